import { combineEn } from './combine-en';
import type { CombineTexts } from './combine-texts';
import { combineVi } from './combine-vi';

/** What is said of results of many units together, in both languages. */
export const COMBINE: Readonly<Record<'vi' | 'en', CombineTexts>> = { vi: combineVi, en: combineEn };
