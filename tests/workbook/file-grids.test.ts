import { utils, write, type WorkBook } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { NODE_UNPACKER } from '../../src/workbook/file/node-unpacker';
import { readGrids } from '../../src/workbook/file/read-grids';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import { sheetGrid } from '../../src/workbook/memory/sheet-grid';
import { WorkbookError, type SheetGrid } from '../../src/workbook/port';
import { DAMAGED_WORKBOOKS } from '../support/damaged-workbooks';
import { handMadeFile, relationships, stylesPart, workbookPart } from './hand-made-file';
import { fullSheet, sheet, wideSheet } from './sample-sheets';

/** What our own walk makes of a file, unpacked by `unpacker`; the fault of one that is refused. */
async function ownGrids(bytes: Uint8Array, unpacker = NODE_UNPACKER): Promise<unknown> {
  try {
    const { grids } = await readGrids(bytes, (sheets) => sheets.map(({ name }) => name), unpacker);
    return grids;
  } catch (error) {
    return error instanceof WorkbookError ? error.fault : error;
  }
}

/** What hucre makes of it, by way of a whole model. */
async function gridsOfLibrary(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  return (await readWorkbook(bytes)).map(sheetGrid);
}

describe('ô đọc thẳng từ tệp đúng bằng ô mà thư viện đọc', () => {
  test('tệp của chính chương trình', async () => {
    const bytes = await writeWorkbook([fullSheet("Bộ 766 - Quý I (d'Or)"), wideSheet(), sheet('Trống')]);
    expect(await ownGrids(bytes)).toEqual(await gridsOfLibrary(bytes));
  });

  test('tệp của exceljs và của SheetJS', async () => {
    for (const bytes of [await byExceljs(), bySheetJs()]) {
      const grids = await gridsOfLibrary(bytes);
      expect(grids[0]?.values.length).toBeGreaterThan(3);
      expect(await ownGrids(bytes)).toEqual(grids);
    }
  });

  test('tệp hỏng mà vẫn được nhận', async () => {
    let compared = 0;
    for (const { bytes: make, expects } of DAMAGED_WORKBOOKS) {
      if ('refused' in expects) continue;
      const bytes = await make();
      expect(await ownGrids(bytes)).toEqual(await gridsOfLibrary(bytes));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
  });

  test('bất kỳ trang nào viết bằng tay, viết theo cách nào', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (bytes) => {
        expect(await ownGrids(bytes)).toEqual(await gridsOfLibrary(bytes));
      }),
      { numRuns: 500 },
    );
  });
});

test('giải nén bằng Node hay bằng chương trình: cùng một kết quả, tệp hỏng cũng vậy', async () => {
  const made: Uint8Array[] = [];
  for (const { bytes } of DAMAGED_WORKBOOKS) made.push(await bytes());
  for (const bytes of [...made, wordyFile()]) {
    expect(await ownGrids(bytes, NODE_UNPACKER)).toEqual(await ownGrids(bytes, undefined));
  }
});

describe('nơi thư viện đọc sai thì không theo', () => {
  const texts = { 'xl/sharedStrings.xml': '<sst><si><t>chữ đầu</t></si></sst>' };
  const parts = {
    ...texts,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
  };

  test.each([
    ['ô chữ không có số thứ tự là ô trống', '<c r="A1" t="s"/><c r="B1" t="s"><v/></c>', [null, null, 5]],
    ['ô chỉ có dấu cách không phải là số 0', '<c r="A1"><v> </v></c><c r="B1"/>', [null, null, 5]],
    [
      'số đứng ngoài ô không dính vào số của ô',
      '<c r="B1"><v>7</v><extLst><v>9</v></extLst></c>',
      [null, 7, 5],
    ],
    [
      'cách đọc của chữ không dính vào chữ',
      '<c r="B1" t="inlineStr"><is><t>Hà</t><rPh sb="0" eb="1"><t>ha</t></rPh></is></c>',
      [null, 'Hà', 5],
    ],
    ['hai lần viết một ô: lần sau', '<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>', [null, 2, 5]],
  ])('%s', async (_, cells, values) => {
    const file = handMadeFile(`<row r="1">${cells}<c r="C1"><v>5</v></c></row>`, { parts });
    expect(await ownGrids(file)).toMatchObject([{ values: [values] }]);
  });
});

