import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalText } from '#calendar';
import type { Language } from './language.ts';

const Spoken = createContext<Language>('da');

/** The language of everything inside. */
export const Speaking = ({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ComponentChildren;
}) => <Spoken.Provider value={language}>{children}</Spoken.Provider>;

/** The reader's language, and `say`: a text in it. */
export const useLanguage = (): {
  readonly language: Language;
  readonly say: (text: LocalText) => string;
} => {
  const language = useContext(Spoken);
  return { language, say: (text) => text[language] };
};
