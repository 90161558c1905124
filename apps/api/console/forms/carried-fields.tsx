import { cameFrom } from './came-from.ts';
import { carried } from './submission.ts';
import type { Typed } from './typed.ts';

interface Given {
  readonly commandId: string;
  /** The version that was shown; null where something begins. */
  readonly seen: string | null;
  readonly typed: Typed;
}

/** What a form carries unseen: which command it is, what was shown, and where one came from. */
export const CarriedFields = ({ commandId, seen, typed }: Given) => (
  <>
    <input type="hidden" name={carried.commandId} value={commandId} />
    {seen !== null && <input type="hidden" name={carried.seen} value={seen} />}
    {cameFrom(typed) !== '' && <input type="hidden" name={carried.cameFrom} value={cameFrom(typed)} />}
  </>
);
