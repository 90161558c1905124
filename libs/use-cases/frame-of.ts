import { v5 } from 'uuid';
import { foldFrame, type FrameRef, type FundingFrame, type FundingFrameSet } from '#funding';
import type { StreamId } from '#kernel';
import type { CommandPorts } from './command-ports.ts';

const namespace = 'a3c9d8e4-0b0e-4d7c-9f52-6c1d2a54e0b7';

/** A frame's id is made from what it is of: there is one for a year, a municipality and a kind of scheme. */
export const frameIdOf = (tenant: string, { year, municipality, schemeKind }: FrameRef): string =>
  v5([tenant, year, municipality, schemeKind].join('/'), namespace);

export const frameStream = (frame: string): StreamId => `frame-${frame}`;

/** A frame as it was set last; undefined when none is. */
export const loadFrame = async (
  { store }: Pick<CommandPorts, 'store'>,
  tenant: string,
  frame: string,
): Promise<FundingFrame | undefined> => {
  const { events } = await store.load(tenant, frameStream(frame));
  return foldFrame(events as unknown as readonly FundingFrameSet[]);
};
