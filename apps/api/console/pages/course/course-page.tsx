import type { Purpose, Sees } from '#access';
import { stateNames } from '#courses';
import type { Instrument, ProgrammeVersion } from '#programmes';
import type { AllowedView } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import type { PeopleView } from '#use-cases/queries/read-person';
import type { WhyView } from '#use-cases/queries/read-why';
import type { TimelineEntry } from '#views/course-timeline';
import type { Page } from '#views/reading';
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

export interface Given {
  readonly view: CourseView;
  readonly allowed: AllowedView;
  readonly why: WhyView;
  /** Null: not for the reader's role. */
  readonly timeline: Page<TimelineEntry> | null;
  /** The timeline is at its newest page. */
  readonly isNewest: boolean;
  /** How much of the course the reader sees. */
  readonly sees: Sees;
  readonly programme: ProgrammeVersion;
  readonly instruments: readonly Instrument[];
  readonly people: PeopleView | null;
  readonly mayAskForNames: boolean;
  readonly hasMentor: boolean;
  /** Pages beside this one that the reader may open. */
  readonly beside: readonly ('match' | 'audit')[];
}

/** Everything about one course: where it is, what comes next, what one can do, and what has happened. */
export const CoursePage = (given: Given) => {
  const { view, allowed, timeline, isNewest } = given;
  const tasks = tasksIn(view.next);
  const [next, ...coming] = tasks;
  return (
    <div
      id="course"
      hx-get={`/console/courses/${view.id}`}
      hx-trigger="news from:body"
      hx-select="#course"
      hx-swap="outerHTML"
    >
      <Head {...given} />
      <div class="course-columns">
        <div class="course-top">
          <NextDuty duty={next} />
          <CanDo {...canDo(view, tasks, allowed.commands)} />
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

const Head = ({ view, programme, beside }: Given) => {
  const { say } = useLanguage();
  const { course } = view;
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

const Beside = ({ view, why, sees, programme, instruments, people, mayAskForNames, hasMentor }: Given) => (
  <aside class="course-beside">
    <People
      course={view.id}
      hasMentor={hasMentor}
      people={people}
      purpose={purposeIn[view.phase]}
      mayAsk={mayAskForNames}
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
