import { answeredForm, blankForm } from '../../src/actions/form-content';
import { findSet } from '../../src/indicator-sets/catalogue';
import {
  asFormSet,
  formIndicators,
  isFigureIndicator,
  type FormSet,
  type Indicator,
} from '../../src/model/indicator-set';
import { parsePeriodId, type Period } from '../../src/model/period';
import { layoutFormSheet } from '../../src/sheets/form/form-layout';
import { indicatorOfCell } from '../../src/sheets/form/form-cells';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { COMMUNE } from './forms';

/** A form of a commune whose cells all hold something of their own, and what was typed where. */
export interface FilledSheet {
  readonly set: FormSet;
  readonly period: Period;
  readonly model: SheetModel;
  /** By the indicator's code; what is reckoned is not among them. */
  readonly typed: ReadonlyMap<string, string | number>;
}

export function filledForm(id: string, periodId: string): FilledSheet {
  const [found, period] = [findSet(id), parsePeriodId(periodId)];
  if (found === null || period === null) throw new Error(`no ${id} of ${periodId}`);
  const set = asFormSet(found);
  const shown = new Set(
    set.form.rows.flatMap((row) =>
      row.type === 'item' ? set.form.columns.map((column) => indicatorOfCell(set, row, column)?.code) : [],
    ),
  );
  const typed = new Map(
    formIndicators(set)
      .filter((indicator) => shown.has(indicator.code) && !isComputed(indicator))
      .map((indicator, index) => [indicator.code, ownContent(indicator, index)] as const),
  );
  const blank = blankForm({
    set,
    period,
    asOf: { year: period.year, month: 5, day: 31 },
    unit: COMMUNE,
    sheet: `${id} X.01`,
    previous: { type: 'typed', held: () => null },
    purpose: 'hand-out',
  });
  const model = layoutFormSheet(answeredForm(blank, (code) => typed.get(code) ?? null));
  return { set, period, model, typed };
}

function isComputed(indicator: Indicator): boolean {
  return isFigureIndicator(indicator) && indicator.computed !== undefined;
}

/** Something that no other cell of the sheet holds, as far as the indicator allows. */
function ownContent(indicator: Indicator, index: number): string | number {
  if (isFigureIndicator(indicator)) return indicator.kind === 'percent' ? 2 + index / 4 : 2 + index;
  switch (indicator.kind) {
    case 'yes-no':
      return indicator.choices?.[index % indicator.choices.length] ?? (index % 2 === 0 ? 'Có' : 'Không');
    case 'verdict':
      return indicator.choices?.[index % indicator.choices.length] ?? (index % 2 === 0 ? 'Đạt' : 'Chưa đạt');
    case 'fraction':
      return `${index + 1}/${index + 2}`;
    case 'date':
      return `${(index % 28) + 1}/5/2025`;
    case 'text':
    case 'target':
      return `Nội dung thứ ${index}`;
  }
}
