import type { LookView } from '#use-cases/queries/read-access-log';
import type { Page } from '#views/reading';
import { moment } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { auditPath } from './audit-address.ts';
import { looksWords as words, purposeName, readingName } from './looks-words.ts';
import { coded } from './values.ts';

interface Given {
  readonly course: string;
  readonly view: Page<LookView>;
}

/** Who has looked at a course, newest first. */
export const Looks = ({ course, view: { entries, next } }: Given) => {
  const { language, say } = useLanguage();
  const path = `${auditPath(course)}/looks`;
  return (
    <>
      <p>
        <a href={auditPath(course)}>{say(words.back)}</a>
      </p>
      <h1>{say(words.title)}</h1>
      <p class="font-lead">{say(words.lead)}</p>
      <table class="table table--responsive-headers">
        <thead>
          <tr>
            {[words.at, words.who, words.what, words.purpose].map((head) => (
              <th key={head.da} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, role, actor, what, purpose }) => (
            <tr key={id}>
              <td data-title={say(words.at)}>{moment(language, at)}</td>
              <td data-title={say(words.who)}>
                {say(coded(role))} {actor}
              </td>
              <td data-title={say(words.what)}>{say(readingName(what))}</td>
              <td data-title={say(words.purpose)}>{purpose === null ? '–' : say(purposeName(purpose))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreLink href={next && `${path}?${new URLSearchParams({ after: next }).toString()}`} />
    </>
  );
};
