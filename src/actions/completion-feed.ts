import type { CombinedForms } from '../consolidation/combine/combine-forms';
import { completionLinkOf } from '../indicator-sets/completion-links';
import { findSet } from '../indicator-sets/catalogue';
import type { CompletionFeed } from '../model/completion-feed';
import { decimal, divide, toNumber } from '../model/decimal';
import { isFigureIndicator, indicatorOf } from '../model/indicator-set';
import type { Period } from '../model/period';
import { parseRange } from '../workbook/address';
import type { PlannedStep } from '../workbook/journal/change-plan';
import { findForm } from './find-form';
import { gridNamed } from './known-grid';
import type { OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';

/** Fills the row of the level above that tells which share of its units complete, on the parent's own form, where it is blank and every unit is decided. */
export function completionFeed(
  open: OpenWorkbook,
  { set, completion }: Pick<CombinedForms, 'set' | 'completion'>,
  period: Period,
): { readonly feed: CompletionFeed; readonly steps: readonly PlannedStep[] } {
  const nothing = { feed: { type: 'none' } as const, steps: [] };
  const link = completionLinkOf(set.id);
  const upper = link === null ? null : findSet(link.set, open.contents.sets);
  const { unitList } = open.contents;
  if (link === null || upper === null || unitList === null || completion === null) return nothing;
  const form = findForm(open.contents.entrySheets, upper, period, unitList.parent);
  const entry = form?.table.units[0]?.entries.get(link.indicator);
  const indicator = indicatorOf(upper, link.indicator);
  if (form === null || entry === undefined || indicator === undefined || completion.expected === 0)
    return nothing;
  if (completion.undecided.length > 0) {
    const units = completion.undecided.map(({ name }) => name);
    return { feed: { type: 'undecided', units }, steps: [] };
  }
  const decimals = isFigureIndicator(indicator) ? indicator.decimals : 2;
  const share = divide(
    decimal(String(completion.count * 100)),
    decimal(String(completion.expected)),
    decimals,
  );
  const value = toNumber(share);
  const { sheet } = form.table;
  const { cell, content } = entry;
  const place = { sheet, cell, value };
  if (content !== null && content !== '') {
    return { feed: { type: 'held', ...place, held: String(content), same: content === value }, steps: [] };
  }
  const range = parseRange(cell);
  if (range === null) return nothing;
  const cells = patchedCells(gridNamed(open, sheet), [
    { row: range.top, column: range.left, content: value },
  ]);
  return { feed: { type: 'filled', ...place }, steps: [{ type: 'patch', sheet, cells }] };
}
