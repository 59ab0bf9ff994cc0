import type { SheetInGrid } from './sheet-in-grid';

/** The selected cells as Excel puts them on the clipboard: as displayed, tabs between cells, a line each row. */
export function copiedText({ cells, selection }: SheetInGrid): string {
  const { top, left, bottom, right } = selection.area;
  const rows = cells.layout.rows.filter(({ row }) => row >= top && row <= bottom);
  const columns = cells.layout.columns.filter(({ column }) => column >= left && column <= right);
  return rows
    .map(({ row }) => columns.map(({ column }) => quotedWhereNeeded(cells.at(row, column).text)).join('\t'))
    .join('\r\n');
}

function quotedWhereNeeded(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
