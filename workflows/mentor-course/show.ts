import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { CourseRef, TickAnswer } from './messages.ts';

const { KEYWORD, DATETIME } = SearchAttributeType;
const tenant = defineSearchAttributeKey('ForlobTenant', KEYWORD);
const programme = defineSearchAttributeKey('ForlobProgramme', KEYWORD);
const phase = defineSearchAttributeKey('ForlobPhase', KEYWORD);
const nextObligation = defineSearchAttributeKey('ForlobNextObligation', KEYWORD);
const nextDue = defineSearchAttributeKey('ForlobNextDue', DATETIME);

/** The next step in one line, for the timer: `followUp 2 mentor remind-due · 2026-08-04T06:00:00.000Z`. */
export const summaryOf = ({ next }: TickAnswer): string =>
  next ? `${next.obligation} · ${next.due}` : 'nothing due; waiting for news';

/** Makes the course readable and findable in Temporal's own UI. */
export const show = (course: CourseRef, now: TickAnswer, until: string): void => {
  setCurrentDetails(`**${now.phase}** until ${until}\n\nNext: ${summaryOf(now)}`);
  const known = workflowInfo().typedSearchAttributes;
  const due = now.next ? new Date(now.next.due) : null;
  const same =
    known.get(phase) === now.phase &&
    known.get(programme) === now.programme &&
    (known.get(nextObligation) ?? null) === (now.next?.obligation ?? null) &&
    (known.get(nextDue)?.getTime() ?? null) === (due?.getTime() ?? null);
  if (same) return;
  upsertSearchAttributes([
    { key: tenant, value: course.tenant },
    { key: programme, value: now.programme },
    { key: phase, value: now.phase },
    { key: nextObligation, value: now.next?.obligation ?? null },
    { key: nextDue, value: due },
  ]);
};
