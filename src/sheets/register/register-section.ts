import type { Finding } from '../../model/finding';
import type { RegisterTable } from '../../registers/register-table';
import type { AcceptedFinding } from '../report/report-section';

/** A register of one period: what a section of a report prints. */
export interface RegisterSection {
  readonly table: RegisterTable;
  /** Warnings that stand, printed under the list. */
  readonly warnings: readonly Finding[];
  /** Errors that a person answers for, printed with name and note. */
  readonly accepted: readonly AcceptedFinding[];
  /** A fingerprint of everything the section was made from. */
  readonly inputHash: string;
}
