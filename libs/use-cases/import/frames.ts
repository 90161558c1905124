import { hoursByYear, type FrameFacts } from '#funding';
import type { ProgrammeVersion } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import { framesSet } from '../gather-frames.ts';
import type { DatedCommand } from './dated-command.ts';

/** Reads the frames that a course's grants take of, as they stand at that moment. */
export type ReadFrames = () => Promise<readonly FrameFacts[]>;

/** Lets the courses that take of a frame in one after the other: each needs the place after the one before it. */
export type TakeFrames = <T>(
  read: ReadFrames,
  work: (frames: readonly FrameFacts[]) => Promise<T>,
) => Promise<T>;

/** Courses without a grant, or whose frames are not set, wait for nobody. */
export const createTakeFrames = (): TakeFrames => {
  let last: Promise<unknown> = Promise.resolve();
  return async (read, work) => {
    if ((await read()).length === 0) return work([]);
    const mine = last.then(async () => work(await read()));
    last = mine.catch(() => undefined);
    return mine;
  };
};

const periodsIn = (commands: readonly DatedCommand[]) =>
  commands.flatMap(({ given }) => {
    if (given.type === 'DecideGrant') return [given];
    return given.type === 'ExtendAgreement' && given.grant !== null ? [given.grant] : [];
  });

/** What the grants among these commands take of. */
export const framesFor = (
  ports: Pick<CommandPorts, 'store' | 'claimsHeld'>,
  tenant: string,
  municipality: string | null,
  { schemeKind }: ProgrammeVersion,
  commands: readonly DatedCommand[],
): ReadFrames => {
  const years = periodsIn(commands).flatMap((period) => hoursByYear(period).map(({ year }) => year));
  return municipality === null || years.length === 0
    ? () => Promise.resolve([])
    : () => framesSet(ports, tenant, { municipality, schemeKind }, [...new Set(years)]);
};
