import type { Client } from './client.ts';
import { accepted } from './client.ts';

/** A version of a course that the API has acknowledged. */
export interface Acknowledged {
  readonly course: string;
  readonly version: number;
}

/** People who refer and assess (fictitious) citizens without a pause. */
export interface ReferralLoad {
  /** All acknowledgements so far, in their order. */
  readonly acknowledged: readonly Acknowledged[];
  readonly stop: () => Promise<void>;
}

/** `people` at once, each the next as soon as the last is done. */
export const referWithoutPause = (client: Client, people: number): ReferralLoad => {
  const acknowledged: Acknowledged[] = [];
  const working = { goesOn: true };
  const refer = async (): Promise<void> => {
    const course = await referOne(client);
    acknowledged.push(course);
    const answer = await client.post(
      `/courses/${course.course}/assess-eligibility`,
      { age: 19, inTargetGroup: true, section85: false },
      course.version,
    );
    acknowledged.push({ course: course.course, version: Number(accepted(answer)['version']) });
  };
  const workers = Array.from({ length: people }, async () => {
    while (working.goesOn) await refer();
  });
  return {
    acknowledged,
    stop: async () => {
      working.goesOn = false;
      await Promise.all(workers);
    },
  };
};

/** One referral of a fictitious citizen to `nydansk`. */
export const referOne = async (client: Client): Promise<Acknowledged> => {
  const answer = await client.post('/courses', {
    mentee: { person: { name: 'Test Menteesen', email: 'mentee@example.org', language: 'da' } },
    programme: 'bul',
    channel: 'municipality',
    caseworker: 'nydansk-caseworker',
    consent: { textVersion: 'v1', on: '2014-02-17', laterContact: true },
  });
  const { id, version } = accepted(answer);
  return { course: String(id), version: Number(version) };
};
