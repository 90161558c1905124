import { hash } from 'node:crypto';
import { seal, unseal, type KeyRing } from '#personal-data';
import type { StreamId, Text } from '#kernel';
import type { EventTextsTable, TextHash } from './tables.ts';

export interface SealedTexts {
  readonly rows: readonly Omit<EventTextsTable, 'tenant'>[];
  /** For the event's header. */
  readonly hashes: Readonly<Record<string, TextHash>>;
}

/** Where an event will stand: known before it is written, since an append names the version it expects. */
export interface EventPlace {
  readonly tenant: string;
  readonly stream: StreamId;
  readonly version: number;
  readonly type: string;
}

/** Encrypts an event's texts, each under a key of the subject it is about. */
export const sealTexts = async (
  keys: KeyRing,
  place: EventPlace,
  texts: Readonly<Record<string, Text>>,
): Promise<SealedTexts> => {
  const rows: SealedTexts['rows'][number][] = [];
  const hashes: Record<string, TextHash> = {};
  for (const [field, { subject, group, text }] of Object.entries(texts)) {
    const { version: keyVersion, key } = await keys.sealingKey(place.tenant, subject, group);
    const ciphertext = seal(text, key, { ...place, subject, group, field, keyVersion });
    rows.push({
      stream: place.stream,
      version: place.version,
      field,
      subject,
      key_group: group,
      key_version: keyVersion,
      ciphertext,
    });
    hashes[field] = { subject, group, sha256: hash('sha256', ciphertext) };
  }
  return { rows, hashes };
};

/** Decrypts one text; undefined when its subject's keys were destroyed. */
export const openText = async (
  keys: KeyRing,
  place: EventPlace,
  row: Pick<EventTextsTable, 'field' | 'subject' | 'key_group' | 'key_version' | 'ciphertext'>,
): Promise<Text | undefined> => {
  const { subject, key_group: group, key_version: keyVersion, field } = row;
  const key = await keys.openingKey(place.tenant, subject, group, keyVersion);
  if (key === 'erased') return undefined;
  return {
    subject,
    group,
    text: unseal(row.ciphertext, key, { ...place, subject, group, field, keyVersion }),
  };
};
