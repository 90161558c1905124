import { execFile } from 'node:child_process';
import { toolsFolder } from '../local/folders.ts';
import type { Tool } from './tool.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

export interface Binary {
  readonly path: string;
  readonly version: string;
  /** The way it was found, for the log. */
  readonly way: string;
}

export interface FindOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly tools?: string;
  /** False looks on this machine only. Default true. */
  readonly fetch?: boolean;
  /** Told when something is about to be fetched, and what was found. */
  readonly say?: (line: string) => void;
}

const found = new Map<string, Promise<Binary>>();

/** Finds or fetches a program of Temporal's, once per process. Throws one error that lists every way and why it failed. */
export function findBinary(tool: Tool, options: FindOptions = {}): Promise<Binary> {
  const env = options.env ?? process.env;
  const tools = options.tools ?? toolsFolder(env);
  const fetch = options.fetch ?? true;
  const key = [tool.command, tools, env[tool.variable], env['PATH'], fetch].join('\n');
  const candidates = ways(tool, tools, env).filter((way) => fetch || !way.fetches);
  const search = found.get(key) ?? look(tool, candidates, options.say ?? (() => undefined));
  found.set(key, search);
  search.catch(() => found.delete(key));
  return search;
}

async function look(tool: Tool, candidates: readonly Way[], say: (line: string) => void): Promise<Binary> {
  const failures: string[] = [];
  for (const way of candidates) {
    try {
      if (way.fetches) say(`${tool.label}: not here yet, trying ${way.name} …`);
      const path = await way.look();
      const version = await versionOf(tool, path);
      say(`${tool.label} ${version} (${way.name}: ${path})`);
      return { path, version, way: way.name };
    } catch (error) {
      failures.push(`  ${way.name}: ${reason(error)}`);
    }
  }
  throw new Error(
    `The ${tool.label} was not found and could not be fetched. Tried:\n${failures.join('\n')}\n` +
      `Install it and set ${tool.variable} to its path, or make one of these ways work.`,
  );
}

function versionOf(tool: Tool, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, ['--version'], { timeout: 15_000 }, (error, stdout, stderr) => {
      const version = tool.version(stdout + stderr);
      if (version) resolve(version);
      else reject(new Error(`${file} does not run: ${reason(error ?? stderr)}`));
    });
  });
}

/** The line of an error that says most: a command's own last line rather than "Command failed". */
function reason(error: unknown): string {
  if (error instanceof Error && 'killed' in error && error.killed === true) return 'took too long';
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = (printed || (error instanceof Error ? error.message : String(error))).trim().split('\n');
  return (lines.findLast((line) => /error|no module|not found/i.test(line)) ?? lines.at(-1) ?? '').trim();
}
