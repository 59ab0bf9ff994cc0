import type { Judged } from '../../actions/acceptance';
import { catalogue, type SetCatalogue } from '../../indicator-sets/catalogue';
import type { Language } from '../../language/language';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';
import type { OpenWorkbook } from '../../actions/open-workbook';
import type { ReportPlan } from '../../actions/write-report';
import type { PasteDraft } from '../paste/paste-draft';
import type { TakeInDraft } from '../take-in/take-in-draft';
import type { UnitsDraft } from '../units/units-draft';
import { formKind, formTarget, type EntryForm } from './entry-form';
import type { EntryTarget, SheetKind } from './entry-target';
import type { JudgementChoice } from './judgement-choice';
import type { RankingChoice } from './ranking-choice';
import type { ReportChoice } from './report-choice';
import type { Status } from './status';

/** The self-check of this machine's Excel. */
export type SelfCheckView =
  | { readonly type: 'ready' }
  | { readonly type: 'running'; readonly done: number; readonly total: number }
  | { readonly type: 'finished'; readonly text: string };

export const TABS = ['bieu-mau', 'tong-hop', 'kiem-tra', 'xep-hang', 'bao-cao'] as const;
/** The five views, by the words that an address asks for them with: `?muc=kiem-tra`. */
export type Tab = (typeof TABS)[number];

/** The workbook with what follows from it. */
export type WorkbookView =
  | { readonly type: 'unread' }
  | {
      readonly type: 'read';
      readonly open: OpenWorkbook;
      readonly findings: readonly Finding[];
      readonly judged: Judged;
    };

/** Everything the pane shows. Plain data: what can be computed from it is not in it. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly workbook: WorkbookView;
  readonly status: Status;
  readonly entryForm: EntryForm;
  /** A list of units made in the pane that no workbook holds yet: it is written with the first sheet. */
  readonly newUnits: UnitList | null;
  /** The list being edited; null while its editor is closed. */
  readonly unitsDraft: UnitsDraft | null;
  readonly paste: PasteDraft;
  readonly takeIn: TakeInDraft;
  /** Sheets by name as they came into view, or were chosen to be filled, the last first. */
  readonly recentSheets: readonly string[];
  /** Who accepts findings, remembered while the pane is open and nowhere else. */
  readonly acceptedBy: string;
  readonly ranking: RankingChoice;
  /** How forms are judged, in the ranking's view and in the report. */
  readonly judgement: JudgementChoice;
  readonly report: ReportChoice;
  /** A report that would replace what a person did, waiting for consent, with the workbook it was planned for. */
  readonly reviewed: {
    readonly plan: ReportPlan;
    readonly open: OpenWorkbook;
    readonly title: string;
    /** Of the sheets without a single figure, which nobody may have meant to report. */
    readonly empty: readonly Period[];
  } | null;
  readonly selfCheck: SelfCheckView;
}

/** The list that a new sheet is made from: the one just made, or the workbook's. */
export function unitsInUse({
  newUnits,
  workbook,
}: Pick<PaneState, 'newUnits' | 'workbook'>): UnitList | null {
  return newUnits ?? (workbook.type === 'read' ? workbook.open.contents.unitList : null);
}

/** The sets that the workbook may use: those it defines itself, and the built-in ones. */
export function setsInUse({ workbook }: Pick<PaneState, 'workbook'>): SetCatalogue {
  return workbook.type === 'read' ? workbook.open.contents.sets : catalogue;
}

/** The set or register that is to be inserted; null when the workbook no longer defines it. */
export function targetInUse(state: Pick<PaneState, 'entryForm' | 'workbook'>): EntryTarget | null {
  return formTarget(state.entryForm, setsInUse(state));
}

/** How the sheet that is to be inserted is filled in. */
export function kindInUse(state: PaneState): SheetKind | null {
  return formKind(state.entryForm, setsInUse(state));
}

/** The unit whose form or list is to be inserted: the one chosen, while it is in the list, else the one that reports. */
export function formUnit(state: PaneState): Unit | null {
  const list = unitsInUse(state);
  if (list === null) return null;
  return list.units.find(({ code }) => code === state.entryForm.unit) ?? list.parent;
}

/**
 * Whether a pasted table has its place: tables are taken into sheets with a row for each unit. While a form or a list is
 * being inserted they are offered for such a sheet in view, and what was pasted stays until it is written or cleared.
 */
export function offersPaste(state: PaneState): boolean {
  const { paste, recentSheets, workbook } = state;
  if (kindInUse(state) === 'matrix' || paste.text !== '') return true;
  if (workbook.type === 'unread') return false;
  const [inView] = recentSheets;
  return workbook.open.contents.entrySheets.some(
    ({ arrangement, table }) => arrangement === 'matrix' && table?.sheet === inView,
  );
}

/** Whether something may be written now. */
export function mayWrite({ status, workbook }: PaneState): boolean {
  return status.type !== 'working' && workbook.type === 'read' && workbook.open.unfinished === null;
}
