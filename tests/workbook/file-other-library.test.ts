import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { cell, fullSheet, range, sheet, wideSheet } from './sample-sheets';

/** A written file as exceljs, which shares no code with our reader, reads it. */
async function openedElsewhere(models: readonly SheetModel[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(models);
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return workbook;
}

describe('what we write, exceljs reads', () => {
  const name = "Bộ 766 - Quý I (d'Or)";
  let workbook: ExcelJS.Workbook;
  let worksheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    workbook = await openedElsewhere([
      fullSheet(name),
      wideSheet(),
      sheet('Rất ẩn', { visibility: 'very-hidden' }),
    ]);
    worksheet = workbook.getWorksheet(name)!;
  });

  test('sheets and their visibility', () => {
    expect(workbook.worksheets.map(({ name: found, state }) => [found, state])).toEqual([
      [name, 'visible'],
      ['Tổng hợp', 'visible'],
      ['Rất ẩn', 'veryHidden'],
    ]);
  });

  test('values, formulas and their results by kind', () => {
    expect(worksheet.getCell('A1').value).toBe('BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN\nvà doanh nghiệp');
    expect(worksheet.getCell('A4').value).toBe('1.10');
    expect(worksheet.getCell('B5').value).toBe('=không phải công thức');
    expect(worksheet.getCell('C4').value).toBe(95.77);
    expect(worksheet.getCell('C6').value).toEqual({ formula: 'AVERAGE(C4:C5)', result: 47.885 });
    expect(worksheet.getCell('D6').value).toEqual({
      formula: 'IF(C6>50,"đạt","chưa đạt")',
      result: 'chưa đạt',
    });
    expect(worksheet.getCell('E6').value).toEqual({ formula: 'C6>40', result: true });
    expect(worksheet.getCell('F6').value).toEqual({ formula: '1/C5', result: { error: '#DIV/0!' } });
    expect(worksheet.getCell('G6').formula).toBe('_xlfn.IFNA(_xlfn.MAXIFS(C4:C5,A4:A5,"1.10"),"")');
    expect(worksheet.getCell('A7').value).toEqual(new Date('2025-04-30T00:00:00Z'));
    expect(worksheet.getCell('B7').value).toBe(true);
  });

  test('texts that look like errors or escapes', async () => {
    const texts = ['#N/A', '#DIV/0!', '_x0041_', ' đầu', 'cuối ', 'a\nb'];
    const other = await openedElsewhere([
      sheet('x', { cells: texts.map((content, row) => ({ row, column: 0, content })) }),
    ]);
    const read = texts.map((_, row) => other.getWorksheet('x')!.getCell(row + 1, 1));
    expect(read.map((found) => found.type)).toEqual(texts.map(() => ExcelJS.ValueType.String));
    expect(read.map((found) => found.value)).toEqual(texts);
  });

  test('styles', () => {
    expect(worksheet.getCell('A1').style).toMatchObject({
      font: { name: 'Times New Roman', size: 14, bold: true, italic: true, color: { argb: 'FF1F4E79' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: {
        top: { style: 'hair' },
        left: { style: 'medium' },
        bottom: { style: 'double', color: { argb: 'FFC00000' } },
      },
    });
    expect(worksheet.getCell('C4').style).toMatchObject({
      numFmt: '0.00',
      protection: { locked: false },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
    });
    expect(worksheet.getCell('A3').font).toMatchObject({ name: 'Calibri', size: 11, bold: true });
    expect(worksheet.getCell('A7').style).toMatchObject({
      numFmt: 'dd/mm/yyyy', // exceljs drops the backslashes of dd\/mm\/yyyy
      alignment: { horizontal: 'left', indent: 2 },
    });
  });

  test('merges, with borders on the covered cells', () => {
    expect((worksheet.model as unknown as { merges: string[] }).merges).toEqual(['A1:C1', 'E10:F14']);
    expect(worksheet.getCell('C1').isMerged).toBe(true);
    expect(worksheet.getCell('C1').border.bottom?.style).toBe('double');
  });

  test('widths, heights, hidden rows and columns', () => {
    expect(worksheet.getColumn(1).width).toBeCloseTo(8.43 + 5 / 7, 2);
    expect(worksheet.getColumn(6).hidden).toBe(true);
    expect(worksheet.getRow(1).height).toBe(39.75);
    expect(worksheet.getRow(2).hidden).toBe(true);
    expect(worksheet.getRow(41).height).toBe(22);
  });

  test('validations', () => {
    const { model } = (worksheet as unknown as { dataValidations: { model: Record<string, unknown> } })
      .dataValidations;
    expect(model['C5']).toMatchObject({
      type: 'custom',
      formulae: ['OR(AND(ISNUMBER(C4),C4>=0,C4<=100),C4="KPS",C4="*")'],
      allowBlank: true,
      showInputMessage: true,
      promptTitle: 'Tỷ lệ đúng hạn',
      prompt: 'Số từ 0 đến 100\nhoặc KPS',
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: 'Không nhận',
      error: 'Gõ số, ví dụ 54,6 & không gõ "%"',
    });
    expect(model['D4']).toMatchObject({
      type: 'list',
      formulae: ['"Đạt,Không đạt,Nói ""không"""'],
      errorStyle: 'warning',
    });
    expect(model['D4']).not.toHaveProperty('allowBlank', true);
  });

  test('conditional formats in their order', () => {
    const { conditionalFormattings } = worksheet as unknown as {
      conditionalFormattings: {
        ref: string;
        rules: { priority: number; formulae: string[]; style: object }[];
      }[];
    };
    const rules = conditionalFormattings.flatMap(({ ref, rules: found }) =>
      found.map((rule) => ({ ref, ...rule })),
    );
    rules.sort((a, b) => a.priority - b.priority);
    expect(rules).toMatchObject([
      { ref: 'C4:C5', formulae: ['C4="KPS"'], style: { fill: { bgColor: { argb: 'FFE7E6E6' } } } },
      { ref: 'A4:C5', formulae: ['$C4>100'], style: { font: { bold: true, color: { argb: 'FF9C0006' } } } },
      { ref: 'C4:C5', formulae: ['C4<0'], style: { font: { color: { argb: 'FFC00000' } } } },
    ]);
  });

  test('table', () => {
    const tables = worksheet.getTables() as unknown as {
      table: { name: string; tableRef: string; columns: { name: string }[] };
    }[];
    expect(
      tables.map(({ table }) => [table.name, table.tableRef, table.columns.map((column) => column.name)]),
    ).toEqual([['BảngĐiểm', 'A3:C5', ['Mã', 'Tên đơn vị', 'Điểm']]]);
  });

  test('names, print area and titles', () => {
    const names = (workbook.definedNames as unknown as { model: { name: string; ranges: string[] }[] }).model;
    expect(names).toContainEqual({ name: 'SCS_766_2025Q1', ranges: ["'Bộ 766 - Quý I (d''Or)'!$A$3:$C$5"] });
    expect(worksheet.pageSetup).toMatchObject({
      printArea: 'A1:G40',
      printTitlesRow: '3:3',
      printTitlesColumn: 'A:B',
    });
  });

  test('page set-up, freeze, protection, tab', () => {
    expect(worksheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(worksheet.pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 10);
    expect(worksheet.headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&13&P',
      oddFooter: '&LSở Nội vụ & đơn vị',
      firstFooter: '&RTrang đầu',
    });
    expect(worksheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3, showGridLines: false });
    expect(worksheet.properties.tabColor).toMatchObject({ argb: 'FF1F4E79' });
    expect((worksheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({
      sheet: true,
      selectLockedCells: false,
      formatColumns: true,
      sort: true,
    });
  });

  test('168 units × 25 columns, cell by cell', () => {
    const other = workbook.getWorksheet('Tổng hợp')!;
    for (const { row, column, content } of wideSheet().cells) {
      const found = other.getCell(row + 1, column + 1);
      if (content !== null && typeof content === 'object' && 'formula' in content) {
        expect(found.value).toEqual({ formula: content.formula.slice(1), result: content.cached });
      } else {
        expect(found.value).toBe(content);
      }
    }
  });
});

describe('what exceljs writes, we read', () => {
  test('values, shared formulas, dates, rich text, links, styles with theme colours', async () => {
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet('Đơn vị gửi');
    worksheet.getCell('A1').value = {
      richText: [{ text: 'Xã ' }, { font: { bold: true }, text: 'Mỹ Bình' }],
    };
    worksheet.getCell('A2').value = { text: 'Cổng', hyperlink: 'https://example.vn' };
    worksheet.getCell('A3').value = new Date('2025-04-30T00:00:00Z');
    worksheet.getCell('B1').value = 2;
    worksheet.getCell('B2').value = 3;
    worksheet.fillFormula('C1:C2', 'B1*10', [20, 30]);
    worksheet.getCell('D1').value = { error: '#N/A' };
    worksheet.getCell('D1').fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { theme: 0, tint: -0.5 } as Partial<ExcelJS.Color>,
    };
    worksheet.getCell('D2').border = { left: { style: 'thick' }, top: { style: 'dotted' } };
    worksheet.mergeCells('E1:F2');
    worksheet.getCell('E1').value = 'gộp';
    const [model] = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const contents = Object.fromEntries(
      model!.cells.map(({ row, column, content }) => [`${row},${column}`, content]),
    );
    expect(contents).toMatchObject({
      '0,0': 'Xã Mỹ Bình',
      '1,0': 'Cổng',
      '2,0': 45_777,
      '0,2': { formula: '=B1*10', cached: 20 },
      '1,2': { formula: '=B2*10', cached: 30 },
      '0,3': { error: '#N/A' },
      '0,4': 'gộp',
    });
    const styleAt = (place: string) => {
      const { top, left } = range(place);
      const found = model!.cells.find(({ row, column }) => row === top && column === left);
      return model!.styles[found?.style ?? ''];
    };
    expect(styleAt('A3')?.numberFormat).toBe('m/d/yyyy');
    expect(styleAt('D1')?.fill).toBe('808080');
    expect(styleAt('D2')?.border).toEqual({ left: { line: 'medium' }, top: { line: 'hair' } });
    expect(model?.merges).toEqual([range('E1:F2')]);
  });

  test('what is not carried over is left out and the rest can be written again', async () => {
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet('Lạ');
    worksheet.getCell('A1').value = 5;
    worksheet.getCell('A1').note = 'ghi chú';
    worksheet.getCell('A2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100] };
    worksheet.getCell('A3').dataValidation = { type: 'list', formulae: ['$B$1:$B$9'] };
    worksheet.addConditionalFormatting({
      ref: 'A1:A9',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formulae: [3],
          priority: 1,
          style: { font: { bold: true } },
        },
      ],
    });
    Object.assign(worksheet.pageSetup, { paperSize: 8 });
    workbook.definedNames.add('Lạ!$A$1', 'ToànSổ');
    const models = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(models).toMatchObject([
      {
        name: 'Lạ',
        cells: [{ content: 5 }],
        validations: [{ range: range('A3'), rule: { type: 'listed-in', formula: '=$B$1:$B$9' } }],
        conditionalFormats: [],
        names: [],
        page: { paper: 'a4' },
      },
    ]);
    expect(await readWorkbook(await writeWorkbook(models))).toEqual(models);
  });

  test('a rule over several ranges becomes one for each, its formula moved', async () => {
    const written = sheet('x', {
      conditionalFormats: [
        { range: range('B2:B3'), formula: '=B2>1', style: { bold: true }, stopIfTrue: false },
        { range: range('D5'), formula: '=D5>1', style: { bold: true }, stopIfTrue: false },
      ],
      cells: [cell('A1', 1)],
    });
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet('x');
    worksheet.getCell('A1').value = 1;
    worksheet.addConditionalFormatting({
      ref: 'B2:B3 D5',
      rules: [{ type: 'expression', formulae: ['B2>1'], priority: 1, style: { font: { bold: true } } }],
    });
    const [model] = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(model?.conditionalFormats).toEqual(written.conditionalFormats);
  });
});
