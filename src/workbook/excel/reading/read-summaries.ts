import type { SheetSummary } from '../../port';
import type { Visibility } from '../../sheet-model';
import { isExcelsOwnName, rangeOfName } from './name-ranges';

/** Asks for what a summary needs of every sheet; to be read after the next sync. */
export function loadSummaries(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility,items/names/items/name,items/names/items/formula');
  return worksheets;
}

/** The summaries, in tab order, once they are loaded. */
export function summariesOf({ items }: Excel.WorksheetCollection): readonly SheetSummary[] {
  return items.map((sheet) => ({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    names: sheet.names.items.flatMap(({ name, formula }) => {
      const range = isExcelsOwnName(name) ? null : rangeOfName(String(formula));
      return range === null ? [] : [{ name, range }];
    }),
  }));
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function visibilityOf(visibility: Excel.Worksheet['visibility']): Visibility {
  return VISIBILITY[visibility];
}
