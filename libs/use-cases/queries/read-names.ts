import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole, type Purpose } from '#access';
import { withTenant } from '#event-store';
import { mentorsAmong } from '#views/read-mentors';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { Ids } from '../list-fields.ts';
import { namesOfCourses, namesOfMentors, type CourseNames, type Named } from './names.ts';

/** The lines of a page whose names are to be shown. */
export class NamesForm {
  @Ids({ optional: true, about: 'Courses, at most 50' })
  courses: string[] | null = null;

  @Ids({ optional: true, about: 'Mentors, at most 50' })
  mentors: string[] | null = null;
}

export interface NamesView {
  readonly courses: readonly CourseNames[];
  readonly mentors: readonly Named[];
}

/** The names that a page of a list leaves out, for a purpose, one entry in the log for each. Throws `AccessDenied`. */
export class ReadNames extends Query<NamesView> {
  constructor(
    readonly asker: Asker,
    readonly form: NamesForm,
    readonly purpose: Purpose,
  ) {
    super();
  }
}

@QueryHandler(ReadNames)
export class ReadNamesHandler implements IQueryHandler<ReadNames> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, form, purpose }: ReadNames): Promise<NamesView> {
    permittedRole(asker, 'ReadPerson');
    const naming = { asker, purpose, what: 'ReadNames' } as const;
    return withTenant(this.foundation.pool, asker.person.tenant, async (tx) => ({
      courses: await namesOfCourses(this.foundation, tx, naming, form.courses ?? []),
      mentors: await namesOfMentors(this.foundation, tx, naming, await mentorsAmong(tx, form.mentors ?? [])),
    }));
  }
}
