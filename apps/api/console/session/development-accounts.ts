import { Injectable } from '@nestjs/common';
import type { PersonRole } from '#access';
import { ConsoleSettings } from './console-settings.ts';

/** Someone fictitious, whom one may be in development. */
export interface DevelopmentAccount {
  readonly id: string;
  /** The name of whom he works or meets for. */
  readonly organisation: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly team?: string;
}

/** Whom one may be by one click, told by the development provider; in production nobody. Injected by this class. */
@Injectable()
export class DevelopmentAccounts {
  constructor(private readonly settings: ConsoleSettings) {}

  async list(): Promise<readonly DevelopmentAccount[]> {
    if (!this.settings.development) return [];
    try {
      const answer = await fetch(`${this.settings.issuer}/dev/accounts`, {
        signal: AbortSignal.timeout(1_000),
      });
      return answer.ok ? ((await answer.json()) as readonly DevelopmentAccount[]) : [];
    } catch {
      // Another provider than the development one has no such list.
      return [];
    }
  }
}
