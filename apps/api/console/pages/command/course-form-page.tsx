import type { JSX } from 'preact';
import { CommandForm, type FormGiven } from '../../forms/command-form.tsx';
import { useLanguage } from '../../language/spoken.tsx';
import type { Ground } from './ground.ts';
import { windowTyped } from './windows.ts';
import { words } from './words.ts';

/** A form, and above it which course it is about and which of its deadlines. */
export const CourseFormPage = ({
  form,
  ground,
  notice,
}: {
  readonly form: FormGiven;
  readonly ground: Ground;
  readonly notice?: JSX.Element;
}) => {
  const { say } = useLanguage();
  const window = windowTyped(ground);
  return (
    <CommandForm {...form}>
      {notice}
      <p class="font-lead">
        {say(words.ofCourse(ground.view.course.number))}
        {window !== undefined && <>. {say(words.about(window))}</>}
      </p>
    </CommandForm>
  );
};
