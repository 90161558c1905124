/** Measures: `npm run bench [-- --json] [-- --only append/] [-- --grow] [-- --write]`. One figure that fails leaves the others theirs. */
import { createDatabase } from '#test/support/database';
import type { Bench, Figure } from './figure.ts';
import { figures } from './figures.ts';
import { growth } from './figures/grow.ts';
import { keep } from './keep.ts';
import { lineOf } from './line.ts';
import { machineLine } from './machine.ts';
import { startBenchPostgres } from './postgres.ts';
import { measure, type Result } from './rounds.ts';
import { head, rowOf } from './row.ts';
import { verdictOf } from './verdict.ts';
import { wishesOf } from './wishes.ts';
import { within } from './within.ts';

const wishes = wishesOf(process.argv.slice(2));
/** No figure keeps the others waiting for longer: ten minutes unless it says so, an hour for a million events. */
const limitMs = ({ limitMinutes = 10 }: Figure): number => (wishes.grow ? 60 : limitMinutes) * 60_000;
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wanted = (wishes.grow ? growth : figures).filter(
  ({ name }) => wishes.only.length === 0 || wishes.only.some((beginning) => name.startsWith(beginning)),
);
if (wanted.length === 0) throw new Error(`No figure begins with ${wishes.only.join(' or ')}`);

const postgres = await startBenchPostgres();
const last: (() => unknown)[] = [];
const bench: Omit<Bench, 'afterwards'> = {
  adminUrl: postgres.adminUrl,
  postgresPid: postgres.pid,
  createDatabase,
  atTheEnd: (step) => last.push(step),
  say,
};
const machine = machineLine(postgres);
if (wishes.json) print(JSON.stringify(machine));
else
  print(
    `${machine.value} cores, ${machine.against ?? ''}, a commit ${postgres.commitMs.toFixed(2)} ms\n\n${head}`,
  );

// What fails on the side fails its own figure by the time it waits for; the others go on.
process.on('unhandledRejection', (error) => {
  say(`FAILED on the side: ${String(error)}`);
  process.exitCode = 1;
});
const kept = [machine];
const missed: Result[] = [];
const failed: Figure[] = [];
for (const figure of wanted) {
  const begun = performance.now();
  try {
    const result = await within(limitMs(figure), figure.name, () =>
      measure({ ...figure, ...(wishes.rounds !== undefined && { rounds: wishes.rounds }) }, bench),
    );
    kept.push(lineOf(result));
    print(wishes.json ? JSON.stringify(lineOf(result)) : rowOf(result));
    if (wishes.write) await keep(kept, wishes.grow);
    if (verdictOf(result) === 'MISSED') missed.push(result);
  } catch (error) {
    failed.push(figure);
    say(`FAILED  ${figure.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  say(`… ${figure.name} took ${Math.round((performance.now() - begun) / 1_000)} s`);
}
for (const { figure, ratio, ours } of missed)
  say(
    `MISSED  ${figure.name}: ${
      figure.target === undefined
        ? `${ours.value.toFixed(1)} ${figure.unit}, and ${figure.promise?.words ?? ''} was promised`
        : `${(ratio ?? 0).toFixed(2)} of ${figure.against ?? ''}, and ${figure.target} was promised`
    }`,
  );
for (const { name } of failed) say(`FAILED  ${name}`);
for (const step of last.reverse()) await step();
await postgres.stop();
// A figure that failed may have left a timer or a child's pipe behind.
process.exit(failed.length > 0 ? 1 : undefined);
