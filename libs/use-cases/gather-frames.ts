import type { Course, NotReferred } from '#courses';
import { hoursByYear, type FrameFacts, type FrameRef } from '#funding';
import type { ProgrammeVersion } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { frameIdOf, loadFrame } from './frame-of.ts';
import type { GivenCommand } from './given-command.ts';

/** The frames that are set for what a grant touches. Undefined for what grants nothing. */
export const gatherFrames = async (
  ports: CommandPorts,
  tenant: string,
  course: Course | NotReferred,
  { schemeKind }: ProgrammeVersion,
  given: GivenCommand,
): Promise<readonly FrameFacts[] | undefined> => {
  if (given.type !== 'DecideGrant' && given.type !== 'ExtendAgreement') return undefined;
  const period = given.type === 'DecideGrant' ? given : given.grant;
  if (period === null || course.state === 'notReferred' || course.municipality === null) return [];
  const years = hoursByYear(period).map(({ year }) => year);
  return framesSet(ports, tenant, { municipality: course.municipality, schemeKind }, years);
};

/** Those of these frames that are set, with what is held of them now. */
export const framesSet = async (
  ports: Pick<CommandPorts, 'store' | 'claimsHeld'>,
  tenant: string,
  ref: Omit<FrameRef, 'year'>,
  years: readonly number[],
): Promise<readonly FrameFacts[]> => {
  const found = await Promise.all(
    years.map((year) => loadFrame(ports, tenant, frameIdOf(tenant, { ...ref, year }))),
  );
  return found.filter((frame) => frame !== undefined);
};
