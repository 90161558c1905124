import { InvalidArgumentError, type Command } from 'commander';
import { isLocalDate } from '#calendar';
import { replayCourse } from '#use-cases/replay-course';
import { withTenantOption, type CommonOptions } from '../common-options.ts';
import { factsOf } from '../facts.ts';
import { Failure } from '../failure.ts';
import { inHouse } from '../house.ts';
import { printResult, table } from '../output.ts';
import { whichCourse } from '../which.ts';

type Known = { readonly position: number } | { readonly instant: string };

interface ReplayOptions extends CommonOptions {
  readonly at?: string;
  readonly known?: Known;
}

/** `forlob replay <course>`: what was so on a day, by what was known at a moment, and the events that led there. */
export function registerReplay(program: Command): void {
  withTenantOption(program.command('replay <course>'))
    .description('show a course as it was')
    .option('--at <date>', 'what was so on this day (2026-06-01)', parseDate)
    .option('--known <when>', 'what was known at this instant, or at this position of the log', parseKnown)
    .action(async (name: string, options: ReplayOptions) => {
      const result = await inHouse(options, async (house) => {
        const { tenant, courseId } = await whichCourse(house, name, options.tenant);
        const { at, known } = options;
        const replay = await replayCourse(house, {
          tenant,
          courseId,
          ...(at === undefined ? {} : { at }),
          ...(known === undefined ? {} : { known }),
        });
        if (replay === undefined)
          throw new Failure(`Nothing was known of ${name} then. Ask for a later --known.`);
        return { tenant, courseId, ...replay };
      });
      printResult(options, result, () => [
        `${name} (${result.tenant})`,
        `at:    ${result.at ?? 'every business date'}`,
        `known: ${result.known.instant} (position ${result.known.position}, version ${result.known.version})`,
        `state: ${result.course.state}`,
        '',
        ...table(
          result.events.map(({ version, type, data, recordedAt, actor }) => [
            String(version),
            data.on,
            type,
            `${actor.id} (${actor.role})`,
            `recorded ${recordedAt}`,
            factsOf({ ...data }),
          ]),
        ),
      ]);
    });
}

const parseDate = (text: string): string => {
  if (!isLocalDate(text)) throw new InvalidArgumentError('Write a day as 2026-06-01.');
  return text;
};

const parseKnown = (text: string): Known => {
  if (/^\d+$/.test(text)) return { position: Number(text) };
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError(
      'Write an instant as 2026-06-01T12:00:00Z, or a position as a whole number.',
    );
  return { instant: moment.toISOString() };
};
