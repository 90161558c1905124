import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkout } from '#infra/local/folders';
import { isOurs, type Container } from './deployment.ts';
import { composeContainers } from './read-compose.ts';
import { kubernetesContainers } from './read-kubernetes.ts';

const sources = ['apps', 'libs', 'infra'].flatMap((folder) =>
  readdirSync(path.join(checkout, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(path.join(checkout, folder, name), 'utf8')),
);

/** Every variable that our code asks for: `env['X']`, `required('X')`, `needed(env, 'X')`; a secret may be a file. */
const read = new Set(
  sources.flatMap((text) => [
    ...[...text.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name ?? ''),
    ...[...text.matchAll(/(?:required|needed)\((?:env, )?'([A-Z_]+)'\)/g)].map(([, name]) => name ?? ''),
  ]),
);
const secrets = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'SMTP_URL', 'FORLOB_SESSION_KEY'];
for (const name of secrets) read.add(`${name}_FILE`);

const deployments: readonly (readonly [string, readonly Container[]])[] = [
  ['compose', composeContainers()],
  ['kubernetes', kubernetesContainers()],
];

describe.each(deployments)('what %s tells our processes', (_, containers) => {
  const ours = containers.filter(isOurs);
  const app = (name: string): Container => {
    const found = ours.find((container) => container.name === name);
    if (!found) throw new Error(`There is no ${name}`);
    return found;
  };

  it('is read by them, every variable', () => {
    const strangers = ours.flatMap(({ name, env }) =>
      Object.keys(env)
        .filter((variable) => !read.has(variable))
        .map((variable) => `${name}: ${variable}`),
    );
    expect(strangers).toEqual([]);
  });

  it('is production', () => {
    expect(new Set(ours.map(({ env }) => env['FORLOB_ENV']))).toEqual(new Set(['production']));
  });

  it('runs what the build makes', () => {
    for (const { args } of ours) expect(existsSync(sourceOf(args[0] ?? ''))).toBe(true);
  });

  it('keeps secrets in files, each of which is put there', () => {
    for (const { env, secrets: files } of ours) {
      for (const name of secrets) expect(env).not.toHaveProperty(name);
      const named = Object.entries(env).flatMap(([name, file]) =>
        name.endsWith('_FILE') && file !== '' ? [file] : [],
      );
      // Kubernetes tells the namespace's job of one secret more than it needs: it is told '' instead.
      expect(Object.keys(files)).toEqual(expect.arrayContaining(named));
    }
  });

  it('lets whoever writes about people have the keys, on a volume that stays', () => {
    for (const name of ['api', 'worker', 'projector']) {
      const { env, volumes } = app(name);
      expect(volumes).toContain(env['FORLOB_KEYS']);
    }
  });

  it('lets people reach the API, and the mails say where', () => {
    expect(app('api').env).toMatchObject({
      API_HOST: '0.0.0.0',
      API_URL: expect.any(String),
      OIDC_ISSUER: expect.any(String),
    });
    expect(app('projector').env).toMatchObject({
      API_URL: expect.any(String),
      MAIL_FROM: expect.any(String),
    });
  });
});

function sourceOf(built: string): string {
  return path.join(checkout, built.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
}
