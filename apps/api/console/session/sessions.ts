import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import type { PersonRole, SignedIn } from '#access';
import { Problem } from '../../problems/problem.ts';
import { TokenVerifier } from '../../sign-in/token-verifier.ts';
import { ConsoleSettings } from './console-settings.ts';
import { ownCookie } from './cookies.ts';
import type { Tokens } from './provider.ts';
import { createSeal } from './seal.ts';

/** Browsers keep no cookie beyond 4,096 bytes, its name and attributes among them. */
const largest = 3_900;

/** The sessions of the console: each lies in its person's own cookie and nowhere else. Injected by this class. */
@Injectable()
export class Sessions {
  private readonly seal;
  private readonly cookie;
  private readonly role;

  constructor(
    settings: ConsoleSettings,
    private readonly tokens: TokenVerifier,
  ) {
    this.seal = createSeal<Tokens>(settings.sessionKeys, 'session');
    this.cookie = ownCookie('forlob', settings);
    this.role = ownCookie('forlob-role', settings);
  }

  /** Begins a session, as long as its access token is good. Throws `UNAUTHENTICATED` when that is none for us. */
  async begin(reply: FastifyReply, tokens: Tokens): Promise<void> {
    await this.tokens.verify(tokens.accessToken);
    this.cookie.set(reply, await this.sealed(tokens));
  }

  /** Who has the session, while it is good. */
  async person(request: FastifyRequest): Promise<SignedIn | undefined> {
    const held = await this.held(request);
    if (held === undefined) return undefined;
    return this.tokens.verify(held.accessToken).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401) return undefined;
      throw error;
    });
  }

  /** Ends ours. Answers the token by which the provider knows the session that it is to end too. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    const held = await this.held(request);
    this.cookie.clear(reply);
    this.role.clear(reply);
    return held?.idToken;
  }

  /** The role that someone with several has chosen to act in; one that he does not hold is none. */
  chosenRole(request: FastifyRequest, person: SignedIn): PersonRole | undefined {
    return person.roles.find((role) => role === this.role.read(request));
  }

  choose(reply: FastifyReply, role: PersonRole): void {
    this.role.set(reply, role);
  }

  private async held(request: FastifyRequest): Promise<Tokens | undefined> {
    const sealed = this.cookie.read(request);
    return sealed === undefined ? undefined : this.seal.open(sealed);
  }

  /** A provider that puts much into its tokens may leave no room for the one that is only needed for the farewell. */
  private async sealed(tokens: Tokens): Promise<string> {
    const until = decodeJwt(tokens.accessToken).exp ?? 0;
    const whole = await this.seal.close(tokens, until);
    return whole.length <= largest
      ? whole
      : await this.seal.close({ accessToken: tokens.accessToken }, until);
  }
}
