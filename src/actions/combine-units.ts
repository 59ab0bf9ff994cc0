import { combineForms, type CombinedForms } from '../consolidation/combine/combine-forms';
import { sendersOf } from '../consolidation/combine/senders';
import type { JudgementSettings } from '../judgement/judge-form';
import type { CompletionFeed } from '../model/completion-feed';
import { contentHash } from '../model/content-hash';
import { listDuring } from '../model/unit';
import { layoutCombinedSheet } from '../sheets/combined/combined-layout';
import type { PlannedStep } from '../workbook/journal/change-plan';
import type { WorkbookPort } from '../workbook/port';
import { completionFeed } from './completion-feed';
import { writeGenerated, type WorkOnGenerated } from './generated-sheets';
import { writeIntent } from './intent';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import type { FoundCollectedSheet } from './read-contents';
import { reportName } from './report-sheets';

/** The combined results that can be written, and what that does to a person's work. */
export interface CombinePlan extends WorkOnGenerated {
  readonly combined: CombinedForms;
  readonly sheet: string;
  /** What becomes of the row of the level above that counts the units which complete. */
  readonly feed: CompletionFeed;
  readonly steps: readonly PlannedStep[];
}

/**
 * Combines what a sheet of gathered forms holds over the units of its period; nothing is written. Null for a sheet
 * whose period cannot be told.
 */
export function planCombine(
  open: OpenWorkbook,
  { layout, period, tables, rows }: FoundCollectedSheet,
  settings: JudgementSettings,
): CombinePlan | null {
  if (period === null) return null;
  const { unitList } = open.contents;
  const units = unitList === null ? rows.map(({ unit }) => unit) : listDuring(unitList, period).units;
  const combined = combineForms(layout.set, tables, units, settings, {
    senders: sendersOf(open.contents.memory, { set: layout.set.id, period: period.id }, units),
  });
  const inputHash = contentHash(
    JSON.stringify(rows.map(({ unit, entries }) => [unit.code, [...entries].map(([, one]) => one.content)])),
  );
  const model = layoutCombinedSheet(combined, period, inputHash);
  const named = { ...model, name: reportName(open, model.name) };
  const { edits, moved, unverified, steps } = writeGenerated(open, [named]);
  const fed = completionFeed(open, combined, period);
  return {
    combined,
    sheet: named.name,
    feed: fed.feed,
    edits,
    moved,
    unverified,
    steps: [...steps, ...fed.steps],
  };
}

/** Writes results that were planned and, where that touches a person's work, confirmed. Rejects with a `WorkbookError`. */
export async function writeCombined(
  port: WorkbookPort,
  open: OpenWorkbook,
  { steps, sheet }: CombinePlan,
  label: ChangeLabel,
): Promise<{ readonly sheet: string }> {
  await commit(port, open, label, { intent: writeIntent({ verb: 'none' }), steps });
  return { sheet };
}
