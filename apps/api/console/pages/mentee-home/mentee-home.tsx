import { isStatutory, type ProgrammeVersion } from '#programmes';
import type { LookView } from '#use-cases/queries/read-access-log';
import type { AllowedView } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import type { GoalWords } from '#use-cases/queries/read-own-goals';
import type { PeopleView } from '#use-cases/queries/read-person';
import type { Page } from '#views/reading';
import { useLanguage } from '../../language/spoken.tsx';
import { ConcernForm } from '../me/concern-form.tsx';
import { Meeting } from '../me/meeting.tsx';
import { Pressing } from '../me/pressing.tsx';
import type { NotDone } from '../me/sent.ts';
import { words as shared } from '../me/words.ts';
import { MyGoals } from './my-goals.tsx';
import { MyMentor } from './my-mentor.tsx';
import { WhoLooked } from './who-looked.tsx';
import { scopeWords, words } from './words.ts';

export interface Given {
  readonly view: CourseView;
  readonly allowed: AllowedView;
  readonly programme: ProgrammeVersion;
  readonly goalWords: GoalWords;
  readonly looks: Page<LookView>;
  /** Null: not asked for. */
  readonly people: PeopleView | null;
  readonly saved: NotDone['form'] | undefined;
  readonly notDone: NotDone | null;
  readonly hasOthers: boolean;
}

/** A mentee’s own page: the mentor, the goals, the next meeting, and who sees what. */
export const MenteeHome = (given: Given) => {
  const { view, allowed, programme, goalWords, looks, people, saved, notDone, hasOthers } = given;
  const { say } = useLanguage();
  const { commands } = allowed;
  const mayWorry = commands.some(({ command, allowed: may }) => command === 'RaiseConcern' && may);
  return (
    <div class="phone">
      <h1>{say(words.title)}</h1>
      {saved === 'concern' && (
        <div class="alert alert-success" role="status">
          <div class="alert-body">
            <p class="alert-text">{say(shared.concernSent)}</p>
          </div>
        </div>
      )}
      <Pressing view={view} commands={commands} leg="mentee" />
      <MyMentor view={view} people={people} />
      <Meeting view={view} commands={commands} />
      <MyGoals goals={view.course.ledger.goals} goalWords={goalWords} />
      <Municipality view={view} programme={programme} />
      <WhoLooked course={view.id} looks={looks} />
      {mayWorry && <ConcernForm view={view} aboutMentor notDone={notDone} />}
      {hasOthers && (
        <p>
          <a href="/console/me?course=">{say(shared.other)}</a>
        </p>
      )}
    </div>
  );
};

const Municipality = ({ view, programme }: Pick<Given, 'view' | 'programme'>) => {
  const { say } = useLanguage();
  const statutory = isStatutory(view.course.scheme);
  return (
    <section aria-labelledby="municipality" class="phone-part">
      <h2 id="municipality" class="h3">
        {say(words.municipality)}
      </h2>
      <p>{say(statutory ? words.statutory : scopeWords[programme.feedbackScope.value])}</p>
      {!statutory && <p>{say(words.never)}</p>}
    </section>
  );
};
