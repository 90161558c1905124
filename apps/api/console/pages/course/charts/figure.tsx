import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../../language/spoken.tsx';
import { words } from '../words.ts';

/** A picture with its sentence, and the same numbers as a table. */
export const Figure = ({
  id,
  title,
  sentence,
  head,
  rows,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ComponentChildren;
}) => {
  const { say } = useLanguage();
  return (
    <section aria-labelledby={id} class="course-figure">
      <h2 id={id} class="h4">
        {title}
      </h2>
      <p>{sentence}</p>
      {children}
      <details class="details">
        <summary class="details-summary">{say(words.asTable)}</summary>
        <div class="details-text">
          <table class="table table--compact">
            <caption class="sr-only">{title}</caption>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, index) => (
                    <td key={head[index]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
};
