import { isUnited, type RegisterColumn, type RegisterDefinition } from '../../registers/register-definition';
import { UNITED } from '../../registers/united-register';
import { columnText, type RangeAddress } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/sheet-model';
import { FILL } from '../styles';
import { COLUMN, READY_ROWS, ROW } from './geometry';

/** What may be typed into each column. Words outside a list and odd dates are asked about, not refused. */
export function registerValidations({ columns }: RegisterDefinition): readonly Validation[] {
  return columns.map((column, index) => {
    const range = recordCells(index);
    return {
      range,
      ...ruleOf(column, `${columnText(range.left)}${range.top + 1}`),
      allowBlank: true,
      prompt: { title: column.name.vi.slice(0, LONGEST_TITLE), message: column.help },
    };
  });
}

/** Excel's limit. */
const LONGEST_TITLE = 32;

function ruleOf(column: RegisterColumn, first: string): Pick<Validation, 'rule' | 'error'> {
  switch (column.kind) {
    case 'text':
      return { rule: { type: 'custom', formula: `=LEN(${first})<=2000` } };
    case 'document-number':
      return {
        rule: { type: 'custom', formula: `=ISTEXT(${first})` },
        error: asked('Cần cả số và ký hiệu, ví dụ 236/QĐ-UBND. Vẫn giữ nội dung vừa gõ?'),
      };
    case 'phone':
      return {
        rule: { type: 'custom', formula: `=ISTEXT(${first})` },
        error: asked('Số điện thoại phải là chữ để không mất số 0 đứng đầu. Vẫn giữ nội dung vừa gõ?'),
      };
    case 'date':
      return {
        rule: {
          type: 'custom',
          formula: `=AND(ISNUMBER(${first}),${first}>=DATE(1945,1,1),${first}<DATE(2100,1,1))`,
        },
        error: asked('Excel không hiểu đây là một ngày; hãy gõ như 19/01/2023. Vẫn giữ nội dung vừa gõ?'),
      };
    case 'count':
      return {
        rule: {
          type: 'custom',
          formula: `=AND(ISNUMBER(${first}),${first}>=0,${first}=INT(${first}))`,
        },
        error: {
          style: 'stop',
          title: 'Giá trị không nhận được',
          message: 'Cần một số nguyên không âm, ví dụ 12.',
        },
      };
    case 'yes-no':
      return {
        rule: { type: 'list', values: ['Có', 'Không'] },
        error: { style: 'stop', title: 'Giá trị không nhận được', message: 'Hãy chọn Có hoặc Không.' },
      };
    case 'choice':
      return {
        rule: { type: 'list', values: column.choices },
        error: asked('Từ này không có trong danh sách của ô. Vẫn dùng?'),
      };
  }
}

function asked(message: string): NonNullable<Validation['error']> {
  return { style: 'warning', title: 'Hãy xem lại', message };
}

/**
 * A blank cell that must be filled in, in a row that was begun; in the register of many units also every row that says that
 * it is another one's as well, or that something is wrong with it.
 */
export function registerHighlights(register: RegisterDefinition): readonly ConditionalFormat[] {
  const { columns } = register;
  const row = ROW.firstRecord + 1;
  const record = `$${columnText(COLUMN.first)}${row}:$${columnText(columns.length)}${row}`;
  const blanks = columns.flatMap(({ required }, index): readonly ConditionalFormat[] => {
    if (!required) return [];
    const range = recordCells(index);
    const first = `${columnText(range.left)}${row}`;
    return [
      {
        range,
        formula: `=AND(COUNTA(${record})>0,ISBLANK(${first}))`,
        style: { fill: FILL.doubt },
        stopIfTrue: false,
      },
    ];
  });
  return isUnited(register) ? [...blanks, ...markedRows(register, row)] : blanks;
}

function markedRows({ columns }: RegisterDefinition, row: number): readonly ConditionalFormat[] {
  const marks = columns.flatMap(({ code }, index) =>
    code === UNITED.double || code === UNITED.faults
      ? [`$${columnText(COLUMN.first + index)}${row}<>""`]
      : [],
  );
  const range = { ...recordCells(0), right: columns.length };
  return [{ range, formula: `=OR(${marks.join(',')})`, style: { fill: FILL.fault }, stopIfTrue: false }];
}

function recordCells(index: number): RangeAddress {
  const column = COLUMN.first + index;
  return {
    top: ROW.firstRecord,
    left: column,
    bottom: ROW.firstRecord + READY_ROWS - 1,
    right: column,
  };
}
