import type { SheetChange } from '../../change/sheet-change';
import { renameSheets, withoutSheet } from '../../formulas/sheet-prefixes';
import { WorkbookError } from '../../port';
import { cellFault } from '../../rules/range-rules';
import type { SheetModel } from '../../sheet-model';
import { validateSheets, validateTogether } from '../../validate-model';
import { patchSheet } from '../patch-sheet';
import { copyCells } from './copied-cells';
import { withFormulas } from './sheet-formulas';
import { shiftRows } from './shifted-rows';

/** The sheets after all changes. Throws a `WorkbookError`. */
export function applyChanges(
  models: readonly SheetModel[],
  changes: readonly SheetChange[],
): readonly SheetModel[] {
  const after = changes.reduce(applied, models);
  if (changes.length > 0) validateTogether(after);
  return after;
}

function applied(models: readonly SheetModel[], change: SheetChange): readonly SheetModel[] {
  switch (change.type) {
    case 'write':
      return written(models, change.models);
    case 'patch':
      return patched(models, change.patches);
    case 'insert-rows':
      return shiftRows(models, shiftOf(models, change, change.count));
    case 'delete-rows':
      return shiftRows(models, shiftOf(models, change, -change.count));
    case 'row-heights':
      return heightened(models, change);
    case 'copy':
      return replaced(
        models,
        copyCells(find(models, change.from.sheet), find(models, change.to.sheet), change),
      );
    case 'print-area':
      return printed(models, change);
    case 'reveal':
      revealable(models, change);
      return models;
    case 'rename':
      return renamed(models, find(models, change.sheet).name, change.name);
    case 'delete':
      return deleted(models, find(models, change.sheet).name);
  }
}

function written(models: readonly SheetModel[], given: readonly SheetModel[]): readonly SheetModel[] {
  validateSheets(
    given,
    models.map(({ name }) => name),
  );
  const known = new Set(models.map(({ name }) => name));
  const byName = new Map(given.map((model) => [model.name, model]));
  return [
    ...models.map((model) => byName.get(model.name) ?? model),
    ...given.filter(({ name }) => !known.has(name)),
  ];
}

function patched(
  models: readonly SheetModel[],
  patches: Extract<SheetChange, { type: 'patch' }>['patches'],
): readonly SheetModel[] {
  const sheets = [...new Set(patches.map(({ sheet }) => sheet))];
  const given = sheets.map((name) =>
    patchSheet(
      find(models, name),
      patches.filter(({ sheet }) => sheet === name),
    ),
  );
  validateSheets(given, []);
  return given.reduce(replaced, models);
}

function shiftOf(
  models: readonly SheetModel[],
  { sheet, row, count }: Extract<SheetChange, { type: 'insert-rows' | 'delete-rows' }>,
  by: number,
) {
  const { name } = find(models, sheet);
  const fault = cellFault({ row, column: 0 }) ?? cellFault({ row: row + count - 1, column: 0 });
  if (fault !== null || count < 1) {
    throw new WorkbookError('bad-model', `sheet "${name}": ${fault ?? 'no rows to move'}`);
  }
  return { sheet: name, row, count: by };
}

function heightened(
  models: readonly SheetModel[],
  { sheet, rows }: Extract<SheetChange, { type: 'row-heights' }>,
): readonly SheetModel[] {
  const model = find(models, sheet);
  const given = new Map(rows.map(({ row, height }) => [row, height]));
  const known = model.rows.map((layout) => ({ ...layout, ...heightOf(given.get(layout.row)) }));
  const laidOut = new Set(model.rows.map(({ row }) => row));
  const added = rows.filter(({ row }) => !laidOut.has(row));
  const changed = { ...model, rows: [...known, ...added].sort((a, b) => a.row - b.row) };
  validateSheets([changed], []);
  return replaced(models, changed);
}

function heightOf(height: number | undefined): { readonly height?: number } {
  return height === undefined ? {} : { height };
}

function revealable(
  models: readonly SheetModel[],
  { sheet, cell }: Extract<SheetChange, { type: 'reveal' }>,
): void {
  const { name } = find(models, sheet);
  const fault = cellFault(cell);
  if (fault !== null) throw new WorkbookError('bad-model', `sheet "${name}": ${fault}`);
}

/** Only a sheet with a page set-up has something to print by. */
function printed(
  models: readonly SheetModel[],
  { sheet, range }: Extract<SheetChange, { type: 'print-area' }>,
): readonly SheetModel[] {
  const model = find(models, sheet);
  if (model.page === undefined) throw new WorkbookError('bad-model', `sheet "${sheet}" has no page set-up`);
  const given = { ...model, page: { ...model.page, printArea: range } };
  validateSheets([given], []);
  return replaced(models, given);
}

function renamed(models: readonly SheetModel[], from: string, to: string): readonly SheetModel[] {
  const own = find(models, from);
  validateSheets(
    [{ ...own, name: to }],
    models.map(({ name }) => name).filter((name) => name !== from),
  );
  if (from !== to && models.some(({ name }) => name === to)) {
    throw new WorkbookError('bad-sheet-name', `"${to}" is used twice`);
  }
  return models.map((model) => ({
    ...withFormulas(model, (formula) => renameSheets(formula, (sheet) => (sheet === from ? to : null))),
    name: model.name === from ? to : model.name,
  }));
}

/** What referred to the sheet refers to nothing from now on. */
function deleted(models: readonly SheetModel[], name: string): readonly SheetModel[] {
  return models
    .filter((model) => model.name !== name)
    .map((model) => withFormulas(model, (formula) => withoutSheet(formula, name)));
}

function replaced(models: readonly SheetModel[], given: SheetModel): readonly SheetModel[] {
  return models.map((model) => (model.name === given.name ? given : model));
}

function find(models: readonly SheetModel[], name: string): SheetModel {
  const found = models.find((model) => model.name === name);
  if (found === undefined) throw new WorkbookError('sheet-not-found', `no sheet "${name}"`);
  return found;
}
