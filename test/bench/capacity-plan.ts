import type { Line } from './line.ts';

/** One country at the ceiling (docs of the architecture, §4): courses a year, and events of each. */
const courses = 100_000;
const eventsEach = 400;
/** Commands a second when it is busiest, and working days a year. */
const busiest = 65;
const workingDays = 250;
/** Assumed, until a year has been lived: a quarter of a course's events are reminders; they go out when the quiet hours end, spread over half an hour. */
const reminderShare = 0.25;
const spreadSeconds = 30 * 60;

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const half = 0.5;

/** What the figures say a country takes. Says so where a figure is missing; every part is planned half full. */
export const capacityPlan = (figures: ReadonlyMap<string, Line>, growth: readonly Line[]): string => {
  const detail = (figure: string, name: string): number | undefined => figures.get(figure)?.detail?.[name];
  const events = courses * eventsEach;
  const herd = (events * reminderShare) / workingDays / spreadSeconds;
  const apiMs = detail('http/command', 'cpu ms each');
  const postgresMs = detail('http/command', 'PostgreSQL cpu ms each');
  const due = figures.get('due/1000')?.value;
  const asleep = figures.get('worker/10000');
  const bytes = growth.at(-1)?.detail?.['bytes per event'];
  const missing = 'not measured';
  const cores = (ms: number | undefined): string =>
    ms === undefined ? missing : `${number.format((ms * busiest) / 1_000 / half)} cores`;
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'events a year',
      `${courses.toLocaleString('en')} courses of ${eventsEach} events`,
      `${number.format(events / 1e6)} million`,
    ],
    ['API', `${busiest} commands a second when busiest`, cores(apiMs)],
    ['PostgreSQL, for commands', 'the same', cores(postgresMs)],
    [
      'reminders when the quiet hours end',
      `a quarter of the events (assumed), spread over 30 minutes`,
      `${number.format(herd)} a second; measured here: ${due === undefined ? missing : `${number.format(due)} a second`}`,
    ],
    [
      'worker, memory',
      `${courses.toLocaleString('en')} courses asleep; a worker keeps 2,000 in memory whatever their number`,
      asleep === undefined ? missing : `${number.format(asleep.value)} MB each`,
    ],
    [
      'disk, log and read models',
      'a year, before WAL and backups',
      bytes === undefined ? missing : `${number.format((events * bytes) / 1e9)} GB`,
    ],
  ];
  return [
    `Every part is planned half full, and there are two of each process in any case: one may be lost.`,
    '',
    '| what | how it is reckoned | takes |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    'Beyond one machine: more API, worker and projector processes, and a Temporal cluster. Beyond one database: whole tenants are moved.',
  ].join('\n');
};
