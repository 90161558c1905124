import { localDateOf, noonOf } from '#calendar';
import type { Event, Instant, LocalDate, Recorded } from '#kernel';
import type { NewEvent } from '#event-store';

/**
 * The business moment of what is told for a date: now, when it is today; noon on an earlier day; and never before the newest
 * moment already recorded for that day, so that a stream's transitions do not run backwards, nor do they when the clock does.
 */
const momentOf = (on: LocalDate, now: Instant, history: readonly Pick<Recorded, 'occurredAt'>[]): Instant =>
  history
    .map(({ occurredAt }) => occurredAt)
    .filter((moment) => moment > start(on, now) && localDateOf(moment) === on)
    .reduce((latest, moment) => (moment > latest ? moment : latest), start(on, now));

const start = (on: LocalDate, now: Instant): Instant => (on === localDateOf(now) ? now : noonOf(on));

/** Decided events as the store takes them: each with its business moment, and the versions that decided. */
export const newEvents = (
  events: readonly Event<string, { readonly on: LocalDate }>[],
  now: Instant,
  history: readonly Pick<Recorded, 'occurredAt'>[],
  versions: { readonly programmeVersion?: string; readonly ruleVersion?: string } = {},
): readonly NewEvent[] =>
  events.map(({ type, data, texts }) => ({
    type,
    data,
    occurredAt: momentOf(data.on, now, history),
    ...versions,
    ...('ruleVersion' in data && typeof data.ruleVersion === 'string'
      ? { ruleVersion: data.ruleVersion }
      : {}),
    ...(texts === undefined ? {} : { texts }),
  }));
