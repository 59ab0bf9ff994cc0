import { findSet } from '../indicator-sets/catalogue';
import { parsePeriodId } from '../model/period';
import { findRegister } from '../registers/catalogue';
import { sheetRegisters } from '../registers/sheet-registers';
import type { WorkbookPort } from '../workbook/port';
import { recordAcceptance } from './accept-finding';
import { changePeriod } from './change-period';
import { changeUnits } from './change-units';
import { exportDefinition } from './export-definition';
import { findEntrySheet, insertEntrySheet } from './insert-entry-sheet';
import { insertRegisterSheet } from './insert-register-sheet';
import { readIntent, type Intent } from './intent';
import { readOpenWorkbook, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { restoreUnfinished, type NamedCell } from './take-back';
import { pasteRequest, writePaste } from './write-paste';
import { readSettings } from './judgement-intent';
import { planReport, writeReport } from './write-report';

export type ResumeOutcome =
  | { readonly type: 'completed' }
  /** What was before is back, and the work is not done again: it cannot be, or would write over what was typed since. */
  | { readonly type: 'restored-only'; readonly kept: readonly NamedCell[] }
  | { readonly type: 'sheets-missing'; readonly sheets: readonly string[] }
  | { readonly type: 'nothing-unfinished' };

/**
 * Completes a change that broke off: what was before is brought back, and the work is done again from the workbook as it
 * is now. A change that was being taken back is taken back. Rejects with a `WorkbookError`.
 */
export async function resumeUnfinished(
  port: WorkbookPort,
  open: OpenWorkbook,
  time: string,
): Promise<ResumeOutcome> {
  const entry = open.journal.entries.find(({ id }) => id === open.unfinished?.id);
  const restored = await restoreUnfinished(port, open);
  if (restored.type !== 'restored' || entry === undefined) {
    return restored.type === 'restored' ? { type: 'nothing-unfinished' } : restored;
  }
  const { kept } = restored;
  if (kept.length > 0) return { type: 'restored-only', kept };
  if (entry.state === 'undoing') return { type: 'completed' };
  const intent = readIntent(entry.intent);
  const label = { title: entry.title, time };
  const isDone = intent !== null && (await doAgain(port, await readOpenWorkbook(port), intent, label));
  return isDone ? { type: 'completed' } : { type: 'restored-only', kept };
}

async function doAgain(
  port: WorkbookPort,
  open: OpenWorkbook,
  intent: Intent,
  label: ChangeLabel,
): Promise<boolean> {
  switch (intent.verb) {
    case 'insert': {
      const set = findSet(intent.set, open.contents.sets);
      const period = parsePeriodId(intent.period);
      if (set === null || period === null) return false;
      const { asOf, units, arrangement } = intent;
      const unit = [units.parent, ...units.units].find(({ code }) => code === intent.unit);
      if (intent.unit !== undefined && unit === undefined) return false;
      const request = {
        set,
        period,
        asOf,
        units,
        ...(arrangement === undefined ? {} : { arrangement }),
        ...(unit === undefined ? {} : { unit }),
      };
      return (await insertEntrySheet(port, open, request, label)).type === 'inserted';
    }
    case 'insert-register': {
      const register = findRegister(intent.register);
      const period = parsePeriodId(intent.period);
      const { asOf, units } = intent;
      const unit = [units.parent, ...units.units].find(({ code }) => code === intent.unit);
      if (register === null || period === null || unit === undefined) return false;
      const request = { register, period, asOf, units, unit };
      return (await insertRegisterSheet(port, open, request, label)).type === 'inserted';
    }
    case 'export-definition': {
      const set = findSet(intent.set, open.contents.sets);
      return set !== null && (await exportDefinition(port, open, set, label)).type === 'exported';
    }
    case 'change-units':
      await changeUnits(port, open, intent.units, label);
      return true;
    case 'paste': {
      const set = findSet(intent.set, open.contents.sets);
      const period = parsePeriodId(intent.period);
      const found =
        set === null || period === null ? null : findEntrySheet(open.contents.entrySheets, set, period);
      const request = found === null ? null : pasteRequest(found, found.table, intent);
      if (request === null) return false;
      await writePaste(port, open, request, label);
      return true;
    }
    case 'none':
      return false;
    case 'accept':
      await recordAcceptance(port, open, intent, label);
      return true;
    case 'change-period': {
      const period = parsePeriodId(intent.period);
      if (period === null) return false;
      await changePeriod(port, open, { sheet: intent.sheet, period }, label);
      return true;
    }
    case 'report':
      return reportAgain(port, open, intent, label);
  }
}

async function reportAgain(
  port: WorkbookPort,
  open: OpenWorkbook,
  { sections, registers = [], ties, layout, figures, judgement }: Extract<Intent, { verb: 'report' }>,
  label: ChangeLabel,
): Promise<boolean> {
  const requests = sections.flatMap((section) => {
    const set = findSet(section.set, open.contents.sets);
    const period = parsePeriodId(section.period);
    const comparison = parsePeriodId(section.comparison);
    return set === null || period === null || comparison === null ? [] : [{ set, period, comparison }];
  });
  const lists = registers.flatMap((asked) => {
    const register = sheetRegisters.find(({ id }) => id === asked.register) ?? null;
    const period = parsePeriodId(asked.period);
    return register === null || period === null ? [] : [{ register, period }];
  });
  if (requests.length < sections.length || lists.length < registers.length) return false;
  const planned = planReport(open, {
    requests,
    registers: lists,
    ties,
    layout,
    figures,
    judgement: readSettings(judgement),
  });
  if (planned.type === 'problem') return false;
  await writeReport(port, open, planned.plan, label);
  return true;
}
