import { purposes, type Purpose } from '#access';
import { useLanguage } from '../language/spoken.tsx';
import { purposeNames } from './purpose-names.ts';

const words = {
  purpose: { da: 'Hvad skal du bruge det til?', en: 'What do you need it for?' },
  logged: {
    da: 'Opslaget bliver skrevet ned med dit navn og formålet.',
    en: 'The look-up is written down with your name and the purpose.',
  },
} as const;

/** What names are wanted for; nobody sees one without saying so. */
export const PurposeField = ({ id, likely }: { readonly id: string; readonly likely: Purpose }) => {
  const { say } = useLanguage();
  return (
    <>
      <label class="form-label" for={id}>
        {say(words.purpose)}
      </label>
      <span class="form-hint" id={`${id}-hint`}>
        {say(words.logged)}
      </span>
      <select class="form-select" id={id} name="purpose" aria-describedby={`${id}-hint`} required>
        {purposes.map((each) => (
          <option key={each} value={each} selected={each === likely}>
            {say(purposeNames[each])}
          </option>
        ))}
      </select>
    </>
  );
};
