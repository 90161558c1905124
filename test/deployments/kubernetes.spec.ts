import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { kubernetesSchemas, kubernetesVersion } from './kubernetes-schemas.ts';
import { readKubernetes, type Resource } from './read-kubernetes.ts';

const schemas = await kubernetesSchemas();
const resources = readKubernetes();
const named = resources.map((resource) => [`${resource.kind} ${resource.metadata.name}`, resource] as const);

if ('missing' in schemas) {
  const why = `SKIPPED: the manifests are not held against Kubernetes' schema, because ${schemas.missing}`;
  process.stderr.write(`\n  ${why}\n\n`);
  describe.skip(why, () => {
    it.each(named)('%s', () => undefined);
  });
} else
  describe(`the manifests, by the published schema of Kubernetes ${kubernetesVersion}`, () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    // Kubernetes' own format: a number as text.
    ajv.addFormat('int-or-string', true);
    ajv.addSchema(schemas.definitions, 'https://kubernetes.io/api/_definitions.json');
    const faults = (resource: Resource): readonly string[] => {
      const schema = schemas.of(resource.apiVersion, resource.kind);
      if (schema === undefined) return [`Kubernetes has no ${resource.kind} in ${resource.apiVersion}`];
      const check = ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema);
      void check(resource);
      return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    };

    it.each(named)('%s is valid', (_, resource) => {
      expect(faults(resource)).toEqual([]);
    });

    it.each(named.filter(([, { spec }]) => spec?.template))(
      '%s with a planted error is not',
      (_, resource) => {
        const text = JSON.stringify(resource);
        const planted = [
          text.replace('"containers":', '"container":'),
          text.replace('"image":', '"imgae":'),
          text.replace('"runAsUser":', '"runAsUsr":'),
          text.replace(/"runAsUser":\d+/, '"runAsUser":"root"'),
          text.replace(/"apiVersion":"[^"]+"/, '"apiVersion":"v9"'),
        ];
        for (const broken of planted) {
          expect(broken).not.toBe(text);
          expect(faults(JSON.parse(broken) as Resource)).not.toEqual([]);
        }
      },
    );
  });

describe('what the manifests say to each other', () => {
  const of = (kind: string): readonly Resource[] => resources.filter((resource) => resource.kind === kind);
  const pods = resources.flatMap(({ kind, metadata, spec }) =>
    spec?.template ? [{ name: `${kind} ${metadata.name}`, ...spec.template }] : [],
  );
  const fits = (selector: unknown, labels: unknown): boolean => {
    const wanted = Object.entries(selector as Record<string, string>);
    return wanted.every(([name, value]) => (labels as Record<string, string>)[name] === value);
  };

  it('lets no service’s name become a variable: API_PORT would be overwritten with tcp://…', () => {
    expect(pods.filter(({ spec }) => spec.enableServiceLinks !== false).map(({ name }) => name)).toEqual([]);
  });

  it('names services that choose pods which exist', () => {
    for (const { metadata, spec } of of('Service')) {
      const { 'statefulset.kubernetes.io/pod-name': pod, ...labels } = spec?.selector as Record<
        string,
        string
      >;
      const chosen = pods.filter(({ metadata: { labels: of } }) => fits(labels, of));
      expect([metadata.name, chosen.length]).not.toEqual([metadata.name, 0]);
      if (pod !== undefined)
        expect(of('StatefulSet').map(({ metadata: { name } }) => `${name}-0`)).toContain(pod);
    }
  });

  it('keeps one of each that people or time wait for, whatever node is emptied', () => {
    expect(
      of('PodDisruptionBudget')
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual(['api', 'postgres', 'projector', 'temporal', 'worker'].sort());
  });
});
