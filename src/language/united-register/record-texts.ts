/** A record in a unit's file. */
export interface SaidRecord {
  readonly unit: string;
  readonly file: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  /** What it is known by: "236/QĐ-UBND". */
  readonly name: string;
}

/** What is said of records that are united, in the pane as on the command line. */
export interface RecordTexts {
  readonly records: (count: number) => string;
  /** Records with errors are taken all the same. */
  readonly takenAsSent: (records: number) => string;
  /** "“766/QĐ-TTg” – UBND xã Mỹ Bình (a.xlsx, dòng 9); UBND xã Mỹ Quới (b.xlsx, dòng 8)" */
  readonly duplicates: (records: readonly [SaidRecord, ...SaidRecord[]]) => string;
  readonly howToMend: string;
  /** `others` are those that are not listed. */
  readonly leftBehind: (records: readonly SaidRecord[], others: number, file: string, by: string) => string;
}
