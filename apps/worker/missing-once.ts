import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { NoSuchCourse } from '#use-cases/time/tick-course';

type Tick<Answer> = (tenant: string, courseId: string) => Promise<Answer>;

/**
 * The same tick, but a course that is not in the log is told of once. Its workflow asks again for as long as it lives,
 * for the log may be restored further; a benign failure gets no line from Temporal's SDK.
 */
export const missingOnce = <Answer>(
  tick: Tick<Answer>,
  tell: (tenant: string, courseId: string) => void,
): Tick<Answer> => {
  const told = new Set<string>();
  return async (tenant, courseId) => {
    const key = `${tenant}/${courseId}`;
    try {
      const answer = await tick(tenant, courseId);
      told.delete(key);
      return answer;
    } catch (error) {
      if (!(error instanceof NoSuchCourse)) throw error;
      if (!told.has(key)) tell(tenant, courseId);
      told.add(key);
      throw ApplicationFailure.create({
        message: error.message,
        type: error.name,
        category: ApplicationFailureCategory.BENIGN,
      });
    }
  };
};
