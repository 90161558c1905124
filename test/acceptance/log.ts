import pg from 'pg';
import { localDateOf } from '#calendar';
import type { CourseEvent } from '#courses';
import type { Actor, Instant, Role } from '#kernel';
import type { TestStack } from '../support/stack.ts';

/** An event as the test reads it from behind, past the API. */
export interface Logged {
  readonly type: CourseEvent['type'];
  readonly data: Readonly<Record<string, unknown>>;
  readonly recordedAt: Instant;
  readonly actor: Pick<Actor, 'role'>;
}

export const logOf = async (stack: TestStack, courseId: string): Promise<readonly Logged[]> => {
  const client = new pg.Client({ connectionString: stack.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{
      type: CourseEvent['type'];
      data: Logged['data'];
      recorded_at: Date;
      actor_role: Role;
    }>('select type, data, recorded_at, actor_role from events where stream = $1 order by version', [
      `course-${courseId}`,
    ]);
    return rows.map(({ type, data, recorded_at, actor_role: role }) => ({
      ...{ type, data, actor: { role } },
      recordedAt: recorded_at.toISOString(),
    }));
  } finally {
    await client.end();
  }
};

/** `2014-03-17 followUp 2 mentor remind-opens`, by the local date on which it was issued; sorted. */
export const issuedReminders = (log: readonly Logged[]): readonly string[] =>
  log
    .filter(({ type }) => type === 'ReminderIssued')
    .map(({ data, recordedAt }) =>
      [localDateOf(recordedAt), data['rule'], data['ordinal'], data['leg'], data['step']].join(' '),
    )
    .sort();

/** A table in a test, one reminder a line, as `issuedReminders` writes it. */
export const table = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .sort();
