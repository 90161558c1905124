import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { NotInTheLog } from '#use-cases/time/tick';

type Tick<Answer> = (tenant: string, id: string) => Promise<Answer>;

/**
 * The same tick, but what is not in the log is told of once. Its workflow asks again for as long as it lives,
 * for the log may be restored further; a benign failure gets no line from Temporal's SDK.
 */
export const missingOnce = <Answer>(
  tick: Tick<Answer>,
  tell: (tenant: string, id: string) => void,
): Tick<Answer> => {
  const told = new Set<string>();
  return async (tenant, id) => {
    const key = `${tenant}/${id}`;
    try {
      const answer = await tick(tenant, id);
      told.delete(key);
      return answer;
    } catch (error) {
      if (!(error instanceof NotInTheLog)) throw error;
      if (!told.has(key)) tell(tenant, id);
      told.add(key);
      throw ApplicationFailure.create({
        message: error.message,
        type: error.name,
        category: ApplicationFailureCategory.BENIGN,
      });
    }
  };
};
