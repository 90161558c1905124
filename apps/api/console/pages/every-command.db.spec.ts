import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readings, type PersonRole } from '#access';
import { openApi, type Somebody, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';
import { openPage } from '#test/support/console';
import { kebab } from '#messages/where-done';

/** What begins something has a page of its own. */
const beginnings: Readonly<Record<string, string>> = {
  SubmitReferral: '/console/refer',
  ApplyAsMentor: '/console/mentors/new',
};

const roles: readonly PersonRole[] = [
  ...(['coordinator', 'caseworker', 'mentee', 'mentor'] as const),
  ...(['leader', 'data-protection-officer'] as const),
];

/** A command that was not given now is answered with a page, too. */
const isPage = (status: number): boolean => [200, 303, 409].includes(status);

describe('every command of the API document', () => {
  let api: TestApi;
  let walk: Walk;
  let mentor: string;
  let mentee: string;
  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await submit(api);
    mentee = await menteeOf(api, walk);
    await toActive(walk, mentor, mentee);
    await api.project();
  });
  afterAll(() => api.close());

  interface Operation {
    readonly operationId: string;
  }

  /** Searches are sent like commands and read. */
  const reads = (operationId: string): boolean =>
    [...readings, 'ReadNames'].some((reading) => reading === operationId);

  const commands = async (): Promise<readonly (readonly [string, string])[]> => {
    const { body } = await api.get('/openapi.json');
    const paths = body.paths as Readonly<Record<string, { readonly post?: Operation }>>;
    return Object.entries(paths).flatMap(([path, { post }]) =>
      post === undefined || reads(post.operationId) ? [] : [[post.operationId, path] as const],
    );
  };

  const pageOf = (command: string, path: string): string => {
    if (path.startsWith('/courses/{id}/')) return `/console/courses/${walk.id}/do/${kebab(command)}`;
    if (path.startsWith('/mentors/{id}/')) return `/console/mentors/${mentor}/do/${kebab(command)}`;
    return beginnings[command] ?? `/console/do/${kebab(command)}`;
  };

  const somebody = (role: PersonRole): Somebody => ({
    ...{ id: `nydansk-${role}`, tenant: 'nydansk', roles: [role], team: 'nord' },
    ...(role === 'mentor' && { person: mentor }),
    ...(role === 'mentee' && { person: mentee }),
  });

  /** Of the roles, the first that is shown the page. */
  const shownTo = async (page: string): Promise<PersonRole | undefined> => {
    for (const role of roles)
      if (isPage((await openPage(api, page, { as: somebody(role) })).status)) return role;
    return undefined;
  };

  it('has a form in the console, for someone', async () => {
    const all = await commands();
    expect(all.length).toBeGreaterThan(70);
    const without: string[] = [];
    for (const [command, path] of all)
      if ((await shownTo(pageOf(command, path))) === undefined) without.push(command);
    expect(without).toEqual([]);
  }, 60_000);
});
