import type { UnitOutcome } from '../../model/submission-outcome';

/** A record in a unit's file. */
export interface SaidRecord {
  readonly unit: string;
  readonly file: string;
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  /** What it is known by: "236/QĐ-UBND". */
  readonly name: string;
}

/** What the command line says of registers that are united. */
export interface UnitedRegisterTexts {
  /** "Danh sách văn bản, 6 tháng đầu năm 2025: 120 dòng; 8 đơn vị – 7 đủ, 1 chưa gửi." */
  readonly summary: (
    register: string,
    period: string,
    records: number,
    counts: Readonly<Record<UnitOutcome, number>>,
  ) => string;
  readonly records: (count: number) => string;
  /** Records with errors are taken all the same. */
  readonly takenAsSent: (records: number) => string;
  readonly duplicatesHeading: (groups: number) => string;
  /** "“766/QĐ-TTg” – UBND xã Mỹ Bình (a.xlsx, dòng 9); UBND xã Mỹ Quới (b.xlsx, dòng 8)" */
  readonly duplicates: (records: readonly [SaidRecord, ...SaidRecord[]]) => string;
  readonly howToMend: string;
  readonly leftBehindHeading: (count: number) => string;
  /** `others` are those that are not listed. */
  readonly leftBehind: (records: readonly SaidRecord[], others: number, file: string, by: string) => string;
  readonly howToTake: string;
  /** What is not listed, for there is too much of it. */
  readonly more: (lines: number) => string;
}
