import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { handMadeFile, relationships, stylesPart, workbookPart } from './hand-made-file';
import { expectRefusal } from './harness';
import { cell, fullSheet, range, sheet } from './sample-sheets';
import { asZip64 } from './zip64';

/** One part of a written file, as XML. */
async function writtenPart(models: readonly SheetModel[], name: string): Promise<string> {
  return strFromU8(unzipSync(await writeWorkbook(models))[name] ?? new Uint8Array());
}

/** What the one sheet of a hand-made file holds, by place. */
async function contents(file: Uint8Array): Promise<Record<string, unknown>> {
  const [model] = await readWorkbook(file);
  return Object.fromEntries(model!.cells.map(({ row, column, content }) => [`${row},${column}`, content]));
}

describe('hucre, trap 1: names of print areas and titles', () => {
  test('every defined name is quoted, absolute and scoped', async () => {
    const xml = await writtenPart([sheet('Bìa'), fullSheet("Sở d'Or, quý I")], 'xl/workbook.xml');
    expect([...xml.matchAll(/<definedName[^>]*>[^<]*<\/definedName>/g)].map(([name]) => name)).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Sở d''Or, quý I'!$A$1:$G$40</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Sở d''Or, quý I'!$A:$B,'Sở d''Or, quý I'!$3:$3</definedName>`,
      `<definedName name="SCS_766_2025Q1" localSheetId="1">'Sở d''Or, quý I'!$A$3:$C$5</definedName>`,
      `<definedName name="KỳBáoCáo" localSheetId="1">'Sở d''Or, quý I'!$A$7</definedName>`,
    ]);
  });

  test('a comma in the sheet name does not lose the titles on reading', async () => {
    const titles = { titleColumns: { first: 0, last: 1 }, titleRows: { first: 2, last: 2 } };
    for (const name of ['Đơn vị, quý', 'Quý 1, 2025', '1,2,3']) {
      const [model] = await readWorkbook(await writeWorkbook([fullSheet(name)]));
      expect(model?.page).toMatchObject({ ...titles, printArea: range('A1:G40') });
    }
  });

  test('names are read without quotes too, and only plain ones of their own sheet', async () => {
    const names = `<definedNames>
      <definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1:$B$9</definedName>
      <definedName name="_xlnm.Print_Titles" localSheetId="1">Hai!$1:$2</definedName>
      <definedName name="Tốt" localSheetId="1">Hai!$C$3</definedName>
      <definedName name="CảSổ">Hai!$A$1</definedName>
      <definedName name="TrangKhác" localSheetId="1">'Trang 1'!$A$1</definedName>
      <definedName name="Hàm" localSheetId="1">OFFSET(Hai!$A$1,1,1)</definedName>
      <definedName name="Hai_vùng" localSheetId="1">Hai!$A$1,Hai!$B$2</definedName>
      <definedName name="Lỗi" localSheetId="1">Hai!#REF!</definedName></definedNames>`;
    const file = handMadeFile('', {
      parts: {
        'xl/workbook.xml': workbookPart(
          `<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="7" r:id="rId3"/></sheets>${names}`,
        ),
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId3: ['worksheet', 'worksheets/sheet1.xml'],
        }),
      },
    });
    const [first, second] = await readWorkbook(file);
    expect(first).toMatchObject({ names: [] });
    expect(second?.names).toEqual([{ name: 'Tốt', range: range('C3') }]);
    expect(second?.page).toMatchObject({ printArea: range('A1:B9'), titleRows: { first: 0, last: 1 } });
  });
});

