import { describe, expect, it } from '@jest/globals';
import { cpr, date, decimal, list, oneOf, whole, yesNo, type ReadCell } from './cells.ts';
import { isProblem } from './problem.ts';

const codes = <T>(read: ReadCell<T>, ...cells: string[]) =>
  cells.map((cell) => {
    const value = read(cell);
    return isProblem(value) ? value.refused : value;
  });

describe('a cell', () => {
  it('is a date, day first or ISO', () => {
    expect(codes(date, '04-08-2025', '4.8.2025', '4/8/2025', '2025-08-04')).toEqual(
      Array(4).fill('2025-08-04'),
    );
  });

  it('is no date that cannot be', () => {
    expect(codes(date, '31-02-2025', '2025-13-01', '29.2.2025', '04-08-25', '08/2025', 'i går')).toEqual([
      'DATE_IMPOSSIBLE',
      'DATE_IMPOSSIBLE',
      'DATE_IMPOSSIBLE',
      'DATE_FORMAT',
      'DATE_FORMAT',
      'DATE_FORMAT',
    ]);
  });

  it('is a number with comma or point, and never one that two readers read differently', () => {
    expect(codes(decimal, '2,5', '2.5', '3', '1.500', '-2', '2,5 t')).toEqual([
      2.5,
      2.5,
      3,
      'NUMBER_FORMAT',
      'NUMBER_FORMAT',
      'NUMBER_FORMAT',
    ]);
    expect(codes(whole(1, 10), '1', '10', '0', '11', '2,5')).toEqual([
      1,
      10,
      'NUMBER_RANGE',
      'NUMBER_RANGE',
      'NUMBER_RANGE',
    ]);
  });

  it('is one of a few words, in either language and in capitals', () => {
    const read = oneOf({ meeting: ['møde', 'meeting'], phone: ['telefon', 'phone'] });
    expect(codes(read, 'Møde', 'MEETING', 'phone', 'brevdue')).toEqual([
      'meeting',
      'meeting',
      'phone',
      'WORD_UNKNOWN',
    ]);
    expect(codes(yesNo, 'ja', 'NEJ', 'yes', '0', 'måske')).toEqual([
      true,
      false,
      true,
      false,
      'WORD_UNKNOWN',
    ]);
    expect(codes(list(whole(0, 5)), '3|2|4', '3|9')).toEqual([[3, 2, 4], 'NUMBER_RANGE']);
  });

  it('is a CPR number by its day and century alone, and is not repeated when wrong', () => {
    expect(codes(cpr, '010107-4000', '0101074000', '310207-4000', '12345')).toEqual([
      '0101074000',
      '0101074000',
      'CPR_FORMAT',
      'CPR_FORMAT',
    ]);
    const wrong = cpr('310207-4000');
    expect(isProblem(wrong) && wrong.en).not.toContain('310207');
  });
});
