import type { Course, NotReferred } from '#courses';
import { hoursByYear, reservationsIn, type FrameFacts } from '#funding';
import type { ProgrammeVersion } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { frameIdOf, loadFrame } from './frame-of.ts';
import type { GivenCommand } from './given-command.ts';

/**
 * The frames that are set for what a grant touches, with what courses hold of them by their claims: not a read model, so that
 * of two grants at once the second is decided by what the first has taken. Undefined for what grants nothing.
 */
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
  const { municipality } = course;
  const facts = await Promise.all(
    hoursByYear(period).map(async ({ year }): Promise<readonly FrameFacts[]> => {
      const frame = frameIdOf(tenant, { year, municipality, schemeKind });
      const [set, keys] = await Promise.all([
        loadFrame(ports, tenant, frame),
        ports.claimsHeld(tenant, `frame:${frame}:`),
      ]);
      return set === undefined
        ? []
        : [{ frame, year, hours: set.hours, reserved: reservationsIn(frame, keys) }];
    }),
  );
  return facts.flat();
};
