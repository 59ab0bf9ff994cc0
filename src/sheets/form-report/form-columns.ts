import { vi } from '../../language/vi';
import { judgedIndicator, targetWords } from '../../judgement/judged-indicator';
import { changeOf } from '../../model/change';
import { trimmed } from '../../model/decimal';
import {
  indicatorOf,
  isFigureIndicator,
  itemsOf,
  type FormColumn,
  type FormItem,
  type Indicator,
} from '../../model/indicator-set';
import { writeSigned } from '../../model/number-writing';
import { periodLabels } from '../report/period-label';
import { NO_FIGURE, type ReportCell } from '../report/figure-cells';
import { filledText } from '../report/filled-text';
import type { FigureStyle, ReportLayout } from '../report/report-section';
import type { FormSection } from './form-section';
import { valueCell } from './value-cell';

/** A column of the printed form. */
export interface PrintedColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cell: (item: FormItem) => ReportCell;
}

const ORDINAL_WIDTH = 6.5;
const EMPTY: ReportCell = { content: null, style: 'answer' };

/** The annex's own columns; the full layout adds the judgement and the change since the period before. */
export function printedColumns(
  section: FormSection,
  layout: ReportLayout,
  figures: FigureStyle,
): readonly PrintedColumn[] {
  const { form } = section.set;
  const own: readonly PrintedColumn[] = [
    {
      heading: form.ordinalHeading,
      width: ORDINAL_WIDTH,
      cell: ({ ordinal }) => ({ content: ordinal, style: 'answer' }),
    },
    {
      heading: form.nameHeading,
      width: form.nameWidth,
      cell: ({ name }) => ({ content: name, style: 'name' }),
    },
    ...form.columns
      .filter(({ printed }) => printed)
      .map((column) => ({
        heading: filledText(column.heading, section),
        width: column.width,
        cell: cellsOf(section, column, figures),
      })),
  ];
  return layout === 'exact' ? own : [...own, ...addedColumns(section)];
}

function cellsOf(
  section: FormSection,
  column: FormColumn,
  figures: FigureStyle,
): (item: FormItem) => ReportCell {
  const { set, row } = section;
  const printing = {
    figures,
    numerals: set.form.numerals,
    percentSign: column.heading.includes('%') ? 'in-heading' : 'written',
  } as const;
  switch (column.role) {
    case 'measure':
      return ({ measure }) => ({ content: measure === '' ? null : measure, style: 'answer' });
    case 'target':
      return (item) => {
        const indicator = judgedIndicator(set, item);
        return { content: indicator === null ? null : targetWords(set, row, indicator), style: 'answer' };
      };
    case 'value':
      return (item) => {
        const indicator = indicatorAt(section, item, column.facet);
        if (indicator === null) return EMPTY;
        const typed = row.entries.get(indicator.code)?.content ?? null;
        return valueCell(section.observed(indicator.code), typed, indicator, printing);
      };
    case 'previous':
      return (item) => {
        const indicator = indicatorAt(section, item, column.facet);
        if (indicator === null) return EMPTY;
        const typed = row.previous.get(indicator.code)?.content ?? null;
        return valueCell(section.previous(indicator.code), typed, indicator, printing);
      };
    case 'remark':
      return ({ code }) => ({ content: row.remarks.get(code)?.text.trim() ?? null, style: 'remark' });
  }
}

function addedColumns(section: FormSection): readonly PrintedColumn[] {
  const judged: PrintedColumn = {
    heading: 'Đánh giá',
    width: 17,
    cell: (item) => judgementCell(section, item),
  };
  return [...(section.judgement === null ? [] : [judged]), ...changeColumn(section)];
}

/** Where anything is known to have moved. A form that tells increase, total and rate of each item says so itself. */
function changeColumn(section: FormSection): readonly PrintedColumn[] {
  const { form } = section.set;
  const facets = form.columns.flatMap((column) => (column.role === 'value' ? [column.facet] : []));
  const [facet, ...others] = facets;
  if (facet === undefined || others.length > 0) return [];
  if (itemsOf(form).every((item) => changeText(section, item, facet) === null)) return [];
  const { before } = periodLabels(section.comparison, section.period);
  return [
    {
      heading: `Tăng/giảm so với ${before.charAt(0).toLowerCase()}${before.slice(1)}`,
      width: 13,
      cell: (item) => ({ content: changeText(section, item, facet) ?? NO_FIGURE, style: 'answer' }),
    },
  ];
}

function judgementCell({ judgement }: FormSection, item: FormItem): ReportCell {
  const judged = judgement?.items.find((candidate) => candidate.item.code === item.code);
  return {
    content: judged === undefined ? NO_FIGURE : vi.judgement.verdict(judged.judgement),
    style: 'answer',
  };
}

/** In words, with its unit: points and counts stand in one column. Null without a figure before. */
function changeText(section: FormSection, item: FormItem, facet: string): string | null {
  const indicator = indicatorAt(section, item, facet);
  if (indicator === null || !isFigureIndicator(indicator)) return null;
  const change = changeOf(section.observed(indicator.code), section.previous(indicator.code), indicator);
  if (change === null) return null;
  const unit = change.measure === 'percentage-points' ? ' điểm %' : '';
  return `${writeSigned(trimmed(change.delta))}${unit}`;
}

function indicatorAt({ set }: FormSection, { cells }: FormItem, facet: string): Indicator | null {
  const code = cells[facet];
  return code === undefined ? null : (indicatorOf(set, code) ?? null);
}
