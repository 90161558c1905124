import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Foundation } from '#use-cases/foundation';
import { handlers } from '#use-cases/handlers';
import { developmentControllers } from './console/development/development-controllers.ts';
import { DevelopmentClock } from './console/development/development-clock.ts';
import { ConsoleSettings } from './console/session/console-settings.ts';
import { DevelopmentAccounts } from './console/session/development-accounts.ts';
import { SignInProvider } from './console/session/provider.ts';
import { CalendarAddresses } from './console/pages/calendar/calendar-addresses.ts';
import { Sessions } from './console/session/sessions.ts';
import { commandControllers } from './commands/command-controllers.ts';
import { consoleControllers } from './console/console-controllers.ts';
import { Live } from './console/live/live.ts';
import { CreationController } from './commands/creation.controller.ts';
import { FundingController } from './funding.controller.ts';
import { ManyCoursesController } from './commands/many-courses.controller.ts';
import { HealthController } from './health.controller.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { CaseloadController } from './queries/caseload.controller.ts';
import { CatalogueController } from './queries/catalogue.controller.ts';
import { CourseController } from './queries/course.controller.ts';
import { DisposalController } from './queries/disposal.controller.ts';
import { KnownParameters } from './queries/known-parameters.ts';
import { MatchingController } from './queries/matching.controller.ts';
import { MentorsController } from './queries/mentors.controller.ts';
import { NamesController } from './queries/names.controller.ts';
import { WorklistController } from './queries/worklist.controller.ts';
import { ReadModels } from './read-models.ts';
import { Readiness } from './readiness.ts';
import { SignInGuard } from './sign-in/sign-in.guard.ts';
import { TokenVerifier } from './sign-in/token-verifier.ts';

interface Given {
  readonly tokens: TokenVerifier;
  readonly console: ConsoleSettings;
  readonly readiness: Readiness;
}

/** The whole API on its foundation. */
@Module({})
export class ApiModule {
  static on(foundation: Foundation, { tokens, console, readiness }: Given): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        CreationController,
        ManyCoursesController,
        ...commandControllers,
        CourseController,
        WorklistController,
        CaseloadController,
        MentorsController,
        MatchingController,
        CatalogueController,
        FundingController,
        DisposalController,
        NamesController,
        ...consoleControllers,
        ...(console.development ? developmentControllers : []),
      ],
      providers: [
        { provide: Foundation, useValue: foundation },
        { provide: TokenVerifier, useValue: tokens },
        { provide: ConsoleSettings, useValue: console },
        { provide: Readiness, useValue: readiness },
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: KnownParameters },
        ReadModels,
        Sessions,
        CalendarAddresses,
        SignInProvider,
        DevelopmentAccounts,
        DevelopmentClock,
        Live,
        ...handlers,
      ],
    };
  }
}
