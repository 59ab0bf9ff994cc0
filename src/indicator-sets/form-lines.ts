import type { IndicatorSetSource } from '../model/indicator-set';
import type { FormSource } from '../model/set/form';

export type IndicatorSource = IndicatorSetSource['indicators'][number];
type RowSource = FormSource['rows'][number];

/** A row of a form with the indicators of its cells, so that a set's data says each thing once. */
export interface FormLine {
  readonly row: RowSource;
  readonly indicators: readonly IndicatorSource[];
}

/** A heading within the form. */
export function groupLine(ordinal: string, name: string): FormLine {
  return { row: { type: 'group', ordinal, name }, indicators: [] };
}

/** The indicators of the lines, in the order of the form. */
export function indicatorsOfLines(lines: readonly FormLine[]): IndicatorSource[] {
  return lines.flatMap(({ indicators }) => indicators);
}

/** The rows of the form. */
export function rowsOfLines(lines: readonly FormLine[]): RowSource[] {
  return lines.map(({ row }) => row);
}
