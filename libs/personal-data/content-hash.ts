import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { KeyRing } from './key-ring.ts';

/**
 * HMAC-SHA-256 (hex) of a command's canonical JSON (RFC 8785) under the tenant's key.
 * Keyed, because a plain hash of a text that can be guessed would outlive the erasure of the text.
 */
export const contentHash = async (keys: KeyRing, tenant: string, content: unknown): Promise<string> =>
  createHmac('sha256', await keys.secret(tenant, 'contentHash'))
    .update(canonicalize(content) ?? '')
    .digest('hex');
