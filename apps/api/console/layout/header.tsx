import { languages, type Language } from '../language/language.ts';
import { useLanguage } from '../language/spoken.tsx';
import { sectionsFor } from './navigation.ts';
import type { Frame } from './frame.ts';
import { RoleChoice } from './role-choice.tsx';
import { words } from './words.ts';

const ownNames: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English' };

/** The product's name, the main menu, the language, and who is signed in. */
export const Header = ({ person, chosen, path }: Frame) => {
  const { say } = useLanguage();
  return (
    <header class="top">
      <div class="container top-line">
        <a class="top-name" href="/console">
          {say(words.product)}
        </a>
        {person !== null && <Menu person={person} chosen={chosen} path={path} />}
        <div id="tools" class="top-tools">
          <Languages path={path} />
          {person !== null && person.roles.length > 1 && (
            <RoleChoice person={person} chosen={chosen} path={path} />
          )}
          {person !== null && (
            <form method="post" action="/sign-out">
              <span class="top-person">{say(words.signedIn(person.id))}</span>
              <button type="submit" class="button button-tertiary">
                {say(words.signOut)}
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  );
};

interface MenuGiven {
  readonly person: NonNullable<Frame['person']>;
  readonly chosen: Frame['chosen'];
  readonly path: string;
}

const Menu = ({ person, chosen, path }: MenuGiven) => {
  const { say } = useLanguage();
  return (
    <nav aria-label={say(words.menu)}>
      <ul class="top-menu unstyled-list">
        {sectionsFor(chosen === undefined ? person.roles : [chosen]).map((section) => (
          <li key={section.path}>
            <a href={section.path} aria-current={isWithin(path, section.path) ? 'page' : undefined}>
              {say(section.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const isWithin = (path: string, section: string): boolean =>
  path === section || path.startsWith(`${section}/`) || path.startsWith(`${section}?`);

const Languages = ({ path }: { readonly path: string }) => {
  const { language, say } = useLanguage();
  return (
    <ul class="top-languages unstyled-list" aria-label={say(words.language)}>
      {languages.map((each) => (
        <li key={each}>
          <a
            href={`/console/language?${new URLSearchParams({ to: each, back: path }).toString()}`}
            lang={each}
            aria-current={each === language ? 'true' : undefined}
          >
            {ownNames[each]}
          </a>
        </li>
      ))}
    </ul>
  );
};
