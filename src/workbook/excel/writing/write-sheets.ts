import { WorkbookError } from '../../port';
import { nameKey } from '../../rules/name-rules';
import type { SheetModel } from '../../sheet-model';
import { validateSheets } from '../../validate-model';
import { closingSteps } from './closing-steps';
import { contentSteps } from './content-steps';
import { emptyingSteps, type SheetInventory } from './emptying-steps';
import { pageSteps } from './page-steps';
import { ruleSteps } from './rule-steps';
import { sizeSteps } from './size-steps';
import { structureSteps } from './structure-steps';
import { styleSteps } from './style-steps';
import { bytesOf, runSteps, step, type WriteStep } from './write-step';

/** A sheet that the workbook has, before anything is written. */
interface ExistingSheet extends SheetInventory {
  readonly isVisible: boolean;
}

/** Creates or replaces sheets: one round trip to look, and one to write for each 2 MB. */
export async function writeSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): Promise<void> {
  const existing = await readExisting(context);
  validateSheets(
    models,
    existing.map(({ name }) => name),
  );
  refuseTogether(models, existing);
  await runSteps(context, sheetSteps(models, existing));
}

function sheetSteps(models: readonly SheetModel[], existing: readonly ExistingSheet[]): readonly WriteStep[] {
  const replaced = new Map(existing.map((sheet) => [sheet.name, sheet]));
  const added = models.filter(({ name }) => !replaced.has(name));
  return [
    // All sheets are there before any formula names one of them.
    ...added.map(({ name }) => step(1, bytesOf(name), ({ workbook }) => void workbook.worksheets.add(name))),
    ...models.flatMap(({ name }) => {
      const sheet = replaced.get(name);
      return sheet === undefined ? [] : emptyingSteps(sheet);
    }),
    ...models.flatMap((model) => [
      ...contentSteps(model),
      ...styleSteps(model),
      ...sizeSteps(model),
      ...structureSteps(model),
      ...ruleSteps(model),
      ...pageSteps(model, replaced.has(model.name) ? 'replaced' : 'new'),
    ]),
    ...closingSteps(models),
  ];
}

async function readExisting(context: Excel.RequestContext): Promise<readonly ExistingSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/name,items/visibility,items/names/items/name,items/tables/items/name,items/protection/protected',
  );
  await context.sync();
  return worksheets.items.map((sheet) => ({
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map(({ name }) => name),
    names: sheet.names.items.map(({ name }) => name),
  }));
}

/** What is wrong only of all sheets together: none left in view, or a table's name used twice. */
function refuseTogether(models: readonly SheetModel[], existing: readonly ExistingSheet[]): void {
  const written = new Set(models.map(({ name }) => name));
  const kept = existing.filter(({ name }) => !written.has(name));
  const isAnyVisible =
    kept.some((sheet) => sheet.isVisible) || models.some((model) => model.visibility === 'visible');
  if (!isAnyVisible) throw new WorkbookError('bad-model', 'a workbook needs a visible sheet');
  const tables = [
    ...kept.flatMap((sheet) => sheet.tables),
    ...models.flatMap((model) => model.tables.map(({ name }) => name)),
  ];
  const seen = new Set<string>();
  for (const table of tables) {
    if (seen.has(nameKey(table))) throw new WorkbookError('bad-model', `two tables are named ${table}`);
    seen.add(nameKey(table));
  }
}
