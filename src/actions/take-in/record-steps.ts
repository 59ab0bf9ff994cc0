import type { Account } from '../../consolidation/account/account';
import { headingFingerprint, headingsText } from '../../consolidation/foreign/heading-fingerprint';
import type { ConsolidationMemory } from '../../consolidation/memory';
import { originsAfter } from '../../consolidation/origins/origins-after';
import { findLog, layoutLogSheet, lineContents, LOG_SHEET } from '../../sheets/take-in/log-sheet';
import { memoryChanges } from '../../sheets/take-in/memory-changes';
import { layoutMemorySheet, MEMORY_SHEET } from '../../sheets/take-in/memory-sheet';
import { layoutStatusSheet } from '../../sheets/take-in/status-sheet';
import type { PlannedStep } from '../../workbook/journal/change-plan';
import type { SheetModel } from '../../workbook/sheet-model';
import { freeSheetName } from '../free-sheet-name';
import type { OpenWorkbook } from '../open-workbook';
import { patchedCells } from '../patched-cells';
import type { TakeInRequest } from './take-in-request';
import { logLines } from './log-lines';
import { writtenValue } from './written-value';

/** Brings the sheet that remembers where values come from up to date; a new one where the workbook has none. */
export function memorySteps(
  open: OpenWorkbook,
  request: TakeInRequest,
  account: Account,
  takenAt: string,
): readonly PlannedStep[] {
  const after = memoryAfter(open.contents.memory, request, account, takenAt);
  const grid = open.grids.get(MEMORY_SHEET);
  if (grid === undefined) return [{ type: 'write', models: [layoutMemorySheet(after)] }];
  const cells = patchedCells(grid, memoryChanges(grid, after));
  return cells.length === 0 ? [] : [{ type: 'patch', sheet: grid.name, cells }];
}

function memoryAfter(
  { origins, mappings, deadlines, unread }: ConsolidationMemory,
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
export function statusModel({ set, period, deadline }: TakeInRequest, { units }: Account): SheetModel {
  return layoutStatusSheet({ set, period, deadline, units });
}

/** Adds a line for each file to the log; a new log where the workbook has none. */
export function logSteps(
  open: OpenWorkbook,
  request: TakeInRequest,
  account: Account,
  takenAt: string,
): readonly PlannedStep[] {
  const lines = logLines(account, request, takenAt);
  if (lines.length === 0) return [];
  for (const grid of open.grids.values()) {
    const end = findLog(grid);
    if (end === null) continue;
    const first = end.lastRow + 1;
    const columns = grid.values[0]?.length ?? 0;
    const cells = lines.flatMap((line, index) => lineContents(line, first + index, end));
    return [
      // A line looks like the one above it; below the headings there is none to look like.
      ...(end.lastRow === end.headerRow ? [] : [rowsLike(grid.name, end.lastRow, lines.length, columns)]),
      { type: 'patch', sheet: grid.name, cells: cells.map(asPatch) },
    ];
  }
  const model = layoutLogSheet(lines);
  return [{ type: 'write', models: [{ ...model, name: freeSheetName(LOG_SHEET, open.sheetNames) }] }];
}

function rowsLike(sheet: string, lastRow: number, count: number, columns: number): PlannedStep {
  return { type: 'insert-rows', sheet, row: lastRow + 1, count, like: lastRow, columns, parts: 'everything' };
}

function asPatch({ row, column, content }: ReturnType<typeof lineContents>[number]) {
  return { row, column, before: null, after: content };
}
