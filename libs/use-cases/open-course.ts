import { CompiledQuery } from 'kysely';
import { logAccess, permittedRole, type PersonRole, type Purpose, type Reading } from '#access';
import { foldCourse, type Course, type CourseEvent } from '#courses';
import { withTenant, type TenantTransaction } from '#event-store';
import { loadStream } from '#event-store/load-stream';
import type { Instant, Recorded } from '#kernel';
import type { Asker } from './asker.ts';
import { belongingOf } from './course-belonging.ts';
import { courseStream } from './course-commands.ts';
import type { Foundation } from './foundation.ts';
import { courseHistory } from './known-history.ts';
import { NotThere } from './not-there.ts';

export interface OpenCourse {
  readonly courseId: string;
  readonly course: Course;
  readonly events: readonly Recorded<CourseEvent>[];
  readonly version: number;
  readonly now: Instant;
  /** In which the reader reads. */
  readonly role: PersonRole;
  readonly tx: TenantTransaction;
}

interface Opening {
  readonly asker: Asker;
  readonly courseId: string;
  readonly reading: Reading;
  /** What names or people's own words are read for. */
  readonly purpose?: Purpose;
  /** Decrypt the free texts. */
  readonly texts?: boolean;
}

/**
 * Reads a course in one transaction with the permission's check and the access log's entry, then hands it to `read`.
 * Throws `NotThere`, `AccessDenied`; then nothing was read and nothing is logged as read.
 */
export const openCourse = <Result>(
  foundation: Foundation,
  { asker, courseId, reading, purpose, texts = false }: Opening,
  read: (open: OpenCourse) => Result | Promise<Result>,
): Promise<Result> => {
  const { tenant, id } = asker.person;
  return withTenant(foundation.pool, tenant, async (tx) => {
    const loaded = await loadCourse(foundation, tx, { tenant, courseId, texts });
    if (loaded === undefined) throw new NotThere(courseId);
    const { course } = loaded;
    const role = permittedRole(asker, reading, belongingOf(course));
    await logAccess(tx, tenant, [
      {
        actorId: id,
        actorRole: role,
        purpose: purpose ?? null,
        what: reading,
        course: courseId,
        subject: course.mentee,
      },
    ]);
    return read({ ...loaded, courseId, role, tx });
  });
};

/** A course read from its stream within the transaction, asking nobody's leave; undefined when there is none. */
export const loadCourse = async (
  { keys, upcasters }: Pick<Foundation, 'keys' | 'upcasters'>,
  tx: TenantTransaction,
  { tenant, courseId, texts = false }: { tenant: string; courseId: string; texts?: boolean },
): Promise<Omit<OpenCourse, 'courseId' | 'role' | 'tx'> | undefined> => {
  const select = async <Row>(_: string, sql: string, values: readonly unknown[]) =>
    (await tx.executeQuery<Row>(CompiledQuery.raw(sql, [...values]))).rows;
  const loaded = await loadStream(select, { keys, upcasters }, tenant, courseStream(courseId), { texts });
  const events = courseHistory(loaded.events);
  const course = foldCourse(events);
  return course.state === 'notReferred' ? undefined : { ...loaded, events, course };
};
