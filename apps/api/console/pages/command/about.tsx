import { agreedTexts } from '#programmes';
import { useLanguage } from '../../language/spoken.tsx';
import { AgreedTexts } from '../../parts/agreed-texts.tsx';
import { ChangeOfDuties } from './change-of-duties.tsx';
import type { Ground } from './ground.ts';
import { windowTyped } from './windows.ts';
import { words } from './words.ts';

/** Which course a form is about, and which of its deadlines; the text that is agreed to; before a migration, what it would do to them. */
export const About = ({ ground }: { readonly ground: Ground }) => {
  const { say } = useLanguage();
  const window = windowTyped(ground);
  return (
    <>
      <p class="font-lead">
        {say(words.ofCourse(ground.view.course.number))}
        {window !== undefined && <>. {say(words.about(window))}</>}
      </p>
      {ground.action === 'GiveConsent' && (
        <AgreedTexts texts={agreedTexts(ground.catalogue, 'consent', ground.view.at)} />
      )}
      {ground.migration !== null && <ChangeOfDuties ground={ground} migration={ground.migration} />}
    </>
  );
};
