import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Obligation } from '#courses/obligations';
import { seesDuty, seesOf } from '#access';
import { programmeRef } from '#programmes';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse, type OpenCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { storyAsOf, type AsOf, type Printed, type Story } from './as-of.ts';
import { dutiesOf, dutyOn, type DutyView } from './duties.ts';

/** A deadline with its reasons. */
interface WhyDeadline
  extends DutyView, Pick<Obligation, 'anchor' | 'source' | 'legalRule' | 'steps' | 'settledOn'> {}

export interface WhyView extends Printed {
  /** The programme version whose rows were counted. */
  readonly programme: string;
  readonly deadlines: readonly WhyDeadline[];
}

/** Why each deadline is what it is: its rule, the rule's source, what it counts from and how. */
export class ReadWhy extends Query<WhyView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly asOf: AsOf,
  ) {
    super();
  }
}

@QueryHandler(ReadWhy)
export class ReadWhyHandler implements IQueryHandler<ReadWhy> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, asOf }: ReadWhy): Promise<WhyView> {
    return openCourse(this.foundation, { asker, courseId, reading: 'ReadCourse' }, (open) => {
      const story = storyAsOf(open, asOf);
      return whyView(this.foundation, open, story, dutiesOf(this.foundation, story.course));
    });
  }
}

/** Every deadline of an open course with its reasons; `duties`: all of its. */
export const whyView = (
  { ports }: Pick<Foundation, 'ports'>,
  open: OpenCourse,
  { course, printed }: Story,
  duties: readonly Obligation[],
): WhyView => {
  const programme = pinnedProgramme({ ports }, course);
  const shown = { today: printed.at, calendar: ports.calendar, role: open.role };
  const sees = seesOf(open.role, course.scheme, programme.feedbackScope.value);
  return {
    ...printed,
    programme: programmeRef(programme),
    deadlines: duties
      .filter(({ rule }) => seesDuty(rule, sees))
      .map((duty) => {
        const { anchor, source, legalRule, steps, settledOn } = duty;
        return { ...dutyOn(shown, duty), anchor, source, legalRule, steps, settledOn };
      }),
  };
};
