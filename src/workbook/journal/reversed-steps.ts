import { contentAt, sameContent } from '../change/grid-content';
import type { SheetChange } from '../change/sheet-change';
import { differingCells } from '../fingerprint';
import { namedSheets } from '../formulas/sheet-prefixes';
import type { SheetGrid } from '../grid';
import type { SheetModel } from '../sheet-model';
import type {
  CreatedSheet,
  JournalEntry,
  RecordedStep,
  RenamedSheet,
  ReplacedSheet,
  SheetLayout,
} from './change-record';
import { hiddenSheet } from './hidden-sheet';
import { NOTHING, type Reversal, type TouchedCell } from './reversal-parts';
import { unpatched } from './reversed-cells';
import { withoutRows } from './reversed-rows';
import { isOwnMemory } from './slots';

type Grids = ReadonlyMap<string, SheetGrid>;

/** How one step that was taken is taken back. */
export function reversedStep(step: RecordedStep, entry: JournalEntry, grids: Grids): Reversal {
  switch (step.type) {
    case 'created':
      return removed(step, entry, grids);
    case 'replaced':
      return putBack(step, entry, grids);
    case 'patched':
      return unpatched(step, entry, grids);
    case 'inserted-rows':
      return withoutRows(step, entry, grids);
    case 'renamed':
      return renamedBack(step, grids);
  }
}

/**
 * A sheet that was made is removed, unless it holds what a person has typed since, or a person's formula names it. One
 * that is not there broke off before it was made, or is removed already.
 */
function removed({ sheet, written }: CreatedSheet, entry: JournalEntry, grids: Grids): Reversal {
  const grid = grids.get(sheet);
  if (grid === undefined) return entry.state === 'done' ? { ...NOTHING, missing: [sheet] } : NOTHING;
  // A cell that was emptied since, or not filled yet, is no loss.
  const cells = differingCells(written, grid).filter(
    ({ row, column }) => contentAt(grid, row, column) !== null,
  );
  const touched = [
    ...cells.map(({ row, column }) => ({ sheet, row, column })),
    ...cellsThatName(sheet, entry, grids),
  ];
  return {
    changes: touched.length === 0 ? [{ type: 'delete', sheet }] : [],
    expectations: [{ type: 'whole', grid }],
    touched,
    missing: [],
  };
}

/** Formulas that name a sheet, on sheets that the same change did not make. */
function cellsThatName(sheet: string, { steps }: JournalEntry, grids: Grids): readonly TouchedCell[] {
  const own = new Set(
    steps.flatMap((step) => (step.type === 'created' || step.type === 'replaced' ? [step.sheet] : [])),
  );
  return [...grids.values()].flatMap(({ name, formulas }) =>
    own.has(name) || isOwnMemory(name)
      ? []
      : formulas.flatMap((line, row) =>
          line.flatMap((formula, column) =>
            formula !== null && namedSheets(formula).includes(sheet) ? [{ sheet: name, row, column }] : [],
          ),
        ),
  );
}

/** A sheet that was replaced gets its saved cells again; what a person has typed since is typed over them. */
function putBack(
  { sheet, written, layout, backup }: ReplacedSheet,
  { state }: JournalEntry,
  grids: Grids,
): Reversal {
  const grid = grids.get(sheet);
  if (grid === undefined) return { ...NOTHING, missing: [sheet] };
  const saved = backup === null ? undefined : grids.get(backup.sheet);
  if (backup !== null && saved === undefined) return { ...NOTHING, missing: [backup.sheet] };
  const isHalf = state !== 'done';
  const cells = differingCells(written, grid).filter(({ row, column }) => {
    const now = contentAt(grid, row, column);
    // Of a sheet that was being replaced when it broke off: emptied, or as it was before.
    const isNatural =
      now === null || (saved !== undefined && sameContent(now, contentAt(saved, row, column)));
    return !(isHalf && isNatural);
  });
  const typed = cells.map(({ row, column }) => ({
    sheet,
    row,
    column,
    content: contentAt(grid, row, column),
  }));
  const changes: readonly SheetChange[] = [
    { type: 'write', models: [emptySheet(sheet, layout)] },
    ...(backup === null
      ? []
      : [
          {
            type: 'copy',
            from: {
              sheet: backup.sheet,
              range: { top: 0, left: 0, bottom: backup.rows - 1, right: backup.columns - 1 },
            },
            to: { sheet, row: 0, column: 0 },
            parts: 'contents-and-formats',
          } as const,
        ]),
    ...(typed.length === 0 ? [] : [{ type: 'patch', patches: typed } as const]),
  ];
  return {
    changes,
    expectations: [{ type: 'whole', grid }],
    touched: cells.map(({ row, column }) => ({ sheet, row, column })),
    missing: [],
  };
}

/** The sheet with its layout and nothing in it but the headings that its tables need. */
function emptySheet(name: string, layout: SheetLayout): SheetModel {
  const headings = layout.tables.flatMap(({ range, columns }) =>
    columns.map((content, index) => ({ row: range.top, column: range.left + index, content })),
  );
  return { ...hiddenSheet(name, headings), ...layout };
}

/** A name that another sheet has by now cannot be given back. */
function renamedBack({ from, to }: RenamedSheet, grids: Grids): Reversal {
  if (!grids.has(to)) return { ...NOTHING, missing: [to] };
  if (grids.has(from)) return { ...NOTHING, missing: [from] };
  return { ...NOTHING, changes: [{ type: 'rename', sheet: to, name: from }] };
}
