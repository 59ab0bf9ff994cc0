import type { SheetModel } from '../../sheet-model';
import { validateSheets } from '../../validate-model';
import { closingSteps } from './closing-steps';
import { contentSteps } from './content-steps';
import { emptyingSteps } from './emptying-steps';
import { sheetOfModel, type KnownSheet, type PlannedChange } from './known-sheets';
import { pageSteps } from './page-steps';
import { ruleSteps } from './rule-steps';
import { sizeSteps } from './size-steps';
import { structureSteps } from './structure-steps';
import { styleSteps } from './style-steps';
import { bytesOf, step, type WriteStep } from './write-step';

/** Creates or replaces sheets. */
export function writeSteps(models: readonly SheetModel[], sheets: readonly KnownSheet[]): PlannedChange {
  validateSheets(
    models,
    sheets.map(({ name }) => name),
  );
  const written = new Map(models.map((model) => [model.name, sheetOfModel(model)]));
  const known = new Set(sheets.map(({ name }) => name));
  return {
    // A password is never asked for.
    opening: sheets.flatMap(({ name, isProtected }) =>
      isProtected && written.has(name)
        ? [step(2, 0, (target) => target.sheetNamed(name).protection.unprotect())]
        : [],
    ),
    steps: sheetSteps(models, sheets),
    sheets: [
      ...sheets.map((sheet) => written.get(sheet.name) ?? sheet),
      ...[...written.values()].filter(({ name }) => !known.has(name)),
    ],
  };
}

function sheetSteps(models: readonly SheetModel[], existing: readonly KnownSheet[]): readonly WriteStep[] {
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
