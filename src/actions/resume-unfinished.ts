import { findSet } from '../indicator-sets/catalogue';
import { parsePeriodId } from '../model/period';
import type { WorkbookPort } from '../workbook/port';
import { acceptFinding } from './accept-finding';
import { changePeriod } from './change-period';
import { changeUnits } from './change-units';
import { insertEntrySheet } from './insert-entry-sheet';
import { readIntent, type Intent } from './intent';
import { readOpenWorkbook, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { restoreUnfinished, type NamedCell } from './take-back';
import { writePaste } from './write-paste';
import { planReport, writeReport } from './write-report';

export type ResumeOutcome =
  | { readonly type: 'completed'; readonly kept: readonly NamedCell[] }
  /** What was before is back, and the work cannot be done again by itself: the figures, or this program, have changed. */
  | { readonly type: 'restored-only'; readonly kept: readonly NamedCell[] }
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
  if (entry === undefined) return { type: 'nothing-unfinished' };
  const { kept } = await restoreUnfinished(port, open);
  if (entry.state === 'undoing') return { type: 'completed', kept };
  const intent = readIntent(entry.intent);
  if (intent === null) return { type: 'restored-only', kept };
  const isDone = await doAgain(port, await readOpenWorkbook(port), intent, { title: entry.title, time });
  return { type: isDone ? 'completed' : 'restored-only', kept };
}

async function doAgain(
  port: WorkbookPort,
  open: OpenWorkbook,
  intent: Intent,
  label: ChangeLabel,
): Promise<boolean> {
  switch (intent.verb) {
    case 'insert': {
      const set = findSet(intent.set);
      const period = parsePeriodId(intent.period);
      if (set === null || period === null) return false;
      await insertEntrySheet(port, open, { set, period, asOf: intent.asOf, units: intent.units }, label);
      return true;
    }
    case 'change-units':
      await changeUnits(port, open, intent.units, label);
      return true;
    case 'paste':
      await writePaste(port, open, intent, label);
      return true;
    case 'accept':
      await acceptFinding(port, open, intent, label);
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
  { sections, ties, layout, figures }: Extract<Intent, { verb: 'report' }>,
  label: ChangeLabel,
): Promise<boolean> {
  const requests = sections.flatMap((section) => {
    const set = findSet(section.set);
    const period = parsePeriodId(section.period);
    const comparison = parsePeriodId(section.comparison);
    return set === null || period === null || comparison === null ? [] : [{ set, period, comparison }];
  });
  if (requests.length < sections.length) return false;
  const planned = planReport(open, { requests, ties, layout, figures });
  if (planned.type === 'problem') return false;
  await writeReport(port, open, planned.plan, label);
  return true;
}
