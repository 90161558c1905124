import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { checkout } from '#infra/local/folders';
import type { Container } from './deployment.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, unknown>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, unknown>>;
}

export const composeFile = path.join(checkout, 'infra/compose/compose.yaml');

export const readCompose = (): Compose =>
  parse(readFileSync(composeFile, 'utf8'), { merge: true }) as Compose;

export const composeContainers = (): readonly Container[] =>
  Object.entries(readCompose().services).map(([name, service]) => ({
    name,
    image: service.image,
    args: service.command ?? [],
    env: service.environment ?? {},
    secrets: Object.fromEntries((service.secrets ?? []).map((secret) => [`/run/secrets/${secret}`, secret])),
    volumes: (service.volumes ?? []).map((volume) => volume.split(':')[1] ?? ''),
    probes: (service.healthcheck?.test ?? []).flatMap((word) => {
      if (!word.startsWith('http://')) return [];
      const { port, pathname } = new URL(word);
      return [{ port: Number(port), path: pathname }];
    }),
  }));
