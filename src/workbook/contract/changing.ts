import type { Expectation, SheetChange } from '../change/sheet-change';
import type { WorkbookErrorCode } from '../port';
import { check } from './check';
import { modelsCase, portCase, type ContractGroup } from './contract-case';
import { expectModels } from './expect-sheets';
import { cell, range, sheet } from './sample-sheets';

const FIGURES = () =>
  sheet('Số', {
    styles: { figure: { numberFormat: '0.00' } },
    cells: [
      cell('A1', 'Mã'),
      cell('B1', 'Số'),
      cell('A2', 'X1'),
      cell('B2', 1.5, 'figure'),
      cell('A3', 'X2'),
      cell('B3', 2.5, 'figure'),
      cell('C3', { formula: '=B3*2', cached: 5 }),
      cell('B5', { formula: '=SUM(B2:B3)', cached: 4 }),
    ],
  });
const OTHER = () =>
  sheet('Khác', {
    cells: [
      cell('A1', { formula: "='Số'!B3+1", cached: 3.5 }),
      cell('A2', { formula: "='Số'!$B$2", cached: 1.5 }),
    ],
  });

const REFUSED: readonly [string, SheetChange, WorkbookErrorCode][] = [
  ['heights of an unknown sheet', { type: 'row-heights', sheet: 'Không', rows: [] }, 'sheet-not-found'],
  [
    'a row higher than Excel allows',
    { type: 'row-heights', sheet: 'Số', rows: [{ row: 1, height: 500 }] },
    'bad-model',
  ],
  ['rows of an unknown sheet', { type: 'insert-rows', sheet: 'Không', row: 1, count: 1 }, 'sheet-not-found'],
  ['rows beyond the sheet', { type: 'insert-rows', sheet: 'Số', row: 1_048_576, count: 1 }, 'bad-model'],
  ['no rows', { type: 'delete-rows', sheet: 'Số', row: 1, count: 0 }, 'bad-model'],
  ['a name that is taken', { type: 'rename', sheet: 'Số', name: 'Khác' }, 'bad-sheet-name'],
  ['a name that Excel refuses', { type: 'rename', sheet: 'Số', name: 'a/b' }, 'bad-sheet-name'],
  ['an unknown sheet to delete', { type: 'delete', sheet: 'Không' }, 'sheet-not-found'],
];

const UNMET: readonly [string, Expectation][] = [
  [
    'a cell that holds another figure',
    { type: 'cells', sheet: 'Số', cells: [{ row: 1, column: 1, content: 9 }] },
  ],
  ['a cell that was empty', { type: 'cells', sheet: 'Số', cells: [{ row: 0, column: 0, content: null }] }],
  [
    'a formula that is another one',
    { type: 'cells', sheet: 'Số', cells: [{ row: 4, column: 1, content: '=SUM(B2:B4)' }] },
  ],
  ['a sheet that was not there', { type: 'absent', sheet: 'Số' }],
  [
    'a whole sheet that has grown',
    { type: 'whole', grid: { name: 'Số', values: [['Mã']], formulas: [[null]] } },
  ],
  ['a sheet that is gone', { type: 'cells', sheet: 'Không', cells: [{ row: 0, column: 0, content: 1 }] }],
];

