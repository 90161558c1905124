import { describe, expect, it } from '@jest/globals';
import { linesOf, type Deadline } from './deadline.ts';

const deadline: Deadline = {
  ...{ rule: 'followUp', episode: 1, ordinal: 2, leg: 'mentor' },
  ...{ due: '2026-08-22', dueRolled: '2026-08-24', opens: '2026-08-18', closes: '2026-09-05' },
  anchor: { name: 'agreementStart', date: '2026-08-04' },
  ...{ status: 'open', settledOn: null, why: null, source: 'default', legalRule: null, workingDaysLeft: 3 },
  counted: { da: '', en: '18 days after the start of the agreement 4 August 2026' },
  steps: [
    { step: 'remind-due', on: '2026-08-24', to: ['coordinator'] },
    { step: 'remind-opens', on: '2026-08-18', to: ['coordinator'] },
    { step: 'record-missed', on: '2026-09-06', to: [] },
  ],
};

describe('a deadline', () => {
  it('says when, what, how it was counted, from which source, and who hears of it when', () => {
    expect(linesOf(deadline)).toEqual([
      '2026-08-24 (in 3 working days)  followUp 2 · mentor',
      '  counted: 18 days after the start of the agreement 4 August 2026',
      '  from: agreementStart 2026-08-04; open 2026-08-18 to 2026-09-05',
      '  source: default (no source gives the number)',
      '  reminders: 2026-08-18 coordinator, 2026-08-24 coordinator',
    ]);
  });

  it('says since when it is settled, and which rule of law set it', () => {
    const legalRule = { ref: 'ret-og-pligt-contact@2020-01-01', days: 14, verified: false };
    const missed = linesOf({
      ...deadline,
      status: 'missed',
      settledOn: '2026-09-06',
      source: 'S0:66',
      legalRule,
    });
    expect(missed[0]).toBe('2026-08-24 (in 3 working days)  followUp 2 · mentor · missed 2026-09-06');
    expect(missed.at(-1)).toBe('  source: S0:66 · ret-og-pligt-contact@2020-01-01 (not verified)');
  });
});
