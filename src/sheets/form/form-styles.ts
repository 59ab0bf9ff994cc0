import type { CellStyle } from '../../workbook/sheet-model';
import { ENTRY_STYLES } from '../entry/entry-styles';
import { BOX, FILL, textStyle } from '../styles';

const typed = { border: BOX, locked: false } as const;
const words = { ...typed, wrap: true, numberFormat: '@' } as const;
const NOTE_COLOUR = '595959';
/** Lighter than the headings, and grey on paper. */
const COMPUTED = 'EDF4FB';

/** The styles of a form by name: the lines over the table look as on every entry sheet. */
export const FORM_STYLES = {
  title: { ...ENTRY_STYLES.title, wrap: true },
  source: { ...ENTRY_STYLES.source, wrap: true },
  label: { ...ENTRY_STYLES.label, wrap: true },
  period: ENTRY_STYLES.period,
  date: ENTRY_STYLES.date,
  sample: ENTRY_STYLES.sample,
  help: ENTRY_STYLES.help,
  key: ENTRY_STYLES.key,
  header: ENTRY_STYLES.header,
  code: ENTRY_STYLES.code,
  unitCode: textStyle(12, { bold: true }, { border: BOX, horizontal: 'center', numberFormat: '@' }),
  unitName: textStyle(
    12,
    { bold: true },
    { border: BOX, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' },
  ),
  ordinal: textStyle(12, {}, { border: BOX, horizontal: 'center', numberFormat: '@' }),
  name: ENTRY_STYLES.name,
  measure: textStyle(11, {}, { border: BOX, horizontal: 'center', wrap: true, numberFormat: '@' }),
  groupCode: textStyle(9, { color: NOTE_COLOUR }, { border: BOX, fill: FILL.parent, numberFormat: '@' }),
  groupOrdinal: textStyle(
    12,
    { bold: true },
    { border: BOX, fill: FILL.parent, horizontal: 'center', numberFormat: '@' },
  ),
  groupName: textStyle(
    12,
    { bold: true },
    { border: BOX, fill: FILL.parent, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' },
  ),
  figure: ENTRY_STYLES.figure,
  figureOrWords: textStyle(12, {}, { ...typed, horizontal: 'center', wrap: true }),
  computed: textStyle(12, { italic: true }, { border: BOX, fill: COMPUTED, horizontal: 'center' }),
  words: textStyle(12, {}, { ...words, horizontal: 'center' }),
  prose: textStyle(12, {}, { ...words, horizontal: 'left', indent: 1 }),
  day: textStyle(12, {}, { ...typed, horizontal: 'center', numberFormat: 'dd\\/mm\\/yyyy' }),
  closed: ENTRY_STYLES.closed,
  previous: { ...ENTRY_STYLES.previous, wrap: true },
  previousFoundDay: { ...ENTRY_STYLES.previous, numberFormat: 'dd\\/mm\\/yyyy' },
  previousTyped: ENTRY_STYLES.previousTyped,
  previousWords: textStyle(11, { italic: true }, { ...words, horizontal: 'center' }),
  previousDay: textStyle(
    11,
    { italic: true },
    { ...typed, horizontal: 'center', numberFormat: 'dd\\/mm\\/yyyy' },
  ),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type FormStyle = keyof typeof FORM_STYLES;
