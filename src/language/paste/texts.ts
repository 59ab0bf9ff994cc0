import type { Finding } from '../../model/finding';
import type {
  ColumnQuestion,
  LeftOutColumn,
  PasteOmissionCode,
  PasteOmissionDetails,
  PasteRefusalCode,
  PasteRefusalDetails,
  TitleLine,
} from '../../model/paste-problem';

/** The first and the last row of a table in the pasted text, counted from 1. */
interface PastedLines {
  readonly first: number;
  readonly last: number;
}

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
  /** What a person is asked about a column, counted from 1; `heading` may be empty, `said` is what names a period. */
  readonly columnQuestions: Readonly<
    Record<ColumnQuestion, (column: number, heading: string, said: readonly TitleLine[]) => string>
  >;
  /** "Bảng 2 (dòng 12–20)": one of several tables, counted from 1. */
  readonly table: (number: number, lines: PastedLines) => string;
  /** Which period a table is of, and where that was read. */
  readonly periodRead: (period: string, at: TitleLine) => string;
  /** Figures of a kind of period that the set is not reported for. */
  readonly otherKind: (set: string, period: string, at: TitleLine) => string;
  /** A table that is not taken at all, after why it is not. */
  readonly passedOver: (lines: PastedLines, why: string) => string;
  /** Units of the list that the table does not name. */
  readonly notInTable: (units: readonly string[]) => string;
}
