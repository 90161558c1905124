/** A container of ours as a manifest describes it, whatever kind of manifest it is. */
export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files with secrets that are put into it: path → name of the secret. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Folders that stay. */
  readonly volumes: readonly string[];
  /** Where it is asked whether it serves: `{ port: 3000, path: '/readyz' }`. */
  readonly probes: readonly { readonly port: number; readonly path: string }[];
}

/** The API, a worker, a projector or a job: what runs our own code. */
export const isOurs = ({ args }: Container): boolean => (args[0] ?? '').startsWith('dist/');
