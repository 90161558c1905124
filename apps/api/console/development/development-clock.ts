import { Injectable } from '@nestjs/common';
import type { Instant } from '#kernel';
import { Foundation } from '#use-cases/foundation';
import type { ClockStep } from '#use-cases/time/advance-clock';
import { moveClock } from '#use-cases/time/move-clock';
import { log } from '../../log.ts';
import { ConsoleSettings } from '../session/console-settings.ts';

/** A move of the clock: under way, at its end, or stuck. */
export interface ClockMove {
  readonly state: 'moving' | 'done' | 'stuck';
  /** Where it has stopped so far because something was due, or because it was the end. */
  readonly steps: readonly ClockStep[];
  /** Of a move that is stuck: on what. */
  readonly trouble?: string;
}

/** The application's clock, moved by people of a development copy; one move at a time. Injected by this class. */
@Injectable()
export class DevelopmentClock {
  /** The last move that began in this process. */
  last: ClockMove | undefined;

  constructor(
    private readonly foundation: Foundation,
    private readonly settings: ConsoleSettings,
  ) {}

  /** Whether this copy can be told: not, where only the database's address was given and not its superuser's. */
  get movable(): boolean {
    return this.settings.clockKeys !== undefined;
  }

  now(): Promise<Instant> {
    return this.foundation.ports.store.now();
  }

  /** Begins a move, and is not waited for: two weeks of a large copy take minutes. Nothing happens while another is under way. */
  begin(byMs: number): void {
    const keys = this.settings.clockKeys;
    if (keys === undefined || this.last?.state === 'moving') return;
    const steps: ClockStep[] = [];
    this.last = { state: 'moving', steps };
    const { pool, ports } = this.foundation;
    const place = { pool, store: ports.store, environment: 'development' };
    moveClock(place, keys, byMs, (step) => steps.push(step)).then(
      () => {
        this.last = { state: 'done', steps };
      },
      (error: unknown) => {
        log.warn({ error }, 'the clock did not come to its end');
        this.last = { state: 'stuck', steps, trouble: error instanceof Error ? error.message : '' };
      },
    );
  }
}
