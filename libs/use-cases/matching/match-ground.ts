import type pg from 'pg';
import { withTenant, type TenantTransaction } from '#event-store';
import type { LocalDate } from '#kernel';
import { noWishes, type Candidate, type Field, type Seeker } from '#matching';
import { mentorFacts } from '#mentors';
import { programmeVersion, type Catalogue } from '#programmes';
import type { FoldedMentor } from '#views/mentors';
import { readCorps } from '#views/read-mentors';
import { ReadModelsNotBuilt } from '#views/reading';
import { readWaitingList } from '#views/read-waiting-list';
import type { WaitingEntry } from '#views/waiting-list';

/** What matching stands on: everyone who waits in the tenant, and every mentor, as the read models know them. */
export interface MatchGround {
  readonly waiting: readonly WaitingEntry[];
  readonly corps: readonly FoldedMentor[];
}

/** Throws `ReadModelsNotBuilt`. */
export const readMatchGround = async (tx: TenantTransaction): Promise<MatchGround> => ({
  waiting: await readWaitingList(tx),
  corps: await readCorps(tx),
});

/** The same; null while the read models are not built. */
export const knownMatchGround = async (pool: pg.Pool, tenant: string): Promise<MatchGround | null> => {
  try {
    return await withTenant(pool, tenant, readMatchGround);
  } catch (error) {
    if (error instanceof ReadModelsNotBuilt) return null;
    throw error;
  }
};

/**
 * Who seeks and who may be found. A course that waits for two answers seeks no other mentor meanwhile, and the place of
 * the one proposed is promised.
 */
export const fieldOf = ({ waiting, corps }: MatchGround, catalogue: Catalogue, today: LocalDate): Field => {
  const promised = waiting.flatMap(({ proposed }) => proposed ?? []);
  return {
    seekers: waiting
      .filter(({ proposed }) => proposed === null)
      .flatMap((entry) => seekerOf(entry, catalogue) ?? []),
    candidates: corps.flatMap((mentor) =>
      candidateOf(mentor, promised.filter((each) => each === mentor.mentor).length, today),
    ),
  };
};

type Sought = Omit<WaitingEntry, 'number' | 'team' | 'caseworker' | 'coordinator' | 'proposed'>;

/** Undefined where the catalogue does not have the programme. Who has not said where to meet, meets in the municipality. */
export const seekerOf = (entry: Sought, catalogue: Catalogue): Seeker | undefined => {
  const { course, mentee, waitingSince, rematch, municipality, ruledOut } = entry;
  const programme = programmeVersion(catalogue, entry.programme, entry.programmeVersion);
  if (programme === undefined) return undefined;
  const wishes = entry.wishes ?? noWishes;
  const areas = wishes.areas.length > 0 || municipality === null ? wishes.areas : [municipality];
  return { course, mentee, waitingSince, rematch, programme, wishes: { ...wishes, areas }, ruledOut };
};

const candidateOf = (
  { mentor, state, courses, lastMatch }: FoldedMentor,
  promised: number,
  today: LocalDate,
): readonly Candidate[] => {
  if (state.state === 'notApplied') return [];
  const places = Array.from({ length: courses.length + promised }, (_, index) => index + 1);
  const { availability, gender, ageGroup, lastTransitionOn } = state;
  return [
    {
      facts: mentorFacts(mentor, state, places, today),
      trades: availability?.trades ?? [],
      areas: availability?.areas ?? [],
      languages: availability?.languages ?? [],
      hoursPerMonth: availability?.hoursPerMonth ?? null,
      gender,
      ageGroup,
      idleSince: lastMatch !== null && lastMatch > lastTransitionOn ? lastMatch : lastTransitionOn,
    },
  ];
};
