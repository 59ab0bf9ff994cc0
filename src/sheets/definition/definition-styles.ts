import type { CellStyle } from '../../workbook/sheet-model';
import { BOX, FILL, textStyle } from '../styles';

const NOTE_COLOUR = '595959';

/** The styles of the sheet by name. */
export const DEFINITION_STYLES = {
  title: textStyle(14, { bold: true }),
  help: textStyle(11, { italic: true, color: NOTE_COLOUR }),
  key: textStyle(8, { color: NOTE_COLOUR }),
  block: textStyle(12, { bold: true, color: 'FFFFFF' }, { fill: '2E75B6' }),
  header: textStyle(11, { bold: true }, { border: BOX, fill: FILL.header, horizontal: 'center', wrap: true }),
  label: textStyle(11, { bold: true }, { border: BOX, fill: FILL.parent, wrap: true, numberFormat: '@' }),
  note: textStyle(
    11,
    { italic: true, color: NOTE_COLOUR },
    { numberFormat: '@', horizontal: 'left', indent: 1 },
  ),
  text: textStyle(11, {}, { border: BOX, wrap: true, numberFormat: '@', locked: false }),
  number: textStyle(11, {}, { border: BOX, horizontal: 'center', locked: false }),
} satisfies Readonly<Record<string, CellStyle>>;

export type DefinitionStyle = keyof typeof DEFINITION_STYLES;
