import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { readFrames, type FrameView } from './read-frames.ts';

export interface FramesView {
  readonly entries: readonly FrameView[];
}

/** The frames: what they hold, what is granted of them, and where the year leads. Throws `AccessDenied`. */
export class ListFundingFrames extends Query<FramesView> {
  constructor(readonly asker: Asker) {
    super();
  }
}

@QueryHandler(ListFundingFrames)
export class ListFundingFramesHandler implements IQueryHandler<ListFundingFrames> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker }: ListFundingFrames): Promise<FramesView> {
    permittedRole(asker, 'ReadFundingFrames');
    const { ports, pool } = this.foundation;
    return { entries: await readFrames(ports, pool, asker.person.tenant) };
  }
}
