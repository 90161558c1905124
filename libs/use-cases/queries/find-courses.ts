import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, type Purpose } from '#access';
import type { Phase } from '#courses';
import { withTenant } from '#event-store';
import { meaningsOf, normalCpr, peopleFoundBy } from '#personal-data';
import { readCaseload } from '#views/read-caseload';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { cutFor, reachOf } from './cut.ts';
import { namesOfCourses, type CourseNames } from './names.ts';

/** A search that finds more than a page of these is no search: say more of the name. */
export const mostHits = 20;

interface FoundCourse extends CourseNames {
  readonly number: string;
  readonly programme: string;
  readonly phase: Phase;
  readonly ended: boolean;
}

export interface FoundCourses {
  readonly entries: readonly FoundCourse[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/**
 * Courses by their number, or by what their mentee is known by, within what the asker may read persons of.
 * The search is logged without its text, and each person shown. Throws `AccessDenied`.
 */
export class FindCourses extends Query<FoundCourses> {
  constructor(
    readonly asker: Asker,
    readonly text: string,
    readonly purpose: Purpose,
  ) {
    super();
  }
}

@QueryHandler(FindCourses)
export class FindCoursesHandler implements IQueryHandler<FindCourses> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, text, purpose }: FindCourses): Promise<FoundCourses> {
    const { pool, keys } = this.foundation;
    const { tenant, id } = asker.person;
    const { role, cut } = cutFor(asker, 'FindCourses', reachOf(asker, 'FindCourses').at(-1));
    const mentees = await peopleFoundBy(keys, tenant, meaningsOf(text));
    return withTenant(pool, tenant, async (tx) => {
      const what = 'FindCourses';
      await logAccess(tx, tenant, [
        { actorId: id, actorRole: role, purpose, what, course: null, subject: null },
      ]);
      const wanted = { ...cut, found: { mentees, numbers: courseNumbersIn(text) } };
      const { entries, next } = await readCaseload(tx, wanted, { limit: mostHits });
      const rows = new Map(entries.map((entry) => [entry.course, entry]));
      const names = await namesOfCourses(this.foundation, tx, { asker, purpose, what }, [...rows.keys()]);
      return {
        entries: names.flatMap((each) => {
          const row = rows.get(each.course);
          if (row === undefined) return [];
          const { number, programme, phase, ended } = row;
          return [{ ...each, number, programme, phase, ended }];
        }),
        more: next !== null,
      };
    });
  }
}

/** A course's number has a digit; a name has none, and goes to the database as keyed hashes only. */
const courseNumbersIn = (text: string): readonly string[] => {
  const number = text.trim();
  return /\d/.test(number) && normalCpr(number) === undefined ? [number, number.toUpperCase()] : [];
};
