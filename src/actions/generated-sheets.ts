import { personsWork } from '../sheets/person-cells';
import { cellText, type CellAddress } from '../workbook/address';
import { contentAt, contentText } from '../workbook/change/grid-content';
import type { PlannedStep } from '../workbook/journal/change-plan';
import { layoutOriginalsSheet, originalOf } from '../workbook/journal/originals-sheet';
import type { SheetGrid } from '../workbook/port';
import type { SheetModel } from '../workbook/sheet-model';
import type { OpenWorkbook } from './open-workbook';
import type { NamedCell } from './take-back';

/** What making generated sheets anew does to a person's work on them. */
export interface WorkOnGenerated {
  /** Generated cells that were edited by hand and will be written over, with what they hold now. */
  readonly edits: readonly (NamedCell & { readonly text: string })[];
  /** A person's own cells that will stand elsewhere. Those that stay where they are are not listed. */
  readonly moved: readonly {
    readonly sheet: string;
    readonly from: string;
    readonly to: string;
    readonly text: string;
  }[];
  /** Sheets of which it is not known how they were written, so that edits on them cannot be told. */
  readonly unverified: readonly string[];
}

/**
 * The steps that write generated sheets, with what was a person's own on them carried to where it belongs now, and with
 * the note of how they were written.
 */
export function writeGenerated(
  open: OpenWorkbook,
  models: readonly SheetModel[],
): WorkOnGenerated & { readonly steps: readonly PlannedStep[] } {
  const work = models.map((model) => workOn(model, open));
  const originals = [
    ...open.originals.filter(({ sheet }) => !models.some(({ name }) => name === sheet)),
    ...models.map(originalOf),
  ];
  return {
    edits: work.flatMap(({ edits }) => edits),
    moved: work.flatMap(({ moved }) => moved),
    unverified: work.flatMap(({ unverified }) => unverified),
    steps: [
      { type: 'write', models: [...models, layoutOriginalsSheet(originals)] },
      ...work.flatMap(({ carried }) => carried),
    ],
  };
}

interface WorkOnSheet extends WorkOnGenerated {
  readonly carried: readonly PlannedStep[];
}

/** A person's work on a sheet that is made anew. Of a sheet whose original is not known every other cell is a person's. */
function workOn(model: SheetModel, { grids, originals }: OpenWorkbook): WorkOnSheet {
  const sheet = model.name;
  const grid = grids.get(sheet);
  if (grid === undefined) return { edits: [], moved: [], unverified: [], carried: [] };
  const known = originals.find((original) => original.sheet === sheet);
  const { edited, kept } = personsWork(grid, known ?? originalOf(model), model);
  return {
    edits: edited.map((cell) => ({ sheet, cell: cellText(cell), text: textAt(grid, cell) })),
    moved: kept
      .filter(({ from, to }) => from.row !== to.row || from.column !== to.column)
      .map(({ from, to }) => ({ sheet, from: cellText(from), to: cellText(to), text: textAt(grid, from) })),
    unverified: known === undefined ? [sheet] : [],
    carried:
      kept.length === 0
        ? []
        : [{ type: 'carry', sheet, cells: kept.map(({ to, content }) => ({ ...to, content })) }],
  };
}

function textAt(grid: SheetGrid, { row, column }: CellAddress): string {
  return contentText(contentAt(grid, row, column));
}
