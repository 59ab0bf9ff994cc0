import { takeInPaneEn } from './pane-en';
import type { TakeInPaneTexts } from './pane-texts';
import { takeInPaneVi } from './pane-vi';

/** What the pane says of taking in, in both languages: loaded with its view, not with the pane. */
export const TAKE_IN_PANE: Readonly<Record<'vi' | 'en', TakeInPaneTexts>> = {
  vi: takeInPaneVi,
  en: takeInPaneEn,
};
