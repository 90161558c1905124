/** A backup or a restore cannot be made like this: the message says why and what to do instead. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** The files do not say what the manifest says: this backup must not be relied on. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
}
