import type { QueryBus } from '@nestjs/cqrs';
import type { Asker } from '#use-cases/asker';
import { NotThen, type AsOf } from '#use-cases/queries/as-of';
import { ReadCourse } from '#use-cases/queries/read-course';
import type { FactGroup } from './fact.ts';
import { factsOf } from './facts-of.ts';

/** How a course stood at a moment; null: it was no course then, or there is no such moment. */
export const factsAsOf = async (
  queries: QueryBus,
  asker: Asker,
  course: string,
  moment: AsOf | undefined,
): Promise<readonly FactGroup[] | null> => {
  if (moment === undefined) return null;
  try {
    return factsOf(await queries.execute(new ReadCourse(asker, course, moment)));
  } catch (thrown) {
    if (thrown instanceof NotThen) return null;
    throw thrown;
  }
};
