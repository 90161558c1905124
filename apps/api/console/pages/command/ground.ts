import type { CourseAction, PersonRole } from '#access';
import type { Catalogue } from '#programmes';
import type { CourseView } from '#use-cases/queries/read-course';
import type { ColleaguesView } from '#use-cases/queries/list-colleagues';
import type { MigrationView } from '#use-cases/queries/read-migration';
import type { Typed } from '../../forms/typed.ts';

/** What the form of a command to a course is made from. */
export interface Ground {
  readonly action: CourseAction;
  readonly view: CourseView;
  readonly catalogue: Catalogue;
  readonly colleagues: ColleaguesView;
  /** What taking the course to the version that is chosen would change; null where none is. */
  readonly migration: MigrationView | null;
  /** In which role the command would be given, and by whom. */
  readonly role: PersonRole;
  readonly me: string;
  /** What is filled in so far. */
  readonly typed: Typed;
}
