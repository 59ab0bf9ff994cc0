import type { Unit } from '../../model/unit';
import type { RegisterRecord } from '../../registers/register-table';
import type { ConsolidationMemory, SubmissionOrigin } from '../memory';

/** What a workbook holds of the register and period before lists are united into it. */
export interface HeldRegister extends Pick<ConsolidationMemory, 'receipts'> {
  /** The sheet of the united register. */
  readonly sheet: string;
  /** In its order. */
  readonly rows: readonly HeldRow[];
  /** Of the register and period; of each unit the file that counts. Its values are the records of that file, see `recordPrint`. */
  readonly origins: readonly SubmissionOrigin[];
}

/** A row of the united register. */
export interface HeldRow {
  /** Null where it names no unit of the list. */
  readonly unit: Unit | null;
  /** Where it was taken from, as the row says; null where a person typed it. The row is counted from 1. */
  readonly source: { readonly file: string; readonly row: number } | null;
  /** As it stands on the sheet, whose row it has. */
  readonly record: RegisterRecord;
}
