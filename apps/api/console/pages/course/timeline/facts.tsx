import { isLocalDate, type LocalText } from '#calendar';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { ruleName } from '#use-cases/words/rule-names';
import type { TimelineEntry } from '#views/course-timeline';
import { number, shortDate } from '../../../language/formats.ts';
import type { Language } from '../../../language/language.ts';
import { useLanguage } from '../../../language/spoken.tsx';
import { words } from '../words.ts';
import { factWords } from './fact-words.ts';

type Fact = TimelineEntry['facts'][string];

/** What an event tells besides its title, in words: `minutter: 60 · sted: Offentligt sted`. What is not so is not told. */
export const Facts = ({ facts }: Pick<TimelineEntry, 'facts'>) => {
  const { language, say } = useLanguage();
  const told = Object.entries(facts).flatMap(([name, fact]) => {
    const label = factWords[name];
    const value = inWords(fact, language);
    return label === undefined || value === '' ? [] : [`${say(label)}: ${value}`];
  });
  return told.length === 0 ? null : <p class="timeline-facts">{told.join(' · ')}</p>;
};

const inWords = (fact: Fact, language: Language): string => {
  if (typeof fact === 'number') return number(language, fact);
  if (typeof fact === 'boolean') return fact ? words.yes[language] : '';
  if (typeof fact === 'string') return isLocalDate(fact) ? shortDate(language, fact) : codeIn(fact)[language];
  if (Array.isArray(fact)) return fact.map((each: Fact) => inWords(each, language)).join(', ');
  return '';
};

const codeIn = (code: string): LocalText => ruleName(code) ?? choiceWordOf(code) ?? { da: code, en: code };
