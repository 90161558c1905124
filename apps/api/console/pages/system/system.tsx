import type { Instant } from '#kernel';
import type { LocalText } from '#calendar';
import { moment } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { words } from './words.ts';

interface Given {
  readonly now: Instant;
  readonly development: boolean;
}

const links = [
  { path: '/docs', name: words.docs },
  { path: '/openapi.json', name: words.document },
  { path: '/healthz', name: words.health },
  { path: '/readyz', name: words.ready },
];

const inDevelopment = [
  { path: '/dev/clock', name: words.moveClock },
  { path: '/dev/mail', name: words.mail },
];

/** Where the system tells of itself. */
export const System = ({ now, development }: Given) => {
  const { language, say } = useLanguage();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <p>{say(words.about)}</p>
      <p>{say(words.clock(moment(language, now)))}</p>
      <Links links={links} />
      {development && (
        <>
          <h2>{say(words.development)}</h2>
          <Links links={inDevelopment} />
        </>
      )}
    </>
  );
};

const Links = ({ links: shown }: { readonly links: readonly { path: string; name: LocalText }[] }) => {
  const { say } = useLanguage();
  return (
    <ul>
      {shown.map(({ path, name }) => (
        <li key={path}>
          <a href={path}>{say(name)}</a>
        </li>
      ))}
    </ul>
  );
};
