import { contentText } from '../consolidation/account/content-text';
import type { PastedValue } from '../consolidation/memory';
import { pastesAfter } from '../consolidation/origins/pastes';
import { ORIGIN_TEXTS } from '../language/take-in/origin';
import { vi } from '../language/vi';
import { rowsOf, type EntryTable } from '../model/entry';
import { writePeriod } from '../model/period-writing';
import { vietnamTime } from '../model/vietnam-time';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { PatchedCell } from '../workbook/journal/change-record';
import type { CellContent } from '../workbook/sheet-model';
import type { OpenWorkbook } from './open-workbook';
import { listed } from './take-in/log-lines';
import { loggingSteps, rememberingSteps } from './take-in/record-steps';

/** What is kept of the text of which figures were taken. */
export interface PasteSource {
  /** `contentHash` of the text. */
  readonly hash: string;
  /** How many rows, cells and whole tables of it were not taken. */
  readonly refused: number;
  /** Why; in Vietnamese like all that stands in the workbook. */
  readonly reasons: string;
}

/** A figure that is written, and where the text and the sheet have it. */
export interface RecordedFigure {
  readonly value: PastedValue;
  readonly cell: PatchedCell;
}

/** Remembers of each figure which line of which text it comes from, and adds a line to the log. */
export function pasteRecordSteps(
  open: OpenWorkbook,
  table: EntryTable,
  figures: readonly RecordedFigure[],
  { hash, refused, reasons }: PasteSource,
  time: string,
): readonly PlannedStep[] {
  const { memory } = open.contents;
  const [set, period] = [table.set.id, table.period.id];
  const values = figures.map(({ value }) => value);
  const paste = { set, period, hash, pastedAt: time, values };
  const names = new Map(rowsOf(table).map(({ unit }) => [unit.code, unit.name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const line = {
    time: vietnamTime(time),
    set,
    period: writePeriod(table.period),
    file: ORIGIN_TEXTS.vi.pastedText,
    sheets: '',
    hash,
    units: listed([...new Set(values.map(({ unit }) => nameOf(unit)))]),
    received: '',
    revision: null,
    outcome: vi.takeIn.fileOutcomes[refused === 0 ? 'complete' : 'partly'],
    taken: values.length,
    refused,
    changes: listed(
      figures
        .filter(({ cell }) => cell.before !== null)
        .map(
          ({ value: { unit, code }, cell: { before, after } }) =>
            `${nameOf(unit)}, ${code}: ${textOf(before)} → ${textOf(after)}`,
        ),
    ),
    reasons,
  };
  return [
    ...rememberingSteps(open, { ...memory, pastes: pastesAfter(memory.pastes, paste) }),
    ...loggingSteps(open, [line]),
  ];
}

function textOf(content: CellContent): string {
  if (typeof content !== 'object' || content === null) return contentText(content);
  return 'formula' in content ? content.formula : content.error;
}
