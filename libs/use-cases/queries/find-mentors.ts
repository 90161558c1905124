import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, permittedRole, type Purpose } from '#access';
import { withTenant } from '#event-store';
import { meaningsOf, peopleFoundBy } from '#personal-data';
import type { MentorEntry } from '#views/mentors';
import { readMentors } from '#views/read-mentors';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { mostHits } from './find-courses.ts';
import { namesOfMentors, type Named } from './names.ts';

interface FoundMentor extends Pick<MentorEntry, 'state' | 'kind' | 'capacity' | 'placesTaken'> {
  readonly mentor: Named;
}

export interface FoundMentors {
  readonly entries: readonly FoundMentor[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** Mentors of the corps by what they are known by. Logged as `FindCourses` is. Throws `AccessDenied`. */
export class FindMentors extends Query<FoundMentors> {
  constructor(
    readonly asker: Asker,
    readonly text: string,
    readonly purpose: Purpose,
  ) {
    super();
  }
}

@QueryHandler(FindMentors)
export class FindMentorsHandler implements IQueryHandler<FindMentors> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, text, purpose }: FindMentors): Promise<FoundMentors> {
    const { pool, keys } = this.foundation;
    const { tenant, id } = asker.person;
    const role = permittedRole(asker, 'FindMentors');
    const found = await peopleFoundBy(keys, tenant, meaningsOf(text));
    return withTenant(pool, tenant, async (tx) => {
      const what = 'FindMentors';
      await logAccess(tx, tenant, [
        { actorId: id, actorRole: role, purpose, what, course: null, subject: null },
      ]);
      const { entries, next } = await readMentors(tx, { found }, { limit: mostHits });
      const rows = new Map(entries.map((entry) => [entry.mentor, entry]));
      const names = await namesOfMentors(this.foundation, tx, { asker, purpose, what }, [...rows.keys()]);
      return {
        entries: names.flatMap((mentor) => {
          const row = rows.get(mentor.subject);
          if (row === undefined) return [];
          const { state, kind, capacity, placesTaken } = row;
          return [{ mentor, state, kind, capacity, placesTaken }];
        }),
        more: next !== null,
      };
    });
  }
}
