import type { Page } from 'playwright-core';

/** What a page did that it should not do. */
export interface PageFaults {
  /** Errors and warnings on the console, and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Addresses outside the page's own origin that were asked for. */
  readonly foreignRequests: readonly string[];
}

/** Writes down, from now on, what goes wrong in a page and its frames. */
export function watchPage(page: Page, origin: string): PageFaults {
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A pane that is closed while it loads gives its requests up.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    // blob: and data: addresses carry their content and ask nobody.
    const isOwn = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
    if (!isOwn) foreignRequests.push(request.url());
  });
  return { errors, foreignRequests };
}
