import type { LocalDate, Role } from '#kernel';
import type { TestStack } from '../support/stack.ts';
import { accepted, createClient, type Client } from './client.ts';

/** One course under way, as the people around it see it: they act by HTTP. */
export interface LivingCourse {
  readonly id: string;
  readonly mentor: string;
  /** Gives a command at the version last seen; throws the problem when it is not accepted. */
  readonly give: (command: string, body?: object, as?: Role) => Promise<void>;
  readonly get: (path: string, as?: Role) => Promise<Readonly<Record<string, unknown>>>;
}

export interface Life {
  readonly title: string;
  readonly tenant: string;
  readonly programme: string;
  /** The mentor's training modules and checks. */
  readonly training: readonly string[];
  readonly checks: readonly string[];
  readonly referredOn: LocalDate;
  /** Whether the citizen may be asked after closure; left out: yes. */
  readonly laterContact?: boolean;
  /** What people do, each at 10:00 on its day, in order. */
  readonly acts: readonly (readonly [on: LocalDate, act: (course: LivingCourse) => Promise<void>])[];
  /** The clock stops here, after the last follow-up. */
  readonly until: LocalDate;
  /** Every reminder and escalation that must have been issued: `date rule ordinal leg step`, each checked by hand. */
  readonly reminders: string;
}

/** Who acts for whom: tokens by role, one client each. */
const clientsOf = (stack: TestStack, tenant: string): ((as: Role) => Promise<Client>) => {
  const clients = new Map<Role, Promise<Client>>();
  return (as) => {
    const known =
      clients.get(as) ?? stack.tokenFor(as, tenant).then((token) => createClient(stack.apiUrl, token));
    clients.set(as, known);
    return known;
  };
};

/** A mentor with all that the life's programme asks for. */
const makeMentor = async (client: Client, { training, checks }: Life): Promise<string> => {
  const applied = accepted(
    await client.post('/mentors', {
      person: { name: 'Test Mentorsen', email: 'mentor@example.org', language: 'da' },
      channel: 'network',
    }),
  );
  const id = String(applied['id']);
  let version = Number(applied['version']);
  const give = async (command: string, body: object = {}): Promise<void> => {
    version = Number(accepted(await client.post(`/mentors/${id}/${command}`, body, version))['version']);
  };
  await give('hold-screening-interview');
  await give('approve-mentor');
  await give('sign-confidentiality-declaration', { version: 'v1' });
  for (const module of training) await give('complete-training', { module });
  for (const check of checks) await give('record-background-check', { check, passed: true });
  await give('declare-availability', { capacity: 2, trades: [], areas: [], languages: ['da'] });
  return id;
};

/** Refers a fictitious citizen and finds a mentor; from here on the course lives. */
export const beginLife = async (stack: TestStack, life: Life): Promise<LivingCourse> => {
  const clientOf = clientsOf(stack, life.tenant);
  const coordinator = await clientOf('coordinator');
  const mentor = await makeMentor(coordinator, life);
  const referred = accepted(
    await coordinator.post('/courses', {
      mentee: { person: { name: 'Test Menteesen', email: 'mentee@example.org', language: 'en' } },
      programme: life.programme,
      channel: 'municipality',
      caseworker: `${life.tenant}-caseworker`,
      consent: { textVersion: 'v1', on: life.referredOn, laterContact: life.laterContact ?? true },
    }),
  );
  return meetAgain(stack, life, { id: String(referred['id']), mentor });
};

/** A course that lives already, as people who sign in to this stack see it. */
export const meetAgain = (
  stack: TestStack,
  life: Life,
  { id, mentor }: Pick<LivingCourse, 'id' | 'mentor'>,
): LivingCourse => {
  const clientOf = clientsOf(stack, life.tenant);
  return {
    id,
    mentor,
    give: async (command, body = {}, as = 'coordinator') => {
      const client = await clientOf(as);
      const seen = await client.get(`/courses/${id}`);
      accepted(seen);
      accepted(await client.post(`/courses/${id}/${command}`, body, seen.headers.get('etag') ?? ''));
    },
    get: async (path, as = 'coordinator') =>
      accepted(await (await clientOf(as)).get(`/courses/${id}${path}`)),
  };
};
