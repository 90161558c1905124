import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';
import { words } from './words.ts';

/** One of the things that a form may be about: the link fills it in. */
export interface WhichLink {
  readonly href: string;
  readonly text: LocalText;
}

/** Asked before the form, where it must be known what it is about. */
export const Which = ({
  title,
  links,
}: {
  readonly title: LocalText;
  readonly links: readonly WhichLink[];
}) => {
  const { say } = useLanguage();
  return (
    <>
      <h1>{say(title)}</h1>
      <p class="font-lead">{say(links.length === 0 ? words.nothingToChoose : words.whichOne)}</p>
      <ul class="nobullet-list which">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{say(text)}</a>
          </li>
        ))}
      </ul>
    </>
  );
};
