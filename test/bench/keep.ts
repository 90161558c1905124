import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { checkout } from '#infra/local/folders';
import { documentOf } from './document.ts';
import type { Line } from './line.ts';

const docs = (name: string): string => path.join(checkout, 'docs', name);
const figuresFile = docs('performance.jsonl');
const growthFile = docs('performance-growth.jsonl');

const linesOf = async (file: string): Promise<readonly Line[]> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
};

/** Puts what was measured now in the place of what was measured of the same figures before, and writes the document anew. */
export const keep = async (measured: readonly Line[], grown: boolean): Promise<void> => {
  const file = grown ? growthFile : figuresFile;
  const now = new Map(measured.map((line) => [line.figure, line]));
  const before = (await linesOf(file)).filter(({ figure }) => !now.has(figure));
  const machine = [...now.values(), ...before].filter(({ figure }) => figure === 'machine');
  const others = [...before, ...now.values()].filter(({ figure }) => figure !== 'machine');
  const lines = [...machine, ...others].map((line) => JSON.stringify(line));
  await writeFile(file, `${lines.join('\n')}\n`);
  await writeDocument();
};

/** Writes docs/performance.md from the lines that are kept beside it. */
export const writeDocument = async (): Promise<void> => {
  const text = documentOf(await linesOf(figuresFile), await linesOf(growthFile));
  await writeFile(docs('performance.md'), await format(text, { parser: 'markdown', printWidth: 110 }));
};
