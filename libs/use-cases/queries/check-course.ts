import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { withTenant } from '#event-store';
import { createProjections } from '#views/projections';
import { verifyCourse, type CourseVerification } from '#views/verify-course';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { there } from '../not-there.ts';
import { loadCourse, openCourse } from '../open-course.ts';

export interface CheckView extends CourseVerification {
  /** Of the course, when it was checked. */
  readonly version: number;
}

/** Whether what lists show of a course equals its events told anew. Throws `NotThere`, `AccessDenied`. */
export class CheckCourse extends Query<CheckView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
  ) {
    super();
  }
}

@QueryHandler(CheckCourse)
export class CheckCourseHandler implements IQueryHandler<CheckCourse> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, courseId }: CheckCourse): Promise<CheckView> {
    const { pool, ports } = this.foundation;
    const { tenant } = asker.person;
    const version = await openCourse(
      this.foundation,
      { asker, courseId, reading: 'CheckCourse' },
      (open) => open.version,
    );
    // The catalogue's hash names a generation; what is compared is the one that readers see, whatever its name.
    const projections = createProjections({ ...ports, sha256: '' });
    const verified = await verifyCourse({ pool, projections }, { tenant, course: courseId }, () =>
      withTenant(pool, tenant, async (tx) => {
        const loaded = there(await loadCourse(this.foundation, tx, { tenant, courseId }));
        return loaded.events;
      }),
    );
    return { version, ...verified };
  }
}
