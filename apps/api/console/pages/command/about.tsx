import { useLanguage } from '../../language/spoken.tsx';
import type { Ground } from './ground.ts';
import { windowTyped } from './windows.ts';
import { words } from './words.ts';

/** Which course a form is about, and which of its deadlines. */
export const About = ({ ground }: { readonly ground: Ground }) => {
  const { say } = useLanguage();
  const window = windowTyped(ground);
  return (
    <p class="font-lead">
      {say(words.ofCourse(ground.view.course.number))}
      {window !== undefined && <>. {say(words.about(window))}</>}
    </p>
  );
};
