import type { LocalText } from '#calendar';
import { warningsOf } from '../../commands/answer.ts';
import type { Done } from './form-again.tsx';
import type { ReceiptGiven } from './receipt.tsx';

/** What a command has recorded, and where to go from there. */
export const simpleReceipt = (
  title: LocalText,
  answer: Done,
  onward: ReceiptGiven['onward'],
): ReceiptGiven => ({
  title,
  events: answer.kind === 'accepted' ? answer.events.map(({ type }) => type) : [],
  warnings: answer.kind === 'accepted' ? warningsOf(answer) : [],
  state: null,
  duties: [],
  onward,
});