describe('phần viết dở là tệp hỏng', () => {
  const row = '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>';
  const whole: Readonly<Record<string, string>> = {
    'xl/sharedStrings.xml': '<sst><si><t>a</t></si><si><t>b</t></si></sst>',
    'xl/styles.xml': stylesPart('<xf numFmtId="0"/><xf numFmtId="9"/>'),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/workbook.xml': workbookPart('<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>'),
  };

  test.each(Object.keys(whole))('%s, đứt ở bất kỳ thẻ nào', async (part) => {
    const xml = whole[part] ?? '';
    expect(await ownGrids(handMadeFile(row, { parts: whole }))).toMatchObject([{ values: [['a']] }]);
    for (let end = xml.lastIndexOf('</'); end > 0; end = xml.lastIndexOf('<', end - 1)) {
      const cut = handMadeFile(row, { parts: { ...whole, [part]: xml.slice(0, end) } });
      expect(await ownGrids(cut)).toMatchObject({ type: 'damaged', part });
    }
  });
});

/** So many different numbers that the part stays large when it is packed. */
function wordyFile(): Uint8Array {
  const cells = Array.from({ length: 20_000 }, (_, row) => `<c r="A${row + 1}"><v>${Math.sin(row)}</v></c>`);
  return handMadeFile(cells.map((cell) => `<row>${cell}</row>`).join(''));
}

async function byExceljs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet('Biểu');
  worksheet.addRows([
    ['Xã Mỹ Quới', 1.5, true],
    ['', -2, null],
    [{ richText: [{ text: 'a' }, { text: ' b' }] }],
  ]);
  worksheet.getCell('B5').value = { formula: 'B1*2', result: 3 };
  worksheet.getCell('C5').value = new Date(Date.UTC(2025, 4, 31));
  worksheet.getCell('D5').value = { error: '#N/A' };
  worksheet.mergeCells('A1:A2');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const rows = [
    ['Tên', 'Số'],
    ['Xã A & B', 12.25],
    ['<b>', null],
    [false, 1e21],
  ];
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Biểu');
  return new Uint8Array(write(book, { type: 'array', bookSST: true }) as ArrayBuffer);
}

const SHARED = ['Xã Mỹ Quới', '5', 'a &amp; b', '_x0041_', '', '&#x1EA1;&lt;'];
const plainShared = SHARED.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
const richShared = '<si><r><rPr><b/></rPr><t>đậm</t></r><r><t> và nhạt</t></r></si><si><t/></si><si/>';

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.integer().map((units) => String(units / 100)),
  fc.constantFrom(
    '007',
    '-0',
    '1.50',
    '.5',
    '5.',
    '1e3',
    '1E-7',
    ' 6 ',
    '12345678901234567890',
    '0.1000000000000000055',
  ),
);
const anyWords = fc.constantFrom(
  'Đạt',
  'a &lt; b',
  '&#272;ạt',
  '_x0110_ạt',
  '<![CDATA[<b> & c]]>',
  'a<!-- > -->b',
  'x > y',
  '&unknown;',
  'dòng\nhai',
  'một đoạn chữ dài hơn hai mươi bốn byte',
);
const anyFormula = fc.constantFrom(
  '<f>A1+1</f>',
  '<f>IF(A1&gt;1,"x","y")</f>',
  '<f t="array" ref="A1">SUM(B1:B2)</f>',
  '<f t="shared" si="0" ref="A1:C9">B1+$A$1</f>',
  '<f t="shared" si="0"/>',
  '<f/>',
  '<f>_xlfn.IFS(A1,1)</f>',
);
const anyContent = fc.oneof(
  fc.tuple(fc.constantFrom('', ' t="n"'), anyNumber).map(([type, number]) => [type, `<v>${number}</v>`]),
  fc.nat(11).map((index) => [' t="s"', `<v>${index}</v>`]),
  fc.tuple(fc.constantFrom(' t="str"', ''), anyWords).map(([type, words]) => [type, `<v>${words}</v>`]),
  anyWords.map((words) => [' t="inlineStr"', `<is><t>${words}</t></is>`]),
  anyWords.map((words) => [
    ' t="inlineStr"',
    `<is><r><t>a</t></r><r><rPr><i/></rPr><t>${words}</t></r></is>`,
  ]),
  fc.constantFrom('0', '1', 'true', 'FALSE').map((value) => [' t="b"', `<v>${value}</v>`]),
  fc.constantFrom('#N/A', '#DIV/0!', '#MỚI!').map((value) => [' t="e"', `<v>${value}</v>`]),
  fc
    .constantFrom('2025-04-30', '2025-04-30T12:00:00', 'hôm nay')
    .map((value) => [' t="d"', `<v>${value}</v>`]),
  fc.constantFrom(['', ''], ['', '<v/>'], ['', '<v></v>']),
);
const anyCell = fc.record({
  column: fc.nat(5),
  content: anyContent,
  formula: fc.option(anyFormula, { freq: 4 }),
  style: fc.option(fc.nat(4)),
  isPlaced: fc.boolean(),
});

