import { cellsOnly, numberFormatsOnly } from './cells-only';
import { SUBMISSION_LIMITS, WORKBOOK_LIMITS, type ReadingLimits } from './reading-limits';
import type { SheetMarks } from './sheet-extent';

/** How much of a workbook is read. */
export interface ReadingScope {
  readonly limits: ReadingLimits;
  /** A worksheet's part as far as it is read. */
  readonly sheetPart: (part: Uint8Array, marks: SheetMarks) => Uint8Array;
  /** The styles part as far as it is read. */
  readonly stylesPart: (styles: Uint8Array) => Uint8Array;
  /** Whether a part is read at all. */
  readonly isRead: (name: string) => boolean;
}

export const EVERYTHING: ReadingScope = {
  limits: WORKBOOK_LIMITS,
  sheetPart: (part) => part,
  stylesPart: (styles) => styles,
  isRead: () => true,
};

/** What is of no interest where only figures are looked for: colours, tables, links of sheets, the order of reckoning. */
const BESIDE_FIGURES =
  /(^|\/)(theme|tables|worksheets\/_rels|persons)\/[^/]+$|(^|\/)(calcChain|metadata)\.xml$/i;

/** Values, formulas, number formats and merges. */
export const FIGURES: ReadingScope = {
  limits: SUBMISSION_LIMITS,
  sheetPart: cellsOnly,
  stylesPart: numberFormatsOnly,
  isRead: (name) => !BESIDE_FIGURES.test(name),
};
