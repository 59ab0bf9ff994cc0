import type { Finding, FindingCode, FindingOf } from '../model/finding';
import type { FindingText, Language } from './language';

/** What a finding says to a person. */
export interface SaidFinding {
  readonly title: string;
  readonly place: string;
  readonly fault: string;
  readonly remedy: string;
  readonly brief: string;
}

/** Puts a finding into words. */
export function sayFinding(found: Finding, language: Language): SaidFinding {
  return said(found, language);
}

/** "Ô D12, xã Mỹ Bình, Tỷ lệ đúng hạn: 957,7 vượt quá 100. Có phải 95,77?"; without a place the fault alone. */
export function findingSentence(found: Finding, language: Language): string {
  const { place, fault, remedy } = sayFinding(found, language);
  return place === '' ? `${fault} ${remedy}` : `${place}: ${fault} ${remedy}`;
}

function said<Code extends FindingCode>(found: FindingOf<Code>, language: Language): SaidFinding {
  const text: FindingText<Code> = language.findings[found.code];
  return {
    title: text.title,
    place: language.place(found.place),
    fault: text.fault(found.details, found.place),
    remedy: text.remedy(found.details, found.place),
    brief: text.brief(found.details),
  };
}
