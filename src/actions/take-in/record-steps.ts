import type { Account } from '../../consolidation/account/account';
import { headingFingerprint, headingsText } from '../../consolidation/foreign/heading-fingerprint';
import type { ConsolidationMemory } from '../../consolidation/memory';
import { originsAfter } from '../../consolidation/origins/origins-after';
import { findLogEnd, lineCells, type LogEnd } from '../../sheets/take-in/log-end';
import { layoutLogSheet, lineHeight, LOG_SHEET, type LogLine } from '../../sheets/take-in/log-sheet';
import { memoryChanges } from '../../sheets/take-in/memory-changes';
import { layoutMemorySheet, MEMORY_SHEET } from '../../sheets/take-in/memory-sheet';
import { layoutStatusSheet } from '../../sheets/take-in/status-sheet';
import type { PlannedStep } from '../../workbook/journal/change-plan';
import type { SheetGrid } from '../../workbook/port';
import type { SheetModel } from '../../workbook/sheet-model';
import { freeSheetName } from '../free-sheet-name';
import type { OpenWorkbook } from '../open-workbook';
import { patchedCells } from '../patched-cells';
import type { TakeInRequest } from './take-in-request';
import { logLines, type LoggedAccount, type LoggedSubject } from './log-lines';
import { writtenValue } from './written-value';

/** Brings the sheet that remembers where values come from up to date; a new one where the workbook has none. */
export function memorySteps(
  open: OpenWorkbook,
  request: TakeInRequest,
  account: Account,
  takenAt: string,
): readonly PlannedStep[] {
  return rememberingSteps(open, memoryAfter(open.contents.memory, request, account, takenAt));
}

/** Makes the sheet of the memory hold this one; a new sheet where the workbook has none. */
export function rememberingSteps(open: OpenWorkbook, after: ConsolidationMemory): readonly PlannedStep[] {
  const grid = open.grids.get(MEMORY_SHEET);
  if (grid === undefined) return [{ type: 'write', models: [layoutMemorySheet(after)] }];
  const cells = patchedCells(grid, memoryChanges(grid, after));
  return cells.length === 0 ? [] : [{ type: 'patch', sheet: grid.name, cells }];
}

function memoryAfter(
  { origins, mappings, deadlines, pastes, unread }: ConsolidationMemory,
  request: TakeInRequest,
  account: Account,
  takenAt: string,
): ConsolidationMemory {
  const { set, period, deadline } = request;
  const moment = { set: set.id, period: period.id, takenAt };
  return {
    origins: originsAfter(origins, account, moment, writtenValue),
    mappings: confirmedMappings(mappings, request),
    deadlines: [
      ...deadlines.filter((known) => known.set !== set.id || known.period !== period.id),
      ...(deadline === null ? [] : [{ set: set.id, period: period.id, day: deadline }]),
    ],
    receipts: account.receipts,
    pastes,
    unread,
  };
}

/** What a person said of sheets of other layouts, kept for the next one with the same headings. */
function confirmedMappings(
  known: ConsolidationMemory['mappings'],
  { set, submissions, decisions }: TakeInRequest,
): ConsolidationMemory['mappings'] {
  const sheets = submissions.flatMap((submission) => (submission.type === 'read' ? submission.foreign : []));
  const confirmed = new Map(
    sheets.flatMap(({ rows }) => {
      const fingerprint = headingFingerprint(rows);
      const columns = decisions.mappings.get(fingerprint) ?? null;
      if (columns === null) return [];
      return [[fingerprint, { fingerprint, set: set.id, headings: headingsText(rows), columns }] as const];
    }),
  );
  const others = known.filter((mapping) => mapping.set !== set.id || !confirmed.has(mapping.fingerprint));
  return [...others, ...confirmed.values()];
}

/** "Tình hình nộp báo cáo" as it is after a take-in. */
export function statusModel(
  { contents: { memory } }: OpenWorkbook,
  { set, period, deadline }: TakeInRequest,
  { units }: Account,
  takenAt: string,
): SheetModel {
  return layoutStatusSheet({ set, period, deadline, units, origins: memory.origins, takenAt });
}

/** Adds a line for each file to the log; a new log where the workbook has none. */
export function logSteps(
  open: OpenWorkbook,
  of: LoggedSubject,
  account: LoggedAccount,
  takenAt: string,
): readonly PlannedStep[] {
  return loggingSteps(open, logLines(account, of, takenAt));
}

/** Adds lines to the log; a new log where the workbook has none. */
export function loggingSteps(open: OpenWorkbook, lines: readonly LogLine[]): readonly PlannedStep[] {
  if (lines.length === 0) return [];
  for (const grid of open.grids.values()) {
    const end = findLogEnd(grid);
    if (end !== null) return appendedLines(grid, end, lines);
  }
  const model = layoutLogSheet(lines);
  return [{ type: 'write', models: [{ ...model, name: freeSheetName(LOG_SHEET, open.sheetNames) }] }];
}

/** Below the headings alone there is no line to look like, and nothing to move down. */
function appendedLines(grid: SheetGrid, end: LogEnd, lines: readonly LogLine[]): readonly PlannedStep[] {
  const { nextRow: row, lastLine: like } = end;
  const sheet = grid.name;
  const columns = grid.values[0]?.length ?? 0;
  const cells = lines
    .flatMap((line, index) => lineCells(line, row + index, end))
    .map(({ content, ...place }) => ({ ...place, before: null, after: content }));
  return [
    ...(like === null
      ? []
      : [
          {
            type: 'insert-rows',
            sheet,
            row,
            count: lines.length,
            like,
            columns,
            parts: 'everything',
          } as const,
        ]),
    { type: 'patch', sheet, cells },
    {
      type: 'row-heights',
      sheet,
      rows: lines.map((line, index) => ({ row: row + index, height: lineHeight(line) })),
    },
  ];
}
