import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  ...[process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
];

/** What keeps a browser from asking anyone but us. */
const alone = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--no-proxy-server'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts Chromium without a window. Throws with what to do when there is none. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error('No Chromium: install Debian’s package chromium, or name one in CHROMIUM.');
  return chromium.launch({ executablePath, args: alone });
};
