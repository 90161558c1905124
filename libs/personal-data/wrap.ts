import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key under another key, AES-256-GCM, bound to what it is for; base64. */
export const wrap = (key: Buffer, wrapping: Buffer, purpose: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(Buffer.from(purpose, 'utf8'));
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

/** Throws when the wrapping key is another, the text was changed, or it was wrapped for another purpose. */
export const unwrap = (wrapped: string, wrapping: Buffer, purpose: string): Buffer => {
  const bytes = Buffer.from(wrapped, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(purpose, 'utf8')).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
};
