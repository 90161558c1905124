import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { plant } from './planted.ts';

/** What the pure libraries may not do, each planted once. */
const impure: Record<string, string> = {
  'a class': 'export class Planted {}',
  'a throw': "export const planted = () => { throw new Error('no'); };",
  waiting: 'export const planted = async () => { await Promise.resolve(); };',
  'the clock': 'export const planted = Date.now();',
  "today's date": 'export const planted = new Date();',
  chance: 'export const planted = Math.random();',
};

interface Result {
  filePath: string;
  messages: { ruleId: string }[];
}

describe('the pure libraries', () => {
  let tree: ReturnType<typeof plant>;
  let results: Result[];
  const file = (index: number) => `libs/courses/planted-${index}.ts`;

  beforeAll(() => {
    tree = plant(Object.fromEntries(Object.values(impure).map((text, index) => [file(index), text])));
    results = JSON.parse(lint(tree.root)) as Result[];
  });
  afterAll(() => {
    tree.remove();
  });

  it.each(Object.keys(impure).map((what, index) => [what, index] as const))('may not use %s', (_, index) => {
    const result = results.find(({ filePath }) => filePath.endsWith(file(index)));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  });
});

function lint(cwd: string): string {
  const eslint = path.join(cwd, 'node_modules/eslint/bin/eslint.js');
  try {
    return execFileSync(process.execPath, [eslint, '--format', 'json', 'libs'], { cwd, encoding: 'utf8' });
  } catch (failed) {
    return (failed as { stdout: string }).stdout;
  }
}
