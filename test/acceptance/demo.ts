import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { localDateOf, localTimeOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { files } from '#use-cases/import/files/index';
import { readTable } from '#use-cases/import/read-table';
import type { TestStack } from '../support/stack.ts';
import { accepted, createClient } from './client.ts';

/** A reminder or an escalation with the day it is for; `key` = course and identity. */
export interface Promised {
  readonly key: string;
  readonly programme: string;
  readonly on: LocalDate;
}

interface Deadline {
  readonly status: string;
  readonly steps: readonly { readonly identity: string; readonly act: string; readonly on: LocalDate }[];
}

interface Leader {
  readonly overdue: () => Promise<readonly { readonly course: string; readonly dueRolled: LocalDate }[]>;
  /** Every course that has not ended. */
  readonly courses: () => Promise<readonly OpenCourse[]>;
  /** What `why` tells of each of them: the mails of its open deadlines, and the day each goes out. */
  readonly promises: () => Promise<readonly Promised[]>;
}

interface OpenCourse {
  readonly course: string;
  readonly phase: string;
  readonly programme: string;
  readonly programmeVersion: string;
  readonly ended: boolean;
}

/** Reads the lists of one organisation as its leader. */
export const leaderOf = async (stack: TestStack, tenant: string): Promise<Leader> => {
  const client = createClient(stack.apiUrl, await stack.tokenFor(`${tenant}-leader`, tenant));
  const get = async (address: string) => accepted(await client.get(address));
  const entries = async <Entry>(address: string): Promise<readonly Entry[]> => {
    const found: Entry[] = [];
    for (let after = ''; ;) {
      const page = await get(`${address}&limit=200${after}`);
      found.push(...(page['entries'] as readonly Entry[]));
      const { next } = page as { next?: string | null };
      if (!next) return found;
      after = `&after=${encodeURIComponent(next)}`;
    }
  };
  const courses = async (): Promise<readonly OpenCourse[]> =>
    (await entries<OpenCourse>('/caseload?whose=all')).filter(({ ended }) => !ended);
  return {
    overdue: () => entries('/worklist?when=overdue'),
    courses,
    promises: async () => {
      const found: Promised[] = [];
      for (const { course, programme } of await courses()) {
        const { deadlines } = (await get(`/courses/${course}/why`)) as unknown as { deadlines: Deadline[] };
        for (const { steps } of deadlines.filter(({ status }) => status === 'open'))
          for (const { identity, act, on } of steps)
            if (act === 'remind' || act === 'escalate')
              found.push({ key: `${course} ${identity}`, programme, on });
      }
      return found;
    },
  };
};

/** A reminder's step that the course has taken, and when by the local clock. */
export interface StepTaken {
  readonly key: string;
  readonly type: 'ReminderIssued' | 'ReminderSuppressed';
  readonly on: LocalDate;
  readonly time: string;
}

/** What has become of the reminders of all courses, by the log, oldest first within an organisation. */
export const stepsTaken = async ({ adminUrl }: TestStack): Promise<readonly StepTaken[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ type: StepTaken['type']; key: string; at: Date }>(
      `select type, substr(stream, 8) || ' ' || (data ->> 'identity') as key, recorded_at as at
       from events where type in ('ReminderIssued', 'ReminderSuppressed') order by tenant, position`,
    );
    return rows.map(({ type, key, at }) => {
      const instant = at.toISOString();
      return { type, key, on: localDateOf(instant), time: localTimeOf(instant) };
    });
  } finally {
    await client.end();
  }
};

/** Every first and last name of a mentor or a citizen in the demo's own files. */
export const namesInSeed = async ({ dataFolder }: TestStack, tenant: string): Promise<readonly string[]> => {
  const names = new Set<string>();
  for (const kind of ['mentors', 'referrals'] as const) {
    const file = path.join(dataFolder, 'seed', tenant, `${files[kind].names[0]}.csv`);
    const table = readTable(await readFile(file));
    if ('problem' in table) throw new Error(`${file}: ${table.problem.en}`);
    const column = table.headings.findIndex((heading) => /^(borgers )?navn$/i.test(heading));
    for (const { cells } of table.rows) for (const name of (cells[column] ?? '').split(' ')) names.add(name);
  }
  names.delete('');
  return [...names];
};
