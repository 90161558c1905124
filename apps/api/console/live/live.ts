import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { withTenant } from '#event-store';
import { Foundation } from '#use-cases/foundation';
import { readChanges } from '#views/read-changes';
import { log } from '../../log.ts';
import { Readiness } from '../../readiness.ts';
import { createLiveHub, roundMs, type LiveHub } from './live-hub.ts';

/** The process's hub, with the one timer that makes its rounds. Injected by this class. */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  readonly hub: LiveHub;
  private timer: NodeJS.Timeout | undefined;
  private failing = false;

  constructor(
    { pool }: Foundation,
    private readonly readiness: Readiness,
  ) {
    this.hub = createLiveHub(
      async (tenant, after) => {
        try {
          const changes = await withTenant(pool, tenant, (tx) => readChanges(tx, after));
          this.failing = false;
          return changes;
        } catch (error) {
          if (!this.failing) log.warn({ error }, 'what has changed cannot be read; pages wait');
          this.failing = true;
          throw error;
        }
      },
      () => performance.now(),
    );
  }

  onModuleInit(): void {
    this.timer = setInterval(() => {
      // Who comes back finds another process.
      if (this.readiness.leaving) this.hub.end();
      else void this.hub.round();
    }, roundMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.hub.end();
  }
}
