import { fileKinds, files, type FileKind } from './files/index.ts';
import type { Columns } from './columns.ts';

/** The part of docs/import.md that lists every file and column: made from the columns themselves, so that it is true. */
export const guideOfFiles = (): string => fileKinds.map(guideOf).join('\n');

const guideOf = (kind: FileKind): string => {
  const { names, means, holdsBack } = files[kind];
  const columns: Columns = files[kind].columns;
  const rows = Object.values(columns).map(({ da, en, required, means: what, format, example }) => [
    da.join(', '),
    en.join(', '),
    required ? 'yes' : '',
    what,
    format,
    example === '' ? '' : `\`${example}\``,
  ]);
  return [
    `### \`${names[0]}.csv\` (${names
      .slice(1)
      .map((name) => `\`${name}.csv\``)
      .join(', ')})`,
    '',
    `${means}.${holdsBack ? ' A rejected row holds back its whole course.' : ''}`,
    '',
    '| Danish heading | English heading | required | meaning | format | example |',
    '| --- | --- | --- | --- | --- | --- |',
    // A bar inside a cell would end it.
    ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');
};
