import { canaryPerson } from './canary.ts';
import type { Crowd } from './staff-and-pairs.ts';

/** A mentor who is ready for every programme, with so many places; he can sign in. Needs a house where all is well. */
export const makeMentor = async (
  crowd: Crowd,
  coordinator: string,
  nth: number,
  capacity: number,
): Promise<string> => {
  const client = await crowd.clientOf(coordinator);
  let path = '/mentors';
  let version: number | undefined;
  const give = async (command: string, body: object = {}): Promise<string> => {
    const answer = await client.give(`${path}${command}`, body, version);
    if (answer?.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer)}`);
    version = Number(answer.body['version']);
    return String(answer.body['id']);
  };
  const id = await give('', { person: canaryPerson(nth), channel: 'network' });
  path = `/mentors/${id}`;
  await give('/hold-screening-interview');
  await give('/approve-mentor');
  await give('/sign-confidentiality-declaration', { version: 'v1' });
  for (const module of ['mentor-introduction', 'mentor-course']) await give('/complete-training', { module });
  await give('/record-background-check', { check: 'criminal-record', passed: true });
  await give('/declare-availability', { capacity, trades: [], areas: [], languages: ['da'] });
  await crowd.welcome('mentor', id);
  return id;
};
