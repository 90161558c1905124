import { capacityPlan } from './capacity-plan.ts';
import type { Figure } from './figure.ts';
import { figures } from './figures.ts';
import type { Line } from './line.ts';
import { keeps } from './verdict.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The document: what was measured, where, what limits each, how it grows, and what a country takes. */
export const documentOf = (lines: readonly Line[], growth: readonly Line[]): string => {
  const byName = new Map(lines.map((line) => [line.figure, line]));
  const measured = figures.flatMap((figure) => {
    const line = byName.get(figure.name);
    return line === undefined ? [] : [{ figure, line }];
  });
  return [
    '# Performance',
    'Written by `npm run bench -- --write` from `performance.jsonl` beside it (`--grow` writes `performance-growth.jsonl`). Each figure is the median of its rounds; a ratio is the median of each round’s own ratio to its floor, which ran within seconds of it. Rounds on a shared machine differ by up to a factor of two: read the ratios, and the processor time each request took.',
    `**Machine**: ${machineOf(byName.get('machine'))}`,
    '## Figures',
    [
      row(['figure', 'value', 'unit', 'floor', 'ratio', 'target', '']),
      row(['---', '--:', '---', '--:', '--:', '--:', '---']),
      ...measured.map(({ figure, line }) => figureRow(figure, line)),
    ].join('\n'),
    ...promises(measured.map(({ figure }) => figure)),
    '## What belongs to them, and what limits each',
    measured.map(({ figure, line }) => limitsOf(figure, line)).join('\n'),
    '## How cost grows',
    growth.length > 1
      ? growthTable(growth)
      : 'Not measured on this machine yet: `npm run bench -- --grow --write`.',
    '## A country',
    capacityPlan(byName, growth),
  ].join('\n\n');
};

/** What a figure may keep instead of its ratio, each promise once. */
const promises = (measured: readonly Figure[]): readonly string[] => {
  const words = [...new Set(measured.flatMap(({ promise }) => promise?.words ?? []))];
  return words.map((word) => {
    const promised = measured.filter(({ promise }) => promise?.words === word);
    const or = promised.some(({ target }) => target !== undefined) ? 'the ratio, or else by ' : '';
    return `Met by ${or}${word}: ${promised.map(({ name }) => `\`${name}\``).join(', ')}.`;
  });
};

const machineOf = (machine: Line | undefined): string =>
  machine === undefined
    ? 'not told'
    : `${machine.value} cores, ${machine.against ?? ''}; a commit of one row alone takes ${number.format(machine.detail?.['commit ms'] ?? 0)} ms.`;

const figureRow = (figure: Figure, line: Line): string => {
  const { target, promise } = figure;
  const floor = line.detail?.['floor'];
  const verdict = keeps(figure, line.ratio, {
    value: line.value,
    ...(line.detail && { detail: line.detail }),
  });
  return row([
    `\`${figure.name}\``,
    number.format(line.value),
    line.unit,
    floor === undefined ? '' : number.format(floor),
    line.ratio === null ? '' : line.ratio.toFixed(2),
    target === undefined ? '' : `≥ ${target.toFixed(1)}`,
    target === undefined && promise === undefined ? '' : verdict ? 'met' : '**missed**',
  ]);
};

const limitsOf = (figure: Figure, { against, detail = {} }: Line): string => {
  const besides = Object.entries(detail).filter(([name]) => name !== 'floor');
  const said = besides.map(([name, value]) => `${name} ${number.format(value)}`).join(' · ');
  return [
    `- **\`${figure.name}\`**${against === null ? '' : ` against ${against}`}. ${figure.limitedBy}`,
    ...(said === '' ? [] : [`  ${said}`]),
  ].join('\n');
};

const growthTable = (growth: readonly Line[]): string => {
  const rows = growth.filter(({ figure }) => figure.startsWith('grow/'));
  const names = [...new Set(rows.flatMap(({ detail = {} }) => Object.keys(detail)))];
  return [
    row(['events × tenants', 'appends/s, 32 writers', ...names]),
    row(['---', ...['', ...names].map(() => '--:')]),
    ...rows.map(({ figure, value, detail = {} }) =>
      row([
        figure.slice('grow/'.length).replace('x', ' × '),
        number.format(value),
        ...names.map((name) => number.format(detail[name] ?? 0)),
      ]),
    ),
  ].join('\n');
};
