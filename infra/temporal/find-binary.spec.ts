import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBinary } from './find-binary.ts';
import { temporalCli } from './tool.ts';

describe('the Temporal CLI is looked for', () => {
  let tools: string;
  beforeEach(async () => (tools = await mkdtemp(path.join(tmpdir(), 'forlob-tools-'))));
  afterEach(() => rm(tools, { recursive: true, force: true }));

  /** A program that answers `--version` like the CLI. */
  const program = async (file: string, version: string): Promise<string> => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `#!/bin/sh\necho 'temporal version ${version} (Server 1.0.0)'\n`);
    await chmod(file, 0o755);
    return file;
  };
  const find = (env: NodeJS.ProcessEnv, say?: (line: string) => void) =>
    findBinary(temporalCli, { env, tools, fetch: false, ...(say ? { say } : {}) });

  it('where TEMPORAL_CLI says, before PATH, and its version goes into the log', async () => {
    const named = await program(path.join(tools, 'named', 'my-temporal'), '9.9.9');
    const onPath = await program(path.join(tools, 'on-path', 'temporal'), '8.8.8');
    const lines: string[] = [];
    const found = await find({ TEMPORAL_CLI: named, PATH: path.dirname(onPath) }, (line) => lines.push(line));
    expect(found.path).toBe(named);
    expect(lines).toEqual([expect.stringContaining('9.9.9')]);
  });

  it('on PATH, then among what was fetched before', async () => {
    const fetched = await program(path.join(tools, 'temporal', 'bin', 'temporal'), '7.7.7');
    expect((await find({ PATH: '/nowhere' })).path).toBe(fetched);
    const onPath = await program(path.join(tools, 'on-path', 'temporal'), '8.8.8');
    expect((await find({ PATH: path.dirname(onPath) })).path).toBe(onPath);
  });

  it('further on when one does not run', async () => {
    const broken = path.join(tools, 'broken');
    await writeFile(broken, 'not a program');
    const fetched = await program(path.join(tools, 'temporal', 'bin', 'temporal'), '7.7.7');
    expect((await find({ TEMPORAL_CLI: broken, PATH: '' })).path).toBe(fetched);
  });

  it('and one error names every way, why it failed, and what to do', async () => {
    const failure = await find({ TEMPORAL_CLI: '/no/such/file', PATH: '/nowhere' }).catch(String);
    expect(failure).toMatch(/TEMPORAL_CLI: \/no\/such\/file does not exist/);
    expect(failure).toMatch(/temporal on PATH: not in any of 1 folders/);
    expect(failure).toMatch(/nothing fetched yet/);
    expect(failure).toMatch(/set TEMPORAL_CLI/);
  });
});
