/** Lies in the folder of a backup of keys. */
export const keysManifestName = 'forlob-keys-backup.json';
