import { canInstall, findExecutable, installDebianPackage, isExecutable } from './install-debian-package.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const HOW_TO_GET_CHROMIUM = `These tests need Chromium, and none was found. Either
  - install it:        apt-get install chromium, or
  - name a browser:    CHROMIUM_PATH=/path/to/chromium`;

/** A browser that stays quiet: nothing of its own goes over the network. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: CHROMIUM_PATH, one that is installed, or Debian's, installed now.
 *
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named))
      throw new Error(`CHROMIUM_PATH is ${named}, and that is not an executable file.`);
    return named;
  }
  const found = findExecutable(...NAMES);
  if (found) return found;
  if (!canInstall()) throw new Error(HOW_TO_GET_CHROMIUM);
  await installDebianPackage('chromium');
  const installed = findExecutable(...NAMES);
  if (!installed) throw new Error(HOW_TO_GET_CHROMIUM);
  return installed;
}
