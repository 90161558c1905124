import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { withTenant } from '#event-store';
import { readCaseload } from '#views/read-caseload';
import type { Asker } from '../../asker.ts';
import { OnADay } from '../../endpoint.ts';
import { Choice, Ids, StaffId } from '../../fields.ts';
import { Foundation } from '../../foundation.ts';
import { cutFor, wholes, type Whose } from '../../queries/cut.ts';
import { eachAtMost } from '../../time/at-most.ts';
import { giveToOneOfMany, type OneOfMany } from '../give-to-one-of-many.ts';

export class ReassignCoursesForm extends OnADay {
  @Choice(['caseworker', 'coordinator'], { about: 'As what' })
  as!: 'caseworker' | 'coordinator';

  @StaffId({ about: 'Who has them now' })
  from!: string;

  @StaffId({ about: 'Who has them from now on' })
  to!: string;

  @Choice(wholes, { about: 'Among whose courses' })
  whose!: Whose;

  @Ids({ optional: true, about: 'These of them alone' })
  courses: readonly string[] | null = null;
}

interface ReassignedCourse extends Omit<OneOfMany, 'position'> {
  readonly course: string;
}

export interface ReassignedCourses {
  readonly courses: readonly ReassignedCourse[];
  /** There are more of them: ask again, with a key of its own. */
  readonly more: boolean;
  /** The last place in the log that was written. */
  readonly position: number | null;
}

/** All open courses of one who is away or leaves go to another. Throws `AccessDenied`, `BeyondScope`. */
export class ReassignCourses extends Command<ReassignedCourses> {
  constructor(
    readonly asker: Asker,
    readonly commandId: string,
    readonly form: ReassignCoursesForm,
  ) {
    super();
  }
}

/** A minute's work at the most. */
const most = 500;

const coursesAtOnce = 8;

@CommandHandler(ReassignCourses)
export class ReassignCoursesHandler implements ICommandHandler<ReassignCourses> {
  constructor(private readonly foundation: Foundation) {}

  async execute(given: ReassignCourses): Promise<ReassignedCourses> {
    const found = await this.find(given);
    const became = new Map<string, OneOfMany>();
    await eachAtMost(coursesAtOnce, found.courses, async (course) => {
      became.set(course, await this.reassign(given, course));
    });
    const positions = [...became.values()].flatMap(({ position }) => position ?? []);
    return {
      courses: [...became].map(([course, { outcome, refusal }]) => ({ course, outcome, refusal })),
      more: found.more,
      position: positions.length === 0 ? null : Math.max(...positions),
    };
  }

  private async find({ asker, form }: ReassignCourses) {
    const { cut } = cutFor(asker, actionOf(form), form.whose);
    const { pool } = this.foundation;
    const wanted = { staff: form.from, ended: false, ...(cut.team !== undefined && { team: cut.team }) };
    const { entries, next } = await withTenant(pool, asker.person.tenant, (tx) =>
      readCaseload(tx, wanted, { limit: most }),
    );
    const courses = entries
      .filter((entry) => entry[form.as] === form.from && form.courses?.includes(entry.course) !== false)
      .map(({ course }) => course);
    return { courses, more: next !== null };
  }

  private reassign({ asker, commandId, form }: ReassignCourses, course: string): Promise<OneOfMany> {
    const action = actionOf(form);
    return giveToOneOfMany(this.foundation, asker, {
      courseId: course,
      action,
      commandId,
      part: `reassign:${course}`,
      on: form.on,
      command: { type: action, to: form.to },
    });
  }
}

const actionOf = ({ as }: ReassignCoursesForm) =>
  as === 'caseworker' ? ('ReassignCaseworker' as const) : ('ReassignCoordinator' as const);
