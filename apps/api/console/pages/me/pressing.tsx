import type { CourseAction } from '#access';
import type { AllowedCommand } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import { commandName } from '#use-cases/words/command-names';
import { useLanguage } from '../../language/spoken.tsx';
import { Deadline } from '../../parts/deadline.tsx';
import { canDo } from '../course/choices.ts';
import { tasksIn, type Task } from '../course/tasks.ts';
import { words } from './words.ts';

/** The next meeting stands on the page by itself. */
const isMeeting = ({ rule }: Task): boolean => rule === 'appointment';

/** What a course waits for someone to do, if it waits for him: his own leg of a duty, with its button. */
export const Pressing = ({
  view,
  commands,
  leg,
  here,
}: {
  readonly view: CourseView;
  readonly commands: readonly AllowedCommand[];
  readonly leg: 'mentor' | 'mentee';
  /** Has a form of its own on the page. */
  readonly here?: CourseAction;
}) => {
  const { say } = useLanguage();
  const tasks = tasksIn(view.next).filter((task) => task.isOpen && task.leg === leg && !isMeeting(task));
  const { first } = canDo(view, tasks, commands);
  const [next] = tasks;
  const shown = first.filter(({ command }) => command !== here);
  if (next === undefined || shown.length === 0) return null;
  return (
    <section aria-labelledby="pressing" class="phone-part course-next">
      <h2 id="pressing" class="h3">
        {say(words.yourTurn)}
      </h2>
      <p class="phone-main">{say(next.what)}</p>
      <p>
        <Deadline due={next.dueRolled} workingDays={next.workingDays} />
      </p>
      {shown.map(({ command, path }) => (
        <a key={command} class="button button-primary" href={path}>
          {say(commandName(command))}
        </a>
      ))}
    </section>
  );
};