describe('hucre, trap 3: errors and dates', () => {
  test('errors are errors, the same words as text are text', async () => {
    const row = `<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="inlineStr"><is><t>#DIV/0!</t></is></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>"#N/A"</f><v>#N/A</v></c></row>`;
    expect(await contents(handMadeFile(row))).toEqual({
      '0,0': { error: '#DIV/0!' },
      '0,1': '#DIV/0!',
      '0,2': { formula: '=1/0', cached: { error: '#DIV/0!' } },
      '0,3': { formula: '="#N/A"', cached: '#N/A' },
    });
  });

  test('numbers under a date format stay numbers: 59, 60 and 61 are three figures', async () => {
    const styles = stylesPart(
      '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>',
      '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>',
    );
    const row = `<row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="2"><v>61</v></c>
      <c r="D1" s="2"><v>45777.123456789</v></c><c r="E1" s="2"><v>912345678</v></c><c r="F1" s="1"><f>A1</f><v>59</v></c></row>`;
    const file = handMadeFile(row, { parts: { 'xl/styles.xml': styles } });
    expect(await contents(file)).toEqual({
      '0,0': 59,
      '0,1': 60,
      '0,2': 61,
      '0,3': 45_777.123456789,
      '0,4': 912_345_678,
      '0,5': { formula: '=A1', cached: 59 },
    });
    const [model] = await readWorkbook(file);
    expect(Object.values(model!.styles).map((style) => style.numberFormat)).toEqual([
      'm/d/yyyy',
      'dd/mm/yyyy',
    ]);
  });

  test('dates counted from 1904 come as dates counted from 1900, other numbers as they are', async () => {
    const file = handMadeFile('<row r="1"><c r="A1" s="1"><v>44315</v></c><c r="B1"><v>44315</v></c></row>', {
      parts: {
        'xl/styles.xml': stylesPart('<xf numFmtId="0"/><xf numFmtId="14"/>'),
        'xl/workbook.xml': workbookPart(
          '<workbookPr date1904="1"/><sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets>',
        ),
      },
    });
    // 30 April 2025 is 45777 from 1900 and 44315 from 1904.
    expect(await contents(file)).toEqual({ '0,0': 45_777, '0,1': 44_315 });
  });

  test('an ISO date cell comes as its text', async () => {
    const row = '<row r="1"><c r="A1" t="d"><v>2025-04-30T00:00:00</v></c></row>';
    expect(await contents(handMadeFile(row))).toEqual({ '0,0': '2025-04-30T00:00:00' });
  });
});

