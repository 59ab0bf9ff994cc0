import type { WorkbookErrorCode } from '../port';
import type { SheetModel } from '../sheet-model';
import { check } from './check';
import { portCase } from './contract-case';
import type { ContractGroup } from './contract-case';
import { expectSheets } from './expect-sheets';
import { cell, range, sheet } from './sample-sheets';

const REFUSED: [string, WorkbookErrorCode, SheetModel][] = [
  ['an empty sheet name', 'bad-sheet-name', sheet('')],
  ['a name of 32 characters', 'bad-sheet-name', sheet('x'.repeat(32))],
  ...['[', ']', ':', '*', '?', '/', '\\'].map((sign): [string, WorkbookErrorCode, SheetModel] => [
    `a name with ${sign}`,
    'bad-sheet-name',
    sheet(`quý${sign}1`),
  ]),
  ['a name that begins with an apostrophe', 'bad-sheet-name', sheet("'a")],
  ['a name that ends with an apostrophe', 'bad-sheet-name', sheet("a'")],
  ['the name History', 'bad-sheet-name', sheet('HISTORY')],
  ['the name of an existing sheet in other letters', 'bad-sheet-name', sheet('CÓ SẴN')],
  ['overlapping merges', 'bad-model', sheet('S', { merges: [range('A1:B2'), range('B2:C3')] })],
  ['a cell twice', 'bad-model', sheet('S', { cells: [cell('A1', 1), cell('A1', 2)] })],
  ['an unknown style', 'bad-model', sheet('S', { cells: [cell('A1', 1, 'không có')] })],
  ['a formula without =', 'bad-model', sheet('S', { cells: [cell('A1', { formula: '1+1', cached: 2 })] })],
  ['infinity', 'bad-model', sheet('S', { cells: [cell('A1', Number.POSITIVE_INFINITY)] })],
];

/** What `writeSheets` refuses, and that it then changes nothing. */
export const REFUSALS: ContractGroup = {
  title: 'từ chối',
  cases: [
    ...REFUSED.map(([what, code, refused]) =>
      portCase(`${what}: ${code}, and nothing is written`, async ({ open }) => {
        const existing = sheet('Có sẵn', { cells: [cell('A1', 'giữ')] });
        const opened = await open([existing]);
        await check.rejects(opened.port.writeSheets([sheet('Tốt'), sheet('Có sẵn'), refused]), code);
        await expectSheets(opened, [existing]);
      }),
    ),

    portCase('two new sheets of one name', async ({ open }) => {
      const { port } = await open([sheet('Có sẵn')]);
      await check.rejects(port.writeSheets([sheet('Mới'), sheet('mới')]), 'bad-sheet-name');
    }),

    portCase(
      'hiding the last visible sheet',
      async ({ open }) => {
        const { port } = await open([sheet('Có sẵn'), sheet('Ẩn', { visibility: 'hidden' })]);
        await check.rejects(port.writeSheets([sheet('Có sẵn', { visibility: 'hidden' })]), 'bad-model');
        check.equal((await port.listSheets())[0]?.visibility, 'visible');
      },
      'own-workbook',
    ),

    portCase('a table name that another sheet uses', async ({ open }) => {
      const table = (name: string): SheetModel =>
        sheet(name, {
          cells: [cell('A1', 'Mã')],
          tables: [{ name: 'Bảng', range: range('A1:A2'), columns: ['Mã'] }],
        });
      const { port } = await open([table('Một')]);
      await check.rejects(port.writeSheets([table('Hai')]), 'bad-model');
      await port.writeSheets([table('Một')]);
    }),
  ],
};
