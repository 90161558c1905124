import { v5 } from 'uuid';
import {
  foldFrame,
  reservationsIn,
  type FrameFacts,
  type FrameRef,
  type FundingFrame,
  type FundingFrameSet,
} from '#funding';
import type { StreamId } from '#kernel';
import type { CommandPorts } from './command-ports.ts';

const namespace = 'a3c9d8e4-0b0e-4d7c-9f52-6c1d2a54e0b7';

/** A frame's id is made from what it is of: there is one for a year, a municipality and a kind of scheme. */
export const frameIdOf = (tenant: string, { year, municipality, schemeKind }: FrameRef): string =>
  v5([tenant, year, municipality, schemeKind].join('/'), namespace);

export const frameStream = (frame: string): StreamId => `frame-${frame}`;

/**
 * A frame as it was set last, and what courses hold of it by their claims: not by a read model, so that of two grants at once
 * the second is decided by what the first has taken. Undefined when none is set.
 */
export const loadFrame = async (
  { store, claimsHeld }: Pick<CommandPorts, 'store' | 'claimsHeld'>,
  tenant: string,
  frame: string,
): Promise<(FundingFrame & FrameFacts) | undefined> => {
  const [{ events }, keys] = await Promise.all([
    store.load(tenant, frameStream(frame)),
    claimsHeld(tenant, `frame:${frame}:`),
  ]);
  const set = foldFrame(events as unknown as readonly FundingFrameSet[]);
  return set && { ...set, frame, reserved: reservationsIn(frame, keys) };
};
