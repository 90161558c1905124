import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import {
  endSession,
  isEndedSession,
  seeCalendarOwner,
  type PersonRole,
  type SessionId,
  type SignedIn,
} from '#access';
import { Foundation } from '#use-cases/foundation';
import { Problem } from '../../problems/problem.ts';
import { TokenVerifier } from '../../sign-in/token-verifier.ts';
import { createAtOnce } from './at-once.ts';
import { ConsoleSettings } from './console-settings.ts';
import { ownCookie } from './cookies.ts';
import { SignInProvider, type Tokens } from './provider.ts';
import { createSeal } from './seal.ts';

/** Browsers keep no cookie beyond 4,096 bytes, its name and attributes among them. */
const largest = 3_900;

/** However often its tokens are renewed, a session ends with the working day. */
const longestSeconds = 12 * 60 * 60;

/** What lies in the cookie. */
interface Held extends Tokens, SessionId {
  /** Seconds since 1970, by the real clock. */
  readonly endsAt: number;
}

/**
 * The sessions of the console: each lies in its person's own cookie, and nothing of it elsewhere but that it was ended.
 * Injected by this class.
 */
@Injectable()
export class Sessions {
  private readonly seal;
  private readonly cookie;
  private readonly role;
  private readonly renewedAtOnce = createAtOnce<Tokens | undefined>();

  constructor(
    settings: ConsoleSettings,
    private readonly foundation: Foundation,
    private readonly tokens: TokenVerifier,
    private readonly provider: SignInProvider,
  ) {
    this.seal = createSeal<Held>(settings.sessionKeys, 'session');
    this.cookie = ownCookie('forlob', settings);
    this.role = ownCookie('forlob-role', settings);
  }

  /** Begins a session. Throws `UNAUTHENTICATED` when its access token is none for us. */
  async begin(reply: FastifyReply, tokens: Tokens): Promise<void> {
    const person = await this.tokens.verify(tokens.accessToken);
    const { tenant } = person;
    await seeCalendarOwner(this.foundation.pool, person);
    const endsAt = tokens.refreshToken === undefined ? expiryOf(tokens) : now() + longestSeconds;
    await this.keep(reply, { ...tokens, tenant, session: randomUUID(), endsAt });
  }

  /** Who has the session, while it is good; with a `reply` it is renewed when its access token has run out. */
  async person(request: FastifyRequest, reply?: FastifyReply): Promise<SignedIn | undefined> {
    const held = await this.held(request);
    if (held === undefined || (await isEndedSession(this.foundation.pool, held))) return undefined;
    const isOver = reply !== undefined && expiryOf(held) <= now();
    const tokens = isOver ? await this.renewed(held, reply) : held;
    return tokens && (await this.who(tokens));
  }

  /** Ends ours, for copies of its cookie too. Answers the token by which the provider knows the session that it is to end too. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    const held = await this.held(request);
    this.cookie.clear(reply);
    this.role.clear(reply);
    if (held !== undefined) await endSession(this.foundation.pool, held, new Date(held.endsAt * 1_000));
    return held?.idToken;
  }

  /** The role that someone with several has chosen to act in; one that he does not hold is none. */
  chosenRole(request: FastifyRequest, person: SignedIn): PersonRole | undefined {
    return person.roles.find((role) => role === this.role.read(request));
  }

  /** Without a role: each of his again. */
  choose(reply: FastifyReply, role: PersonRole | undefined): void {
    if (role === undefined) this.role.clear(reply);
    else this.role.set(reply, role);
  }

  private async held(request: FastifyRequest): Promise<Held | undefined> {
    const sealed = this.cookie.read(request);
    return sealed === undefined ? undefined : this.seal.open(sealed);
  }

  private async renewed(held: Held, reply: FastifyReply): Promise<Tokens | undefined> {
    const { refreshToken } = held;
    if (refreshToken === undefined) return undefined;
    const tokens = await this.renewedAtOnce(refreshToken, () =>
      this.provider.renew({ ...held, refreshToken }),
    );
    const { tenant, session, endsAt } = held;
    if (tokens !== undefined) await this.keep(reply, { ...tokens, tenant, session, endsAt });
    return tokens;
  }

  private who({ accessToken }: Tokens): Promise<SignedIn | undefined> {
    return this.tokens.verify(accessToken).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401) return undefined;
      throw error;
    });
  }

  /** A provider that puts much into its tokens may leave no room for the one that only the farewell needs. */
  private async keep(reply: FastifyReply, { idToken, ...held }: Held): Promise<void> {
    const whole = await this.seal.close({ ...held, ...(idToken !== undefined && { idToken }) }, held.endsAt);
    const sealed = whole.length <= largest ? whole : await this.seal.close(held, held.endsAt);
    if (sealed.length > largest) throw new Error('The tokens of the provider do not fit into a cookie');
    this.cookie.set(reply, sealed);
  }
}

const now = (): number => Math.floor(Date.now() / 1_000);

const expiryOf = ({ accessToken }: Tokens): number => decodeJwt(accessToken).exp ?? 0;
