import { originEn } from './origin-en';
import type { OriginTexts } from './origin-texts';
import { originVi } from './origin-vi';

/** Where a cell's content comes from ("Ô này từ đâu?"), in both languages: loaded when somebody asks. */
export const ORIGIN_TEXTS: Readonly<Record<'vi' | 'en', OriginTexts>> = { vi: originVi, en: originEn };
