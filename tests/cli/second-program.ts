import ExcelJS from 'exceljs';

/** Opens a file with exceljs, which shares no code with the product. */
export async function openedElsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return workbook;
}

/** Opens a file with exceljs, lets a person work on it and saves it with exceljs. */
export async function savedElsewhere(
  bytes: Uint8Array,
  work: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = await openedElsewhere(bytes);
  work(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The texts and numbers of a sheet's rows from the left, empty cells left out; a merged block counts once. */
export function rowsOf(sheet: ExcelJS.Worksheet): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const values: (string | number)[] = [];
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      if (typeof cell.value === 'string' || typeof cell.value === 'number') values.push(cell.value);
    });
    rows.push(values);
  });
  return rows;
}
