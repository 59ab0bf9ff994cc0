import { decimal, type Decimal } from '../../model/decimal';
import { finding, type Finding, type Place } from '../../model/finding';
import { expectationOf } from '../../model/indicator-expectation';
import { matrixIndicators, type FigureIndicator, type MatrixSet } from '../../model/indicator-set';
import { isWithin, withMovedPoint } from '../../model/moved-point';
import { readNumberText } from '../../model/number-reading';
import type { MissingStatus } from '../../model/observation';
import type { Unit } from '../../model/unit';
import type { FigureColumn } from './figure-columns';
import type { MatchedRow, MatchedTable } from './match-rows';

export type StatusWord = Exclude<MissingStatus, 'blank'>;

/** What one cell of the pasted table says. */
export type FigureReading =
  | { readonly type: 'figure'; readonly value: Decimal }
  | { readonly type: 'status'; readonly status: StatusWord }
  /** Leaves the sheet's cell as it is: neither 0 nor an erasure. */
  | { readonly type: 'blank' }
  | { readonly type: 'fault'; readonly finding: Finding };

export interface PastedFigure {
  /** The row of the pasted text, counted from 1. */
  readonly line: number;
  readonly unit: Unit;
  readonly indicator: FigureIndicator;
  readonly text: string;
  readonly reading: FigureReading;
}

/** Reads the figures of the rows whose unit is known, each as its indicator declares it. Nothing is chosen between two readings. */
export function readFigures(
  { rows }: MatchedTable,
  columns: readonly FigureColumn[],
  set: MatrixSet,
): readonly PastedFigure[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly PastedFigure[] => {
      const { match, line, cells } = row;
      if (match.type !== 'unit' && match.type !== 'sub-row') return [];
      const indicator = indicatorForRow(row, column, set);
      if (indicator === null) return [];
      const text = cells[column.column] ?? '';
      const { unit } = match;
      const place = {
        unit: { code: unit.code, name: unit.name },
        indicator: { code: indicator.code, name: indicator.shortName.vi },
      };
      return [{ line, unit, indicator, text, reading: readFigure(text, indicator, set, place) }];
    }),
  );
}

/** Reads one text as a figure of an indicator; `place` is where a fault is said to be. */
export function readFigure(
  text: string,
  indicator: FigureIndicator,
  set: MatrixSet,
  place: Place,
): FigureReading {
  const reading = readNumberText(text, expectationOf(indicator));
  switch (reading.type) {
    case 'figure':
      return figureInRange(reading.value, indicator, place);
    case 'missing': {
      const { status } = reading;
      if (status === 'blank') return { type: 'blank' };
      return set.statuses.includes(status) ? { type: 'status', status } : unknownWord();
    }
    case 'ambiguous': {
      const { readings, fitting } = reading;
      return fault(finding('ambiguous-number', place, { text, readings, fitting }));
    }
    case 'fraction': {
      const { numerator, denominator } = reading;
      return fault(finding('fraction-for-number', place, { text, numerator, denominator }));
    }
    case 'bound':
    case 'verdict':
      return unknownWord();
    case 'unreadable':
      if (reading.reason === 'error-value') return fault(finding('error-value', place, { error: text }));
      if (reading.probable === undefined) return unknownWord();
      return fault(finding('text-for-number', place, { text, probable: reading.probable }));
  }

  function unknownWord(): FigureReading {
    return fault(finding('unknown-word', place, { text, allowed: set.statuses }));
  }
}

/**
 * The indicator of which a row holds the figure in a column, or null: in a sub-row the column's indicator is the whole of
 * which the row names a part.
 */
export function indicatorForRow(
  { match }: Pick<MatchedRow, 'match'>,
  column: FigureColumn,
  set: MatrixSet,
): FigureIndicator | null {
  const code = match.type === 'sub-row' ? match.indicator : column.indicator;
  if (match.type === 'sub-row' && code !== column.indicator && !partsOf(column.indicator, set).includes(code))
    return null;
  return matrixIndicators(set).find((indicator) => indicator.code === code) ?? null;
}

function partsOf(whole: string, set: MatrixSet): readonly string[] {
  const parts = matrixIndicators(set).find(({ code }) => code === whole)?.parts ?? [];
  const printed = set.matrix.report.sections.find(({ indicator }) => indicator === whole)?.parentRows ?? [];
  return [...parts, ...printed];
}

function figureInRange(value: Decimal, { range }: FigureIndicator, place: Place): FigureReading {
  const min = decimal(range.min);
  const max = decimal(range.max);
  if (isWithin(value, min, max)) return { type: 'figure', value };
  const probable = withMovedPoint(value, min, max);
  return fault(finding('impossible-value', place, { value, min, max, probable }));
}

function fault(found: Finding): FigureReading {
  return { type: 'fault', finding: found };
}
