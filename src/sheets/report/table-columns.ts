import { vi } from '../../language/vi';
import type { Band, FigureIndicator } from '../../model/indicator-set';
import { bandOf } from '../../ranking/bands';
import type { UnitFigures } from '../../ranking/indicator-table';
import { changeCell, figureCell, NO_FIGURE, type ReportCell } from './figure-cells';
import type { FigureStyle, ReportLayout } from './report-section';

/** A column of the units' table. */
export interface TableColumn {
  readonly heading: string;
  /** A heading over this one and its neighbours of the same group. */
  readonly group?: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cell: (figures: UnitFigures, ordinal: number) => ReportCell;
}

/** What the columns need to know of the section they stand in. */
export interface TableContext {
  readonly indicator: FigureIndicator;
  readonly figures: FigureStyle;
  /** "Tháng 4" and "Tháng 5". */
  readonly before: string;
  readonly now: string;
  /** What the figures are called; empty where the set has no such words for this indicator. */
  readonly bands: readonly Band[];
}

/** The columns of the units' table: exactly the document's, or with order, change and movement added. */
export function tableColumns(layout: ReportLayout, context: TableContext): readonly TableColumn[] {
  const column = columnsOf(context);
  switch (layout) {
    case 'exact':
      return [wide(column.name, 43.5), wide(column.before, 12), wide(column.now, 12), wide(column.rank, 12)];
    case 'full':
      return [
        column.ordinal,
        column.name,
        column.before,
        column.now,
        column.change,
        column.previousRank,
        column.rank,
        column.movement,
        ...(context.bands.length === 0 ? [] : [column.band]),
      ];
  }
}

function wide(column: TableColumn, width: number): TableColumn {
  return { ...column, width };
}

function columnsOf({ indicator, figures, before, now, bands }: TableContext) {
  // The documents call rates and points “Điểm số” alike; nobody calls a number of dossiers so.
  const group = indicator.kind === 'count' ? 'Số liệu' : 'Điểm số';
  return {
    ordinal: {
      heading: 'STT',
      width: 5,
      cell: (_: UnitFigures, ordinal: number) => ({ content: ordinal, style: 'ordinal' }) as const,
    },
    name: {
      heading: 'Đơn vị',
      width: 28,
      cell: ({ unit }: UnitFigures) => ({ content: unit.name, style: 'name' }) as const,
    },
    before: {
      heading: before,
      group,
      width: 10,
      cell: ({ previous }: UnitFigures) => figureCell(previous, indicator, figures),
    },
    now: {
      heading: now,
      group,
      width: 10,
      cell: ({ current }: UnitFigures) => figureCell(current, indicator, figures),
    },
    change: {
      heading: `Tăng/giảm (${changeMeasure(indicator)})`,
      width: 11.5,
      cell: ({ change }: UnitFigures) => changeCell(change, indicator, figures),
    },
    previousRank: {
      heading: `Hạng ${before.toLowerCase()}`,
      width: 9,
      cell: ({ previousRank }: UnitFigures) =>
        ({ content: previousRank ?? NO_FIGURE, style: 'figure' }) as const,
    },
    rank: {
      heading: 'Xếp hạng',
      width: 8,
      cell: ({ standing }: UnitFigures) => ({ content: standing?.rank ?? NO_FIGURE, style: 'rank' }) as const,
    },
    movement: {
      heading: 'Thay đổi hạng',
      width: 12.5,
      cell: ({ movement }: UnitFigures) => ({ content: vi.movement(movement), style: 'figure' }) as const,
    },
    band: {
      heading: 'Xếp loại',
      width: 10.5,
      cell: ({ standing }: UnitFigures) => {
        const band = standing === null ? null : bandOf(standing.value, bands);
        return { content: band?.name.vi ?? NO_FIGURE, style: 'figure' } as const;
      },
    },
  } satisfies Readonly<Record<string, TableColumn>>;
}

/** What a change is counted in. */
function changeMeasure({ kind, unitOfMeasure }: FigureIndicator): string {
  switch (kind) {
    case 'percent':
      return 'điểm %';
    case 'score':
      return 'điểm';
    case 'count':
      return unitOfMeasure;
  }
}
