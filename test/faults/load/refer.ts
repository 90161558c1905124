import type { LocalDate } from '#kernel';
import type { Random } from '../../support/random.ts';
import { canaryPerson, canaryText } from './canary.ts';
import type { Loading } from './loading.ts';

/** A course people know of. */
export interface Known {
  readonly id: string;
  /** Who has been let in to sign in for the mentee, once somebody has looked. */
  mentee: string | undefined;
}

const programmes = ['bul', 'bul', 'pift', 'ret-og-pligt'] as const;

/** Someone new is referred; undefined when the referral was not accepted, or no answer came. */
export const refer = async (
  { crowd, tenant, passing, random: all }: Loading,
  random: Random,
): Promise<Known | undefined> => {
  const client = await crowd.clientOf(`${tenant}-coordinator`);
  const today: LocalDate = await passing.today();
  const answer = await client.give('/courses', {
    mentee: { person: canaryPerson(all.below(1_000_000)) },
    programme: random.pick(programmes),
    channel: 'municipality',
    caseworker: `${tenant}-caseworker`,
    consent: { textVersion: 'v1', on: today, laterContact: true },
    reason: canaryText,
  });
  return answer?.status === 200 ? { id: String(answer.body['id']), mentee: undefined } : undefined;
};
