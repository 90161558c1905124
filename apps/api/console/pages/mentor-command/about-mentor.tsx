import type { AgreedText } from '#programmes';
import { useLanguage } from '../../language/spoken.tsx';
import { AgreedTexts } from '../../parts/agreed-texts.tsx';
import { shortId } from '../mentors/mentor-path.ts';
import { words } from '../mentors/words.ts';

interface Given {
  readonly mentor: string;
  readonly texts: readonly AgreedText[];
}

/** Which mentor a form is about, and the text that is agreed to. */
export const AboutMentor = ({ mentor, texts }: Given) => {
  const { say } = useLanguage();
  return (
    <>
      <p class="font-lead">{say(words.oneTitle(shortId(mentor)))}</p>
      <AgreedTexts texts={texts} />
    </>
  );
};
