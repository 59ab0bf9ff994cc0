import { handOutEn } from './hand-out-en';
import type { HandOutTexts } from './hand-out-texts';
import { handOutVi } from './hand-out-vi';

/** What the pane says of handing out, in both languages: loaded with its part of the view. */
export const HAND_OUT: Readonly<Record<'vi' | 'en', HandOutTexts>> = { vi: handOutVi, en: handOutEn };