describe('hucre, trap 4: shared formulas and escapes', () => {
  test('every cell of a shared formula gets the formula, moved', async () => {
    const rows = `<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2)+LOG10(A2)&amp;"A2"</f><v>1</v></c></row>
      <row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4" t="str"><f t="shared" si="0"/><v>x</v></c></row>`;
    expect(await contents(handMadeFile(rows))).toEqual({
      '1,2': { formula: '=A2*$B$1+SUM(A$1:A2)+LOG10(A2)&"A2"', cached: 1 },
      '2,2': { formula: '=A3*$B$1+SUM(A$1:A3)+LOG10(A3)&"A2"', cached: 2 },
      '3,2': { formula: '=A4*$B$1+SUM(A$1:A4)+LOG10(A4)&"A2"', cached: 'x' },
    });
  });

  test('a shared formula without its first cell leaves the value', async () => {
    const row = '<row r="3"><c r="C3"><f t="shared" si="9"/><v>2</v></c></row>';
    expect(await contents(handMadeFile(row))).toEqual({ '2,2': 2 });
  });

  test('a formula that was never calculated says so and is not taken for zero or blank', async () => {
    const row = '<row r="1"><c r="A1"><f>B1</f></c></row>';
    expect(await contents(handMadeFile(row))).toEqual({
      '0,0': { formula: '=B1', cached: { error: '#GETTING_DATA' } },
    });
  });

  test('what looks like an escape is escaped in the file, in cells and in prompts', async () => {
    const prompt = { title: '_x0041_', message: 'a_x000A_b' };
    const models = [
      sheet('Trang', {
        cells: [cell('A1', '_x0041_'), cell('A2', { formula: '="_x0041_"', cached: '_x0041_' })],
        validations: [
          { range: range('A1'), rule: { type: 'list', values: ['_x0042_'] }, allowBlank: true, prompt },
        ],
      }),
    ];
    expect(await writtenPart(models, 'xl/sharedStrings.xml')).toContain('<t>_x005F_x0041_</t>');
    const [model] = await readWorkbook(await writeWorkbook(models));
    expect(model).toMatchObject({ cells: models[0]!.cells, validations: models[0]!.validations });
  });

  test('line breaks in prompts as Excel writes them are line breaks', async () => {
    const afterData = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1"
      prompt="một_x000a_hai" sqref="A1"><formula1>"a, b"</formula1></dataValidation></dataValidations>`;
    const [model] = await readWorkbook(handMadeFile('', { afterData }));
    expect(model?.validations).toEqual([
      {
        range: range('A1'),
        rule: { type: 'list', values: ['a', 'b'] },
        allowBlank: true,
        prompt: { title: '', message: 'một\nhai' },
      },
    ]);
  });
});

describe('hucre, trap 5: other kinds of sheets', () => {
  test('a chart sheet is passed over, names keep to their sheets', async () => {
    const file = handMadeFile('<row r="1"><c r="A1"><v>5</v></c></row>', {
      parts: {
        'xl/workbook.xml': workbookPart(
          `<sheets><sheet name="Biểu đồ" sheetId="1" r:id="rId8"/><sheet name="Trang 1" sheetId="2" r:id="rId1"/></sheets>
          <definedNames><definedName name="Thẻ" localSheetId="1">'Trang 1'!$A$1</definedName></definedNames>`,
        ),
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId8: ['chartsheet', 'chartsheets/sheet1.xml'],
        }),
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
    });
    expect(await readWorkbook(file)).toMatchObject([
      { name: 'Trang 1', cells: [{ content: 5 }], names: [{ name: 'Thẻ' }] },
    ]);
  });
});

describe('hucre, trap 6: unusual packages', () => {
  test('sizes and places in 64-bit fields', async () => {
    const file = await writeWorkbook([fullSheet()]);
    expect(await readWorkbook(asZip64(file))).toEqual(await readWorkbook(file));
    await expectRefusal(readWorkbook(asZip64(file).subarray(0, -30)), 'unreadable-file');
  });

  test('part names in other letters than the links to them', async () => {
    const file = handMadeFile('<row r="1"><c r="A1"><v>4</v></c></row>', {
      parts: {
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'Worksheets/Sheet1.xml'] }),
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/Workbook.xml'] }),
      },
    });
    expect(await contents(file)).toEqual({ '0,0': 4 });
  });

  test('no list of types, backslashes in names, absolute targets', async () => {
    const sheetXml = (
      await writtenPart([sheet('x', { cells: [cell('A1', 3)] })], 'xl/worksheets/sheet1.xml')
    ).slice(55);
    const file = handMadeFile('', {
      parts: {
        '[Content_Types].xml': null,
        'xl/worksheets/sheet1.xml': null,
        'xl\\worksheets\\sheet1.xml': sheetXml,
        '_rels/.rels': relationships({ rId1: ['officeDocument', '/xl/workbook.xml'] }),
        'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', '/xl/worksheets/sheet1.xml'] }),
      },
    });
    expect(await contents(file)).toEqual({ '0,0': 3 });
  });
});

test("the default font of a workbook stays on its cells, where it is not Excel's", async () => {
  const styles = stylesPart('<xf numFmtId="0" fontId="0"/>')
    .replace('"Calibri"', '"Times New Roman"')
    .replace('"11"', '"13"');
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><v>2</v></c><c r="C1" s="0"/></row>';
  const [model] = await readWorkbook(handMadeFile(row, { parts: { 'xl/styles.xml': styles } }));
  expect(model?.styles).toEqual({ s1: { font: { name: 'Times New Roman', size: 13 } } });
  expect(model?.cells).toEqual([cell('A1', 1, 's1'), cell('B1', 2, 's1')]);
});

test('what Excel would repair is left out: overlapping merges, tables without their header, content under merges', async () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1" t="inlineStr"><is><t>khác</t></is></c></row>
    <row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c></row><row r="0" hidden="1"/><row r="9" ht="900" customHeight="1"/>`;
  const afterData = `<mergeCells><mergeCell ref="A4:C4"/><mergeCell ref="B4:D5"/><mergeCell ref="F9"/></mergeCells>
    <tableParts><tablePart r:id="rId1"/></tableParts>`;
  const file = handMadeFile(rows, {
    afterData,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/table1.xml'] }),
      'xl/tables/table1.xml':
        '<table name="T" displayName="Bảng" ref="A1:B3"><tableColumns><tableColumn name="Mã"/><tableColumn name="Tên"/></tableColumns></table>',
    },
  });
  const models = await readWorkbook(file);
  expect(models).toMatchObject([{ merges: [range('A4:C4')], tables: [], rows: [{ row: 8, height: 409.5 }] }]);
  expect(await contents(file)).toEqual({ '0,0': 'Mã', '0,1': 'khác', '3,0': 1 });
  await expect(writeWorkbook(models)).resolves.toBeInstanceOf(Uint8Array);
});

test('a totals row stays as cells and leaves the table', async () => {
  const rows = ['Mã', 'x', 'Cộng'].map(
    (text, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const file = handMadeFile(rows.join(''), {
    afterData: '<tableParts><tablePart r:id="rId1"/></tableParts>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/table1.xml'] }),
      'xl/tables/table1.xml':
        '<table name="T" displayName="Bảng" ref="A1:A3" totalsRowCount="1"><tableColumns><tableColumn name="Mã"/></tableColumns></table>',
    },
  });
  const [model] = await readWorkbook(file);
  expect(model?.tables).toEqual([{ name: 'Bảng', range: range('A1:A2'), columns: ['Mã'] }]);
  expect(model?.cells).toHaveLength(3);
});

