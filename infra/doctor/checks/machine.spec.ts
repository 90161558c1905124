import { expect, it } from '@jest/globals';
import { isNearlyFull, isTooOld } from './machine.ts';

it.each([
  ['half a gigabyte of a small disk', { bytes: 0.5e9, share: 0.4 }, true],
  ['ten gigabytes, a fiftieth of a big disk', { bytes: 10e9, share: 0.02 }, true],
  ['thirty gigabytes, a fiftieth of a very big disk', { bytes: 30e9, share: 0.02 }, false],
  ['two gigabytes, a tenth of a small disk', { bytes: 2e9, share: 0.1 }, false],
])('with %s free', (_, space, full) => {
  expect(isNearlyFull(space)).toBe(full);
});

it.each([
  ['v18.20.4', true],
  ['v20.18.3', true],
  ['v20.19.0', false],
  ['v24.1.0', false],
])('Node.js %s', (version, old) => {
  expect(isTooOld(version)).toBe(old);
});
