import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { readAccessLog, type Look } from '#access';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';

/** A reading of a course; a mentee is told what was read about himself, when and for what, and not who it was. */
export interface LookView extends Omit<Look, 'actor'> {
  readonly actor: string | null;
}

/** Who has looked at a course, newest first, this reading among them. Throws `NotThere`, `AccessDenied`. */
export class ReadAccessLog extends Query<Page<LookView>> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ReadAccessLog)
export class ReadAccessLogHandler implements IQueryHandler<ReadAccessLog> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, paging }: ReadAccessLog): Promise<Page<LookView>> {
    return openCourse(
      this.foundation,
      { asker, courseId, reading: 'ReadAccessLog' },
      async ({ course, role, tx }) => {
        if (role !== 'mentee') return readAccessLog(tx, { course: courseId }, paging);
        // C-579/21 (2023): a citizen may get the dates and purposes of look-ups in his file, and not the employee's name.
        const own = await readAccessLog(tx, { course: courseId, subject: course.mentee }, paging);
        return { ...own, entries: own.entries.map((look) => ({ ...look, actor: null })) };
      },
    );
  }
}
