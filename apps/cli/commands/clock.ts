import { InvalidArgumentError, type Command } from 'commander';
import { instantAt, isLocalDate } from '#calendar';
import { setClock } from '#event-store';
import { NeverQuiet } from '#use-cases/time/advance-clock';
import { moveClock } from '#use-cases/time/move-clock';
import { common, type CommonOptions } from '../common-options.ts';
import { parseDuration } from '../duration.ts';
import { exitCodes, Failure } from '../failure.ts';
import { inHouse, needed, surroundings, type House } from '../house.ts';
import { printResult, say } from '../output.ts';

/** `forlob clock advance 14d` and `forlob clock set 2014-01-06`: the application's clock, in development only. */
export function registerClock(program: Command): void {
  const clock = program.command('clock').description('move the application’s clock (development only)');
  common(clock.command('advance <duration>'))
    .description('move it forward from due time to due time: 14d, 36h, 30m')
    .action(async (text: string, options: CommonOptions) => {
      const ms = parseDuration(text);
      const result = await inHouse(options, (house) => advance(house, ms));
      printResult(options, result, () => [
        `The clock stands at ${result.now}: ${result.due} courses and mentors had something due, at ${result.stops} moments.`,
      ]);
    });
  common(clock.command('set <date>'))
    .description('set it, on an empty database only')
    .action(async (date: string, options: CommonOptions) => {
      if (!isLocalDate(date)) throw new InvalidArgumentError('Write a day as 2014-01-06.');
      const { env } = surroundings(options);
      onlyInDevelopment(env['FORLOB_ENV']);
      const instant = instantAt(date, '08:00');
      try {
        await setClock(needed(env, 'DATABASE_ADMIN_URL'), instant);
      } catch (error) {
        if (error instanceof Error && error.message.includes('empty database'))
          throw new Failure(
            `${error.message}. Use "forlob clock advance", or a new data folder.`,
            exitCodes.refused,
          );
        throw error;
      }
      printResult(options, { now: instant }, () => [`The clock stands at ${instant}.`]);
    });
}

const onlyInDevelopment = (environment: string | undefined): void => {
  if (environment === 'production')
    throw new Failure('The clock of a production system is not moved.', exitCodes.refused);
};

async function advance({ env, pool, store }: House, ms: number) {
  onlyInDevelopment(env['FORLOB_ENV']);
  const keys = {
    adminUrl: needed(env, 'DATABASE_ADMIN_URL'),
    temporalAddress: needed(env, 'TEMPORAL_ADDRESS'),
    temporalNamespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
  };
  let due = 0;
  let stops = 0;
  try {
    const place = { pool, store, environment: env['FORLOB_ENV'] ?? 'development' };
    const now = await moveClock(place, keys, ms, (step) => {
      stops++;
      due += step.due;
      say(`${step.now}  ${step.due} due`);
    });
    return { now, due, stops };
  } catch (error) {
    if (error instanceof NeverQuiet)
      throw new Failure(`${error.message} "forlob status" shows what runs; ask again when all does.`);
    throw error;
  }
}
