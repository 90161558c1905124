import type { LocalText } from '#calendar';
import type { WindowRef } from '#courses';
import type { LocalDate } from '#kernel';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { dutyName, ruleName } from '#use-cases/words/rule-names';
import { cameFrom, carrying } from '../../forms/came-from.ts';
import { oneTyped } from '../../forms/typed.ts';
import { commandsForDuty } from '#messages/where-done';
import { beside } from './in-both.ts';
import type { Ground } from './ground.ts';
import { words } from './words.ts';

type Window = WindowRef & { readonly dueRolled: LocalDate };

/** A duty in words: `Opfølgning · Mentor`. */
const dutyText = (
  { catalogue }: Pick<Ground, 'catalogue'>,
  { rule, leg }: Pick<Window, 'rule' | 'leg'>,
): LocalText => {
  const name = dutyName(catalogue, rule);
  const whose = choiceWordOf(leg);
  return whose === undefined ? name : beside(name, whose);
};

const windowText = (ground: Ground, window: Omit<Window, 'due'>): LocalText =>
  beside(dutyText(ground, window), words.number(window.ordinal), words.due(window.dueRolled));

/** A window of the course in words, by its name and date alone. */
export const windowInWords = (ground: Ground, { due, ...window }: WindowRef): LocalText =>
  windowText(ground, { ...window, dueRolled: due });

/** The windows that the command may be about: any that is open or was missed, where one is let off it. */
const windowsFor = ({ action, view }: Ground): readonly Window[] => {
  if (action !== 'ExemptWindow')
    return view.next.filter(({ rule }) => commandsForDuty(rule).includes(action));
  const missed = view.course.ledger.missed.map((window) => ({ ...window, dueRolled: window.due }));
  return [...view.next.filter(({ isOpen }) => isOpen), ...missed];
};

const queryOf = ({ rule, ordinal, leg }: Window): string =>
  new URLSearchParams({ rule, ordinal: String(ordinal), leg }).toString();

/** Links to the form, one for each window it may be about. */
export const windowLinks = (ground: Ground, path: string) =>
  windowsFor(ground).map((window) => ({
    href: carrying(`${path}?${queryOf(window)}`, cameFrom(ground.typed)),
    text: windowText(ground, window),
  }));

/** The window that is filled in; undefined: none, or one that is no more. */
export const windowFilledIn = (ground: Ground): Window | undefined => {
  const [rule, ordinal, leg] = ['rule', 'ordinal', 'leg'].map((name) => oneTyped(ground.typed, name));
  return windowsFor(ground).find(
    (each) => each.rule === rule && String(each.ordinal) === ordinal && (leg === '' || each.leg === leg),
  );
};

/** The window that is filled in, in words. */
export const windowTyped = (ground: Ground): LocalText | undefined => {
  const rule = oneTyped(ground.typed, 'rule');
  if (rule === '') return undefined;
  const found = windowFilledIn(ground);
  return found === undefined ? ruleName(rule) : windowText(ground, found);
};
