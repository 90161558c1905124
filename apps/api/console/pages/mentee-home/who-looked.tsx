import { purposes } from '#access';
import type { LookView } from '#use-cases/queries/read-access-log';
import type { Page } from '#views/reading';
import { moment } from '../../language/formats.ts';
import { roleName } from '../../language/role-names.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { purposeNames } from '../../parts/purpose-names.ts';
import { words } from './words.ts';

/** Who has looked at the course, when and what for; one’s own looks are no news. */
export const WhoLooked = ({ course, looks }: { readonly course: string; readonly looks: Page<LookView> }) => {
  const { language, say } = useLanguage();
  const others = looks.entries.filter(({ role }) => role !== 'mentee');
  return (
    <section aria-labelledby="looked" class="phone-part">
      <h2 id="looked" class="h3">
        {say(words.looked)}
      </h2>
      {others.length === 0 && <p>{say(words.nobody)}</p>}
      <ul class="nobullet-list phone-looks">
        {others.map(({ id, at, role, purpose }) => {
          const what = purposes.find((each) => each === purpose);
          return (
            <li key={id}>
              {moment(language, at)}: {say(roleName(role))} {say(words.lookedAt)}
              {what !== undefined && `, ${say(words.lookedFor(say(purposeNames[what])))}`}
            </li>
          );
        })}
      </ul>
      {looks.next !== null && (
        <p>
          <a href={`/console/me?${new URLSearchParams({ course, after: looks.next }).toString()}#looked`}>
            {say(words.moreLooks)}
          </a>
        </p>
      )}
    </section>
  );
};
