import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../language/language';
import { checkCommands, type CheckCommands } from './commands/check-commands';
import { entryCommands, type EntryCommands } from './commands/entry-commands';
import { pasteCommands, type PasteCommands } from './commands/paste-commands';
import { combineCommands, type CombineCommands } from './commands/combine-commands';
import { handOutCommands, type HandOutCommands } from './commands/hand-out-commands';
import { createPaneKit, type PaneSurroundings } from './commands/pane-kit';
import { reportCommands, type ReportCommands } from './commands/report-commands';
import { selfCheckCommands, type SelfCheckCommands } from './commands/self-check-commands';
import { takeInCommands, type TakeInCommands } from './commands/take-in-commands';
import { uniteCommands, type UniteCommands } from './commands/unite-commands';
import { workbookCommands, type WorkbookCommands } from './commands/workbook-commands';
import { NO_PASTE } from './paste/paste-draft';
import { firstEntryForm } from './state/entry-form';
import { TABS, type PaneState, type Tab } from './state/pane-state';
import { FIRST_JUDGEMENT } from './state/judgement-choice';
import { FIRST_RANKING } from './state/ranking-choice';
import { FIRST_REPORT } from './state/report-choice';
import { NO_TAKE_IN } from './take-in/take-in-draft';

export type PaneCommands = WorkbookCommands &
  EntryCommands &
  PasteCommands &
  TakeInCommands &
  HandOutCommands &
  UniteCommands &
  CombineCommands &
  CheckCommands &
  ReportCommands &
  SelfCheckCommands;

/** The pane without its looks: what it shows, and what can be done. */
export interface Pane {
  readonly store: StoreApi<PaneState>;
  readonly commands: PaneCommands;
}

export function createPane(
  surroundings: PaneSurroundings,
  { language, tab }: { readonly language: Language; readonly tab: Tab },
): Pane {
  const store = createStore<PaneState>(() => ({
    language,
    tab,
    workbook: { type: 'unread' },
    status: { type: 'idle' },
    entryForm: firstEntryForm(surroundings.today()),
    newUnits: null,
    unitsDraft: null,
    paste: NO_PASTE,
    takeIn: NO_TAKE_IN,
    recentSheets: [],
    acceptedBy: '',
    ranking: FIRST_RANKING,
    judgement: FIRST_JUDGEMENT,
    report: FIRST_REPORT,
    reviewed: null,
    selfCheck: { type: 'ready' },
  }));
  const kit = createPaneKit(store, surroundings);
  const commands: PaneCommands = {
    ...workbookCommands(kit),
    ...entryCommands(kit),
    ...pasteCommands(kit),
    ...takeInCommands(kit),
    ...handOutCommands(kit),
    ...uniteCommands(kit),
    ...combineCommands(kit),
    ...checkCommands(kit),
    ...reportCommands(kit),
    ...selfCheckCommands(kit),
  };
  return { store, commands };
}

/** The view that an address asks for: `?muc=kiem-tra`; the first without one. */
export function tabOfAddress(search: string): Tab {
  const asked = new URLSearchParams(search).get('muc');
  return TABS.find((tab) => tab === asked) ?? 'bieu-mau';
}
