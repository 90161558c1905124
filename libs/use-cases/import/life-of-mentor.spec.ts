import { describe, expect, it } from '@jest/globals';
import { dated, period } from './dated-cells.ts';
import { oneOf } from './cells.ts';
import { lifeOfMentor } from './life-of-mentor.ts';

const check = dated(oneOf({ 'criminal-record': ['straffeattest'] }));

describe('a cell with a day in it', () => {
  it('is a word and, where it is told, the day', () => {
    expect(check('straffeattest 18-01-2025')).toEqual({ what: 'criminal-record', on: '2025-01-18' });
    expect(check('straffeattest')).toEqual({ what: 'criminal-record', on: null });
    expect(check('straffeattest 31-02-2025')).toMatchObject({ refused: expect.any(String) as unknown });
  });
  it('is a time from a day to a day, or one that has no end yet', () => {
    expect(period('01-06-2025..15-08-2025')).toEqual({ from: '2025-06-01', until: '2025-08-15' });
    expect(period('01-06-2025')).toEqual({ from: '2025-06-01', until: null });
    expect(period('01-06-2025..snart')).toMatchObject({ refused: expect.any(String) as unknown });
  });
});

describe('the life of a mentor, as a row tells it', () => {
  const row = {
    ...{ mentor: 'M-1', name: 'Opdigta Hansen', appliedOn: '2025-01-02', screenedOn: null },
    ...{ approvedOn: '2025-01-15', trainedOn: '2025-01-20', checkedOn: null, confidentialityOn: null },
    modules: [{ what: 'mentor-introduction', on: null }],
    checks: [
      { what: 'criminal-record', on: '2025-01-18' },
      { what: 'criminal-record', on: '2027-01-11' },
    ],
    pauses: [
      { from: '2025-06-01', until: '2025-08-15' },
      { from: '2027-02-01', until: '2027-06-01' },
    ],
    ...{ sparring: ['2025-03-03'], supervision: [], care: [{ what: 'thanks', on: '2025-12-19' }] },
    ...{ leftOn: null, leftBecause: 'other', capacity: 1, hours: null, trades: [], areas: [], languages: [] },
    ...{ channel: null, kind: 'volunteer' },
  } as unknown as Parameters<typeof lifeOfMentor>[0];

  it('comes in the order of its days; a pause that has not ended has no return', () => {
    expect(lifeOfMentor(row, 'm', '2027-03-01').map(({ on, given }) => `${on} ${given.type}`)).toEqual([
      '2025-01-02 ApplyAsMentor',
      '2025-01-15 HoldScreeningInterview',
      '2025-01-15 ApproveMentor',
      '2025-01-15 DeclareAvailability',
      '2025-01-18 RecordBackgroundCheck',
      '2025-01-20 CompleteTraining',
      '2025-03-03 HoldSparring',
      '2025-06-01 PauseMentor',
      '2025-08-15 ReturnMentor',
      '2025-12-19 MakeCareContact',
      '2027-01-11 RecordBackgroundCheck',
      '2027-02-01 PauseMentor',
    ]);
  });
});
