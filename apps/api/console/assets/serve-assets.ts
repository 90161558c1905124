import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import serveFolder from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assetFolders } from './paths.ts';

/** Styles, scripts, fonts and icons, all from here; and every answer to a browser is compressed, unless the build has done it. */
export const serveAssets = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1_024 });
  for (const [index, { root, packed, prefix, served }] of assetFolders.entries())
    await app.register(serveFolder, {
      ...{ root: [packed, root].filter((folder) => existsSync(folder)), preCompressed: true },
      ...{ prefix, decorateReply: index === 0, index: false, cacheControl: true },
      ...{ immutable: true, maxAge: '365d' },
      allowedPath: (name) => served.test(name),
    });
};
