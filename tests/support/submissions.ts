import type { Account } from '../../src/consolidation/account/account';
import type { AccountRequest } from '../../src/consolidation/account/account-request';
import { NOTHING_DECIDED } from '../../src/consolidation/decisions';
import { NOTHING_REMEMBERED } from '../../src/consolidation/memory';
import { originsAfter } from '../../src/consolidation/origins/origins-after';
import type {
  ReadSubmission,
  RefusedSubmission,
  Submission,
  SubmittedCell,
  SubmittedFile,
  SubmittedRow,
  SubmittedTable,
} from '../../src/consolidation/submission';
import type { ConsolidationTarget, HeldCell } from '../../src/consolidation/target';
import { valueKey } from '../../src/consolidation/value-key';
import { writtenContent } from '../../src/consolidation/written-content';
import { findSet } from '../../src/indicator-sets/catalogue';
import { contentHash } from '../../src/model/content-hash';
import { decimalFromNumber } from '../../src/model/decimal';
import { finding } from '../../src/model/finding';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';
import { monthPeriod } from '../../src/model/period';
import { NGA_NAM_UNITS } from './nga-nam';

/** Of a unit's sheet: a figure, the word KPS, other words that are no figure, or nothing. */
export type Content = number | string | null;
type Figures = Readonly<Record<string, Content>>;
interface Named {
  readonly code: string;
  readonly name: string;
}

const SET = findSet('766')!;
const MAY = monthPeriod(2025, 5);
const WORDS = {
  'no-activity': 'KPS',
  'not-applicable': 'KAD',
  'not-submitted': 'chưa gửi',
  'not-assigned': '*',
} as const;

/** A commune of thị xã Ngã Năm. */
export const MY_BINH = { code: 'NN.05', name: 'UBND xã Mỹ Bình' };

/** The seven indicators that the 766 index asks every unit for, all with one figure, save those that are given. */
export function sevenFigures(every: number, others: Figures = {}): Figures {
  const codes = ['TONG', 'CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'];
  return { ...Object.fromEntries(codes.map((code) => [code, every])), ...others };
}

/** A unit's row; its name stands in `B<at>`, its figures in the columns from D. */
export function sentRow({ code, name }: Named, figures: Figures, at = 9): SubmittedRow {
  const cells = Object.entries(figures).map(([indicator, content], index) =>
    sentCell(indicator, content, `${String.fromCharCode(68 + index)}${at}`),
  );
  return { code, name, nameCell: `B${at}`, cells };
}

export function sentSheet(
  rows: readonly SubmittedRow[],
  others: Partial<SubmittedTable> = {},
): SubmittedTable {
  return {
    sheet: '766 5-2025',
    set: SET.id,
    setHash: null,
    arrangement: 'matrix',
    period: MAY.id,
    asOf: null,
    revision: null,
    rows,
    findings: [],
    ...others,
  };
}

/** A file that holds these sheets and nothing else. */
export function sentFile(
  name: string,
  tables: readonly SubmittedTable[],
  others: Partial<SubmittedFile> = {},
): ReadSubmission {
  return {
    type: 'read',
    file: fileNamed(name, others),
    tables,
    registers: [],
    foreign: [],
    passedOver: [],
  };
}

/** A file with the one row of a unit. */
export function fileOf(
  name: string,
  unit: Named,
  figures: Figures,
  others: Partial<SubmittedFile> & Pick<Partial<SubmittedTable>, 'revision'> = {},
): ReadSubmission {
  const { revision = null, ...ofFile } = others;
  return sentFile(name, [sentSheet([sentRow(unit, figures)], { revision })], ofFile);
}

export function unreadableFile(name: string): RefusedSubmission {
  return {
    type: 'refused',
    file: fileNamed(name),
    finding: finding('file-damaged', {}, { part: 'xl/workbook.xml' }),
  };
}

