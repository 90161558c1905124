import type { FastifyRequest } from 'fastify';
import { purposes, type Purpose } from '#access';
import { problem } from './problems/problem.ts';

/** `Idempotency-Key`, with or without quotes: the command's id. */
export const commandIdOf = ({ headers }: FastifyRequest): string => {
  const [, key] = /^"?([\w-]{8,100})"?$/.exec(String(headers['idempotency-key'] ?? '')) ?? [];
  if (key === undefined) throw problem('IDEMPOTENCY_KEY_REQUIRED');
  return key;
};

/** `If-Match: "7"`: the version that the caller has seen. */
export const expectedVersionOf = ({ headers }: FastifyRequest): number => {
  const [, version] = /^"?(\d{1,9})"?$/.exec(headers['if-match'] ?? '') ?? [];
  if (version === undefined) throw problem('VERSION_REQUIRED');
  return Number(version);
};

/** A version as an entity tag. */
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
