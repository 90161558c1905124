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

type SealedText = Pick<EventTextsTable, 'field' | 'subject' | 'key_group' | 'key_version' | 'ciphertext'>;

/** Decrypts one text; undefined when its subject's keys were destroyed. */
export const openText = async (
  keys: KeyRing,
  place: EventPlace,
  row: SealedText,
): Promise<Text | undefined> => {
  const key = await keys.openingKey(place.tenant, row.subject, row.key_group, row.key_version);
  return key === 'erased' ? undefined : openWith(key, place, row);
};

/** Decrypts texts of one stream, asking for each key once. */
export const createOpener = (
  keys: KeyRing,
  tenant: string,
  stream: StreamId,
): ((version: number, type: string, row: SealedText) => Promise<Text | undefined>) => {
  const known = new Map<string, Buffer | 'erased'>();
  return async (version, type, row) => {
    const name = `${row.subject} ${row.key_group} ${row.key_version}`;
    const key =
      known.get(name) ?? (await keys.openingKey(tenant, row.subject, row.key_group, row.key_version));
    known.set(name, key);
    return key === 'erased' ? undefined : openWith(key, { tenant, stream, version, type }, row);
  };
};

const openWith = (
  key: Buffer,
  { tenant, stream, version, type }: EventPlace,
  { subject, key_group: group, key_version: keyVersion, field, ciphertext }: SealedText,
): Text => ({
  subject,
  group,
  text: unseal(ciphertext, key, { tenant, stream, version, type, subject, group, field, keyVersion }),
});
