import type { ColumnOf, RegisterDefinition, UnitedRegister } from './register-definition';

/** Hamlets of two communes may have one name, and so their teams; a document's number, date and issuer are enough. */
const ACROSS_UNITS: Readonly<Record<string, readonly string[]>> = { 'to-cnscd': ['to-truong', 'dien-thoai'] };

/** The columns that a united register has beside those of its own kind. */
export const UNITED = { unit: 'don-vi', source: 'nguon', double: 'trung', faults: 'xem-lai' } as const;

const COLUMN: Pick<ColumnOf<'text'>, 'headings' | 'kind' | 'required'> = {
  headings: [],
  kind: 'text',
  required: false,
};

/**
 * The register of many units in one (danh sách tổng hợp): the same columns, before them whose record it is, behind them
 * where it came from, with whose record it is the same and what is wrong with it.
 */
export function unitedRegister({ columns, printed, ...register }: RegisterDefinition): UnitedRegister {
  return {
    ...register,
    id: `${register.id}-tong-hop`,
    title: {
      vi: `${register.title.vi} của các đơn vị`,
      en: `${register.title.en}, all units`,
    },
    shortTitle: {
      vi: `${register.shortTitle.vi} của các đơn vị`,
      en: `${register.shortTitle.en}, all units`,
    },
    columns: [
      {
        ...COLUMN,
        code: UNITED.unit,
        name: { vi: 'Đơn vị', en: 'Unit' },
        required: true,
        width: 20,
        help: 'Đơn vị có dòng này.',
      },
      ...columns,
      {
        ...COLUMN,
        code: UNITED.source,
        name: { vi: 'Tệp nguồn', en: 'Source' },
        width: 24,
        help: 'Tệp và dòng mà đơn vị gửi.',
      },
      {
        ...COLUMN,
        code: UNITED.double,
        name: { vi: 'Trùng với', en: 'Same as' },
        width: 18,
        help: 'Đơn vị khác cũng ghi dòng này.',
      },
      {
        ...COLUMN,
        code: UNITED.faults,
        name: { vi: 'Cần xem lại', en: 'To be reviewed' },
        width: 26,
        help: 'Lỗi của dòng khi đơn vị gửi; sửa xong thì xóa chữ ở ô này.',
      },
    ],
    unitColumn: UNITED.unit,
    acrossUnits: ACROSS_UNITS[register.id] ?? [],
    printed: {
      ...printed,
      heading: printed.heading.replace('{period}', 'của các đơn vị {period}'),
      ...(printed.line === undefined ? {} : { line: printed.line.replace(/^- /, `- {${UNITED.unit}}: `) }),
    },
  };
}
