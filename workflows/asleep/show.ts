import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Found } from './messages.ts';

const { KEYWORD, DATETIME } = SearchAttributeType;
const tenantKey = defineSearchAttributeKey('ForlobTenant', KEYWORD);
const nextObligation = defineSearchAttributeKey('ForlobNextObligation', KEYWORD);
const nextDue = defineSearchAttributeKey('ForlobNextDue', DATETIME);

/** A code by which Temporal's own UI finds what sleeps. */
export interface Code {
  readonly key: typeof tenantKey;
  readonly value: string;
}

/** The next step in one line, for the timer: `followUp 2 mentor remind-due · 2026-08-04T06:00:00.000Z`. */
export const summaryOf = ({ next }: Found): string =>
  next ? `${next.obligation} · ${next.due}` : 'nothing due; waiting for news';

/** Makes what sleeps readable and findable in Temporal's own UI; `line` says in words where it stands. */
export const show = (tenant: string, now: Found, line: string, codes: readonly Code[]): void => {
  setCurrentDetails(`${line}\n\nNext: ${summaryOf(now)}`);
  const known = workflowInfo().typedSearchAttributes;
  const due = now.next ? new Date(now.next.due) : null;
  const same =
    codes.every(({ key, value }) => known.get(key) === value) &&
    (known.get(nextObligation) ?? null) === (now.next?.obligation ?? null) &&
    (known.get(nextDue)?.getTime() ?? null) === (due?.getTime() ?? null);
  if (same) return;
  upsertSearchAttributes([
    { key: tenantKey, value: tenant },
    ...codes,
    { key: nextObligation, value: now.next?.obligation ?? null },
    { key: nextDue, value: due },
  ]);
};
