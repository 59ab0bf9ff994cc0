import type { CellStyle } from '../../workbook/sheet-model';
import { BOX, FILL, textStyle } from '../styles';

const centred = { horizontal: 'center', wrap: true } as const;
const NOTE_COLOUR = '595959';

/** The styles of an entry sheet by name. */
export const ENTRY_STYLES = {
  title: textStyle(14, { bold: true }, { horizontal: 'center' }),
  source: textStyle(11, { italic: true }, { horizontal: 'center' }),
  label: textStyle(12, {}, { horizontal: 'right' }),
  period: textStyle(
    12,
    { bold: true },
    { border: BOX, horizontal: 'center', numberFormat: '@', locked: false },
  ),
  date: textStyle(
    12,
    { bold: true },
    { border: BOX, horizontal: 'center', numberFormat: 'dd\\/mm\\/yyyy', locked: false },
  ),
  sample: textStyle(12, { bold: true, color: '1F4E79' }, { border: BOX, horizontal: 'center' }),
  help: textStyle(11, { color: NOTE_COLOUR }, { wrap: true, horizontal: 'left', indent: 1 }),
  key: textStyle(8, { color: NOTE_COLOUR }),
  band: textStyle(11, { bold: true }, { border: BOX, fill: FILL.header, ...centred }),
  header: textStyle(10, { bold: true }, { border: BOX, fill: FILL.header, ...centred }),
  measure: textStyle(9, { italic: true }, { border: BOX, fill: FILL.header, ...centred }),
  code: textStyle(9, { color: NOTE_COLOUR }, { border: BOX, horizontal: 'center', numberFormat: '@' }),
  ordinal: textStyle(11, {}, { border: BOX, horizontal: 'center' }),
  name: textStyle(12, {}, { border: BOX, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' }),
  figure: textStyle(12, {}, { border: BOX, horizontal: 'center', locked: false }),
  closed: textStyle(12, {}, { border: BOX, fill: FILL.closed }),
  previous: textStyle(
    11,
    { italic: true, color: NOTE_COLOUR },
    { border: BOX, horizontal: 'center', fill: 'F2F2F2' },
  ),
  previousTyped: textStyle(11, { italic: true }, { border: BOX, horizontal: 'center', locked: false }),
  parentCode: textStyle(
    9,
    { color: NOTE_COLOUR },
    { border: BOX, fill: FILL.parent, horizontal: 'center', numberFormat: '@' },
  ),
  parentName: textStyle(
    12,
    { bold: true },
    { border: BOX, fill: FILL.parent, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' },
  ),
  parentFigure: textStyle(
    12,
    { bold: true },
    { border: BOX, fill: FILL.parent, horizontal: 'center', locked: false },
  ),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type EntryStyle = keyof typeof ENTRY_STYLES;
