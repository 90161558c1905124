import type { LocalDate } from '#kernel';
import { agreedTexts, type AgreedText, type AgreedTextKind, type Catalogue } from '#programmes';
import type { FormOption } from '#use-cases/form-view';
import { shortDate } from '../language/formats.ts';
import { useLanguage } from '../language/spoken.tsx';

const readText = { da: 'Læs teksten', en: 'Read the text' };

const versionName = ({ version, validFrom }: AgreedText) => ({
  da: `${version}, fra ${shortDate('da', validFrom)}`,
  en: `${version}, from ${shortDate('en', validFrom)}`,
});

/** The versions of a text that one may have agreed to by that day, the newest first. */
export const textOptions = (catalogue: Catalogue, of: AgreedTextKind, by: LocalDate): readonly FormOption[] =>
  agreedTexts(catalogue, of, by).map((text) => ({ value: text.version, text: versionName(text) }));

/** What is agreed to, to be read aloud where it is agreed to. */
export const AgreedTexts = ({ texts }: { readonly texts: readonly AgreedText[] }) => {
  const { say } = useLanguage();
  if (texts.length === 0) return null;
  return (
    <details class="details">
      <summary class="details-summary">{say(readText)}</summary>
      <dl class="details-text">
        {texts.map((each) => (
          <div key={each.version}>
            <dt>{say(versionName(each))}</dt>
            <dd>{say(each.text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
