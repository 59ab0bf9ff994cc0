import type { Finding } from '../../model/finding';
import type {
  ColumnQuestion,
  LeftOutColumn,
  PasteOmissionCode,
  PasteOmissionDetails,
  PasteRefusalCode,
  PasteRefusalDetails,
} from '../../model/paste-problem';

/** What is said of a pasted table: each sentence names the place, the fault and the remedy. */
export interface PasteTexts {
  readonly refusals: {
    readonly [Code in PasteRefusalCode]: (details: PasteRefusalDetails[Code]) => string;
  };
  readonly omissions: {
    readonly [Code in PasteOmissionCode]: (
      details: PasteOmissionDetails[Code],
      sayFigure: (found: Finding) => string,
    ) => string;
  };
  /** "Dòng 5 của bảng dán": where an omission is. */
  readonly line: (line: number) => string;
  /** Why a column is proposed to be left out. */
  readonly leftOutColumn: (column: LeftOutColumn) => string;
  /** What a person is asked about a column, counted from 1; `heading` may be empty. */
  readonly columnQuestions: Readonly<Record<ColumnQuestion, (column: number, heading: string) => string>>;
  /** Units of the list that the table does not name. */
  readonly notInTable: (units: readonly string[]) => string;
}