describe('reading some of the sheets', () => {
  test('only those wanted by name or by a name scoped to them', async () => {
    const tagged = sheet('Nhập liệu', { names: [{ name: 'SCS_thẻ', range: range('A1') }] });
    const bytes = await writeWorkbook([sheet('Bìa'), tagged, sheet('Danh mục')]);
    const names = async (isWanted: (found: { name: string; names: readonly string[] }) => boolean) =>
      (await readWorkbook(bytes, isWanted)).map((model) => model.name);
    expect(await names((found) => found.names.includes('SCS_thẻ'))).toEqual(['Nhập liệu']);
    expect(await names((found) => found.name !== 'Bìa')).toEqual(['Nhập liệu', 'Danh mục']);
    expect(await names(() => false)).toEqual([]);
  });
});

describe('what hucre would drop or change on writing', () => {
  test('heights and hidden rows below the last cell are kept', async () => {
    const xml = await writtenPart(
      [sheet('x', { rows: [{ row: 30, height: 40 }] })],
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('<row r="31" ht="40" customHeight="1"/>');
  });

  test('a result that is an error is written as one, a result that is text as text', async () => {
    const cells = [
      cell('A1', { formula: '=1/0', cached: { error: '#DIV/0!' } }),
      cell('A2', { formula: '="#DIV/0!"', cached: '#DIV/0!' }),
    ];
    const xml = await writtenPart([sheet('x', { cells })], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toContain('<c r="A2" t="str"><f>"#DIV/0!"</f><v>#DIV/0!</v></c>');
  });

  test('functions newer than the file format carry their prefix in the file and not in the model', async () => {
    const cells = [
      cell('A1', { formula: '=IFS(TRUE,"IFS(1)")&SUM(1)', cached: 'IFS(1)1' }),
      cell('A2', { formula: '=SUM(FILTER(B1:B9,B1:B9>0))', cached: 0 }),
    ];
    const xml = await writtenPart([sheet('x', { cells })], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>_xlfn.IFS(TRUE,"IFS(1)")&amp;SUM(1)</f>');
    expect(xml).toContain('<f>SUM(_xlfn._xlws.FILTER(B1:B9,B1:B9&gt;0))</f>');
  });

  test('a page break is before the row the model names', async () => {
    // Excel's `id` is the row above the break, counted from 1: a page that begins at row 11 has id 10.
    const xml = await writtenPart([fullSheet()], 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<brk id="10" max="16383" man="1"/><brk id="20" max="16383" man="1"/>');
    expect(xml).toContain('<brk id="4" max="1048575" man="1"/>');
  });

  test('protection states every action, for files allow and forbid some by default', async () => {
    const xml = await writtenPart([fullSheet()], 'xl/worksheets/sheet1.xml');
    // 1 forbids, 0 allows (ECMA-376 part 1, 18.3.1.85).
    expect(/<sheetProtection [^>]*>/.exec(xml)?.[0]).toBe(
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1" selectUnlockedCells="0" ' +
        'formatCells="1" formatColumns="0" formatRows="1" insertRows="1" deleteRows="1" sort="0" autoFilter="0"/>',
    );
  });

  test('the workbook opens on its first visible sheet', async () => {
    const models = [sheet('Ẩn', { visibility: 'very-hidden' }), sheet('Hiện')];
    expect(await writtenPart(models, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('the same sheets make the same bytes', async () => {
    expect(await writeWorkbook([fullSheet()])).toEqual(await writeWorkbook([fullSheet()]));
    const dated = {
      created: new Date('2025-05-06T07:08:09Z'),
      title: 'Báo cáo tháng 5',
      creator: 'Sở Nội vụ',
    };
    const parts = unzipSync(await writeWorkbook([sheet('x')], dated));
    const core = strFromU8(parts['docProps/core.xml']!);
    expect(core).toContain('2025-05-06T07:08:09Z');
    expect(core).toContain('Báo cáo tháng 5');
    expect(core).not.toContain(String(new Date().getFullYear()) + '-');
  });
});
