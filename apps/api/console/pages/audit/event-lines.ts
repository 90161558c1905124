import type { LocalText } from '#calendar';
import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { itemName } from '#use-cases/words/item-names';
import { eventField } from './event-fields.ts';
import { asIs, beside, coded, momentIn, valueIn } from './values.ts';
import { words } from './words.ts';

/** A line about an event. */
export interface Line {
  readonly name: string;
  readonly label: LocalText;
  readonly value: LocalText;
}

/** Told already: the day, and that it was told. */
const besides = new Set(['on', 'told']);

/** What it tells, in coded data; people's own words are not in it, and what has parts of its own is told in `wholeData`. */
export const dataLines = ({ data }: Recorded<CourseEvent>): readonly Line[] =>
  Object.entries(data)
    .filter(([name, value]) => !besides.has(name) && value !== null && !hasParts(value))
    .map(([name, value]) => ({
      ...{ name, label: eventField(name, value) },
      value: valueIn(value, name === 'scores' ? itemName : eventField),
    }));

const hasParts = (value: unknown): boolean =>
  typeof value === 'object' && Object.values(value ?? {}).some((part) => typeof part === 'object');

/** All of its data as they stand in the log. */
export const wholeData = ({ data }: Recorded<CourseEvent>): string => JSON.stringify(data, null, 2);

/** How the log has it. */
export const recordLines = (event: Recorded<CourseEvent>): readonly Line[] => {
  const lines: readonly (readonly [string, LocalText, LocalText | null])[] = [
    ['type', words.type, asIs(`${event.type} (${event.schemaVersion})`)],
    ['version', words.version, asIs(String(event.version))],
    ['position', words.position, asIs(String(event.position))],
    ['recordedAt', words.recordedAt, momentIn(event.recordedAt)],
    ['occurredAt', words.occurredAt, momentIn(event.occurredAt)],
    ['actor', words.actor, beside(asIs(event.actor.id), coded(event.actor.role))],
    ['programme', words.decidedBy, event.programmeVersion === null ? null : asIs(event.programmeVersion)],
    ['rule', words.underRule, event.ruleVersion === null ? null : asIs(event.ruleVersion)],
    ['id', words.id, asIs(event.id)],
    ['command', words.command, asIs(event.commandId)],
    ['correlation', words.correlation, asIs(event.correlationId)],
    ['causation', words.causation, event.causationId === null ? null : asIs(event.causationId)],
  ];
  return lines.flatMap(([name, label, value]) => (value === null ? [] : [{ name, label, value }]));
};
