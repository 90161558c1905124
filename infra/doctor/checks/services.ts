import { createTransport } from 'nodemailer';
import { trouble, type Check } from '../finding.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const withinMs = 5_000;

/** The status of an answer; 0 when there was none. */
const statusOf = (address: string): Promise<number> =>
  fetch(address, { signal: AbortSignal.timeout(withinMs) }).then(
    ({ status }) => status,
    () => 0,
  );

/** Looks at what the system talks to besides its own two servers, and whether its API serves. */
export const serviceChecks: readonly Check<Environment>[] = [
  {
    name: 'mail server',
    look: async (env) => {
      const url = env['SMTP_URL'];
      if (!url) return 'none named (SMTP_URL)';
      const transport = createTransport({
        url,
        connectionTimeout: withinMs,
        greetingTimeout: withinMs,
        socketTimeout: withinMs,
      });
      try {
        await transport.verify();
        return 'takes mail';
      } catch (error) {
        const { code = 'no answer', responseCode } = error as { code?: string; responseCode?: number };
        const { host } = new URL(url);
        return trouble('mail-server-down', `${host}: ${responseCode ?? code}`);
      } finally {
        transport.close();
      }
    },
  },
  {
    name: 'identity provider',
    look: async (env) => {
      const issuer = env['OIDC_ISSUER'];
      if (!issuer) return 'none named (OIDC_ISSUER)';
      const status = await statusOf(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      if (status === 200) return issuer;
      return trouble('sign-in-unreachable', `${issuer}: ${status === 0 ? 'no answer' : `status ${status}`}`);
    },
  },
  {
    name: 'API',
    look: async (env) => {
      const address = env['API_URL'];
      if (!address) return 'none named (API_URL)';
      const status = await statusOf(`${address}/readyz`);
      if (status === 200) return `ready at ${address}`;
      return trouble('api-not-ready', `${address}: ${status === 0 ? 'no answer' : `status ${status}`}`);
    },
  },
];
