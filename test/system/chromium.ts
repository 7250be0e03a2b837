import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Where Debian and its kin put it; another place is named by CHROMIUM. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;
/** For the title of what is skipped. */
export const MISSING = CHROMIUM === null ? ' (skipped: no chromium on this machine; install it or set CHROMIUM)' : '';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly context: BrowserContext;
  /** A page on a file, at its end of loading; what it complains of and what it asks of a network is kept. */
  open(
    file: string,
    view?: View,
  ): Promise<{ readonly page: Page; readonly complaints: string[]; readonly requests: string[] }>;
  close(): Promise<void>;
}

export interface View {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

/** A browser with a profile of its own, empty and gone afterwards. */
export async function openChromium(options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'lintanide-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM ?? '',
    args: FLAGS,
    ...options,
  });
  return {
    context,
    async open(file, { width = 1280, scheme = 'light', media = 'screen' } = {}) {
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => requests.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, media });
      await page.goto(`file://${file}`);
      if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]', { timeout: 90_000 });
      return { page, complaints, requests };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
