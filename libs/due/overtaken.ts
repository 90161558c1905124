import type { Step } from './step.ts';

/** After an outage several steps are due at once: only the newest for the same people is worth their while. */
export const overtaken = (step: Step, due: readonly Step[]): boolean =>
  due.some((later) => later.act === step.act && later.at > step.at && later.to.join() === step.to.join());