function fileNamed(name: string, others: Partial<SubmittedFile> = {}): SubmittedFile {
  return { name, bytes: 9000, hash: contentHash(name), modified: null, ...others };
}

/** A request to take files in for May, by the list of thị xã Ngã Năm, into a workbook that holds nothing yet. */
export function takeIn(
  submissions: readonly Submission[],
  others: Partial<AccountRequest> = {},
): AccountRequest {
  return {
    set: SET,
    period: MAY,
    units: NGA_NAM_UNITS,
    submissions,
    target: { set: SET.id, period: MAY.id, sheet: null, cells: new Map() },
    memory: NOTHING_REMEMBERED,
    decisions: NOTHING_DECIDED,
    deadline: null,
    ...others,
  };
}

/** The consolidator's sheet with a row for each unit, holding these figures. */
export function targetWith(held: Readonly<Record<string, Figures>>): ConsolidationTarget {
  const units = [NGA_NAM_UNITS.parent, ...NGA_NAM_UNITS.units];
  const cells = units.flatMap(({ code: unit }, index) =>
    SET.indicators.map(({ code }, column) => heldCell({ unit, kind: 'value', code }, index, column, held)),
  );
  const byKey = new Map(cells.map((cell) => [valueKey(cell), cell]));
  return { set: SET.id, period: MAY.id, sheet: '766 5-2025', cells: byKey };
}

/** Puts another content, or a formula, into one cell of the consolidator's sheet. */
export function withCell(
  target: ConsolidationTarget,
  [unit, code]: readonly [string, string],
  change: { readonly content: Content } | { readonly formula: string },
): ConsolidationTarget {
  const key = valueKey({ unit, kind: 'value', code });
  const cell = target.cells.get(key)!;
  const changed =
    'content' in change
      ? { ...cell, content: change.content, observed: observedOf(change.content) }
      : { ...cell, formula: change.formula };
  return { ...target, cells: new Map([...target.cells, [key, changed]]) };
}

/** The request as it stands once what it accounts for was written: the same files may be taken in again. */
export function afterTaking(request: AccountRequest, account: Account, takenAt: string): AccountRequest {
  const base = request.target.sheet === null ? targetWith({}) : request.target;
  const target = account.values.reduce((written, { unit, code, change, observed, source }) => {
    if (change !== 'new' && change !== 'changed' && change !== 'overwritten') return written;
    const content = writtenContent(observed, source, { isPercentFormatted: false, words: WORDS });
    return withCell(written, [unit, code], { content });
  }, base);
  const { set, period, memory } = request;
  const origins = originsAfter(
    memory.origins,
    account,
    { set: set.id, period: period.id, takenAt },
    ({ observed, source }) => writtenContent(observed, source, { isPercentFormatted: false, words: WORDS }),
  );
  return { ...request, target, memory: { ...memory, origins, receipts: account.receipts } };
}

function sentCell(code: string, content: Content, cell: string): SubmittedCell {
  const observed = observedOf(content);
  const isWrong = typeof content === 'string' && observed.status === 'blank';
  const refusal = isWrong
    ? finding('unknown-word', { sheet: '766 5-2025', cell }, { text: content, allowed: ['no-activity'] })
    : null;
  return { kind: 'value', code, cell, content, observed, refusal };
}

function observedOf(content: Content): ObservedValue {
  if (typeof content === 'number') return figure(decimalFromNumber(content));
  return content === 'KPS' ? { status: 'no-activity' } : BLANK;
}

function heldCell(
  value: Pick<HeldCell, 'unit' | 'kind' | 'code'>,
  index: number,
  column: number,
  held: Readonly<Record<string, Figures>>,
): HeldCell {
  const content = held[value.unit]?.[value.code] ?? null;
  return {
    ...value,
    cell: `${String.fromCharCode(68 + column)}${9 + index}`,
    row: 8 + index,
    column: 3 + column,
    content,
    formula: null,
    observed: observedOf(content),
    isPercentFormatted: false,
  };
}