/** Cells in their order, each in a place of its own. */
const anyRow = fc
  .uniqueArray(anyCell, { selector: ({ column }) => column, maxLength: 5 })
  .map((cells) => [...cells].sort((a, b) => a.column - b.column));

const anySheet = fc
  .record({
    rows: fc.uniqueArray(fc.tuple(fc.nat(12), anyRow), { selector: ([row]) => row, maxLength: 6 }),
    merges: fc.subarray(['A1:B2', 'B2:C3', 'D4:D9', 'E1:F1', 'A5:F5', 'C12:C13']),
    prefix: fc.constantFrom('', 'x:'),
    datesFrom1904: fc.constantFrom('', ' date1904="1"'),
  })
  .map(({ rows, merges, prefix, datesFrom1904 }) => {
    const data = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => rowOf(row, cells));
    const ranges = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
    const after = ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells><pageMargins left="1"/>`;
    const workbook = `<workbookPr${datesFrom1904}/><sheets><sheet name="Trang 1" sheetId="1" state="hidden" r:id="rId1"/></sheets>`;
    const links = relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    });
    const part = `<worksheet xmlns="m"><cols><col min="1" max="3" width="9"/></cols><sheetData>${data.join('')}</sheetData>${after}</worksheet>`;
    const prefixed = part.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    return handMadeFile('', {
      parts: {
        'xl/worksheets/sheet1.xml': prefixed,
        'xl/workbook.xml': workbookPart(workbook),
        'xl/_rels/workbook.xml.rels': links,
        'xl/sharedStrings.xml': `<sst>${plainShared}${richShared}</sst>`,
        'xl/styles.xml': stylesPart(
          '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170" fontId="0"/><xf numFmtId="10"/>',
          '<numFmt numFmtId="170" formatCode="0.0&quot; ngày&quot;"/>',
        ),
      },
    });
  });

type Row = readonly {
  column: number;
  content: readonly string[];
  formula: string | null;
  style: number | null;
  isPlaced: boolean;
}[];

/** A cell that stands right behind the one before need not say where it is. */
function rowOf(row: number, cells: Row): string {
  const written = cells.map(
    ({ column, content: [type = '', held = ''], formula, style, isPlaced }, index) => {
      const before = index === 0 ? -1 : (cells[index - 1]?.column ?? -1);
      const place = isPlaced || column !== before + 1 ? ` r="${'ABCDEF'.charAt(column)}${row + 1}"` : '';
      const format = style === null ? '' : ` s='${style}'`;
      // The library takes a date in words for a text where a formula stands before it.
      const reckoned = type === ' t="d"' ? '' : (formula ?? '');
      return `<c${place}${format}${type}>${reckoned}${held}</c>`;
    },
  );
  return `<row r="${row + 1}" spans="1:6">${written.join('\n ')}</row>`;
}
