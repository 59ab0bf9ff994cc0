import type { Browser, Frame, Page } from 'playwright-core';
import { startPreview } from '../../../src/preview/server/preview-server';
import { builtPages } from './built-pages';
import { openChromium } from './chromium';
import { watchPage, type PageFaults } from './watch-page';

export interface OpenedPreview {
  readonly address: string;
  /** A window of its own, with nothing kept from others, at the page that plays Excel; the grid is there. */
  readonly openPage: () => Promise<PreviewWindow>;
}

export interface PreviewWindow {
  readonly page: Page;
  readonly faults: PageFaults;
  /** The pane with office.js ready. Ask again after another workbook was opened: the pane is another one then. */
  readonly pane: () => Promise<Frame>;
}

const DESKTOP = { width: 1280, height: 800 } as const;

/** Serves the built pages and starts a browser for all tests of a file; both end after the last one. */
export function usePreview(): OpenedPreview {
  let browser: Browser | null = null;
  let server: Awaited<ReturnType<typeof startPreview>> | null = null;

  beforeAll(async () => {
    server = await startPreview({ port: 0, folders: await builtPages() });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get address() {
      return server!.address;
    },
    openPage: async () => {
      const context = await browser!.newContext({
        ignoreHTTPSErrors: true,
        viewport: DESKTOP,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      const { address } = server!;
      const faults = watchPage(page, new URL(address).origin);
      await page.goto(address);
      await page.getByRole('grid').waitFor();
      return { page, faults, pane: () => readyPane(page) };
    },
  };
}

async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the page has no pane');
  await frame.waitForURL(/taskpane\.html/);
  await frame.waitForFunction(() => 'Office' in globalThis);
  await frame.evaluate(() => Office.onReady());
  return frame;
}
