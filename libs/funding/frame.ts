import type { Decision, Event, LocalDate } from '#kernel';
import type { SchemeKind } from '#programmes';
import { refuseFrame } from './refusals.ts';

/** Which frame: what one municipality may spend on one kind of scheme in one calendar year (rådighedsbeløb). */
export interface FrameRef {
  readonly year: number;
  readonly municipality: string;
  readonly schemeKind: SchemeKind;
}

/** Hours of mentor support, or kroner and what an hour costs. */
export type FrameSize =
  { readonly hours: number } | { readonly kroner: number; readonly kronerPerHour: number };

/** Set anew whenever it is changed; the last one holds. `hours` is what it comes to. */
export type FundingFrameSet = Event<
  'FundingFrameSet',
  FrameRef & { on: LocalDate; hours: number; kroner: number | null; kronerPerHour: number | null }
>;

export type FundingFrame = FundingFrameSet['data'];

export const frameEventTypes: readonly string[] = ['FundingFrameSet' satisfies FundingFrameSet['type']];

/** Undefined: no frame is set, and nothing is guarded by one. */
export const foldFrame = (history: readonly FundingFrameSet[]): FundingFrame | undefined =>
  history.at(-1)?.data;

/** Sets a frame, or another size of it. It may be smaller than what is granted already: that is then shown, not undone. */
export const setFrame = (
  { on, size, ...ref }: FrameRef & { readonly on: LocalDate; readonly size: FrameSize },
  frame: FundingFrame | undefined,
): Decision<FundingFrameSet> => {
  const [kroner, kronerPerHour] =
    'kroner' in size ? [size.kroner, size.kronerPerHour] : ([null, null] as const);
  const hours = hoursOf(size);
  if (hours === undefined) return refuseFrame('FRAME_SIZE');
  const same = frame?.hours === hours && frame.kroner === kroner && frame.kronerPerHour === kronerPerHour;
  return same ? [] : [{ type: 'FundingFrameSet', data: { on, ...ref, hours, kroner, kronerPerHour } }];
};

/** In hundredths, rounded down: a krone too few buys no hour. Undefined where the figures make no sense. */
const hoursOf = (size: FrameSize): number | undefined => {
  if ('hours' in size) return size.hours >= 0 ? size.hours : undefined;
  const { kroner, kronerPerHour } = size;
  return kroner < 0 || kronerPerHour <= 0 ? undefined : Math.floor((kroner / kronerPerHour) * 100) / 100;
};
