import { mentorStateNames } from '#mentors';
import type { Named } from '#use-cases/queries/names';
import { choiceWordOf } from '#use-cases/words/choice-words';
import type { MentorEntry } from '#views/mentors';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { Someone } from '../../parts/someone.tsx';
import { mentorPath, shortId } from './mentor-path.ts';
import { words } from './words.ts';

interface Given {
  readonly lines: readonly MentorEntry[];
  readonly names: ReadonlyMap<string, Named> | null;
}

/** One line for each mentor: what is taken, what is offered, what expires. */
export const MentorTable = ({ lines, names }: Given) => {
  const { say } = useLanguage();
  const heads = [
    words.mentor,
    ...(names === null ? [] : [words.name]),
    ...[words.state, words.places, words.offers, words.expires, words.lastCare],
  ];
  return (
    <table class="table table--responsive-headers">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.da} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.mentor} line={line} names={names} />
        ))}
      </tbody>
    </table>
  );
};

const Line = ({ line, names }: Pick<Given, 'names'> & { readonly line: MentorEntry }) => {
  const { language, say } = useLanguage();
  const { mentor, state, placesTaken, capacity, trades, areas, nextExpiry, lastCare } = line;
  const named = (code: string): string => say(choiceWordOf(code) ?? { da: code, en: code });
  return (
    <tr>
      <td data-title={say(words.mentor)}>
        <a href={mentorPath(mentor)}>{shortId(mentor)}</a>
      </td>
      {names !== null && (
        <td data-title={say(words.name)}>
          <Someone known={names.get(mentor)} />
        </td>
      )}
      <td data-title={say(words.state)}>{say(mentorStateNames[state])}</td>
      <td data-title={say(words.places)}>{say(words.taken(placesTaken, capacity))}</td>
      <td data-title={say(words.offers)}>{[...trades.map(named), ...areas].join(', ') || say(words.none)}</td>
      <td data-title={say(words.expires)}>
        {nextExpiry === null ? say(words.none) : shortDate(language, nextExpiry)}
      </td>
      <td data-title={say(words.lastCare)}>
        {lastCare === null ? say(words.none) : shortDate(language, lastCare)}
      </td>
    </tr>
  );
};
