import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { checkout } from '#infra/local/folders';
import { nodeFlags } from '#infra/local/node-flags';

it('starts node in the image as on one machine', () => {
  const dockerfile = readFileSync(path.join(checkout, 'infra/Dockerfile'), 'utf8');
  const [, entryPoint = '[]'] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? [];
  expect(JSON.parse(entryPoint)).toEqual(['node', ...nodeFlags]);
});
