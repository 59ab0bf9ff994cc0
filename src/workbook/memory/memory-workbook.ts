import type { CellAddress } from '../address';
import { WorkbookError } from '../port';
import type { CellPatch, SheetGrid, SheetSummary, WorkbookPort } from '../port';
import { cellFault } from '../rules/range-rules';
import type { SheetModel } from '../sheet-model';
import { validateSheets, validateTogether } from '../validate-model';
import { patchSheet } from './patch-sheet';
import { sheetGrid } from './sheet-grid';

/**
 * A workbook that is nothing but its models: for tests, for work without Excel, and as the inside of the file adapter.
 * What is written is checked; what it begins with is taken as it is, since it was read from somewhere.
 */
export class MemoryWorkbook implements WorkbookPort {
  private models: readonly SheetModel[];
  private readonly watchers = new Set<(sheet: string) => void>();
  private lastRevealed: { readonly sheet: string; readonly cell: CellAddress } | null = null;

  constructor(initial: readonly SheetModel[] = []) {
    this.models = [...initial];
  }

  /** The sheets as they are now, in tab order. */
  sheetModels(): readonly SheetModel[] {
    return this.models;
  }

  /** The cell that was brought into view last. */
  get revealed(): { readonly sheet: string; readonly cell: CellAddress } | null {
    return this.lastRevealed;
  }

  listSheets(): Promise<readonly SheetSummary[]> {
    return settle(() => this.models.map(({ name, visibility, names }) => ({ name, visibility, names })));
  }

  readSheets(names: readonly string[]): Promise<readonly SheetGrid[]> {
    return settle(() => names.map((name) => sheetGrid(this.model(name))));
  }

  writeSheets(models: readonly SheetModel[]): Promise<void> {
    return settle(() => {
      validateSheets(
        models,
        this.models.map((model) => model.name),
      );
      const written = new Map(models.map((model) => [model.name, model]));
      const replaced = this.models.map((model) => written.get(model.name) ?? model);
      const known = new Set(this.models.map((model) => model.name));
      this.commit(
        [...replaced, ...models.filter((model) => !known.has(model.name))],
        models.map((model) => model.name),
      );
    });
  }

  patchCells(patches: readonly CellPatch[]): Promise<void> {
    return settle(() => {
      const bySheet = new Map<string, CellPatch[]>();
      for (const patch of patches) {
        const sheetPatches = bySheet.get(patch.sheet);
        if (sheetPatches === undefined) bySheet.set(patch.sheet, [patch]);
        else sheetPatches.push(patch);
      }
      const patched = new Map(
        [...bySheet].map(([name, sheetPatches]) => [name, patchSheet(this.model(name), sheetPatches)]),
      );
      validateSheets([...patched.values()], []);
      this.commit(
        this.models.map((model) => patched.get(model.name) ?? model),
        [...patched.keys()],
      );
    });
  }

  revealCell(sheet: string, cell: CellAddress): Promise<void> {
    return settle(() => {
      const { name } = this.model(sheet);
      const fault = cellFault(cell);
      if (fault !== null) throw new WorkbookError('bad-model', `sheet "${name}": ${fault}`);
      this.lastRevealed = { sheet: name, cell: { row: cell.row, column: cell.column } };
    });
  }

  watch(onChange: (sheet: string) => void): Promise<() => Promise<void>> {
    // Each watch is a function of its own, so that one callback given twice is two watches.
    const watcher = (sheet: string): void => onChange(sheet);
    this.watchers.add(watcher);
    return Promise.resolve(() => settle(() => void this.watchers.delete(watcher)));
  }

  private model(name: string): SheetModel {
    const model = this.models.find((candidate) => candidate.name === name);
    if (model === undefined) throw new WorkbookError('sheet-not-found', `no sheet "${name}"`);
    return model;
  }

  private commit(models: readonly SheetModel[], changed: readonly string[]): void {
    if (changed.length === 0) return;
    validateTogether(models);
    this.models = models;
    for (const watcher of this.watchers) {
      for (const sheet of changed) this.notifyLater(watcher, sheet);
    }
  }

  /** After the change, as Excel's events come; a callback that throws is an unhandled rejection, not a failed write. */
  private notifyLater(watcher: (sheet: string) => void, sheet: string): void {
    void Promise.resolve().then(() => {
      if (this.watchers.has(watcher)) watcher(sheet);
    });
  }
}

/** Runs work at once and gives its outcome as a promise: a throw becomes a rejection. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
