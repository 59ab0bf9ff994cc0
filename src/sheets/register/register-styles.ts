import type { RegisterColumn } from '../../registers/register-definition';
import type { CellStyle } from '../../workbook/sheet-model';
import { BOX, FILL, textStyle } from '../styles';

const NOTE_COLOUR = '595959';
const DATE = 'dd\\/mm\\/yyyy';
const left = { horizontal: 'left', indent: 1, vertical: 'top', wrap: true, locked: false } as const;
const centred = { horizontal: 'center', vertical: 'top', wrap: true, locked: false } as const;

const CELLS = {
  words: textStyle(12, {}, { ...left, numberFormat: '@' }),
  date: textStyle(12, {}, { ...centred, numberFormat: DATE }),
  count: textStyle(12, {}, { ...centred, numberFormat: '#,##0' }),
  short: textStyle(12, {}, { ...centred, numberFormat: '@' }),
} satisfies Readonly<Record<string, CellStyle>>;

/** The styles of a register sheet by name; the same without lines for the rows below the ruled ones. */
export const REGISTER_STYLES = {
  title: textStyle(14, { bold: true }, { horizontal: 'center', wrap: true }),
  source: textStyle(11, { italic: true }, { horizontal: 'center', wrap: true }),
  label: textStyle(12, {}, { horizontal: 'right' }),
  heading: textStyle(
    12,
    { bold: true },
    { border: BOX, horizontal: 'left', indent: 1, numberFormat: '@', locked: false },
  ),
  day: textStyle(
    12,
    { bold: true },
    { border: BOX, horizontal: 'left', indent: 1, numberFormat: DATE, locked: false },
  ),
  help: textStyle(11, { color: NOTE_COLOUR }, { wrap: true, horizontal: 'left', indent: 1 }),
  key: textStyle(8, { color: NOTE_COLOUR }),
  header: textStyle(11, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  ordinal: textStyle(12, {}, { border: BOX, horizontal: 'center', vertical: 'top' }),
  words: { ...CELLS.words, border: BOX },
  date: { ...CELLS.date, border: BOX },
  count: { ...CELLS.count, border: BOX },
  short: { ...CELLS.short, border: BOX },
  wordsBelow: CELLS.words,
  dateBelow: CELLS.date,
  countBelow: CELLS.count,
  shortBelow: CELLS.short,
} as const satisfies Readonly<Record<string, CellStyle>>;

type CellStyleName = keyof typeof CELLS;

/** How the cells of a column look; numbers and telephones are text, so that no zero and no sign is lost. */
export function cellStyle(column: RegisterColumn): CellStyleName {
  switch (column.kind) {
    case 'text':
    case 'choice':
      return 'words';
    case 'date':
      return 'date';
    case 'count':
      return 'count';
    case 'yes-no':
    case 'phone':
    case 'document-number':
      return 'short';
  }
}
