import { useLanguage } from '../language/spoken.tsx';

const words = { more: { da: 'Vis flere', en: 'Show more' } } as const;

/** The next page of a list, if there is one. */
export const MoreLink = ({ href }: { readonly href: string | null }) => {
  const { say } = useLanguage();
  return href === null ? null : (
    <p>
      <a href={href}>{say(words.more)}</a>
    </p>
  );
};
