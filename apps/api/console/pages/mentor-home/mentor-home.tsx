import type { LocalText } from '#calendar';
import type { ProgrammeVersion } from '#programmes';
import type { AllowedView } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { longDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { hoursOf } from '../course/charts/hours.ts';
import { tasksIn } from '../course/tasks.ts';
import { ConcernForm } from '../me/concern-form.tsx';
import { Meeting } from '../me/meeting.tsx';
import { Pressing } from '../me/pressing.tsx';
import type { NotDone } from '../me/sent.ts';
import { words as shared } from '../me/words.ts';
import { ContactForm } from './contact-form.tsx';
import { words } from './words.ts';

export interface Given {
  readonly view: CourseView;
  readonly allowed: AllowedView;
  readonly programme: ProgrammeVersion;
  /** The form whose receipt is shown. */
  readonly saved: NotDone['form'] | undefined;
  readonly notDone: NotDone | null;
  /** There are others to choose among. */
  readonly hasOthers: boolean;
}

/** All that a mentor needs in his hand: the next meeting, a contact to log, his hours, a worry to tell. */
export const MentorHome = ({ view, allowed, programme, saved, notDone, hasOthers }: Given) => {
  const { say } = useLanguage();
  const may = (command: string) => allowed.commands.some((each) => each.command === command && each.allowed);
  const of = (form: NotDone['form']) => (notDone?.form === form ? notDone : null);
  return (
    <div class="phone">
      <h1>{say(words.title(view.course.number))}</h1>
      <Receipt view={view} saved={saved} />
      <Pressing view={view} commands={allowed.commands} leg="mentor" here="LogContact" />
      <Meeting view={view} commands={allowed.commands} />
      {may('LogContact') && <ContactForm view={view} notDone={of('contact')} />}
      <MyHours view={view} programme={programme} />
      {may('RaiseConcern') && <ConcernForm view={view} aboutMentor={false} notDone={of('concern')} />}
      <p>
        <a href={`/console/courses/${view.id}`}>{say(words.whole)}</a>
      </p>
      {hasOthers && (
        <p>
          <a href="/console/me?course=">{say(shared.other)}</a>
        </p>
      )}
    </div>
  );
};

const Receipt = ({ view, saved }: Pick<Given, 'view' | 'saved'>) => {
  const { language, say } = useLanguage();
  if (saved === undefined) return null;
  const [next] = tasksIn(view.next).filter(({ leg }) => leg === 'mentor');
  return (
    <div class="alert alert-success" role="status">
      <div class="alert-body">
        <p class="alert-text">
          {say(saved === 'concern' ? shared.concernSent : savedContact(view, language))}
        </p>
        {next !== undefined && (
          <p class="alert-text">{say(words.next(say(next.what), longDate(language, next.dueRolled)))}</p>
        )}
      </div>
    </div>
  );
};

/** What was told last, as the log has it. */
const savedContact = ({ course }: CourseView, language: keyof LocalText): LocalText => {
  const newest = course.ledger.contacts.toSorted((a, b) => a.told.at.localeCompare(b.told.at)).at(-1);
  if (newest === undefined) return { da: 'Gemt.', en: 'Saved.' };
  const how = choiceWordOf(newest.channel) ?? { da: '', en: '' };
  return words.saved(how[language], newest.minutes, longDate(language, newest.on));
};

const MyHours = ({ view, programme }: Pick<Given, 'view' | 'programme'>) => {
  const { say } = useLanguage();
  const hours = hoursOf(view.course, programme.dose.per, view.at);
  const month = hours?.months.at(-1);
  if (hours === undefined || month === undefined) return null;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return (
    <section aria-labelledby="my-hours" class="phone-part">
      <h2 id="my-hours" class="h3">
        {say(words.hours)}
      </h2>
      <p>
        {say(words.hoursThisMonth(tenth(month.held), tenth(month.agreed)))}{' '}
        {say(words.hoursInAll(tenth(hours.held), tenth(hours.agreed)))}
      </p>
    </section>
  );
};
