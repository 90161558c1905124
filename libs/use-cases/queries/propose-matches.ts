import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { localDateOf } from '#calendar';
import { logAccess } from '#access';
import { withTenant } from '#event-store';
import type { LocalDate, SubjectId } from '#kernel';
import { algorithmVersion, bestForAll, standingOf, type CriterionScore, type Field } from '#matching';
import type { WaitingEntry } from '#views/waiting-list';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { fieldOf, readMatchGround } from '../matching/match-ground.ts';
import { cutFor, isWithinCut, type Whose } from './cut.ts';

/** One who waits, and who is to be asked so that all are served best. */
interface ProposedMatch {
  readonly course: string;
  readonly number: string;
  readonly programme: string;
  /** In the queue of all, 1 first. */
  readonly place: number;
  readonly waitingSince: LocalDate;
  readonly rematch: boolean;
  /** Null: no mentor is left, or none fits. */
  readonly mentor: SubjectId | null;
  /** For this mentee; above 1 where another would have fitted better. */
  readonly rank: number | null;
  readonly score: number | null;
  readonly criteria: readonly CriterionScore[];
}

export interface MatchingView {
  readonly whose: Whose;
  readonly algorithm: string;
  readonly entries: readonly ProposedMatch[];
}

/**
 * Who should be matched with whom, for all who wait in the tenant together; of it those courses that the reader may see.
 * Throws `AccessDenied`, `BeyondScope`.
 */
export class ProposeMatches extends Query<MatchingView> {
  constructor(
    readonly asker: Asker,
    readonly whose: Whose | undefined,
    readonly programme: string | undefined,
  ) {
    super();
  }
}

@QueryHandler(ProposeMatches)
export class ProposeMatchesHandler implements IQueryHandler<ProposeMatches> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, whose: asked, programme }: ProposeMatches): Promise<MatchingView> {
    const { pool, ports } = this.foundation;
    const { tenant, id } = asker.person;
    const { role, whose, cut } = cutFor(asker, 'ReadMatching', asked);
    return withTenant(pool, tenant, async (tx) => {
      const ground = await readMatchGround(tx);
      const today = localDateOf(await ports.store.now());
      const mine = ground.waiting.filter(
        (entry) => isWithinCut(entry, cut) && (programme === undefined || entry.programme === programme),
      );
      const entries = matchesOf(fieldOf(ground, ports.catalogue, today), mine);
      const listed = new Set(entries.map(({ course }) => course));
      if (listed.size > 0)
        await logAccess(
          tx,
          tenant,
          mine
            .filter(({ course }) => listed.has(course))
            .map(({ course, mentee }) => ({
              actorId: id,
              actorRole: role,
              purpose: null,
              what: 'ReadMatching',
              course,
              subject: mentee,
            })),
        );
      return { whose, algorithm: algorithmVersion, entries };
    });
  }
}

/** In the order of the queue; a course whose proposal waits for answers is not sought for. */
const matchesOf = (field: Field, shown: readonly WaitingEntry[]): readonly ProposedMatch[] => {
  const byCourse = new Map(shown.map((entry) => [entry.course, entry]));
  const seekers = new Map(field.seekers.map((seeker) => [seeker.course, seeker]));
  return [...bestForAll(field).choices].flatMap(([course, mentor], ahead) => {
    const [entry, seeker] = [byCourse.get(course), seekers.get(course)];
    if (entry === undefined || seeker === undefined) return [];
    const chosen = mentor === null ? undefined : standingOf(seeker, field.candidates, mentor);
    const { number, programme, waitingSince, rematch } = entry;
    return [
      {
        ...{ course, number, programme, place: ahead + 1, waitingSince, rematch, mentor },
        rank: chosen?.rank ?? null,
        score: chosen?.score ?? null,
        criteria: chosen?.criteria ?? [],
      },
    ];
  });
};
