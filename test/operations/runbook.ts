import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { faults } from '#infra/doctor/faults';

/** A rule of infra/prometheus/alerts.yaml. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: 'page' | 'ticket' };
  readonly annotations: { readonly summary: string; readonly section: string };
}

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

export const readAlerts = (): readonly Alert[] =>
  (parse(text('infra/prometheus/alerts.yaml')) as { groups: { rules: Alert[] }[] }).groups.flatMap(
    ({ rules }) => rules,
  );

export const readRunbook = (): string => text('docs/operations.md');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table of alerts as docs/operations.md has it. */
export const alertRows = (): readonly string[] =>
  readAlerts().map(({ alert, expr, for: lasting, labels, annotations }) =>
    row(
      `[${alert}](#${annotations.section})`,
      labels.severity,
      `\`${expr.replaceAll('|', '\\|')}\`${lasting === undefined ? '' : ` for ${lasting}`}`,
      annotations.summary,
    ),
  );

/** What `forlob doctor` can find, as docs/operations.md has it. */
export const faultRows = (): readonly string[] =>
  Object.entries(faults).map(([code, { state, why, act }]) =>
    row(
      code,
      state,
      why,
      act.startsWith('docs/operations.md#')
        ? `[${act.split('#')[1] ?? ''}](#${act.split('#')[1] ?? ''})`
        : act,
    ),
  );

/** The anchors of a document's headings, as they are linked to. */
export const anchorsOf = (document: string): ReadonlySet<string> =>
  new Set(
    [...document.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .trim()
        .replaceAll(/\s+/g, '-'),
    ),
  );
