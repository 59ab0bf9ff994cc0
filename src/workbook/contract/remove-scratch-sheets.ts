import type { WorkbookPort } from '../port';

/** What a removal needs: `remove` deletes sheets by name, hidden and protected ones too. */
export interface ScratchRemoval {
  readonly port: WorkbookPort;
  readonly remove: (names: readonly string[]) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Sheets that are still there, with the reason. */
export interface Leftovers {
  readonly names: readonly string[];
  readonly fault: string;
}

const ATTEMPTS = 4;
/** A person may be typing in a cell; a moment later Excel answers again. */
const BETWEEN_ATTEMPTS = 500;

/** Removes those of these sheets that exist, and looks whether they are gone; null when they are. It never rejects. */
export async function removeScratchSheets(
  { port, remove, wait }: ScratchRemoval,
  names: readonly string[],
): Promise<Leftovers | null> {
  let left = names;
  let fault: string | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (fault !== null) await wait(BETWEEN_ATTEMPTS);
    try {
      left = (await port.listSheets()).map(({ name }) => name).filter((name) => names.includes(name));
      if (left.length === 0) return null;
      await remove(left);
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
  }
  return { names: left, fault: fault ?? 'removed without an error, and still there' };
}
