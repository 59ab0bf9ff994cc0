import { absoluteRangeText, quotedSheetName, rangeText, type CellAddress } from '../../workbook/address';
import { STALE_WARNING } from '../data/data-sheet';
import { roomEnd, type RecordPlaces } from './record-places';

/**
 * A formula that is empty while every printed cell is what the register sheet holds and nothing was added there. Capitals
 * and small letters are one to it: no comparison of whole blocks that tells them apart is in every spreadsheet program.
 * `printed` is the first printed cell of the records; they are printed without gaps.
 */
export function staleRegisterFormula(places: RecordPlaces, printed: CellAddress): string {
  const columnRuns = runsOf(places.columns);
  const on = (top: number, left: number, bottom: number, right: number) =>
    `${quotedSheetName(places.sheet)}!${absoluteRangeText({ top, left, bottom, right })}`;
  const counts = columnRuns.map(
    ({ value, length }) => `COUNTA(${on(places.firstRow, value, roomEnd(places), value + length - 1)})`,
  );
  const comparisons = runsOf(places.rows).flatMap((rows) =>
    columnRuns.map((columns) => {
      const source = on(
        rows.value,
        columns.value,
        rows.value + rows.length - 1,
        columns.value + columns.length - 1,
      );
      const [top, left] = [printed.row + rows.index, printed.column + columns.index];
      const beside = rangeText({
        top,
        left,
        bottom: top + rows.length - 1,
        right: left + columns.length - 1,
      });
      return `SUMPRODUCT((${source}<>${beside})*1)>0`;
    }),
  );
  const count = `${counts.length === 0 ? '0' : counts.join('+')}<>${places.filled}`;
  const whole = formulaOf([count, ...comparisons]);
  // A list with very many gaps is watched by its count alone, rather than by no formula at all.
  return whole.length <= LONGEST_FORMULA && comparisons.length < MOST_ARGUMENTS ? whole : formulaOf([count]);
}

/** What Excel takes in one cell, and in one call. */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;

function formulaOf(tests: readonly string[]): string {
  return `=IFERROR(IF(OR(${tests.join(',')}),"${STALE_WARNING}",""),"${STALE_WARNING}")`;
}

/** Numbers that follow one another without a gap. */
interface Run {
  /** The place of its first in the list. */
  readonly index: number;
  readonly value: number;
  readonly length: number;
}

function runsOf(values: readonly (number | null)[]): readonly Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = runs.at(-1);
    const follows =
      last !== undefined && last.index + last.length === index && last.value + last.length === value;
    if (follows) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ index, value, length: 1 });
  });
  return runs;
}
