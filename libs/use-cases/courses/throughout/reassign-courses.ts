import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { withTenant } from '#event-store';
import { readCaseload } from '#views/read-caseload';
import type { Asker } from '../../asker.ts';
import { OnADay } from '../../endpoint.ts';
import { Choice, StaffId } from '../../fields.ts';
import { ManyIds } from '../../list-fields.ts';
import { Foundation } from '../../foundation.ts';
import { cutFor, wholes, type Whose } from '../../queries/cut.ts';
import { giveToMany, mostAtOnce, type OneOfMany, type ToOne } from '../give-to-many.ts';

export class ReassignCoursesForm extends OnADay {
  @Choice(['caseworker', 'coordinator'], { about: 'As what' })
  as!: 'caseworker' | 'coordinator';

  @StaffId({
    about: 'Who has them now',
    label: { da: 'Hvem har forløbene nu?', en: 'Who has the courses now?' },
  })
  from!: string;

  @StaffId({
    about: 'Who has them from now on',
    label: { da: 'Hvem skal have dem?', en: 'Who is to have them?' },
  })
  to!: string;

  @Choice(wholes, {
    about: 'Among whose courses',
    label: { da: 'Blandt hvis forløb?', en: 'Among whose courses?' },
  })
  whose!: Whose;

  @ManyIds({ optional: true, about: 'These of them alone' })
  courses: readonly string[] | null = null;
}

interface ReassignedCourse extends Omit<OneOfMany, 'position'> {
  readonly course: string;
  readonly number: string;
}

export interface ReassignedCourses {
  readonly courses: readonly ReassignedCourse[];
  /** There are more of them: ask again, with a key of its own. */
  readonly more: boolean;
  /** The last place in the log that was written. */
  readonly position: number | null;
}

/** All open courses of one who is away or leaves go to another. Throws `AccessDenied`, `BeyondScope`. */
export class ReassignCourses extends Command<ReassignedCourses> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: ReassignCoursesForm,
  ) {
    super();
  }
}

@CommandHandler(ReassignCourses)
export class ReassignCoursesHandler implements ICommandHandler<ReassignCourses> {
  constructor(private readonly foundation: Foundation) {}

  async execute(given: ReassignCourses): Promise<ReassignedCourses> {
    const { entries, next } = await this.find(given);
    const { each, position } = await giveToMany(this.foundation, given.asker, entries, ({ course }) =>
      reassigning(given, course),
    );
    return {
      courses: each.map(({ item: { course, number }, became }) => ({ course, number, ...became })),
      more: next !== null,
      position,
    };
  }

  private find({ asker, form }: ReassignCourses) {
    const { cut } = cutFor(asker, actionOf(form), form.whose);
    const wanted = {
      ...cut,
      [form.as]: form.from,
      ended: false,
      ...(form.courses !== null && { courses: form.courses }),
    };
    return withTenant(this.foundation.pool, asker.person.tenant, (tx) =>
      readCaseload(tx, wanted, { limit: mostAtOnce }),
    );
  }
}

const reassigning = ({ commandId, form }: ReassignCourses, course: string): ToOne => ({
  courseId: course,
  action: actionOf(form),
  commandId,
  part: `reassign:${course}`,
  on: form.on,
  command: { type: actionOf(form), to: form.to },
});

const actionOf = ({ as }: ReassignCoursesForm) =>
  as === 'caseworker' ? ('ReassignCaseworker' as const) : ('ReassignCoordinator' as const);
