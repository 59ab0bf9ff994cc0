import { itemsOf, matrixIndicators } from '../../model/indicator-set';
import type { SheetGrid } from '../../workbook/port';
import { sameWords, textAt } from '../entry/grid-text';
import type { RecognisedSheet } from '../entry/recognise';
import { keyOfColumn, writeFormKey } from '../form/form-geometry';
import { headsColumn, type RecognisedForm } from '../form/recognise-form';
import type { EntrySheetReading } from '../read-entry-sheet';

/** Columns of which nobody knows what they hold: they stand twice, or their heading contradicts their hidden key. */
export interface DoubtfulColumns {
  /** Codes of the indicators in them. */
  readonly indicators: ReadonlySet<string>;
  readonly remarks: boolean;
}

/** The doubtful columns of a sheet; their findings are among those of its reading. */
export function doubtfulColumns(grid: SheetGrid, reading: EntrySheetReading): DoubtfulColumns {
  return reading.arrangement === 'matrix'
    ? { indicators: ofMatrix(grid, reading.layout), remarks: false }
    : ofForm(grid, reading.layout);
}

function ofMatrix(grid: SheetGrid, { set, columns, headerRow }: RecognisedSheet): ReadonlySet<string> {
  const doubtful = matrixIndicators(set).filter(({ code, name, shortName }) => {
    const own = columns.filter(({ key }) => key.type === 'current' && key.indicator === code);
    const [first, ...others] = own;
    if (first === undefined) return false;
    const heading = textAt(grid, { row: headerRow, column: first.column });
    return others.length > 0 || !(sameWords(heading, shortName.vi) || sameWords(heading, name.vi));
  });
  return new Set(doubtful.map(({ code }) => code));
}

function ofForm(grid: SheetGrid, { set, columns, headerRow }: RecognisedForm): DoubtfulColumns {
  const doubtful = set.form.columns.filter((of) => {
    const wanted = writeFormKey(keyOfColumn(of));
    const [first, ...others] = columns.filter(({ key }) => writeFormKey(key) === wanted);
    if (first === undefined) return false;
    const heading = textAt(grid, { row: headerRow, column: first.column });
    return others.length > 0 || !headsColumn(heading, of);
  });
  const facets = doubtful.flatMap((of) => (of.role === 'value' ? [of.facet] : []));
  const codes = itemsOf(set.form).flatMap(({ cells }) => facets.flatMap((facet) => cells[facet] ?? []));
  return {
    indicators: new Set(codes),
    remarks: doubtful.some(({ role }) => role === 'remark'),
  };
}
