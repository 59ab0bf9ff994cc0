import { withComputedFigures } from '../../model/computed-figures';
import type { Entry, EntryRow } from '../../model/entry';
import { finding, type Finding } from '../../model/finding';
import { matrixIndicators, type MatrixSet } from '../../model/indicator-set';
import { unitNameKey } from '../../model/name-folding';
import type { Period } from '../../model/period';
import { rememberedOf } from '../../model/remembered';
import type { UnitKind } from '../../model/unit';
import { foldText } from '../../model/vietnamese-text';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { readEntry } from './entry-cell';
import { hasFigures, withSilence } from './row-contents';
import { textAt, valueText } from './grid-text';
import type { RecognisedSheet } from './recognise';

export interface EntryRows {
  readonly parent: EntryRow | null;
  readonly units: readonly EntryRow[];
  /** Rows with figures and a name and without a code, each told by a finding: whose they are is for a list of units to say. */
  readonly codeless: readonly EntryRow[];
  readonly findings: readonly Finding[];
}

/** Kinds of unit that have communes below them. */
const UPPER_KINDS: readonly UnitKind[] = [
  'district',
  'town',
  'provincial-city',
  'urban-district',
  'province',
  'municipality',
];

/** Reads the rows under the headings. A unit's row without a code or a name is a finding, never a guess. */
export function readRows(grid: SheetGrid, layout: RecognisedSheet, period: Period): EntryRows {
  const rows: EntryRow[] = [];
  const codeless: EntryRow[] = [];
  const findings: Finding[] = [];
  for (let row = layout.firstDataRow; row < grid.values.length; row += 1) {
    const said = layout.codeColumn === null ? '' : textAt(grid, { row, column: layout.codeColumn });
    const name = layout.nameColumn === null ? '' : textAt(grid, { row, column: layout.nameColumn });
    // Of a formula that could not look up a code for no name: "#N/A", "#GETTING_DATA".
    const code = name === '' && said.startsWith('#') ? '' : said;
    const read = readRow(grid, layout, row, code, name);
    if (code !== '' && name !== '') rows.push(read);
    else if (isSumRow(grid, layout, row)) continue;
    else if (code !== '' && (hasFigures(read) || isLikeCode(code)))
      findings.push(finding('row-without-name', rowPlace(grid, period, read), { code }));
    else if (code === '' && hasFigures(read)) {
      if (name !== '') codeless.push(read);
      findings.push(finding('row-without-code', rowPlace(grid, period, read), { name }));
    }
  }
  const parent = parentOf(rows, layout);
  return { parent, units: rows.filter((row) => row !== parent).map(withSilence), codeless, findings };
}

/** The tag names the parent by its code. Without a tag it is the one unit of an upper level. */
function parentOf(rows: readonly EntryRow[], layout: RecognisedSheet): EntryRow | null {
  const code = layout.tag?.parent;
  const isParent = (row: EntryRow) =>
    code === undefined ? UPPER_KINDS.includes(row.unit.kind) : row.unit.code === code;
  return rows.find(isParent) ?? null;
}

function readRow(
  grid: SheetGrid,
  layout: RecognisedSheet,
  row: number,
  code: string,
  name: string,
): EntryRow {
  const entries = new Map<string, Entry>();
  const previous = new Map<string, Entry>();
  for (const { column, key } of layout.columns) {
    const indicator = columnsByCode(layout.set).get(key.indicator);
    const target = key.type === 'current' ? entries : previous;
    if (indicator !== undefined && !target.has(indicator.code)) {
      target.set(indicator.code, readEntry(grid, { row, column }, indicator));
    }
  }
  const kind = unitNameKey(name).kind ?? 'other';
  const nameCell =
    layout.nameColumn === null ? {} : { nameCell: cellText({ row, column: layout.nameColumn }) };
  return {
    unit: { code, name, kind, aliases: [] },
    row,
    ...nameCell,
    entries: withComputedFigures(entries, layout.set.indicators),
    previous,
    targets: NO_WORDS,
    remarks: NO_WORDS,
  };
}

const columnsByCode = rememberedOf(
  (set: MatrixSet) => new Map(matrixIndicators(set).map((indicator) => [indicator.code, indicator])),
);

/** Targets and free words stand on forms alone. */
const NO_WORDS: EntryRow['targets'] = new Map();

/** A line under the table, such as "Duyệt" or "Người lập biểu", begins in the column of codes; a code is one word with a digit. */
export function isLikeCode(text: string): boolean {
  return /^\S*\p{N}\S*$/u.test(text);
}

/** A row of sums that a person put under the table is no unit's. */
export function isSumRow(
  grid: SheetGrid,
  layout: Pick<RecognisedSheet, 'codeColumn' | 'nameColumn'>,
  row: number,
): boolean {
  const last = Math.max(layout.codeColumn ?? 0, layout.nameColumn ?? 0);
  const texts = (grid.values[row] ?? []).slice(0, last + 1).map((value) => foldText(valueText(value)));
  return texts.some((text) => SUM_WORDS.includes(text) || SUM_STARTS.some((start) => text.startsWith(start)));
}

/** "Tổng cục …" is a department, xã Cộng Hòa and xã Trung Bình are communes. */
const SUM_WORDS = ['tổng', 'cộng', 'bình quân', 'trung bình'].map(foldText);
const SUM_STARTS = ['tổng cộng', 'tổng số', 'bình quân chung', 'trung bình cộng'].map(foldText);

function rowPlace(grid: SheetGrid, period: Period, { row, entries, unit }: EntryRow) {
  const cell = [...entries.values()][0]?.cell ?? cellText({ row, column: 0 });
  return { sheet: grid.name, cell, period: period.id, unit: { code: unit.code, name: unit.name } };
}
