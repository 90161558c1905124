import type { Random } from '../../support/random.ts';
import { movesIn, turns, type Giver, type Move, type Seen } from './moves.ts';
import type { Loading } from './loading.ts';
import type { Known } from './refer.ts';

/** Somebody looks at the course and does what comes naturally; `ended` when there is nothing left to do. */
export const actOn = async (loading: Loading, known: Known, random: Random): Promise<'went on' | 'ended'> => {
  const { crowd, tenant, mentors } = loading;
  const coordinator = await crowd.clientOf(`${tenant}-coordinator`);
  const answer = await coordinator.get(`/courses/${known.id}`);
  if (answer?.status !== 200) return 'went on';
  if (answer.body['ended'] === true) return 'ended';
  const course = answer.body['course'] as Seen['course'];
  const seen: Seen = {
    course,
    today: String(answer.body['at']),
    next: answer.body['next'] as Seen['next'],
  };
  if (known.mentee === undefined) {
    known.mentee = course.mentee;
    await crowd.welcome('mentee', course.mentee);
  }
  const [first, ...more] = random.below(40) === 0 ? turns : movesIn(seen, mentors);
  if (first === undefined) return 'went on';
  const [command, body, as]: Move = random.pick([first, ...more]);
  const client = await crowd.clientOf(whoIs(as, tenant, course));
  await client.give(`/courses/${known.id}/${command}`, body, Number(answer.body['version']));
  return 'went on';
};

const whoIs = (as: Giver, tenant: string, course: Seen['course']): string => {
  if (as === 'mentee') return course.mentee;
  if (as !== 'mentor') return `${tenant}-${as}`;
  if ('match' in course && course.match !== null) return course.match.mentor;
  return course.state === 'proposed' ? course.proposal.mentor : `${tenant}-coordinator`;
};
