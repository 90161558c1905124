import type { FastifyRequest } from 'fastify';
import { purposes, type Purpose } from '#access';
import { epochOf } from './epochs.ts';
import { problem } from './problems/problem.ts';

/** `Idempotency-Key`, with or without quotes: the command's id. */
export const commandIdOf = ({ headers }: FastifyRequest): string =>
  commandIdIn(String(headers['idempotency-key'] ?? ''));

/** The id of a command. Throws `IDEMPOTENCY_KEY_REQUIRED`. */
export const commandIdIn = (text: string): string => {
  const [, key] = /^"?([\w-]{8,100})"?$/.exec(text) ?? [];
  if (key === undefined) throw problem('IDEMPOTENCY_KEY_REQUIRED');
  return key;
};

/** `If-Match: "7"`, after a restore `"7-3fa9c1d2"`: the version that the caller has seen, in the life he saw it in. */
export const expectedVersionOf = (request: FastifyRequest): number =>
  seenVersion(request, request.headers['if-match'] ?? '');

/** The version that a tag names. Throws `VERSION_REQUIRED`, and `RESTORED` when it was seen in a life that was lost. */
export const seenVersion = (request: FastifyRequest, tag: string): number => {
  const [, version, epoch = ''] = /^"?(\d{1,9})(?:-([0-9a-f]{8}))?"?$/.exec(tag) ?? [];
  if (version === undefined) throw problem('VERSION_REQUIRED');
  if (epoch !== epochOf(request)) throw problem('RESTORED');
  return Number(version);
};

/** The tag of a version for a form: what `seenVersion` reads. */
export const versionTag = (request: FastifyRequest, version: number): string => {
  const epoch = epochOf(request);
  return epoch === '' ? String(version) : `${version}-${epoch}`;
};

/** A version as an entity tag; which epoch it is of is added to every answer (`epochs.ts`). */
export const etag = (version: number): string => `"${version}"`;

/** `Purpose`: what someone's name or words are read for. */
export const purposeOf = ({ headers }: FastifyRequest): Purpose => {
  const purpose = purposes.find((each) => each === headers['purpose']);
  if (purpose === undefined) throw problem('PURPOSE_REQUIRED');
  return purpose;
};

/** `Prefer: wait=2`: how long to wait for the read models, in milliseconds, at most ten seconds; 0 = not at all. */
export const waitOf = ({ headers }: FastifyRequest): number => {
  const [, seconds] = /(?:^|[\s,;])wait=(\d{1,3})\b/.exec(String(headers['prefer'] ?? '')) ?? [];
  return Math.min(Number(seconds ?? 0), 10) * 1_000;
};
