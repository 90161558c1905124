import type { QueryBus } from '@nestjs/cqrs';
import { AccessDenied } from '#access';
import type { Asker } from '#use-cases/asker';
import type { CourseEndpoint } from '#use-cases/course-endpoint';
import { formOf } from '#use-cases/form-view';
import type { Foundation } from '#use-cases/foundation';
import { ListColleagues } from '#use-cases/queries/list-colleagues';
import { ReadCourse, type CourseView } from '#use-cases/queries/read-course';
import { ReadMigration } from '#use-cases/queries/read-migration';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import type { Ground } from './ground.ts';

interface Wanted {
  readonly asker: Asker;
  readonly id: string;
  readonly endpoint: CourseEndpoint;
  readonly typed: Typed;
}

/** Reads what the form of a command is made from. Throws `NotThere`, `AccessDenied`. */
export const readGround = async (
  queries: QueryBus,
  { ports }: Foundation,
  { asker, id, endpoint: { type, Body }, typed }: Wanted,
): Promise<Ground> => {
  const view = await queries.execute(new ReadCourse(asker, id, {}));
  const asksForStaff = formOf(Body).some(({ input }) => input.kind === 'line' && input.shape === 'staff');
  const version = type === 'MigrateProgramme' ? oneTyped(typed, 'version') : '';
  return {
    ...{ action: type, view, typed, role: view.role, me: asker.person.id },
    catalogue: ports.catalogue,
    migration: version === '' ? null : await queries.execute(new ReadMigration(asker, id, version)),
    colleagues: asksForStaff
      ? await queries.execute(new ListColleagues(asker))
      : { caseworkers: [], coordinators: [] },
  };
};

/** The course afterwards; null for one whose access ended with what he did. */
export const readAfter = async (queries: QueryBus, asker: Asker, id: string): Promise<CourseView | null> => {
  try {
    return await queries.execute(new ReadCourse(asker, id, {}));
  } catch (error) {
    if (error instanceof AccessDenied) return null;
    throw error;
  }
};
