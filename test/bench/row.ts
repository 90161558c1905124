import { lineOf } from './line.ts';
import type { Result } from './rounds.ts';
import { verdictOf } from './verdict.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** The head of the table that people read. */
export const head = `${'figure'.padEnd(20)}${'value'.padStart(12)} ${'unit'.padEnd(12)}${'ratio'.padStart(7)}${'target'.padStart(8)}  `;

/** A result as a row of it. */
export const rowOf = (result: Result): string => {
  const { figure, value, unit, ratio, detail = {} } = lineOf(result);
  const { target } = result.figure;
  const besides = Object.entries(detail).map(([name, each]) => `${name} ${number.format(each)}`);
  return [
    figure.padEnd(20),
    number.format(value).padStart(12),
    ` ${unit.padEnd(12)}`,
    (ratio === null ? '' : ratio.toFixed(2)).padStart(7),
    (target === undefined ? '' : target.toFixed(1)).padStart(8),
    `  ${verdictOf(result).padEnd(9)}`,
    besides.join(', '),
  ].join('');
};
