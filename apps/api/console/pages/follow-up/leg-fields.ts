import { sides, type Side } from '#courses';
import { instrumentOf, isRuleName } from '#programmes';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import { formOf } from '#use-cases/form-view';
import { choiceWord } from '#use-cases/words/choice-words';
import { arrange } from '../../forms/arrange.ts';
import type { ShownField } from '../../forms/shown-field.ts';
import { oneTyped } from '../../forms/typed.ts';
import type { Ground } from '../command/ground.ts';
import { itemsOf } from '../command/score-items.ts';
import { words } from './words.ts';

/** The window that the page is about, as its address says. */
export const windowOf = ({ typed }: Pick<Ground, 'typed'>) => ({
  rule: oneTyped(typed, 'rule'),
  ordinal: oneTyped(typed, 'ordinal'),
});

/** The sides with which the talk is still to be held. */
export const openLegs = (ground: Ground): readonly Side[] => {
  const { rule, ordinal } = windowOf(ground);
  return sides.filter((side) =>
    ground.view.next.some(
      (duty) => duty.rule === rule && String(duty.ordinal) === ordinal && duty.leg === side,
    ),
  );
};

/** Measurements that a side is asked for today: they are taken in the same talk. */
export const dueMeasurements = ({ view }: Ground, leg: Side) =>
  view.next.filter((duty) => duty.isOpen && duty.leg === leg && !isRuleName(duty.rule));

/** Fields of a command, under a name of their own. */
const part = (name: string, label: ShownField['label'], fields: readonly ShownField[]): ShownField => ({
  ...{ name, label, help: null, many: false, required: false, unless: null },
  input: { kind: 'part', fields },
});

const fieldsOf = (
  command: 'LogContact' | 'CompleteFollowUp' | 'ReceiveMeasurement',
  names: readonly string[],
  items: ReturnType<typeof itemsOf> = [],
) =>
  arrange(
    formOf(courseEndpoints[command].Body).filter(({ name }) => names.includes(name)),
    { options: {}, items },
  );

/** What is asked in the talk with one side: what was said, a measurement that is due, a contact told of. */
export const legField = (ground: Ground, leg: Side): ShownField =>
  part(leg, words.talkWith(choiceWord(leg)), [
    ...fieldsOf('CompleteFollowUp', ['note']),
    ...dueMeasurements(ground, leg).map(({ rule }) =>
      part(
        rule,
        instrumentOf(ground.catalogue, rule)?.name ?? { da: rule, en: rule },
        fieldsOf('ReceiveMeasurement', ['scores'], itemsOf(ground.catalogue, rule)),
      ),
    ),
    ...(leg === 'mentor'
      ? [part('contact', words.contact, fieldsOf('LogContact', ['channel', 'minutes', 'on']))]
      : []),
  ]);
