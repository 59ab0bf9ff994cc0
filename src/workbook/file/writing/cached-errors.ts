import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { SheetModel } from '../../sheet-model';

/** Set before an error in a text result; a private character, which no result of a formula begins with. */
const MARK = '\uE0D0';

/** Zip entries carry local time without a zone: the same digits everywhere keep the bytes the same. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** An error value as a formula's result for hucre, which knows only numbers, texts and booleans as results. */
export function markedError(error: string): string {
  return `${MARK}${error}`;
}

/** Whether any formula of the models has an error as its last value. */
export function haveCachedErrors(models: readonly SheetModel[]): boolean {
  return models.some(({ cells }) =>
    cells.some(({ content }) => {
      const cached =
        content !== null && typeof content === 'object' && 'formula' in content ? content.cached : null;
      return cached !== null && typeof cached === 'object';
    }),
  );
}

/** Turns marked results of a written file from texts into error values. */
export function withCachedErrors(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.startsWith('xl/worksheets/sheet') ? unmarked(part) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Zippable, { mtime: ENTRY_TIME });
}

function unmarked(sheet: Uint8Array): Uint8Array {
  const result = new RegExp(`t="str">(<f>[^<]*</f>)<v>${MARK}([^<]*)</v>`, 'g');
  return new TextEncoder().encode(new TextDecoder().decode(sheet).replaceAll(result, 't="e">$1<v>$2</v>'));
}
