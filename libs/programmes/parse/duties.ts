import {
  acts,
  addressees,
  anchorNames,
  type Closes,
  type ContactDuty,
  type DoseCheckDuty,
  type Duty,
  type DutyStep,
  type DutyWindow,
  legs,
  type PointWindow,
  type SingleWindow,
  stepOrigins,
  tellings,
  type WindowsDuty,
  type WindowSeries,
} from '../duty.ts';
import { offset, quoted, source } from './figures.ts';
import { optional, record, tagged, withField } from './record.ts';
import { listOf, oneOf, type Shape, share, text, whole, wrong } from './shape.ts';

/** One step of a row. */
export const dutyStep: Shape<DutyStep> = record<DutyStep>({
  step: text,
  act: oneOf(acts),
  from: oneOf(stepOrigins),
  after: offset,
  to: listOf(oneOf(addressees)),
  again: optional(record<NonNullable<DutyStep['again']>>({ every: offset, times: whole(1, 200) })),
  legs: optional(listOf(oneOf(legs))),
  told: optional(oneOf(tellings)),
  hoursBefore: optional(whole(1, 72)),
  hoursAfter: optional(whole(1, 72)),
  source,
});

const anchor = oneOf(anchorNames);
const words = { source, quote: optional(text) };

const mid: Shape<PointWindow['at']> = (value, path) =>
  value === 'mid' ? { value: 'mid' } : offset(value, path);

const repeated = optional(
  record<NonNullable<SingleWindow['repeated']>>({
    from: whole(1, 20),
    to: optional(whole(1, 20)),
    within: offset,
  }),
);

/** A series counts in one unit, so that its n-th window lies at a distance of its own from the anchor. */
const inOneUnit =
  (shape: Shape<WindowSeries>): Shape<WindowSeries> =>
  (value, path) => {
    const reading = shape(value, path);
    if ('flaws' in reading) return reading;
    const { from, every, to = from } = reading.value;
    if (every.count < 1) return wrong(`${path}.every`, 'must lead onwards');
    return from.unit === every.unit && from.unit === to.unit
      ? reading
      : wrong(path, 'from, every and to must be in the same unit');
  };

const window: Shape<DutyWindow> = withField<DutyWindow>([
  ['opens', quoted(record<SingleWindow>({ anchor, repeated, opens: offset, due: offset, ...words }))],
  ['at', quoted(record<PointWindow>({ anchor, at: mid, opensBefore: offset, ...words }))],
  [
    'from',
    quoted(
      inOneUnit(
        record<WindowSeries>({
          anchor,
          from: offset,
          every: offset,
          to: optional(offset),
          opensBefore: offset,
          ...words,
        }),
      ),
    ),
  ],
]);

const closes = record<Closes>({ from: oneOf(['due', 'anchor']), after: offset, source });
const common = { rule: text, legs: listOf(oneOf(legs)), steps: listOf(dutyStep) };

/** One row of a follow-up scheme. */
export const duty: Shape<Duty> = tagged<Duty>('kind', {
  windows: record<WindowsDuty>({ ...common, kind: oneOf(['windows']), windows: listOf(window), closes }),
  contact: quoted(record<ContactDuty>({ ...common, kind: oneOf(['contact']), legalRule: text, ...words })),
  dose: record<DoseCheckDuty>({
    ...common,
    kind: oneOf(['dose']),
    period: oneOf(['month', 'week']),
    on: whole(1, 20),
    share,
    inARow: whole(1, 12),
    closesAfter: offset,
    source,
  }),
});
