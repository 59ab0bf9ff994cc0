import type { SheetFingerprint } from '../fingerprint';
import { fingerprintOfModel } from '../fingerprint';
import type { SheetGrid } from '../port';
import type { SheetModel } from '../sheet-model';
import type { SheetLayout } from './change-record';
import { chunksOf, readChunkedJson } from './chunked-text';
import { hiddenSheet } from './hidden-sheet';

/** A very hidden sheet: how each generated sheet was when it was written, to find what was edited by hand since. */
export const ORIGINALS_SHEET = 'SCS bản gốc';

/** A generated sheet as it was written. */
export interface OriginalSheet {
  readonly sheet: string;
  readonly written: SheetFingerprint;
  readonly layout: SheetLayout;
  /** How far its cells go, those without content too. */
  readonly rows: number;
  readonly columns: number;
}

const HEADINGS = ['Trang', 'Bản gốc'];

export function originalOf(model: SheetModel): OriginalSheet {
  const { name, cells, styles: _styles, merges: _merges, conditionalFormats: _formats, ...layout } = model;
  return {
    sheet: name,
    written: fingerprintOfModel(model),
    layout,
    rows: Math.max(0, ...cells.map(({ row }) => row + 1)),
    columns: Math.max(0, ...cells.map(({ column }) => column + 1)),
  };
}

/** The sheet that keeps originals: a row each, its text in as many cells as it needs. */
export function layoutOriginalsSheet(originals: readonly OriginalSheet[]): SheetModel {
  const rows = originals.map(({ sheet, ...rest }) => [sheet, ...chunksOf(JSON.stringify(rest))]);
  return hiddenSheet(
    ORIGINALS_SHEET,
    [HEADINGS, ...rows].flatMap((texts, row) => texts.map((content, column) => ({ row, column, content }))),
  );
}

/** Reads the sheet; a row that cannot be read is left out, and its sheet is then not known to be ours unchanged. */
export function readOriginals(grid: SheetGrid | null): readonly OriginalSheet[] {
  return (grid?.values.slice(1) ?? []).flatMap(([name, ...chunks]) => {
    const rest = readChunkedJson(chunks.filter((chunk) => typeof chunk === 'string'));
    return typeof name === 'string' && isOriginal(rest) ? [{ ...rest, sheet: name }] : [];
  });
}

function isOriginal(rest: unknown): rest is Omit<OriginalSheet, 'sheet'> {
  return typeof rest === 'object' && rest !== null && 'written' in rest && 'layout' in rest;
}
