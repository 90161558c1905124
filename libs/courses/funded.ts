import { reserve, type FrameFacts, type Reservation } from '#funding';
import { isBlank } from '#kernel';
import type { Refusal } from '#kernel';
import { refuse } from './refuse.ts';
import type { GrantedPeriod } from './words.ts';

/** The frames that a grant takes of, as they stand; `override`: why it is granted although one has no room for it. */
export interface Funding {
  readonly frames: readonly FrameFacts[];
  readonly override: string | null;
}

/** What a grant says of the frames it takes of. */
export interface Funded {
  readonly frames?: readonly Reservation[];
  readonly overrun?: true;
}

/**
 * A frame that is set has room for the grant, or the one who decides gives a reason; where none is set, none is asked for.
 * A citizen's own right is not refused for want of money. `own`: what the grant takes the place of.
 */
export const funded = (
  { frames, override }: Funding,
  period: GrantedPeriod,
  right: boolean,
  own?: readonly Reservation[],
): Funded | Refusal => {
  const { takes, full } = reserve(frames, period, own);
  if (full && isBlank(override) && !right) return refuse('FRAME_EXHAUSTED', full);
  return { ...(takes.length > 0 && { frames: takes }), ...(full && { overrun: true }) };
};
