import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { readsTexts, seesOf, visibleEvents, type Purpose } from '#access';
import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { storyAsOf, type AsOf, type Printed } from './as-of.ts';

export interface HistoryView extends Printed {
  readonly events: readonly Recorded<CourseEvent>[];
}

/** A course's events, oldest first, within the reader's feedback scope; with a purpose, free texts too. */
export class ReadHistory extends Query<HistoryView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly asOf: AsOf,
    /** Given: the texts are decrypted. */
    readonly purpose: Purpose | undefined,
  ) {
    super();
  }
}

@QueryHandler(ReadHistory)
export class ReadHistoryHandler implements IQueryHandler<ReadHistory> {
  constructor(private readonly foundation: Foundation) {}

  execute(query: ReadHistory): Promise<HistoryView> {
    return readHistory(this.foundation, query);
  }
}

/** What `ReadHistory` answers; the reading is logged. */
export const readHistory = (
  foundation: Foundation,
  { asker, courseId, asOf, purpose }: Pick<ReadHistory, 'asker' | 'courseId' | 'asOf' | 'purpose'>,
): Promise<HistoryView> => {
  const texts = purpose !== undefined;
  const reading = texts ? 'ReadTexts' : 'ReadHistory';
  return openCourse(foundation, { asker, courseId, reading, texts, ...(texts && { purpose }) }, (open) => {
    const { course, events, printed } = storyAsOf(open, asOf);
    const sees = seesOf(open.role, course.scheme, pinnedProgramme(foundation, course).feedbackScope.value);
    const visible = visibleEvents(events, sees);
    return {
      ...printed,
      events: readsTexts(open.role, course.scheme) ? visible : visible.map(withoutTexts),
    };
  });
};

const withoutTexts = (event: Recorded<CourseEvent>): Recorded<CourseEvent> => {
  const { texts, ...rest } = event;
  return texts === undefined ? event : rest;
};
