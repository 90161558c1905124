import { condition, setHandler, workflowInfo } from '@temporalio/workflow';
import { advanced } from './messages.ts';
import type { Found } from './messages.ts';
import { summaryOf } from './show.ts';

/** The news flag: raised by the signal, lowered before each look, so that no news falls between two looks. */
export const listen = <Ref, Answer extends Found>(look: (ref: Ref) => Promise<Answer>) => {
  let news = false;
  setHandler(advanced, () => {
    news = true;
  });
  return {
    look: (ref: Ref): Promise<Answer> => {
      news = false;
      return look(ref);
    },
    /** Sleeps until the next step is due, or there is news: then the timer is cancelled and set anew. */
    orAfter: async (now: Answer): Promise<void> => {
      if (now.waitMs === null) await condition(() => news);
      else await condition(() => news, now.waitMs, { summary: summaryOf(now) });
    },
  };
};

/** Replaying is quick up to about here; a new run carries nothing but what it is about. */
export const isLong = (): boolean =>
  workflowInfo().historyLength >= 400 || workflowInfo().continueAsNewSuggested;
