import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, permit, seesOf, type Action, type Sees } from '#access';
import type { Instrument, ProgrammeVersion } from '#programmes';
import type { TimelineEntry } from '#views/course-timeline';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { belongingOf } from '../course-belonging.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { storyAsOf } from './as-of.ts';
import { dutiesOf } from './duties.ts';
import { allowedView, type AllowedView } from './read-allowed.ts';
import { courseView, type CourseView } from './read-course.ts';
import { timelineView } from './read-timeline.ts';
import { whyView, type WhyView } from './read-why.ts';

/** All that the page of a course shows, of one and the same moment. */
export interface CoursePageView {
  readonly view: CourseView;
  readonly allowed: AllowedView;
  readonly why: WhyView;
  /** Null: not for the reader's role. */
  readonly timeline: Page<TimelineEntry> | null;
  /** How much of the course the reader sees. */
  readonly sees: Sees;
  readonly programme: ProgrammeVersion;
  readonly instruments: readonly Instrument[];
  /** Someone is proposed or matched now. */
  readonly hasMentor: boolean;
  /** What else of the course the reader may read. */
  readonly may: { readonly persons: boolean; readonly candidates: boolean; readonly history: boolean };
}

/** A course with its deadlines, its allowed commands and its timeline, read once. Throws `NotThere`, `AccessDenied`. */
export class ReadCoursePage extends Query<CoursePageView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ReadCoursePage)
export class ReadCoursePageHandler implements IQueryHandler<ReadCoursePage> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, paging }: ReadCoursePage): Promise<CoursePageView> {
    const { foundation } = this;
    const { person, chosen } = asker;
    return openCourse(foundation, { asker, courseId, reading: 'ReadCourse' }, async (open) => {
      const { course, role, tx } = open;
      const thing = belongingOf(course);
      const may = (action: Action) => permit(person, action, { thing, ...(chosen && { chosen }) }).permitted;
      const programme = pinnedProgramme(foundation, course);
      const story = storyAsOf(open, {});
      const duties = dutiesOf(foundation, story.course);
      const history = may('ReadHistory');
      if (history)
        await logAccess(tx, person.tenant, [
          {
            ...{ actorId: person.id, actorRole: role, purpose: null, what: 'ReadHistory' },
            ...{ course: courseId, subject: course.mentee },
          },
        ]);
      return {
        view: courseView(foundation, open, story, duties),
        allowed: await allowedView(foundation, asker, open),
        why: whyView(foundation, open, story, duties),
        timeline: history ? await timelineView(foundation, open, paging) : null,
        sees: seesOf(role, course.scheme, programme.feedbackScope.value),
        programme,
        instruments: foundation.ports.catalogue.instruments,
        hasMentor: thing.mentor !== null,
        may: { persons: may('ReadPerson'), candidates: may('ReadCandidates'), history },
      };
    });
  }
}
