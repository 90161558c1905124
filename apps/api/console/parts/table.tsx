import type { ComponentChildren } from 'preact';
import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';

/** A column: what it is called, and what stands in it of a line. */
export interface Column<Line> {
  readonly head: LocalText;
  readonly cell: (line: Line) => ComponentChildren;
}

interface Given<Line> {
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  /** What tells a line from the others. */
  readonly keyOf: (line: Line) => string | number;
  /** Classes besides. */
  readonly look?: string;
  /** On a phone the cells stand one under the other, each with its head before it, unless this is false. */
  readonly stacked?: boolean;
}

/** A table with a line for each. */
export const Table = <Line,>({ columns, lines, keyOf, look, stacked = true }: Given<Line>) => {
  const { say } = useLanguage();
  const classes = ['table', stacked && 'table--responsive-headers', look].filter(Boolean);
  return (
    <table class={classes.join(' ')}>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head.da} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={keyOf(line)}>
            {columns.map(({ head, cell }) => (
              <td key={head.da} data-title={stacked ? say(head) : undefined}>
                {cell(line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
