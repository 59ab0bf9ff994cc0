import type { SheetChange } from '../change/sheet-change';
import type { SheetGrid, SheetSummary, WorkbookPort } from '../port';
import type { SheetModel } from '../sheet-model';
import { renameSheets } from '../formulas/sheet-prefixes';
import { scratchChange, scratchExpectation, withFormula } from './scratch-changes';
import { ScratchNames } from './scratch-names';

/** A port that shows scratch sheets alone. */
export interface ScratchPort extends WorkbookPort {
  /** The names, in the workbook, of all sheets that were written or were to be written through this port. */
  readonly writtenNames: () => readonly string[];
  /** Ends every watch that still goes on. */
  readonly endWatches: () => Promise<void>;
}

/**
 * The open workbook as if it held nothing but the sheets written through this port: their names carry the prefix there
 * and not here, formulas that name them follow, their tables' names carry the prefix too, and all other sheets are out
 * of sight and out of reach. No sheet of the workbook may begin with the prefix yet.
 */
export function scratchPort(port: WorkbookPort, prefix: string): ScratchPort {
  const names = new ScratchNames(prefix);
  const written = new Set<string>();
  const ends = new Set<() => Promise<void>>();
  const toActual = (formula: string): string => renameSheets(formula, (sheet) => names.known(sheet));
  const toOriginal = (formula: string): string => renameSheets(formula, (sheet) => names.original(sheet));
  const withOriginalName = <T extends SheetSummary>(summary: T): T[] => {
    const name = names.original(summary.name);
    return name === null ? [] : [{ ...summary, name }];
  };

  return {
    listSheets: async () => (await port.listSheets()).flatMap(withOriginalName),

    readSheets: async (originals) => {
      const grids = await port.readSheets(originals.map((name) => names.actual(name)));
      return grids.flatMap(withOriginalName).map((grid): SheetGrid => ({
        ...grid,
        formulas: grid.formulas.map((row) =>
          row.map((formula) => (formula === null ? null : toOriginal(formula))),
        ),
      }));
    },

    writeSheets: (models) => {
      // All names first: a formula may name a sheet that comes after its own.
      const renamed = models.map((model) => ({ ...model, name: names.actual(model.name) }));
      for (const { name } of renamed) written.add(name);
      return port.writeSheets(renamed.map((model) => scratchModel(model, toActual, tablePrefix(prefix))));
    },

    patchCells: (patches) =>
      port.patchCells(
        patches.map((patch) => ({
          ...patch,
          sheet: names.actual(patch.sheet),
          content: withFormula(patch.content, toActual),
        })),
      ),

    change: (changes, expectations = []) => {
      const mapping = {
        name: (sheet: string) => names.actual(sheet),
        formula: toActual,
        model: (model: SheetModel) => scratchModel(model, toActual, tablePrefix(prefix)),
      };
      // All names first: a formula may name a sheet that comes after its own.
      for (const sheet of changes.flatMap(namedBy)) written.add(names.actual(sheet));
      return port.change(
        changes.map((change) => scratchChange(change, mapping)),
        expectations.map((expectation) => scratchExpectation(expectation, mapping)),
      );
    },

    revealCell: (sheet, cell) => port.revealCell(names.actual(sheet), cell),

    watch: async (onChange) => {
      const end = await port.watch((actual) => {
        const sheet = names.original(actual);
        if (sheet !== null) onChange(sheet);
      });
      ends.add(end);
      return async () => {
        ends.delete(end);
        await end();
      };
    },

    writtenNames: () => [...written].filter((actual) => names.original(actual) !== null),

    endWatches: async () => {
      const going = [...ends];
      ends.clear();
      await Promise.all(going.map((end) => end()));
    },
  };
}

/** The names that a change gives to sheets. */
function namedBy(change: SheetChange): readonly string[] {
  if (change.type === 'write') return change.models.map(({ name }) => name);
  return change.type === 'rename' ? [change.name] : [];
}

function scratchModel(
  model: SheetModel,
  rename: (formula: string) => string,
  beforeTable: string,
): SheetModel {
  return {
    ...model,
    cells: model.cells.map((cell) => ({ ...cell, content: withFormula(cell.content, rename) })),
    validations: model.validations.map((validation) => ({
      ...validation,
      rule:
        validation.rule.type === 'list'
          ? validation.rule
          : { ...validation.rule, formula: rename(validation.rule.formula) },
    })),
    conditionalFormats: model.conditionalFormats.map((format) => ({
      ...format,
      formula: rename(format.formula),
    })),
    tables: model.tables.map((table) => ({ ...table, name: beforeTable + table.name })),
  };
}

/** A table's name takes letters, digits and underscores only. */
function tablePrefix(prefix: string): string {
  return prefix.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '_');
}
