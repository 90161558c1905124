import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { projectionNames } from '#views/projections';
import { projectionStatus } from '#views';
import type { Executed } from '#use-cases';
import { Foundation } from '#use-cases/foundation';
import { waitOf } from './headers.ts';

const pollMs = 50;
/** How long a page waits for what its reader has done, ms. */
const ownPatience = 2_000;

/** Lets people read what they have just written. */
@Injectable()
export class ReadModels {
  constructor(private readonly foundation: Foundation) {}

  /** Waits, as long as `Prefer` says, until the read models know the position (default: the log's end). */
  async waitFor(request: FastifyRequest, tenant: string, position?: number): Promise<void> {
    const patience = waitOf(request);
    if (patience > 0)
      await this.reach(tenant, position ?? (await this.foundation.ports.store.head(tenant)), patience);
  }

  /** Waits until the read models know the position, so many milliseconds at most. */
  private async reach(tenant: string, position: number, patience: number): Promise<void> {
    const end = performance.now() + patience;
    while ((await this.position(tenant)) < position && performance.now() < end) await wait(pollMs);
  }

  /** Waits until someone sees what he has just done, if it is soon. */
  async reachOwn(tenant: string, answer: Executed | undefined): Promise<void> {
    if (answer?.kind === 'accepted') await this.reachAsOwn(tenant, answer.positions[1]);
  }

  /** The same where he has done something to many: up to the last position; null where nothing was written. */
  async reachAsOwn(tenant: string, position: number | null): Promise<void> {
    if (position !== null) await this.reach(tenant, position, ownPatience);
  }

  private async position(tenant: string): Promise<number> {
    const { pool, ports } = this.foundation;
    const live = (await projectionStatus({ pool, store: ports.store }, tenant, projectionNames)).filter(
      ({ state }) => state === 'live',
    );
    return Math.min(...live.map(({ position }) => position));
  }
}
