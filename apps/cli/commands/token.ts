import type { Command } from 'commander';
import { common, type CommonOptions } from '../common-options.ts';
import { Failure } from '../failure.ts';
import { needed, surroundings } from '../house.ts';
import { printResult } from '../output.ts';

interface TokenOptions extends CommonOptions {
  readonly as: string;
}

/** `forlob token --as coordinator`: an access token of the development identity provider. */
export function registerToken(program: Command): void {
  common(program.command('token'))
    .description('get an access token for trying the API (development only)')
    .requiredOption('--as <who>', 'a role (coordinator, mentor …) or an account (soeby-coordinator)')
    .option('--tenant <tenant>', 'the organisation')
    .action(async (options: TokenOptions) => {
      const { env } = surroundings(options);
      const issuer = needed(env, 'OIDC_ISSUER');
      const url = new URL('dev/token', issuer.endsWith('/') ? issuer : `${issuer}/`);
      url.searchParams.set('as', options.as);
      if (options.tenant !== undefined) url.searchParams.set('tenant', options.tenant);
      const answer = await ask(url, issuer);
      printResult(options, answer, () => [answer.token]);
    });
}

interface Token {
  readonly token: string;
}

async function ask(url: URL, issuer: string): Promise<Token> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Failure(
      `The identity provider at ${issuer} does not answer (${String(error)}). Is a copy running? "forlob status" tells.`,
    );
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Token;
  throw new Failure(
    response.status === 404 && !text.startsWith('{')
      ? `${issuer} gives no tokens this way: only the development identity provider does.`
      : `The identity provider gave no token: ${text}`,
  );
}
