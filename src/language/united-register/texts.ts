import type { UnitOutcome } from '../../model/submission-outcome';
import type { RecordTexts } from './record-texts';

/** What the command line says of registers that are united. */
export interface UnitedRegisterTexts extends RecordTexts {
  /** "Danh sách văn bản, 6 tháng đầu năm 2025: 120 dòng; 8 đơn vị – 7 đủ, 1 chưa gửi." */
  readonly summary: (
    register: string,
    period: string,
    records: number,
    counts: Readonly<Record<UnitOutcome, number>>,
  ) => string;
  readonly duplicatesHeading: (groups: number) => string;
  readonly leftBehindHeading: (count: number) => string;
  readonly howToTake: string;
  /** What is not listed, for there is too much of it. */
  readonly more: (lines: number) => string;
}
