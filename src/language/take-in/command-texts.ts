import type { CalendarDate } from '../../model/calendar-date';
import type { SuggestionReason } from '../../model/name-suggestion';
import type { UnitOutcome } from '../../model/submission-outcome';
import type { CombineTexts } from './combine-texts';

/** What the command line says of a take-in. */
export interface TakeInCommandTexts extends CombineTexts {
  readonly help: string;
  readonly pasteHelp: string;
  /** "Bộ chỉ số 766, tháng 5/2025: 63 ô của 7 cột vào trang …" */
  readonly pasted: (set: string, period: string, cells: number, columns: number, sheet: string) => string;
  /** Nothing of a text is taken for a period; why not follows. */
  readonly nothingTaken: (set: string, period: string) => string;
  readonly nothingWritten: string;
  /** A column, counted from 1, of which nobody knows the period; `lines` are the first and last of its table. */
  readonly columnOfNoPeriod: (
    column: number,
    said: string,
    lines: { readonly first: number; readonly last: number },
  ) => string;
  readonly columnAsked: (heading: string) => string;
  readonly notInText: (units: readonly string[]) => string;
  /** "Bộ chỉ số 766, tháng 5/2025: 8 đơn vị – 7 đủ, 1 chưa gửi." */
  readonly summary: (set: string, period: string, counts: Readonly<Record<UnitOutcome, number>>) => string;
  readonly taken: (values: number) => string;
  readonly received: (date: CalendarDate, isGuessed: boolean) => string;
  readonly notSent: (units: readonly string[]) => string;
  /** Cells that whoever consolidates filled in for units that sent nothing for them. */
  readonly typedFor: (cells: number, units: readonly string[]) => string;
  readonly idleHeading: (decisions: number) => string;
  /** A decision that is about nothing of the take-in: `conflicts ["NN.05","value","TDGQ"]`. */
  readonly idle: (section: string, key: string, choice: string | null) => string;
  readonly changedHeading: (values: number) => string;
  /** "UBND xã Mỹ Bình, Tiến độ giải quyết (E9): 90 → 95" */
  readonly changedValue: (
    unit: string,
    indicator: string,
    cell: string,
    before: string,
    after: string,
  ) => string;
  readonly questionsHeading: (questions: number) => string;
  readonly whichUnit: (file: string, code: string, name: string) => string;
  readonly suggestion: (unit: string, code: string, percent: number, reason: SuggestionReason) => string;
  readonly whichFile: (unit: string, files: readonly string[]) => string;
  readonly whichValue: (
    unit: string,
    indicator: string,
    held: string,
    taken: string | null,
    brought: string,
  ) => string;
  readonly whichMapping: (file: string, sheet: string) => string;
  readonly howToDecide: string;
}
