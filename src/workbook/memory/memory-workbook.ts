import type { CellAddress } from '../address';
import { changedSheets, type Expectation, type SheetChange } from '../change/sheet-change';
import { refuseUnmet } from '../change/unmet-expectations';
import { WorkbookError } from '../port';
import type { CellPatch, SheetGrid, SheetSummary, WorkbookPort } from '../port';
import type { SheetModel } from '../sheet-model';
import { applyChanges } from './changes/apply-changes';
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
    return models.length === 0 ? Promise.resolve() : this.change([{ type: 'write', models }]);
  }

  patchCells(patches: readonly CellPatch[]): Promise<void> {
    return patches.length === 0 ? Promise.resolve() : this.change([{ type: 'patch', patches }]);
  }

  change(changes: readonly SheetChange[], expectations: readonly Expectation[] = []): Promise<void> {
    return settle(() => {
      refuseUnmet(expectations, (sheet) => {
        const model = this.models.find(({ name }) => name === sheet);
        return model === undefined ? null : sheetGrid(model);
      });
      this.models = applyChanges(this.models, changes);
      for (const change of changes) {
        if (change.type !== 'reveal') continue;
        const { sheet, cell } = change;
        this.lastRevealed = { sheet, cell: { row: cell.row, column: cell.column } };
      }
      const changed = changedSheets(changes);
      for (const watcher of this.watchers) {
        for (const sheet of changed) this.notifyLater(watcher, sheet);
      }
    });
  }

  revealCell(sheet: string, cell: CellAddress): Promise<void> {
    return this.change([{ type: 'reveal', sheet, cell }]);
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
