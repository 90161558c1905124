import type { RawProgramme, RawWindowsRow } from './catalogue-rows.ts';
import type { Story } from './story.ts';

/** Without consent for later contact nothing is scheduled, and the course is archived when it can no longer be reopened. */
export const heedingConsent = (row: RawWindowsRow, programme: RawProgramme, story: Story): RawWindowsRow =>
  story.laterContact || row.rule !== 'afterClosure'
    ? row
    : {
        ...row,
        windows: row.windows.map((window) => ({ ...window, due: programme.limits.reopenWithin.value })),
        steps: row.steps.filter(({ act }) => act !== 'schedule-post-follow-up'),
      };
