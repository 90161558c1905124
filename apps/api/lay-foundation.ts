import { createCalendar } from '#calendar';
import { createPostgresEventStore, type EventStore, type Upcasters } from '#event-store';
import type { KeyRing } from '#personal-data';
import type { Catalogue } from '#programmes';
import { createCourseCommands, createMentorCommands, type CommandPorts } from '#use-cases';
import { commandPortsOf } from '#use-cases/command-ports-of';
import { Foundation } from '#use-cases/foundation';

/** What the use cases stand on, over a pool, a key ring and a catalogue. Ending the pool is the caller's. */
export class LaidFoundation extends Foundation {
  readonly ports: CommandPorts;
  readonly upcasters: Upcasters = {};
  readonly courses: Foundation['courses'];
  readonly mentors: Foundation['mentors'];
  private readonly store: EventStore;

  constructor(
    readonly pool: Foundation['pool'],
    readonly keys: KeyRing,
    catalogue: Catalogue,
  ) {
    super();
    this.store = createPostgresEventStore(pool, { keys, upcasters: this.upcasters });
    this.ports = commandPortsOf({ pool, keys, store: this.store, catalogue, calendar: createCalendar() });
    this.courses = createCourseCommands(this.ports);
    this.mentors = createMentorCommands(this.ports);
  }

  /** Waits for appends under way. */
  close(): Promise<void> {
    return this.store.close();
  }
}
