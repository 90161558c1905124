import { stillMatters } from '#courses/obligations';
import type { Instant } from '#kernel';
import type { MessageEvent, Outbox, ReminderRow, WaitingRow } from '#messages';
import { foldMentor, mentorObligations } from '#mentors';
import { isMentorRule } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import type { CourseCommands } from '../course-commands.ts';
import { mentorHistory } from '../known-history.ts';
import { mentorStream } from '../mentor-commands.ts';
import { recordOnMessage } from './record-on-message.ts';
import { windowOfStep } from './window-of-step.ts';

export interface WorthPorts {
  readonly ports: CommandPorts;
  readonly courses: Pick<CourseCommands, 'load'>;
  readonly outbox: Pick<Outbox, 'finish'>;
}

/** What has been done or has expired meanwhile is left out: a list of what is done hides what is not. Its own stream says so. */
export const worthTelling = async (
  { ports, courses, outbox }: WorthPorts,
  tenant: string,
  waiting: readonly WaitingRow[],
  now: Instant,
): Promise<readonly WaitingRow[]> => {
  const kept: WaitingRow[] = [];
  for (const row of waiting) {
    const expired = row.expires !== null && row.expires <= now;
    const asked = !expired && ('notice' in row || (await isStillAsked({ ports, courses }, tenant, row)));
    if (asked) kept.push(row);
    else {
      const event: MessageEvent = { type: expired ? 'MessageExpired' : 'MessageNotNeeded', data: {} };
      await recordOnMessage(ports, tenant, row.id, event, row);
      await outbox.finish(tenant, row.id, expired ? 'expired' : 'notNeeded');
    }
  }
  return kept;
};

const isStillAsked = async (
  { ports, courses }: Pick<WorthPorts, 'ports' | 'courses'>,
  tenant: string,
  { courseId, rule, identity }: ReminderRow,
): Promise<boolean> => {
  if (isMentorRule(rule)) return isOwed(ports, tenant, courseId, identity);
  const { course } = (await courses.load(tenant, courseId)) ?? {};
  if (course === undefined) return false;
  const window = windowOfStep(ports, course, identity);
  return window !== undefined && stillMatters(window);
};

/** Whether what the reminder about a mentor was issued for is still so. */
const isOwed = async (
  { store, calendar, catalogue }: CommandPorts,
  tenant: string,
  mentorId: string,
  identity: string | null | undefined,
): Promise<boolean> => {
  const mentor = foldMentor(mentorHistory((await store.load(tenant, mentorStream(mentorId))).events));
  if (mentor.state === 'notApplied') return false;
  const owed = mentorObligations(mentor, { corps: catalogue.mentorCorps, calendar, spread: 0 });
  return owed.some(({ steps }) => steps.some((step) => step.identity === identity));
};
