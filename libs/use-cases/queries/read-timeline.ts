import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dutyIn, isVisible, seesOf } from '#access';
import type { TimelineEntry } from '#views/course-timeline';
import { readTimeline } from '#views/read-timeline';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse, type OpenCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';

/** A course's events as the read model tells them, newest first, within the reader's feedback scope. */
export class ReadTimeline extends Query<Page<TimelineEntry>> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ReadTimeline)
export class ReadTimelineHandler implements IQueryHandler<ReadTimeline> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, paging }: ReadTimeline): Promise<Page<TimelineEntry>> {
    return openCourse(this.foundation, { asker, courseId, reading: 'ReadHistory' }, (open) =>
      timelineView(this.foundation, open, paging),
    );
  }
}

/** What has happened to an open course, newest first, within the reader's feedback scope. */
export const timelineView = async (
  { ports }: Pick<Foundation, 'ports'>,
  { course, courseId, role, tx }: OpenCourse,
  paging: Paging,
): Promise<Page<TimelineEntry>> => {
  const { entries, next } = await readTimeline(tx, courseId, paging);
  const sees = seesOf(role, course.scheme, pinnedProgramme({ ports }, course).feedbackScope.value);
  return { entries: entries.filter(({ type, facts }) => isVisible(type, sees, dutyIn(facts))), next };
};
