import { describe, expect, it } from '@jest/globals';
import { faults } from '#infra/doctor/faults';
import { createApiMetrics } from '../../apps/api/metrics.ts';
import { createProjectorMetrics } from '../../apps/projector/metrics.ts';
import { createWorkerMetrics } from '../../apps/worker/metrics.ts';
import { alertRows, anchorsOf, faultRows, readAlerts, readRunbook } from './runbook.ts';

/** Prettier aligns tables; what they say is the same without the blanks. */
const words = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').replaceAll(/-{3,}/g, '---');

const foundation = {
  pool: { totalCount: 0, idleCount: 0, waitingCount: 0, options: { max: 1 } },
  waiting: () => new Map<string, number>(),
} as unknown as Parameters<ReturnType<typeof createApiMetrics>['watch']>[0];

/** The metrics that processes tell from their start, by name; those of Temporal's SDK are looked for where it runs. */
const told = (): ReadonlySet<string> => {
  const all = [createApiMetrics(), createProjectorMetrics(), createWorkerMetrics()];
  return new Set(
    all.flatMap((metrics) => {
      metrics.watch(foundation);
      return metrics.registry.getMetricsAsArray().map(({ name }) => name);
    }),
  );
};

const namesIn = (expr: string): readonly string[] =>
  [...expr.matchAll(/\b(?:forlob|nodejs|process)_\w+/g)].map(([name]) => name);

describe('infra/prometheus/alerts.yaml', () => {
  it('names only metrics that a process tells', () => {
    const known = told();
    const asked = readAlerts().flatMap(({ expr }) => namesIn(expr));
    const unknown = asked.filter(
      (name) => !known.has(name) && !known.has(name.replace(/_(?:bucket|count|sum)$/, '')),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('has a section of the runbook for each alert, and a row that says the same', () => {
    const runbook = readRunbook();
    const anchors = anchorsOf(runbook);
    expect(readAlerts().filter(({ annotations }) => !anchors.has(annotations.section))).toEqual([]);
    for (const line of alertRows()) expect(words(runbook)).toContain(words(line));
  });
});

describe('docs/operations.md', () => {
  it('lists every fault the doctor can find, and has each section that one points to', () => {
    const runbook = readRunbook();
    for (const line of faultRows()) expect(words(runbook)).toContain(words(line));
    const anchors = anchorsOf(runbook);
    const pointed = Object.values(faults).flatMap(
      ({ act }) => /^docs\/operations\.md#(.+)$/.exec(act)?.[1] ?? [],
    );
    expect(pointed.filter((section) => !anchors.has(section))).toEqual([]);
  });
});
