import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { KeyGroup, SubjectId } from '#kernel';

/** What a ciphertext belongs to. Moved anywhere else it does not open. */
export interface SealedPlace {
  readonly tenant: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly subject: SubjectId;
  readonly group: KeyGroup;
  readonly field: string;
  readonly keyVersion: number;
}

/** The ciphertext was changed, moved, or made with another key. */
export class DoesNotOpen extends Error {
  override readonly name = 'DoesNotOpen';
}

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a random 96-bit IV; returns IV, ciphertext and 128-bit tag in one piece. */
export const seal = (text: string, key: Buffer, place: SealedPlace): Buffer => {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additionalData(place));
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
};

/** Throws `DoesNotOpen` unless the sealed text was made by `seal` with the same key for the same place. */
export const unseal = (sealed: Buffer, key: Buffer, place: SealedPlace): string => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(additionalData(place)).setAuthTag(sealed.subarray(-tagBytes));
    const text = decipher.update(sealed.subarray(ivBytes, -tagBytes));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (error) {
    throw new DoesNotOpen(`The text ${place.field} of ${place.stream} v${place.version} does not open`, {
      cause: error,
    });
  }
};

/** Random bytes are drawn for 256 texts at a time: a call for each cost 10 µs, more than encrypting a note. */
const ivs = Buffer.alloc(256 * ivBytes);
let ivsUsed = ivs.length;

const nextIv = (): Buffer => {
  if (ivsUsed === ivs.length) {
    randomFillSync(ivs);
    ivsUsed = 0;
  }
  ivsUsed += ivBytes;
  return ivs.subarray(ivsUsed - ivBytes, ivsUsed);
};

/** Each part with its length before it, so that no two places run together into the same bytes. */
const additionalData = (place: SealedPlace): Buffer => {
  const { tenant, stream, version, type, subject, group, field, keyVersion } = place;
  const parts = [tenant, stream, String(version), type, subject, group, field, String(keyVersion)];
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, 0));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    at = bytes.writeUInt32BE(lengths[index] ?? 0, at);
    at += bytes.write(part, at);
  }
  return bytes;
};
