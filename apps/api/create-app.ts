import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { currentEpoch } from '#event-store';
import type { Foundation } from '#use-cases/foundation';
import type { ConsoleSettings } from './console/session/console-settings.ts';
import { guardPages } from './console/session/page-headers.ts';
import { readForms } from './console/session/read-forms.ts';
import { admit, defaultMostAtOnce } from './admit.ts';
import { ApiModule } from './api.module.ts';
import { serveAssets } from './console/assets/serve-assets.ts';
import { serveDocument } from './document.ts';
import { tellEpochs } from './epochs.ts';
import { nestLogger } from './log.ts';
import { logRequests, type Answered } from './log-requests.ts';
import { problem } from './problems/problem.ts';
import { letGo, Readiness } from './readiness.ts';
import type { TokenVerifier } from './sign-in/token-verifier.ts';

const bodyLimit = 256 * 1024;

/** How people and programs come in. */
export interface Doors {
  readonly tokens: TokenVerifier;
  readonly console: ConsoleSettings;
}

/** What a process has to do with its application besides being asked. */
export interface Around {
  readonly readiness?: Readiness;
  readonly onAnswered?: (answered: Answered) => void;
  /** Requests that are let in at a time. */
  readonly mostAtOnce?: number;
}

/** The API as an application, ready to listen (or to be asked by `inject`). */
export const createApp = async (
  foundation: Foundation,
  { tokens, console }: Doors,
  { readiness = new Readiness(), onAnswered, mostAtOnce = defaultMostAtOnce }: Around = {},
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: true },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.on(foundation, { tokens, console, readiness }),
    adapter,
    {
      logger: nestLogger,
      abortOnError: false,
      bodyParser: false,
    },
  );
  readJsonOnly(adapter);
  readForms(adapter);
  // Swagger UI writes style elements of its own; everything else comes from here.
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // Everything comes from here, and over plain HTTP in development a browser would find nothing to upgrade to.
        upgradeInsecureRequests: null,
      },
    },
  });
  await app.register(cookie);
  await serveAssets(app);
  guardPages(adapter, console.issuer);
  admit(adapter, mostAtOnce);
  logRequests(adapter, onAnswered);
  tellEpochs(adapter, async () => (await currentEpoch(foundation.pool))?.tag ?? '');
  letGo(adapter, readiness);
  serveDocument(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
};

/** Bodies are JSON, and forms where pages are: what Fastify would read besides is taken out. */
const readJsonOnly = (adapter: FastifyAdapter): void => {
  const instance = adapter.getInstance();
  const parse = instance.getDefaultJsonParser('error', 'error');
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit },
    (request, body, done) => {
      void parse(request, body as string, (error, value) => {
        done(error === null ? null : problem('MALFORMED'), value);
      });
    },
  );
};
