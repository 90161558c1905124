import type { ComponentChildren } from 'preact';
import type { LocalText } from '#calendar';
import { useLanguage } from '../language/spoken.tsx';

interface Given {
  /** The list that was searched, and what leads back to it. */
  readonly list: string;
  readonly back: LocalText;
  readonly hits: LocalText;
  readonly more: boolean;
  readonly children: ComponentChildren;
}

export const searchTitle: LocalText = { da: 'Søgning', en: 'Search' };

const words = {
  more: { da: 'Der er flere: skriv mere af navnet.', en: 'There are more: write more of the name.' },
} as const;

/** What a search has found: how many first, then who, then the search once more. */
export const SearchAnswer = ({ list, back, hits, more, children }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p>
        <a href={list}>{say(back)}</a>
      </p>
      <h1>{say(searchTitle)}</h1>
      <p class="font-lead" role="status">
        {say(hits)} {more && say(words.more)}
      </p>
      {children}
    </>
  );
};
