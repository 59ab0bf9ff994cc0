import type { Indicator } from '../../model/indicator-set';
import type { FormSection } from './form-section';
import { valueCell } from './value-cell';

const AS_TEXT = {
  figures: { as: 'text', decimals: 'as-published' },
  numerals: 'plain',
  percentSign: 'written',
} as const;

/** A result of a form as a person reads it: "92,83%", "Đạt", "trên 60%"; a dash without one. */
export function resultText(section: FormSection, indicator: Indicator): string {
  const typed = section.row.entries.get(indicator.code)?.content ?? null;
  const { content } = valueCell(section.observed(indicator.code), typed, indicator, AS_TEXT);
  return typeof content === 'string' ? content : '';
}
