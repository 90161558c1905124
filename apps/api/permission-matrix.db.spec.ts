import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions, type Action, type PersonRole, type Scope } from '#access';
import { openApi, type Answered, type Somebody, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';

const roles = [
  'caseworker',
  'coordinator',
  'mentor',
  'mentee',
  'leader',
  'auditor',
  'data-protection-officer',
  'operator',
] as const satisfies readonly PersonRole[];

/** Where the reader stands: the course is his own, his team's, another team's, or another tenant's. */
const places = ['own', 'sameTeam', 'otherTeam', 'otherTenant'] as const;
type Place = (typeof places)[number];

interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly action: Action;
  readonly body: unknown;
}

/** Readings whose operation is known by another name than the permission it asks for. */
const actionOf: Readonly<Record<string, Action>> = {
  ExemptWindows: 'ExemptWindow',
  ReassignCourses: 'ReassignCaseworker',
  ReadAllowed: 'ReadCourse',
  ReadMigration: 'ReadHistory',
  ReadWhy: 'ReadCourse',
  ReadTimeline: 'ReadHistory',
  ListMessages: 'ReadMessages',
  ListWorklist: 'ReadWorklist',
  ListCaseload: 'ReadCaseload',
  ListMentors: 'ReadMentors',
  ListCandidates: 'ReadCandidates',
  ProposeMatches: 'ReadMatching',
  ListDisposal: 'ReadDisposal',
  ListFundingFrames: 'ReadFundingFrames',
  ReadNames: 'ReadPerson',
};

describe('the permission matrix, every route of the API document', () => {
  let api: TestApi;
  let walk: Walk;
  let mentor: string;
  let mentee: string;
  let routes: readonly Route[];

  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await submit(api);
    mentee = await menteeOf(api, walk);
    await toActive(walk, mentor, mentee);
    await api.project();
    routes = await documentedRoutes(api);
  });
  afterAll(() => api.close());

  it('knows every route but those that are open', () => {
    expect(routes.length).toBeGreaterThan(55);
    const unknown = routes.filter(({ action }) => !(action in permissions));
    expect(unknown).toEqual([]);
  });

  it.each(roles.flatMap((role) => places.map((place) => [role, place] as const)))(
    '%s, %s',
    async (role, place) => {
      const as = standing(role, place, { mentor, mentee });
      const token = await api.token(as);
      for (const route of routes) {
        const answer = await ask(api, route, { token, walk, mentor });
        const got = `${route.method} ${route.path}: ${outcome(answer)}`;
        expect(got).toBe(`${route.method} ${route.path}: ${expected(route, role, place)}`);
      }
    },
    60_000,
  );
});

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}

const open = new Set(['health', 'ready']);

const documentedRoutes = async (api: TestApi): Promise<readonly Route[]> => {
  const { body: document } = await api.get('/openapi.json');
  const schemas = document.components.schemas as Readonly<Record<string, Schema>>;
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !open.has(operationId))
      .map(([method, { operationId, requestBody }]) => ({
        method: method as Route['method'],
        path,
        action: actionOf[operationId] ?? (operationId as Action),
        body: told[path] ?? sample(requestBody?.content['application/json'].schema ?? {}, schemas),
      })),
  );
};

/** Someone in the role who stands so to the course of the coordinator and caseworker of team nord. */
const standing = (
  role: PersonRole,
  place: Place,
  { mentor, mentee }: { readonly mentor: string; readonly mentee: string },
): Somebody => {
  const own = place === 'own';
  const person = role === 'mentor' ? mentor : mentee;
  return {
    id: own ? `nydansk-${role}` : `someone-${role}`,
    tenant: place === 'otherTenant' ? 'soeby' : 'nydansk',
    roles: [role],
    team: place === 'otherTeam' ? 'syd' : 'nord',
    ...((role === 'mentor' || role === 'mentee') && {
      person: own || place === 'otherTenant' ? person : '11111111-1111-4111-8111-111111111111',
    }),
  };
};

/** Commands come with a version that is long past: whoever is let through hears 412, and nothing is written. */
const ask = (
  api: TestApi,
  { method, path, body }: Route,
  { token, walk, mentor }: { readonly token: string; readonly walk: Walk; readonly mentor: string },
): Promise<Answered> => {
  const url = path.replace('{id}', path.startsWith('/mentors') ? mentor : walk.id).replace('{to}', '2018');
  const headers = { authorization: `Bearer ${token}`, purpose: 'audit' };
  return method === 'get' ? api.get(url, { headers }) : api.post(url, { headers, body, seen: 1 });
};

const turnedAway = new Set([401, 403, 404]);

const outcome = ({ status, body }: Answered): string => {
  if (turnedAway.has(status)) return String(status);
  // A body that is not right is judged before anything else: then the matrix would prove nothing.
  return status === 422 || status >= 500 ? `${status} ${JSON.stringify(body)}` : 'let through';
};

const reaches: Readonly<Record<Scope, readonly Place[]>> = {
  own: ['own'],
  team: ['own', 'sameTeam'],
  tenant: ['own', 'sameTeam', 'otherTeam'],
};

const expected = ({ path, action }: Route, role: PersonRole, place: Place): string => {
  const scope = permissions[action][role];
  if (!path.includes('{id}')) return scope === undefined ? '403' : 'let through';
  if (place === 'otherTenant') return '404';
  return scope !== undefined && reaches[scope].includes(place) ? 'let through' : '403';
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly example?: unknown;
}

/** The smallest body that a schema of the document lets through. */
const sample = (schema: Schema, all: Readonly<Record<string, Schema>>): unknown => {
  const { $ref, allOf, type, enum: words, format, pattern, minimum, required = [], properties = {} } = schema;
  if ($ref !== undefined) return sample(all[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, all);
  if (allOf?.[0] !== undefined) return sample(allOf[0], all);
  if (words !== undefined) return words[0];
  if (schema.example !== undefined) return schema.example;
  switch (type) {
    case 'object':
      return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {}, all)]));
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return minimum ?? 1;
    case 'boolean':
      return true;
    case undefined:
    default:
      if (format === 'uuid') return '11111111-1111-4111-8111-111111111111';
      if (format === 'date') return '2026-03-02';
      return pattern === undefined ? 'ord' : '10:00';
  }
};

/** Where one of two fields must be given, which the document cannot say. */
const told: Readonly<Record<string, object>> = {
  '/courses': {
    mentee: { id: '11111111-1111-4111-8111-111111111111' },
    programme: 'bul',
    channel: 'jobcentre',
    consent: { textVersion: '1', on: '2026-03-02', laterContact: true },
  },
  '/mentors': { id: '22222222-2222-4222-8222-222222222222' },
  '/courses/{id}/record-post-follow-up': { rule: 'postClosure', ordinal: 1, unanswered: 'notReached' },
};
