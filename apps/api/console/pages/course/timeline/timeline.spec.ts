import { describe, expect, it } from '@jest/globals';
import { timelineFacts } from '#views/timeline-facts';
import type { TimelineEntry } from '#views/course-timeline';
import { factWords, untold } from './fact-words.ts';
import { runsOf } from './runs.ts';

const entry = (version: number, actorRole: TimelineEntry['actorRole']): TimelineEntry => ({
  ...{ course: 'a-course', version, position: version, event: `event-${version}`, type: 'ContactLogged' },
  ...{ happenedOn: '2026-03-02', occurredAt: '2026-03-02T12:00:00Z', recordedAt: '2026-03-02T12:00:00Z' },
  ...{ actorRole, facts: {}, told: null, corrected: false, causation: null },
  ...{ programmeVersion: null, ruleVersion: null },
});

describe('a timeline', () => {
  it('puts together what the system did in a row, and nothing else', () => {
    const runs = runsOf([
      entry(5, 'mentor'),
      entry(4, 'system'),
      entry(3, 'system'),
      entry(2, 'mentor'),
      entry(1, 'system'),
    ]);
    expect(
      runs.map((run) =>
        run.by === 'person' ? run.entry.version : run.entries.map(({ version }) => version),
      ),
    ).toEqual([5, [4, 3], 2, [1]]);
  });

  it('has a word for every fact, or none on purpose', () => {
    const names = new Set<string>(Object.values(timelineFacts).flat());
    const told = (name: string) => Object.hasOwn(factWords, name) !== untold.has(name);
    expect([...names].filter((name) => !told(name))).toEqual([]);
    expect([...Object.keys(factWords), ...untold].filter((name) => !names.has(name))).toEqual([]);
  });
});
