import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { changeOfDuties, type ChangeOfDuties } from '#courses';
import { localDateOf } from '#calendar';
import { programmeVersion } from '#programmes';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { NotThere } from '../not-there.ts';
import { openCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';

export interface MigrationView extends ChangeOfDuties {
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** What another version of its programme would do to a course's duties. Throws `NotThere` for a version that is not. */
export class ReadMigration extends Query<MigrationView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly to: string,
  ) {
    super();
  }
}

@QueryHandler(ReadMigration)
export class ReadMigrationHandler implements IQueryHandler<ReadMigration> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, to }: ReadMigration): Promise<MigrationView> {
    const { catalogue, calendar } = this.foundation.ports;
    return openCourse(
      this.foundation,
      { asker, courseId, reading: 'ReadHistory' },
      ({ course, version, now }) => {
        const programme = pinnedProgramme(this.foundation, course);
        const target = programmeVersion(catalogue, programme.id, to);
        if (target === undefined) throw new NotThere(`${programme.id}@${to} is not in the catalogue`);
        const circumstances = { programme, calendar, rules: catalogue.legalRules, on: localDateOf(now) };
        return Promise.resolve({
          version,
          from: programme.version,
          to,
          ...changeOfDuties(circumstances, course, target),
        });
      },
    );
  }
}
