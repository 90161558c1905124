import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { withTenant } from '#event-store';
import type { ChangedCourse, Changes } from '#views/read-changes';
import type { Asker } from '../asker.ts';
import { belongingOf } from '../course-belonging.ts';
import { Foundation } from '../foundation.ts';
import { there } from '../not-there.ts';
import { loadCourse } from '../open-course.ts';
import { cutFor, isWithinCut, type Whose } from './cut.ts';

/** What someone wants to hear of: one course, or the courses of a list. */
export type Wanted = { readonly course: string } | { readonly whose: Whose | undefined };

export interface Watched {
  /** Whether what has changed is any of what he watches. */
  readonly concerns: (changes: Changes) => boolean;
  /** The last position at which what he watches has changed; null for a list, of which that is not known. */
  readonly changedAt: number | null;
}

/**
 * Leave to hear that something has changed, and nothing else: no one's data is shown, so nothing is logged.
 * Throws `NotThere`, `AccessDenied`, `BeyondScope`.
 */
export class Watch extends Query<Watched> {
  constructor(
    readonly asker: Asker,
    readonly wanted: Wanted,
  ) {
    super();
  }
}

@QueryHandler(Watch)
export class WatchHandler implements IQueryHandler<Watch> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, wanted }: Watch): Promise<Watched> {
    if ('course' in wanted) return this.course(asker, wanted.course);
    const { cut } = cutFor(asker, 'ReadCaseload', wanted.whose);
    return { concerns: someOf((changed) => changed.moved || isWithinCut(changed, cut)), changedAt: null };
  }

  private async course(asker: Asker, courseId: string): Promise<Watched> {
    const { tenant } = asker.person;
    const { course, events } = there(
      await withTenant(this.foundation.pool, tenant, (tx) =>
        loadCourse(this.foundation, tx, { tenant, courseId }),
      ),
    );
    permittedRole(asker, 'ReadCourse', belongingOf(course));
    return {
      concerns: someOf((changed) => changed.course === courseId),
      changedAt: events.at(-1)?.position ?? null,
    };
  }
}

const someOf =
  (isConcerned: (changed: ChangedCourse) => boolean): Watched['concerns'] =>
  ({ courses }) =>
    courses === null || courses.some(isConcerned);
