import type pg from 'pg';
import type { Upcasters } from '#event-store';
import type { KeyRing } from '#personal-data';
import type { CommandPorts } from './command-ports.ts';
import type { CourseCommands } from './course-commands.ts';
import type { MentorCommands } from './mentor-commands.ts';

/** What the use cases stand on: made once by the composition root, injected by this class. */
export abstract class Foundation {
  abstract readonly ports: CommandPorts;
  abstract readonly pool: pg.Pool;
  abstract readonly keys: KeyRing;
  abstract readonly upcasters: Upcasters;
  abstract readonly courses: CourseCommands;
  abstract readonly mentors: MentorCommands;
}
