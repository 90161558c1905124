import { describe, expect, it } from '@jest/globals';
import type { WorklistView } from '#use-cases/queries/list-worklist';
import { worklistCsv } from './worklist-csv.ts';

const line = {
  dueRolled: '2026-08-04',
  workingDays: -2,
  number: 'F-1001',
  phase: 'followUp',
  what: { da: 'Ring til mentor; spørg til mødet', en: 'Call the mentor; ask about the meeting' },
} as WorklistView['entries'][number];

const view = (entries: WorklistView['entries'], next: string | null = null): WorklistView => ({
  ...{ entries, next, whose: 'mine', at: '2026-08-06' },
  counts: { overdue: 1, today: 0, coming: 0, later: 0 },
});

describe('the worklist as a file', () => {
  it('is what a Danish Excel reads', () => {
    expect(worklistCsv('da', view([line]))).toBe(
      [
        '\uFEFFFrist;Hverdage til fristen;Forløb;Trin;Hvad skal gøres',
        '2026-08-04;-2;F-1001;Opfølgning;"Ring til mentor; spørg til mødet"',
        '',
      ].join('\r\n'),
    );
  });

  it('speaks English', () => {
    expect(worklistCsv('en', view([line]))).toContain('Follow-up;"Call the mentor; ask about the meeting"');
  });

  it('has no cell that a spreadsheet would run', () => {
    const formula = { ...line, what: { da: '=HYPERLINK("x")', en: '=HYPERLINK("x")' } };
    expect(worklistCsv('da', view([formula]))).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('says when it was cut', () => {
    expect(worklistCsv('da', view([line], 'more'))).toContain('skåret af efter 5.000 linjer');
    expect(worklistCsv('da', view([line]))).not.toContain('skåret af');
  });
});
