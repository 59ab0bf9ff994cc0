import { HIDDEN_ASPECTS, PAGE, READABLE_ASPECTS } from './aspects';
import { check } from './check';
import { modelsCase, portCase } from './contract-case';
import type { CaseNeeds, ContractGroup } from './contract-case';
import { expectModels, expectSheets } from './expect-sheets';
import { cell, fullSheet, range, sheet, wideSheet } from './sample-sheets';

/** With what each needs: some mean nothing once a mark is put before them. */
const SHEET_NAMES: [string, CaseNeeds][] = [
  ['Bộ 766', 'any-workbook'],
  ["Sở d'Or", 'any-workbook'],
  ["a''b", 'any-workbook'],
  ['Đơn vị, quý I', 'any-workbook'],
  ['A1', 'own-workbook'],
  ['R1C1', 'own-workbook'],
  ['2025-05', 'own-workbook'],
  ['!', 'any-workbook'],
  ['Ơn (tháng 5) & "x" <y>', 'any-workbook'],
  ['Ba mươi mốt ký tự, đúng ba mốt!', 'own-workbook'],
  ['  cách hai đầu  ', 'own-workbook'],
];

const EXISTING = sheet('Có sẵn');

/** What `writeSheets` creates and replaces. */
export const REPLACING: ContractGroup = {
  title: 'ghi trang',
  cases: [
    ...Object.entries(READABLE_ASPECTS).map(([aspect, given]) =>
      portCase(`keeps ${aspect}`, async ({ open }) => {
        const written = sheet('Trang mới', given);
        const opened = await open([EXISTING]);
        await opened.port.writeSheets([written]);
        await expectSheets(opened, [EXISTING, written]);
      }),
    ),

    ...Object.entries(HIDDEN_ASPECTS).flatMap(([aspect, given]) => [
      portCase(`takes ${aspect}, and the contents stay`, async ({ open }) => {
        const written = sheet('Trang mới', given);
        const opened = await open([EXISTING]);
        await opened.port.writeSheets([written]);
        await expectSheets({ ...opened, models: null }, [EXISTING, written]);
      }),
      modelsCase(`keeps ${aspect}`, async ({ open }) => {
        const written = sheet('Trang mới', given);
        const opened = await open([EXISTING]);
        await opened.port.writeSheets([written]);
        await expectModels(opened, [EXISTING, written]);
      }),
    ]),

    portCase('takes a sheet that uses everything, and then a second one', async ({ open }) => {
      const opened = await open([fullSheet()]);
      const asGrids = { ...opened, models: null };
      await expectSheets(asGrids, [fullSheet()]);
      const second = { ...fullSheet('Bản thứ hai'), tables: [] };
      await opened.port.writeSheets([second]);
      await expectSheets(asGrids, [fullSheet(), second]);
    }),

    modelsCase('keeps a sheet that uses everything, also as it was opened with', async ({ open }) => {
      const opened = await open([fullSheet()]);
      await expectModels(opened, [fullSheet()]);
      const second = { ...fullSheet('Bản thứ hai'), tables: [] };
      await opened.port.writeSheets([second]);
      await expectModels(opened, [fullSheet(), second]);
    }),

    portCase('keeps 168 units × 25 columns', async ({ open }) => {
      const opened = await open([EXISTING]);
      await opened.port.writeSheets([wideSheet()]);
      await expectSheets(opened, [EXISTING, wideSheet()]);
    }),

    ...SHEET_NAMES.map(([name, needs]) =>
      portCase(
        `takes the sheet name ${name}, with names and print titles on it`,
        async ({ open }) => {
          const written = sheet(name, {
            cells: [cell('A1', 1)],
            names: [{ name: 'Thẻ', range: range('A1:B2') }],
            page: {
              ...PAGE,
              printArea: range('A1:C9'),
              titleRows: { first: 0, last: 0 },
              titleColumns: { first: 0, last: 0 },
            },
          });
          const opened = await open([EXISTING]);
          await opened.port.writeSheets([written]);
          await expectSheets(opened, [EXISTING, written]);
        },
        needs,
      ),
    ),

    portCase(
      'a formula that names another sheet, or a text that looks so, stays as it is',
      async ({ open }) => {
        const source = sheet("Dữ liệu d'Or", { cells: [cell('A1', 21)] });
        const reader = sheet('Đọc số', {
          cells: [
            cell('A1', { formula: "='Dữ liệu d''Or'!A1*2", cached: 42 }),
            cell('A2', { formula: `="'Dữ liệu d''Or'!A1"&""`, cached: "'Dữ liệu d''Or'!A1" }),
          ],
        });
        const opened = await open([EXISTING]);
        await opened.port.writeSheets([source, reader]);
        await expectSheets(opened, [EXISTING, source, reader]);
      },
    ),

    portCase(
      'replaces all a sheet holds and leaves it in its place; new sheets go last, in order',
      async ({ open }) => {
        const kept = sheet('Hai', { cells: [cell('A1', 'giữ')] });
        const opened = await open([fullSheet('Một'), kept]);
        const replaced = sheet('Một', { cells: [cell('B2', 'mới')], visibility: 'hidden' });
        await opened.port.writeSheets([sheet('Bốn'), replaced, sheet('Ba')]);
        await expectSheets(opened, [replaced, kept, sheet('Bốn'), sheet('Ba')]);
      },
    ),

    portCase('makes sheets hidden and very hidden, and shows them again', async ({ open }) => {
      const { port } = await open([EXISTING]);
      const visibilities = async () => (await port.listSheets()).map((summary) => summary.visibility);
      await port.writeSheets([
        sheet('H', { visibility: 'hidden' }),
        sheet('V', { visibility: 'very-hidden' }),
      ]);
      check.equal(await visibilities(), ['visible', 'hidden', 'very-hidden']);
      await port.writeSheets([sheet('V'), sheet('Có sẵn', { visibility: 'hidden' })]);
      check.equal(await visibilities(), ['hidden', 'hidden', 'visible']);
    }),

    portCase('an empty text is an empty cell', async ({ open }) => {
      const { port } = await open([EXISTING]);
      await port.writeSheets([sheet('Trang', { cells: [cell('A1', 'x'), cell('B1', ''), cell('A2', '')] })]);
      check.equal((await port.readSheets(['Trang']))[0]?.values, [['x']]);
    }),

    portCase('writing nothing changes nothing', async ({ open }) => {
      const { port } = await open([EXISTING]);
      await port.writeSheets([]);
      check.equal((await port.listSheets()).length, 1);
    }),
  ],
};
