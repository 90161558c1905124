/** The identity provider for development, as a process of its own. Anyone may sign in as anyone: never in production. */
import { announceReady, required, stopOnSignal } from '../local/part.ts';
import { startIdentityProvider } from './server.ts';

if (process.env['FORLOB_ENV'] === 'production') {
  console.error(
    'The development identity provider has no passwords and does not run with FORLOB_ENV=production.',
  );
  process.exit(2);
}
const issuer = required('OIDC_ISSUER');
const server = await startIdentityProvider({
  issuer,
  port: Number(process.env['OIDC_PORT'] ?? new URL(issuer).port),
  data: required('FORLOB_DATA'),
  consoles: (process.env['CONSOLE_URLS'] ?? process.env['API_URL'] ?? 'http://127.0.0.1:3000').split(','),
});
stopOnSignal(
  () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    }),
);
announceReady();
