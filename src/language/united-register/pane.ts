import { unitedPaneEn } from './pane-en';
import type { UnitedPaneTexts } from './pane-texts';
import { unitedPaneVi } from './pane-vi';

/** What the pane says of registers that are united, in both languages: loaded with its part of the view. */
export const UNITED_PANE: Readonly<Record<'vi' | 'en', UnitedPaneTexts>> = {
  vi: unitedPaneVi,
  en: unitedPaneEn,
};
