import { rounded, toNumber, trimmed, type Decimal } from '../../model/decimal';
import { writeOfficialDate } from '../../model/date-text';
import type { Change } from '../../model/change';
import type { FigureIndicator } from '../../model/indicator-set';
import { writeNumber, writeSigned } from '../../model/number-writing';
import type { ObservedValue } from '../../model/observation';
import type { CellContent } from '../../workbook/sheet-model';
import { STATUS_WORDS } from '../entry/entry-words';
import type { FigureStyle } from './report-section';
import type { ReportStyle } from './report-styles';

/** What a cell of the report holds and in which style. */
export interface ReportCell {
  readonly content: CellContent;
  readonly style: ReportStyle;
}

/** Where there is no figure and no word for it. */
export const NO_FIGURE = '–';

/** A figure, or the word that stands for its absence. A missing figure is never printed as 0. */
export function figureCell(
  observed: ObservedValue,
  indicator: FigureIndicator,
  figures: FigureStyle,
): ReportCell {
  if (observed.status === 'blank') return { content: NO_FIGURE, style: 'figure' };
  if (observed.status !== 'reported') return { content: STATUS_WORDS[observed.status][0], style: 'figure' };
  const { reported } = observed;
  switch (reported.type) {
    case 'figure':
      return numberCell(reported.value, indicator, figures);
    case 'bound':
      return {
        content: `${BOUND_WORDS[reported.relation]} ${writeNumber(reported.value, { grouping: true })}`,
        style: 'figure',
      };
    case 'verdict':
      return { content: reported.words, style: 'figure' };
    case 'fraction': {
      const parts = [reported.numerator, reported.denominator].map((part) =>
        writeNumber(part, { grouping: true }),
      );
      return { content: parts.join('/'), style: 'figure' };
    }
    case 'date':
      return { content: writeOfficialDate(reported.date), style: 'figure' };
    case 'text':
      return { content: reported.text, style: 'figure' };
  }
}

const BOUND_WORDS = {
  above: 'trên',
  'at-least': 'từ',
  below: 'dưới',
  'at-most': 'tối đa',
  about: 'khoảng',
} as const;

function numberCell(value: Decimal, indicator: FigureIndicator, { as, decimals }: FigureStyle): ReportCell {
  const published = rounded(value, indicator.decimals);
  const isFixed = decimals === 'fixed';
  if (as === 'text') {
    const text = isFixed
      ? writeNumber(published, { decimals: indicator.decimals, grouping: true })
      : writeNumber(trimmed(published), { grouping: true });
    return { content: text, style: 'figure' };
  }
  return {
    content: toNumber(published),
    style: isFixed && indicator.decimals === 2 ? 'fixedFigure' : 'figure',
  };
}

/** "+6,52"; a dash without a figure to compare with. */
export function changeCell(
  change: Change | null,
  { kind, decimals }: FigureIndicator,
  { as }: FigureStyle,
): ReportCell {
  if (change === null) return { content: NO_FIGURE, style: 'figure' };
  if (as === 'text') return { content: writeSigned(change.delta), style: 'figure' };
  return {
    content: toNumber(change.delta),
    style: kind === 'count' && decimals === 0 ? 'countChange' : 'change',
  };
}
