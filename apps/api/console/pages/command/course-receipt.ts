import { stateNames } from '#courses';
import type { CourseView } from '#use-cases/queries/read-course';
import { backTo } from '../../forms/came-from.ts';
import type { Done } from '../../forms/form-again.tsx';
import type { ReceiptGiven } from '../../forms/receipt.tsx';
import { words as formWords } from '../../forms/words.ts';
import { warningsOf } from '../../../commands/answer.ts';
import { coursePath } from './course-path.ts';
import type { Ground } from './ground.ts';

type Duty = CourseView['next'][number];

const keyOf = ({ rule, episode, ordinal, leg }: Duty): string => [rule, episode, ordinal, leg].join(':');

/** What a command to a course has brought about. `after` is null for one who may see it no longer. */
export const courseReceipt = (
  title: ReceiptGiven['title'],
  answer: Done,
  before: Ground,
  after: CourseView | null,
): ReceiptGiven => {
  const known = new Set(before.view.next.map(keyOf));
  const moved = after !== null && after.course.state !== before.view.course.state;
  const worklist = { href: backTo('/console/worklist', before.typed), text: formWords.toWorklist };
  return {
    title,
    events: answer.kind === 'accepted' ? answer.events.map(({ type }) => type) : [],
    warnings: answer.kind === 'accepted' ? warningsOf(answer) : [],
    state: moved ? stateNames[after.course.state] : null,
    duties: (after?.next ?? [])
      .filter((duty) => !known.has(keyOf(duty)))
      .flatMap(({ what, dueRolled }) => (what === null ? [] : [{ what, due: dueRolled }])),
    onward: [
      { href: coursePath(before), text: formWords.toCourse },
      ...(coursePath(before) === '/console/me' ? [] : [worklist]),
    ],
  };
};
