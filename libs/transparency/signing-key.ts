import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its DER (RFC 8410): private in PKCS #8, public in SPKI. */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicKeyHead = Buffer.from('302a300506032b6570032100', 'hex');

/** The Ed25519 key that an organisation signs transcripts with, made of its own secret and of nothing else (HKDF, RFC 5869). */
export const signingKeyOf = (secret: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([
      privateKeyHead,
      Buffer.from(hkdfSync('sha256', secret, '', 'forlob transcript signature', 32)),
    ]),
    format: 'der',
    type: 'pkcs8',
  });

/** The public half as people pass it on: its 32 bytes in base64. */
export const publicKeyOf = (signingKey: KeyObject): string =>
  createPublicKey(signingKey)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicKeyHead.length)
    .toString('base64');

/** The same, read; undefined: it is no such key. */
export const readPublicKey = (text: string): KeyObject | undefined => {
  const bytes = fromBase64(text);
  if (bytes?.length !== 32) return undefined;
  return createPublicKey({ key: Buffer.concat([publicKeyHead, bytes]), format: 'der', type: 'spki' });
};

/** Undefined where the same bytes would be written otherwise: what `Buffer` passes over in silence may have been changed. */
export const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
};
