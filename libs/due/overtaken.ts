import type { Step } from './step.ts';
import { isSent } from './steps.ts';

/** After an outage several steps are due at once: only the newest for the same people is worth their while. */
export const overtaken = (step: Step, due: readonly Step[]): boolean =>
  due.some((later) => isSent(later.act) && later.at > step.at && later.to.join() === step.to.join());
