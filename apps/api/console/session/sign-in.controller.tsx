import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../../log.ts';
import { Problem } from '../../problems/problem.ts';
import { Open } from '../../sign-in/sign-in.guard.ts';
import { asked } from '../../queries/paging.ts';
import { localPath } from '../language/local-path.ts';
import { sendPage } from '../layout/send-page.tsx';
import { Live } from '../live/live.ts';
import { ConsoleSettings } from './console-settings.ts';
import { ownCookie } from './cookies.ts';
import { DevelopmentAccounts } from './development-accounts.ts';
import { Page } from './page.ts';
import { SignInProvider, type Errand } from './provider.ts';
import { createSeal } from './seal.ts';
import { Sessions } from './sessions.ts';
import { SignedInAgainPage } from './session-ended-page.tsx';
import { SignInPage, type News } from './sign-in-page.tsx';
import { words } from './words.ts';

/** So long may someone take at the provider. */
const errandSeconds = 10 * 60;

/** What is remembered of someone who is away to sign in. */
interface Away extends Errand {
  readonly back: string;
}

/** Signing in and out, by the organisation's own provider. */
@Page()
@Open()
@Controller()
export class SignInController {
  private readonly seal;
  private readonly cookie;

  constructor(
    private readonly settings: ConsoleSettings,
    private readonly provider: SignInProvider,
    private readonly sessions: Sessions,
    private readonly accounts: DevelopmentAccounts,
    private readonly live: Live,
  ) {
    this.seal = createSeal<Away>(settings.sessionKeys, 'sign-in');
    this.cookie = ownCookie('forlob-sign-in', settings);
  }

  @Get('sign-in')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { back, state } = asked(request);
    const news = state === 'signed-out' || state === 'signed-out-here' ? state : undefined;
    await this.show(request, reply, { back: localPath(back), ...(news && { news }) });
  }

  /** Named in full, so that whoever came by another name of this machine meets his cookie again when he comes back. */
  @Get('sign-in/begin')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { back, as } = asked(request);
    const { url, errand } = await this.provider.leave(this.settings.development ? as : undefined);
    const until = Math.floor(Date.now() / 1_000) + errandSeconds;
    const away = await this.seal.close({ ...errand, back: localPath(back) }, until);
    this.cookie.set(reply, away, errandSeconds);
    await reply.redirect(url, 303);
  }

  @Get('signed-in')
  async signedIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const away = await this.seal.open(this.cookie.read(request) ?? '');
    this.cookie.clear(reply);
    if (away === undefined) return this.show(request, reply, { news: 'failed', status: 400 });
    try {
      await this.sessions.begin(reply, await this.provider.comeBack(request.url, away));
    } catch (error) {
      if (error instanceof Problem && error.status === 503) throw error;
      log.warn({ error, correlationId: request.id }, 'a sign-in came to nothing');
      const outcome =
        error instanceof Problem
          ? ({ news: 'no-access', status: 403 } as const)
          : ({ news: 'failed', status: 400 } as const);
      return this.show(request, reply, { back: away.back, ...outcome });
    }
    await reply.redirect(away.back, 303);
  }

  /** Where one comes back to who signed in beside a form that is still to be sent. */
  @Get('signed-in/again')
  again(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(request, reply, words.again, <SignedInAgainPage />);
  }

  /** Ends the session here and at the provider. */
  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const person = await this.sessions.person(request);
    if (person !== undefined) this.live.hub.endOf(person.tenant, person.id);
    const idToken = await this.sessions.end(request, reply);
    const url = await this.provider.farewell(idToken).catch(() => '/sign-in?state=signed-out-here');
    await reply.redirect(url, 303);
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    { back = '/console', news, status = 200 }: Shown,
  ): Promise<void> {
    const begin = `${this.settings.origin}/sign-in/begin?back=${encodeURIComponent(back)}`;
    const accounts = await this.accounts.list();
    sendPage(
      request,
      reply,
      words.signIn,
      <SignInPage begin={begin} accounts={accounts} {...(news && { news })} />,
      status,
    );
  }
}

interface Shown {
  readonly back?: string;
  readonly news?: News;
  readonly status?: number;
}
