import type { RegisterColumn, RegisterDefinition } from '../../registers/register-definition';
import { columnText } from '../../workbook/address';
import type { Validation } from '../../workbook/sheet-model';
import { recordCells } from './record-cells';

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
