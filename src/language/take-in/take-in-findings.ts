import type { FindingTexts } from '../language';

/** The texts of what is found in the files that units send. */
export type TakeInFindingTexts = Pick<
  FindingTexts,
  | 'file-empty'
  | 'file-encrypted'
  | 'file-other-format'
  | 'file-not-workbook'
  | 'file-damaged'
  | 'file-unsafe'
  | 'file-too-slow'
  | 'file-unforeseen'
  | 'file-twice'
  | 'no-sheet-of-ours'
  | 'other-set'
  | 'other-period'
  | 'nothing-filled-in'
  | 'unit-unmatched'
  | 'unit-not-in-period'
  | 'unit-left-out'
  | 'parents-row'
  | 'several-files'
  | 'superseded'
  | 'unit-twice-in-file'
  | 'mapping-unconfirmed'
  | 'sent-late'
  | 'blank-kept'
  | 'edited-after-take-in'
  | 'typed-beside-take-in'
  | 'memory-unread'
  | 'hand-corrected'
  | 'hand-kept'
>;