/** `change`: several steps at once, held against what is expected. */
export const CHANGING: ContractGroup = {
  title: 'nhiều bước một lần',
  cases: [
    portCase(
      'rows that are put in move what is below, and formulas on all sheets follow',
      async ({ open }) => {
        const { port } = await open([FIGURES(), OTHER()]);
        await port.change([{ type: 'insert-rows', sheet: 'Số', row: 2, count: 2 }]);
        const [own, other] = await port.readSheets(['Số', 'Khác']);
        check.equal(
          own?.values.map((row) => row[0]),
          ['Mã', 'X1', null, null, 'X2', null, null],
        );
        check.equal(own?.formulas[6]?.[1], '=SUM(B2:B5)');
        check.equal(own?.formulas[4]?.[2], '=B5*2');
        check.equal(shape(other?.formulas.map((row) => row[0])), ['=Số!B5+1', '=Số!$B$2']);
      },
    ),

    portCase('rows that are taken out take what referred to them alone with them', async ({ open }) => {
      const { port } = await open([FIGURES(), OTHER()]);
      await port.change([{ type: 'delete-rows', sheet: 'Số', row: 2, count: 1 }]);
      const [own, other] = await port.readSheets(['Số', 'Khác']);
      check.equal(
        own?.values.map((row) => row[0]),
        ['Mã', 'X1', null, null],
      );
      check.equal(own?.formulas[3]?.[1], '=SUM(B2:B2)');
      check.equal(shape(other?.formulas.map((row) => row[0])), ['=Số!#REF!+1', '=Số!$B$2']);
    }),

    portCase('a copied row brings its formulas along, and only what was copied changes', async ({ open }) => {
      const { port } = await open([FIGURES()]);
      await port.change([
        {
          type: 'copy',
          from: { sheet: 'Số', range: range('A3:C3') },
          to: { sheet: 'Số', row: 5, column: 0 },
          parts: 'everything',
        },
        { type: 'patch', patches: [{ sheet: 'Số', row: 5, column: 0, content: 'X3' }] },
      ]);
      const [grid] = await port.readSheets(['Số']);
      check.equal(grid?.values[5]?.slice(0, 2), ['X3', 2.5]);
      check.equal(grid?.formulas[5]?.[2], '=B6*2');
      check.equal(grid?.numberFormats[5]?.[1], '0.00');
      check.equal(grid?.values[2]?.slice(0, 2), ['X2', 2.5]);
    }),

    portCase('a sheet is copied to one that is made in the same change', async ({ open }) => {
      const { port } = await open([FIGURES()]);
      await port.change([
        { type: 'write', models: [sheet('Lưu', { visibility: 'very-hidden' })] },
        {
          type: 'copy',
          from: { sheet: 'Số', range: range('A1:C5') },
          to: { sheet: 'Lưu', row: 10, column: 0 },
          parts: 'contents-and-formats',
        },
      ]);
      const [grid] = await port.readSheets(['Lưu']);
      check.equal(grid?.values[12]?.slice(0, 2), ['X2', 2.5]);
      check.equal(grid?.formulas[14]?.[1], '=SUM(B12:B13)');
      check.equal(grid?.numberFormats[11]?.[1], '0.00');
    }),

    portCase('a renamed sheet is found by its new name, and formulas follow', async ({ open }) => {
      const { port } = await open([FIGURES(), OTHER()]);
      await port.change([{ type: 'rename', sheet: 'Số', name: 'Số mới' }]);
      check.equal(
        (await port.listSheets()).map(({ name }) => name),
        ['Số mới', 'Khác'],
      );
      const [other] = await port.readSheets(['Khác']);
      check.equal(
        other?.formulas.map((row) => row[0]),
        ["='Số mới'!B3+1", "='Số mới'!$B$2"],
      );
    }),

    portCase('a deleted sheet is gone, a very hidden one too', async ({ open }) => {
      const { port } = await open([FIGURES(), sheet('Lưu', { visibility: 'very-hidden' })]);
      await port.change([{ type: 'delete', sheet: 'Lưu' }]);
      check.equal(
        (await port.listSheets()).map(({ name }) => name),
        ['Số'],
      );
    }),

    modelsCase('what is printed changes, and nothing else', async ({ open }) => {
      const page = {
        paper: 'a4',
        orientation: 'portrait',
        margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 },
        scaling: { type: 'percent', percent: 100 },
        printArea: range('A1:B3'),
        breaksBeforeRows: [],
        breaksBeforeColumns: [],
        centredHorizontally: false,
      } as const;
      const opened = await open([sheet('In', { cells: [cell('A1', 1)], page })]);
      await opened.port.change([{ type: 'print-area', sheet: 'In', range: range('A1:B9') }]);
      const printed = { ...page, printArea: range('A1:B9') };
      await expectModels(opened, [sheet('In', { cells: [cell('A1', 1)], page: printed })]);
    }),

    modelsCase('rows that are put in are as high as the row above them', async ({ open }) => {
      const cells = [cell('A1', 1), cell('A2', 2)];
      const opened = await open([sheet('Cao', { cells, rows: [{ row: 0, height: 30 }] })]);
      await opened.port.change([{ type: 'insert-rows', sheet: 'Cao', row: 1, count: 1 }]);
      const after = [
        { row: 0, height: 30 },
        { row: 1, height: 30 },
      ];
      await expectModels(opened, [sheet('Cao', { cells: [cell('A1', 1), cell('A3', 2)], rows: after })]);
    }),

    modelsCase('rows get the heights that are given, and other rows keep theirs', async ({ open }) => {
      const cells = [cell('A1', 1), cell('A4', 2)];
      const rows = [
        { row: 0, height: 30 },
        { row: 1, height: 18, hidden: true },
      ];
      const opened = await open([sheet('Cao', { cells, rows })]);
      await opened.port.change([
        {
          type: 'row-heights',
          sheet: 'Cao',
          rows: [
            { row: 1, height: 24 },
            { row: 3, height: 45 },
          ],
        },
      ]);
      const after = [
        { row: 0, height: 30 },
        { row: 1, height: 24, hidden: true },
        { row: 3, height: 45 },
      ];
      await expectModels(opened, [sheet('Cao', { cells, rows: after })]);
    }),

    ...REFUSED.map(([what, change, code]) =>
      portCase(`refuses ${what}, and changes nothing before it`, async ({ open }) => {
        const { port } = await open([FIGURES(), OTHER()]);
        const patch = { sheet: 'Số', row: 0, column: 0, content: 'đã sửa' };
        await check.rejects(port.change([{ type: 'patch', patches: [patch] }, change]), code);
        check.equal((await port.readSheets(['Số']))[0]?.values[0]?.[0], 'Mã');
      }),
    ),

    ...UNMET.map(([what, expectation]) =>
      portCase(`changes nothing when it meets ${what}`, async ({ open }) => {
        const { port } = await open([FIGURES()]);
        const patch = { sheet: 'Số', row: 1, column: 1, content: 7 };
        await check.rejects(
          port.change([{ type: 'patch', patches: [patch] }], [expectation]),
          'changed-meanwhile',
        );
        check.equal((await port.readSheets(['Số']))[0]?.values[1]?.[1], 1.5);
      }),
    ),

    portCase('goes on when all is as expected', async ({ open }) => {
      const { port } = await open([FIGURES()]);
      const [grid] = await port.readSheets(['Số']);
      if (grid === undefined) throw new Error('the sheet was written');
      await port.change(
        [{ type: 'patch', patches: [{ sheet: 'Số', row: 1, column: 1, content: 7 }] }],
        [
          { type: 'whole', grid },
          { type: 'cells', sheet: 'Số', cells: [{ row: 1, column: 1, content: 1.5 }] },
          { type: 'absent', sheet: 'Không' },
        ],
      );
      check.equal((await port.readSheets(['Số']))[0]?.values[1]?.[1], 7);
    }),
  ],
};

/** Excel leaves apostrophes out where a sheet's name needs none. */
function shape(formulas: readonly (string | null | undefined)[] | undefined): readonly string[] {
  return (formulas ?? []).map((formula) => (formula ?? '').replaceAll("'", ''));
}
