import type { FindingTexts } from '../language';

/** The texts of what is found on the forms of single units. */
export type FormFindingTexts = Pick<
  FindingTexts,
  | 'wrong-kind'
  | 'date-for-words'
  | 'unit-unnamed'
  | 'item-mismatch'
  | 'duplicate-item'
  | 'item-missing'
  | 'row-without-item'
  | 'column-missing'
  | 'closed-cell'
>;
