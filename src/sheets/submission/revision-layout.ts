import { cellText, type RangeAddress } from '../../workbook/address';
import type { CellModel, SheetModel } from '../../workbook/sheet-model';
import { BOX, textStyle } from '../styles';
import { REVISION_LABEL, REVISION_NAME } from './revision-cell';

/** Where the revision stands: its label, and beside it the one cell in which a unit counts. */
export interface RevisionPlace {
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
}

const STYLES = {
  revisionLabel: textStyle(12, {}, { horizontal: 'right' }),
  revision: textStyle(12, { bold: true }, { border: BOX, horizontal: 'center', locked: false }),
};
const PROMPT = { title: 'Lần gửi', message: 'Gửi lần đầu ghi 1; gửi lại vì sửa số liệu thì ghi 2, 3 …' };
const ERROR = { style: 'stop', title: 'Lần gửi', message: 'Chỉ gõ số nguyên từ 1 trở lên.' } as const;

/** A sheet that is handed out, with the cell in which its unit counts how often it has sent it. */
export function withRevision(
  model: SheetModel,
  { row, labelColumn, valueColumn }: RevisionPlace,
): SheetModel {
  const range: RangeAddress = { top: row, left: valueColumn, bottom: row, right: valueColumn };
  const cell = cellText({ row, column: valueColumn });
  const isElsewhere = (other: CellModel) =>
    other.row !== row || (other.column !== labelColumn && other.column !== valueColumn);
  return {
    ...model,
    styles: { ...model.styles, ...STYLES },
    cells: [
      ...model.cells.filter(isElsewhere),
      { row, column: labelColumn, content: REVISION_LABEL, style: 'revisionLabel' },
      { row, column: valueColumn, content: 1, style: 'revision' },
    ],
    validations: [
      ...model.validations,
      {
        range,
        rule: { type: 'custom', formula: `=AND(ISNUMBER(${cell}),${cell}>=1,${cell}=INT(${cell}))` },
        allowBlank: false,
        prompt: PROMPT,
        error: ERROR,
      },
    ],
    names: [...model.names, { name: REVISION_NAME, range }],
  };
}
