import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkout } from '#infra/local/folders';
import type { Container } from './deployment.ts';

interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string | number };
}

interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}

interface Volume {
  readonly name: string;
  readonly projected?: {
    readonly sources: readonly {
      readonly secret: { readonly items: readonly { readonly key: string; readonly path: string }[] };
    }[];
  };
}

interface PodSpec {
  readonly enableServiceLinks?: boolean;
  readonly containers: readonly ContainerSpec[];
  readonly volumes?: readonly Volume[];
}

export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly selector?: unknown;
    readonly template?: { readonly metadata: { readonly labels: unknown }; readonly spec: PodSpec };
  };
}

const folder = path.join(checkout, 'infra/kubernetes');

/** Everything that is applied, in the order of the files' names. */
export const readKubernetes = (): readonly Resource[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      parseAllDocuments(readFileSync(path.join(folder, name), 'utf8')).map(
        (document) => document.toJS() as Resource,
      ),
    );

export const kubernetesContainers = (): readonly Container[] => {
  const resources = readKubernetes();
  const settings = new Map(
    resources.flatMap(({ kind, metadata, data }) =>
      kind === 'ConfigMap' ? [[metadata.name, data ?? {}] as const] : [],
    ),
  );
  return resources.flatMap(({ spec }) =>
    (spec?.template?.spec.containers ?? []).map((container) =>
      containerOf(container, spec?.template?.spec.volumes ?? [], settings),
    ),
  );
};

const containerOf = (
  { name, image, args = [], env = [], envFrom = [], ports = [], volumeMounts = [], ...probes }: ContainerSpec,
  volumes: readonly Volume[],
  settings: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Container => ({
  name,
  image,
  args,
  env: Object.assign(
    {},
    ...envFrom.map(({ configMapRef }) => {
      const given = settings.get(configMapRef.name);
      if (given === undefined) throw new Error(`${name}: there is no ConfigMap ${configMapRef.name}`);
      return given;
    }),
    Object.fromEntries(env.map((variable) => [variable.name, variable.value])),
  ) as Record<string, string>,
  secrets: Object.fromEntries(
    volumeMounts.flatMap((mount) =>
      (volumes.find((volume) => volume.name === mount.name)?.projected?.sources ?? []).flatMap(({ secret }) =>
        secret.items.map((item) => [`${mount.mountPath}/${item.path}`, item.key]),
      ),
    ),
  ),
  volumes: volumeMounts.map(({ mountPath }) => mountPath),
  probes: [probes.startupProbe, probes.livenessProbe, probes.readinessProbe].flatMap((probe) => {
    if (probe?.httpGet === undefined) return [];
    const { path: asked, port } = probe.httpGet;
    const named = ports.find((one) => one.name === port)?.containerPort;
    if (typeof port === 'string' && named === undefined)
      throw new Error(`${name}: the probe asks a port ${port} that it has not`);
    return [{ path: asked, port: typeof port === 'string' ? (named ?? 0) : port }];
  }),
});
