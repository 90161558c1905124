import type { ClockKeys } from '#use-cases/time/move-clock';

/** Where the console stands, and what it trusts. Injected by this class. */
export class ConsoleSettings {
  /** As people's browsers name it, without a path: `https://forlob.example.org`. */
  readonly origin: string;
  /** The OpenID provider's address, exactly as it calls itself. */
  readonly issuer: string;
  /** 32 bytes each: the first seals cookies, all open them. */
  readonly sessionKeys: readonly Uint8Array[];
  /** Where nobody has a password, and one signs in as anyone by one click. */
  readonly development: boolean;
  /** In development, what it takes to move the clock, where that is known. */
  readonly clockKeys: ClockKeys | undefined;
  /** In development, where every mail that was sent is shown. */
  readonly inbox: string | undefined;

  constructor({ url, issuer, sessionKeys, development, clockKeys, inbox }: ConsolePlace) {
    this.origin = new URL(url).origin;
    this.issuer = issuer;
    this.sessionKeys = sessionKeysOf(sessionKeys);
    this.development = development;
    this.clockKeys = development ? clockKeys : undefined;
    this.inbox = development ? inbox : undefined;
  }

  /** Over plain HTTP, in development, a browser would take no cookie that is Secure. */
  get secure(): boolean {
    return this.origin.startsWith('https:');
  }
}

/** As the environment tells it. */
export interface ConsolePlace {
  readonly url: string;
  readonly issuer: string;
  /** Base64 of 32 bytes each, with a comma between: `FORLOB_SESSION_KEY`. */
  readonly sessionKeys: string;
  readonly development: boolean;
  readonly clockKeys?: ClockKeys;
  readonly inbox?: string;
}

const sessionKeysOf = (text: string): readonly Uint8Array[] =>
  text.split(',').map((each) => {
    const key = Buffer.from(each.trim(), 'base64');
    if (key.length !== 32)
      throw new Error(
        'FORLOB_SESSION_KEY holds a key that is not 32 bytes in base64. Make one with "openssl rand -base64 32"; several have a comma between them.',
      );
    return new Uint8Array(key);
  });
