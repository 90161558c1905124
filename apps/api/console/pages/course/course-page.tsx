import type { Purpose } from '#access';
import { stateNames } from '#courses';
import type { CourseView } from '#use-cases/queries/read-course';
import type { CoursePageView } from '#use-cases/queries/read-course-page';
import type { PeopleView } from '#use-cases/queries/read-person';
import { carrying } from '../../forms/came-from.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { canDo } from './choices.ts';
import { CanDo } from './can-do.tsx';
import { Charts } from './charts/charts.tsx';
import { ComingDuties, NextDuty } from './duties.tsx';
import { Goals } from './goals.tsx';
import { People } from './people.tsx';
import { Steps } from './steps.tsx';
import { tasksIn } from './tasks.ts';
import { Timeline } from './timeline/timeline.tsx';
import { words } from './words.ts';

export interface Given extends CoursePageView {
  /** The timeline is at its newest page. */
  readonly isNewest: boolean;
  /** Null: not asked for. */
  readonly people: PeopleView | null;
  /** How the worklist was filtered that one came from. */
  readonly filter: string;
}

/** Everything about one course: where it is, what comes next, what one can do, and what has happened. */
export const CoursePage = (given: Given) => {
  const { view, allowed, timeline, isNewest, filter } = given;
  const tasks = tasksIn(view.next);
  const [next, ...coming] = tasks;
  return (
    <div
      id="course"
      hx-get={carrying(`/console/courses/${view.id}`, filter)}
      hx-trigger="news from:body"
      hx-select="#course"
      hx-swap="outerHTML"
    >
      <Head {...given} />
      <div class="course-columns">
        <div class="course-top">
          <NextDuty duty={next} />
          <CanDo {...canDo(view, tasks, allowed.commands)} filter={filter} />
        </div>
        <Beside {...given} />
        <div class="course-rest">
          <ComingDuties duties={coming} />
          <Goals goals={view.course.ledger.goals} />
          {timeline !== null && <Timeline course={view.id} page={timeline} isFirst={isNewest} />}
        </div>
      </div>
    </div>
  );
};

const Head = ({ view, programme, may }: Given) => {
  const { say } = useLanguage();
  const { course } = view;
  const beside = [
    ...(may.candidates && 'waitingSince' in course ? (['match'] as const) : []),
    ...(may.history ? (['audit'] as const) : []),
  ];
  return (
    <>
      <h1>
        {say(words.title(course.number))}{' '}
        <span class="badge badge-large badge-info">{say(stateNames[course.state])}</span>
      </h1>
      <p class="course-programme">
        {say(programme.name)}, {say(words.version(programme.version))}
        {course.municipality !== null && ` · ${course.municipality}`} · {course.team}
      </p>
      {beside.length > 0 && (
        <nav aria-label={say(words.links)} class="course-links">
          {beside.map((page) => (
            <a key={page} href={`/console/courses/${view.id}/${page}`}>
              {say(words[page])}
            </a>
          ))}
        </nav>
      )}
      <Steps phase={view.phase} />
    </>
  );
};

const Beside = ({ view, why, sees, programme, instruments, people, may, hasMentor }: Given) => (
  <aside class="course-beside">
    <People
      course={view.id}
      hasMentor={hasMentor}
      people={people}
      purpose={purposeIn[view.phase]}
      mayAsk={may.persons}
    />
    {sees !== 'status-only' && (
      <Charts
        course={view.course}
        at={view.at}
        deadlines={why.deadlines}
        programme={programme}
        instruments={instruments}
      />
    )}
  </aside>
);

/** What names are most likely wanted for while a course is there. */
const purposeIn: Readonly<Record<CourseView['phase'], Purpose>> = {
  referral: 'referral',
  matching: 'matching',
  startup: 'startup',
  followUp: 'followUp',
  closure: 'closure',
  after: 'followUp',
};
