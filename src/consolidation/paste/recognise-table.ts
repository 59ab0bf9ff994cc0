import type { MatrixSet } from '../../model/indicator-set';
import type { PasteRefusal, TitleLine } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { foldText } from '../../model/vietnamese-text';
import { proposeColumn, withoutTwins, type ProposedColumn, type UndatedColumns } from './column-proposal';
import { disagrees } from './column-periods';
import type { KeyColumns } from './key-columns';
import { layTable, type LaidTable } from './lay-table';
import { withoutPoints } from './points-of-a-total';
import type { PastedRow } from './read-tab-text';
import { titledPeriod, type TitledPeriod } from './titled-period';
import { UnitFinder } from './unit-finder';

export interface RecogniseOptions {
  /** The period of the sheet that is to be filled. */
  readonly period: Period;
  /** By `confirmationKey` of a row's name the code of the unit that a person said it is. */
  readonly confirmed?: ReadonlyMap<string, string>;
  /** What is made of columns of which nothing says the period. */
  readonly undated?: UndatedColumns;
}

export interface RecognisedTable {
  readonly titles: readonly TitleLine[];
  /** What the lines over it say of its period, or where they say nothing the other tables pasted with it. */
  readonly titled: TitledPeriod;
  /** 0–3. */
  readonly headerRows: number;
  readonly keys: KeyColumns;
  /** Every column but those of names and codes. */
  readonly columns: readonly ProposedColumn[];
  /** The rows below the headings. */
  readonly body: readonly PastedRow[];
}

export type TableRecognition =
  | { readonly type: 'table'; readonly table: RecognisedTable }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

const SAMPLE = 3;
const SAMPLE_LENGTH = 60;

/** A row's name as `confirmed` is keyed by it. */
export function confirmationKey(name: string): string {
  return foldText(name);
}

/**
 * Recognises a pasted table: which column names the units and what each other column may hold. A column without a known
 * heading is asked about.
 */
export function recogniseTable(
  rows: readonly PastedRow[],
  set: MatrixSet,
  units: UnitList,
  options: RecogniseOptions,
): TableRecognition {
  const { period, confirmed = new Map() } = options;
  const finder = new UnitFinder(units, period);
  const laying = layTable(rows, set, finder, (name) => confirmed.has(confirmationKey(name)));
  if (laying.type === 'refused') return laying;
  return { type: 'table', table: proposeTable(laying.laid, { type: 'none' }, set, options) };
}

/** Proposes what the columns of a table hold; `elsewhere` is what the other tables pasted with it say of the period. */
export function proposeTable(
  { keys, headings, body, columns }: LaidTable,
  elsewhere: TitledPeriod,
  set: MatrixSet,
  { period, undated = 'of-the-sheet' }: Pick<RecogniseOptions, 'period' | 'undated'>,
): RecognisedTable {
  const own = titledPeriod(headings.titles, period);
  const titled = own.type === 'none' ? elsewhere : own;
  const isDisputed = disagrees(columns, headings, own, period);
  const proposed = columns.map(({ column, words, yearBeside, texts }): ProposedColumn => ({
    column,
    heading: words.join(' – '),
    sample: texts.slice(0, SAMPLE).map((text) => text.slice(0, SAMPLE_LENGTH)),
    proposal: proposeColumn({ words, yearBeside, texts, headings, set, period, titled, isDisputed, undated }),
  }));
  return {
    titles: headings.titles,
    titled,
    headerRows: headings.rowCount,
    keys,
    columns: withoutPoints(withoutTwins(proposed), body, set),
    body,
  };
}
