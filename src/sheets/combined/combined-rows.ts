import type { CombinedFigure } from '../../consolidation/combine/combine-figures';
import type { CombinedForms, CombinedItem, UnitCount } from '../../consolidation/combine/combine-forms';
import { compare, toNumber, type Decimal } from '../../model/decimal';
import { expectationOf } from '../../model/indicator-expectation';
import {
  isFigureIndicator,
  type FigureIndicator,
  type FormSet,
  type Indicator,
} from '../../model/indicator-set';
import { writeNumber } from '../../model/number-writing';
import type { Unit } from '../../model/unit';
import { measureOf } from '../form/item-measure';

/** What heads the columns, and their widths in characters. */
export const COMBINED_COLUMNS = [
  ['TT', 7],
  ['Chỉ tiêu', 40],
  ['Đơn vị tính', 11],
  ['Kết quả toàn địa bàn', 12],
  ['Số đơn vị báo cáo', 10],
  ['Số đơn vị đạt', 9],
  ['Khó khăn, vướng mắc theo đơn vị', 34],
  ['Ghi chú', 22],
] as const;

/** A row of the sheet: the heading of a group of the form, or a figure. */
export type CombinedRow =
  | { readonly type: 'group'; readonly ordinal: string; readonly name: string }
  | { readonly type: 'figure'; readonly cells: readonly CombinedCell[] };

export interface CombinedCell {
  readonly content: string | number;
  readonly style: 'text' | 'centred' | 'figure' | 'count' | 'doubtful';
}

/** Stands where there is nothing to count or to add up: a blank cell would look forgotten. */
const NOTHING = '–';

/** The rows in the form's order. */
export function combinedRows({ set, items, units }: CombinedForms): readonly CombinedRow[] {
  const byItem = new Map(items.map((combined) => [combined.item, combined]));
  return set.form.rows.flatMap((row): readonly CombinedRow[] => {
    if (row.type === 'group') return [{ type: 'group', ordinal: row.ordinal, name: row.name }];
    const combined = byItem.get(row);
    return combined === undefined
      ? []
      : combined.figures.map((_, index) => ({
          type: 'figure',
          cells: cellsOf({ set, units }, combined, index),
        }));
  });
}

/** "7/8" of the units of which it is asked. */
export function countText({ count, expected }: Pick<UnitCount, 'count' | 'expected'>): string {
  return expected === 0 ? NOTHING : `${count}/${expected}`;
}

/** What is told of the item itself stands in the row of its first figure. */
function cellsOf(
  { set, units: all }: { readonly set: FormSet; readonly units: readonly Unit[] },
  { item, figures, achieved, remarks }: CombinedItem,
  index: number,
): readonly CombinedCell[] {
  const figure = figures[index];
  if (figure === undefined) return [];
  const { indicator, combined } = figure;
  const isFirst = index === 0;
  const told = isFirst ? remarks.map(({ units, text }) => `${namesOf(units)}: ${text}`).join('\n') : '';
  return [
    { content: isFirst ? item.ordinal : '', style: 'centred' },
    { content: figures.length === 1 ? item.name : indicator.name.vi, style: 'text' },
    { content: measureOf(set, item, indicator), style: 'centred' },
    resultOf(indicator, combined),
    { content: countText({ count: combined.reported, expected: combined.expected }), style: 'centred' },
    { content: isFirst && achieved !== null ? countText(achieved) : '', style: 'centred' },
    { content: told, style: 'text' },
    { content: notesOn(indicator, combined, all.length), style: 'text' },
  ];
}

function resultOf(indicator: Indicator, { value, how }: CombinedFigure): CombinedCell {
  if (how === 'none') return { content: NOTHING, style: 'centred' };
  if (value === null || !isFigureIndicator(indicator)) return { content: '', style: 'centred' };
  if (outsideRange(indicator, value) !== null) return { content: toNumber(value), style: 'doubtful' };
  return { content: toNumber(value), style: isWholeCount(indicator) ? 'count' : 'figure' };
}

/** The format of thousands would round decimals away. */
function isWholeCount({ kind, decimals }: FigureIndicator): boolean {
  return kind === 'count' && decimals === 0;
}

/** A figure that lacks units is never passed off as the whole area's. */
function notesOn(
  indicator: Indicator,
  { value, missing, inexact, isWhole, expected }: CombinedFigure,
  units: number,
): string {
  const isNoneReported = expected > 0 && missing.length === expected;
  if (isNoneReported && expected === units) return 'Chưa đơn vị nào báo cáo';
  const outside = outsideRange(indicator, value);
  const notes = [
    ...(outside === null ? [] : [`${outside}, hãy kiểm tra số của các đơn vị`]),
    ...(isNoneReported ? [`Không giao hoặc không áp dụng cho ${units - expected} đơn vị`] : []),
    ...(value !== null && !isWhole ? ['Chưa đủ đơn vị'] : []),
    ...(missing.length === 0 ? [] : [`Thiếu: ${namesOf(missing)}`]),
    ...(inexact.length === 0 ? [] : [`Không có số chính xác: ${namesOf(inexact)}`]),
  ];
  return notes.join('. ');
}

/** "Trên 100%": what no rate of the whole area can be; null for what can be. Sums are as great as there are units. */
function outsideRange(indicator: Indicator, value: Decimal | null): string | null {
  if (value === null || !isFigureIndicator(indicator) || indicator.kind !== 'percent') return null;
  const { min, max } = expectationOf(indicator);
  if (compare(value, max) > 0) return `Trên ${writeNumber(max, { grouping: true })}%`;
  return compare(value, min) < 0 ? `Dưới ${writeNumber(min, { grouping: true })}%` : null;
}

/** More names than this are counted: the sheet of the units has them all. */
const MOST_NAMES = 12;

function namesOf(units: readonly Unit[]): string {
  const named = units.slice(0, MOST_NAMES).map(({ name }) => name);
  const rest = units.length - named.length;
  return rest > 0 ? `${named.join(', ')} và ${rest} đơn vị khác` : named.join(', ');
}
