import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './debian.mjs';

const windowsBrowsers = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
const windowsFolders = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'];

const usualPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsFolders.flatMap((folder) => {
    const base = process.env[folder];
    return base === undefined ? [] : windowsBrowsers.map((browser) => `${base}\\${browser}`);
  }),
};

/** The path of a Chromium-based browser, or null. `MIELIKUNTA_BROWSER` wins over the usual places. */
export function findBrowser() {
  const wished = process.env.MIELIKUNTA_BROWSER;
  const candidates = wished ? [wished] : (usualPaths[process.platform] ?? usualPaths.linux);
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Finds a browser, installs Debian's where that is possible, or says what to do and gives null. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  if (!process.env.MIELIKUNTA_BROWSER && canInstallPackages()) await installPackages(['chromium']);
  const installed = findBrowser();
  if (installed === null) console.error(whatToDo());
  return installed;
}

function whatToDo() {
  const wished = process.env.MIELIKUNTA_BROWSER;
  if (wished) return `MIELIKUNTA_BROWSER names ${wished}, and there is no such file. Correct it or leave it out.`;
  return (
    'The journeys need Chromium, Chrome or Edge, and none was found in the usual places.\n' +
    'Install one (Debian or Ubuntu: sudo apt-get install chromium), or give its path in the environment variable\n' +
    'MIELIKUNTA_BROWSER, and run npm test again.'
  );
}

/** Start a browser quietly: without these it looks up its maker's hosts at every start. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
