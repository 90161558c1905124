import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { PersonRole } from '#access';

/** Who signs the tokens of a bench. */
export interface Issuer {
  readonly url: string;
  token(id: string, tenant: string, role: PersonRole, team: string): Promise<string>;
  readonly close: () => Promise<void>;
}

/** An OpenID provider with nothing but what the API asks of one: its keys. */
export const startIssuer = async (): Promise<Issuer> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] };
  const server = createServer(({ url: path }, response) => {
    const said = path === '/keys' ? keys : { issuer: url, jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (id, tenant, role, team) =>
      new SignJWT({ tenant, roles: [role], team })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
        .setIssuer(url)
        .setAudience('forlob')
        .setSubject(id)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
