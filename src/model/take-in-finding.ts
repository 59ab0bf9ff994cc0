import type { CalendarDate } from './calendar-date';

/** What is found in the files that units send: what each kind of finding knows of its fault. */
export interface TakeInFindingDetails {
  // What is wrong with a file that a unit sent
  'file-empty': Record<string, never>;
  'file-encrypted': Record<string, never>;
  'file-other-format': { format: 'xls' | 'xlsb' | 'xml-2003' | 'ods' };
  'file-not-workbook': { kind: 'text' | 'pdf' | 'web-page' | 'word' | 'zip' | 'unknown' };
  'file-damaged': { part: string };
  'file-unsafe': {
    danger:
      | 'bytes'
      | 'parts'
      | 'inflated'
      | 'ratio'
      | 'cells'
      | 'rows'
      | 'columns'
      | 'merges'
      | 'elements'
      | 'entities';
    found: number;
    limit: number;
  };
  'file-too-slow': { seconds: number };
  'file-unforeseen': { detail: string };
  /** The same bytes under another name. */
  'file-twice': { otherFile: string };
  // What a file that was read brings
  'no-sheet-of-ours': { sheets: readonly string[] };
  'other-set': { set: string; wanted: string };
  'other-period': { period: string; wanted: string };
  'nothing-filled-in': Record<string, never>;
  /** A unit left cells blank that it is asked for; `asked` are all that it is. */
  'cells-left-blank': { indicators: readonly string[]; asked: number };
  'unit-unmatched': { code: string; name: string; suggestion: string | null };
  /** `successors` are the units into which it was merged or split, as far as the list says. */
  'unit-not-in-period': {
    validFrom: CalendarDate | null;
    validTo: CalendarDate | null;
    successors: readonly string[];
  };
  'unit-left-out': { name: string };
  /** The row of the unit that consolidates, in the file of a unit below it. */
  'parents-row': { name: string };
  'several-files': { files: readonly string[] };
  /** Another file of the unit counts: it came later, a person chose it, or it says the same. */
  superseded: { by: string; because: 'later' | 'chosen' | 'same' };
  /** Figures that stand in this file and not in the one that counts: "Số hóa hồ sơ: 40,4". */
  'figures-left-behind': { by: string; figures: readonly string[] };
  'unit-twice-in-file': { otherSheet: string; otherCell: string | null };
  'mapping-unconfirmed': Record<string, never>;
  'sent-late': { deadline: CalendarDate; received: CalendarDate; days: number };
  // What becomes of a value
  'blank-kept': { held: string };
  /** The sheet holds something else than what was taken in. */
  'edited-after-take-in': { held: string; taken: string };
  /** Figures of a unit that no file brought, on a sheet to which files were taken in. */
  'typed-beside-take-in': { indicators: readonly string[] };
  /** Rows of the memory that this version cannot read. */
  'memory-unread': { rows: number };
  'hand-corrected': { held: string; taken: string | null; brought: string };
  /** The same, and a person decided to keep what the sheet holds. */
  'hand-kept': { held: string; taken: string | null; brought: string };
}
