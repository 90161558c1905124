import type { Command } from 'commander';
import { localDateOf, workingDaysBetween } from '#calendar';
import { obligations } from '#courses/obligations';
import { spreadOf } from '#due';
import { programmeRef } from '#programmes';
import { pinnedProgramme } from '#use-cases/pinned-programme';
import { withTenantOption, type CommonOptions } from '../common-options.ts';
import { linesOf } from '../deadline.ts';
import { inHouse } from '../house.ts';
import { printResult } from '../output.ts';
import { whichCourse } from '../which.ts';

interface WhyOptions extends CommonOptions {
  readonly all?: boolean;
}

/** `forlob why <course>`: each deadline of a course with its rule, its source and how it was counted. */
export function registerWhy(program: Command): void {
  withTenantOption(program.command('why <course>'))
    .description('explain each deadline of a course')
    .option('--all', 'those that are done, missed or gone too')
    .action(async (name: string, options: WhyOptions) => {
      const why = await inHouse(options, async (house) => {
        const { tenant, courseId } = await whichCourse(house, name, options.tenant);
        const loaded = await house.courses.load(tenant, courseId);
        if (loaded === undefined) throw new Error(`The stream of ${courseId} holds no referral`);
        const { course, version, now } = loaded;
        const programme = pinnedProgramme(house, course);
        const today = localDateOf(now);
        const { calendar, catalogue } = house;
        const deadlines = obligations(course, programme, calendar, catalogue.legalRules, spreadOf(courseId))
          .filter(({ status }) => options.all === true || status === 'open')
          .map(({ steps, ...duty }) => ({
            ...duty,
            workingDaysLeft: workingDaysBetween(calendar, today, duty.dueRolled),
            steps: steps.map(({ step, on, to }) => ({ step, on, to })),
          }));
        const { number, state } = course;
        return {
          tenant,
          courseId,
          number,
          state,
          version,
          today,
          programme: programmeRef(programme),
          deadlines,
        };
      });
      printResult(options, why, () => [
        `${why.number} (${why.tenant}) · ${why.state} · ${why.programme} · ${why.today}`,
        ...(why.deadlines.length === 0 ? ['Nothing is due now or later.'] : []),
        ...why.deadlines.flatMap((deadline) => ['', ...linesOf(deadline)]),
      ]);
    });
}
