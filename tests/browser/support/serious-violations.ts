import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds that keeps somebody out. The page's policy forbids foreign scripts: axe comes in through the debugger. */
export async function seriousViolations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    // A colour on its way to another has no contrast that anybody is shown.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run(document, { iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
