import type { LookView } from '#use-cases/queries/read-access-log';
import type { Page } from '#views/reading';
import { moment } from '../../language/formats.ts';
import { roleName } from '../../language/role-names.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { MoreLink } from '../../parts/more-link.tsx';
import { Table } from '../../parts/table.tsx';
import { auditPath } from './audit-address.ts';
import { looksWords as words, purposeName, readingName } from './looks-words.ts';

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
      <Table
        lines={entries}
        keyOf={({ id }) => id}
        columns={[
          { head: words.at, cell: ({ at }) => moment(language, at) },
          { head: words.who, cell: ({ role, actor }) => `${say(roleName(role))} ${actor}` },
          { head: words.what, cell: ({ what }) => say(readingName(what)) },
          {
            head: words.purpose,
            cell: ({ purpose }) => (purpose === null ? '–' : say(purposeName(purpose))),
          },
        ]}
      />
      <MoreLink href={next && `${path}?${new URLSearchParams({ after: next }).toString()}`} />
    </>
  );
};
