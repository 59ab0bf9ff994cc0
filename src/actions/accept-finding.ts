import { sayFinding } from '../language/finding-text';
import { vi } from '../language/vi';
import { findingKey, type Acceptance, type AcceptedSubject, type Finding } from '../model/finding';
import {
  ACCEPTANCE_SHEET,
  acceptanceRow,
  layoutAcceptanceSheet,
  nextAcceptanceRow,
} from '../sheets/acceptance-sheet';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { freeSheetName } from './free-sheet-name';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';

/** A finding with the name and the words of the person who answers for it. */
export interface AcceptanceRequest {
  readonly finding: Finding;
  readonly by: string;
  readonly note: string;
}

/**
 * Adds a person's word to the list of accepted findings, in its first empty row, with what the finding is about. Rejects
 * with a `WorkbookError`.
 */
export async function acceptFinding(
  port: WorkbookPort,
  open: OpenWorkbook,
  { finding, by, note }: AcceptanceRequest,
  label: ChangeLabel,
): Promise<void> {
  const acceptance = { key: findingKey(finding), by, note, about: subjectOf(finding) };
  await recordAcceptance(port, open, acceptance, label);
}

/** Writes an acceptance as it stands in the list. Rejects with a `WorkbookError`. */
export async function recordAcceptance(
  port: WorkbookPort,
  open: OpenWorkbook,
  { key, by, note, about }: Acceptance,
  label: ChangeLabel,
): Promise<void> {
  const acceptance = { key, by, note, ...(about === undefined ? {} : { about }) };
  const intent = writeIntent({ verb: 'accept', ...acceptance });
  await commit(port, open, label, { intent, steps: [stepFor(open, acceptance)] });
}

/** In Vietnamese like all that stands in the workbook. */
function subjectOf(finding: Finding): AcceptedSubject {
  const { sheet = '', cell = '', unit, indicator } = finding.place;
  const { title, fault } = sayFinding(finding, vi);
  const heading = indicator === undefined ? title : `${indicator.name} – ${title}`;
  return { sheet, cell, unit: unit?.name ?? '', text: `${heading}: ${fault}` };
}

function stepFor(open: OpenWorkbook, acceptance: Acceptance): PlannedStep {
  for (const grid of open.grids.values()) {
    const next = nextAcceptanceRow(grid);
    if (next === null) continue;
    const row = acceptanceRow(acceptance).slice(0, next.columns);
    const contents = row.map((content, column) => ({ row: next.row, column, content }));
    return { type: 'patch', sheet: grid.name, cells: patchedCells(grid, contents) };
  }
  const model = layoutAcceptanceSheet([acceptance]);
  return { type: 'write', models: [{ ...model, name: freeSheetName(ACCEPTANCE_SHEET, open.sheetNames) }] };
}
