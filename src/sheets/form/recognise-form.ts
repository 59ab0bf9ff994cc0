import { catalogue, findSet, setHash, type SetCatalogue } from '../../indicator-sets/catalogue';
import { hasForm, itemsOf, type FormColumn, type FormSet } from '../../model/indicator-set';
import { rememberedOf } from '../../model/remembered';
import { foldText } from '../../model/vietnamese-text';
import type { SheetGrid } from '../../workbook/port';
import { ENTRY_WORDS } from '../entry/entry-words';
import { longestSpelling, sameWords, textAt, valueText } from '../entry/grid-text';
import { readFormTag, type FormTag } from '../entry/tag';
import { SEARCH_ROWS, tagCell } from '../entry/tag-cell';
import { fitsTemplate } from './fits-template';
import { keyOfColumn, readFormKey, type FormKey } from './form-geometry';

/** Where things are on a form that is ours. */
export interface RecognisedForm {
  readonly set: FormSet;
  /** Null when the hidden tag is gone and the form was known by its headings and names. */
  readonly tag: FormTag | null;
  /** Whether the tag's set has the definition that this program has. */
  readonly isSameDefinition: boolean;
  readonly codeColumn: number | null;
  readonly nameColumn: number | null;
  readonly columns: readonly KeyedFormColumn[];
  /** The row of the column headings. */
  readonly headerRow: number;
  readonly firstDataRow: number;
}

export interface KeyedFormColumn {
  readonly column: number;
  readonly key: Exclude<FormKey, { type: 'name' }>;
}

/** Of the set's names that must be there before a sheet without a tag is taken for its form. */
const ENOUGH_NAMES = 0.6;

/** Finds out whether a sheet is a form of one of the sets and where its parts are; null for any other sheet. */
export function recogniseForm(grid: SheetGrid, sets: SetCatalogue = catalogue): RecognisedForm | null {
  return recogniseByTag(grid, sets) ?? recogniseByNames(grid, sets);
}

function recogniseByTag(grid: SheetGrid, sets: SetCatalogue): RecognisedForm | null {
  const place = tagCell(grid, (text) => readFormTag(text) !== null);
  const tag = place === null ? null : readFormTag(textAt(grid, place));
  const set = tag === null ? null : findSet(tag.set, sets);
  if (place === null || tag === null || set === null || !hasForm(set)) return null;

  const keys = (grid.values[place.row] ?? []).map((value) => readFormKey(valueText(value)));
  const nameColumn = keys.findIndex((key) => key?.type === 'name');
  const headerRow = headingRow(grid, set) ?? place.row;
  return {
    set,
    tag,
    isSameDefinition: tag.setHash === setHash(set),
    codeColumn: place.column,
    nameColumn: nameColumn === -1 ? null : nameColumn,
    columns: keys.flatMap((key, column) =>
      key === null || key.type === 'name' ? [] : [{ column, key: { ...key } }],
    ),
    headerRow,
    firstDataRow: headerRow + 1,
  };
}

/**
 * Document Inspector and copies of values lose the hidden row and the names; headings and names of rows stay. A printed
 * report has these too, but no column of codes.
 */
function recogniseByNames(grid: SheetGrid, sets: SetCatalogue): RecognisedForm | null {
  const candidates = sets.filter(hasForm).flatMap((set) => {
    const form = formByNames(grid, set);
    return form === null ? [] : [form];
  });
  const [best] = candidates.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= ENOUGH_NAMES ? best.form : null;
}

function formByNames(
  grid: SheetGrid,
  set: FormSet,
): { readonly form: RecognisedForm; readonly share: number } | null {
  const headerRow = headingRow(grid, set);
  if (headerRow === null) return null;
  const headings = (grid.values[headerRow] ?? []).map(valueText);
  const columnOf = (words: string): number => headings.findIndex((text) => sameWords(text, words));
  const [codeColumn, nameColumn] = [columnOf(ENTRY_WORDS.code), columnOf(set.form.nameHeading)];
  if (codeColumn === -1 || nameColumn === -1) return null;
  const names = new Set(
    grid.values.slice(headerRow + 1).map((row) => foldText(valueText(row[nameColumn] ?? null))),
  );
  const items = itemsOf(set.form);
  const found = items.filter(({ name }) => names.has(foldText(name)));
  const form = {
    set,
    tag: null,
    isSameDefinition: true,
    codeColumn,
    nameColumn,
    columns: columnsByHeading(headings, set),
    headerRow,
    firstDataRow: headerRow + 1,
  };
  return { form, share: found.length / items.length };
}

/** The row that holds the headings of ordinals and of names, or else most of the columns' headings. */
function headingRow(grid: SheetGrid, { form }: FormSet): number | null {
  const rows = grid.values.slice(0, SEARCH_ROWS);
  const [ordinal, name] = [foldText(form.ordinalHeading), foldText(form.nameHeading)];
  const longest = longestSpelling([form.ordinalHeading, form.nameHeading]);
  const row = rows.findIndex((values) => {
    const texts = values.filter((value) => typeof value === 'string');
    const folded = new Set(texts.filter(({ length }) => length <= longest).map(foldText));
    return folded.has(ordinal) && folded.has(name);
  });
  return row === -1 ? bestHeaded(rows, form) : row;
}

function bestHeaded(rows: SheetGrid['values'], { columns }: FormSet['form']): number | null {
  let best: { readonly row: number; readonly share: number } | null = null;
  for (const [row, values] of rows.entries()) {
    const texts = values.map(valueText);
    const found = columns.filter((column) => texts.some((text) => headsColumn(text, column)));
    const share = found.length / columns.length;
    if (share > ENOUGH_NAMES && share > (best?.share ?? 0)) best = { row, share };
  }
  return best?.row ?? null;
}

/** Every column that has the heading: two of them are for a person to tell apart, and not for their order. */
function columnsByHeading(headings: readonly string[], { form }: FormSet): readonly KeyedFormColumn[] {
  return form.columns.flatMap((of) => {
    const key = keyOfColumn(of);
    if (key.type === 'name') return [];
    return headings.flatMap((text, column) => (headsColumn(text, of) ? [{ column, key: { ...key } }] : []));
  });
}

/** Whether a text is a column's heading, whatever period and place it names; a second line says where figures come from. */
export function headsColumn(text: string, column: FormColumn): boolean {
  const [first = ''] = text.split('\n');
  return first === column.heading || fitsTemplate(foldText(first), headingParts(column));
}

/** What of a heading stands between its placeholders, folded once for all the sheets that are held against it. */
const headingParts = rememberedOf(({ heading }: FormColumn): readonly string[] =>
  foldText(heading).split(/\{\w*\}/),
);
