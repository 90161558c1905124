import type { Evidence, Invariant } from '../evidence.ts';
import { isAcknowledged } from '../load/book.ts';
import { recordedBy } from './recorded-by.ts';

/** A command whose answer was lost, or that was refused at last, happened once or not at all, however often it was sent. */
export const nothingTwice: Invariant = {
  name: 'no unacknowledged command is in the log twice',
  broken: async ({ admin, tenant, sent }: Pick<Evidence, 'admin' | 'tenant' | 'sent'>) => {
    const recorded = await recordedBy(admin, tenant);
    return sent
      .filter((each) => !isAcknowledged(each))
      .flatMap(({ key, actor, path, tries }) => {
        const found = recorded.get(`${actor} ${key}`) ?? [];
        const whole = found.every(({ first, last, events }) => last - first + 1 === events);
        if (found.length <= 1 && whole) return [];
        const where = found.map(({ stream, first, last }) => `${stream} at ${first}–${last}`).join(', ');
        return [`command ${key} (${path}, by ${actor}, sent ${tries} times) is in the log as ${where}`];
      });
  },
};
