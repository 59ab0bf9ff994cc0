import type {
  PasteOmission,
  PasteOmissionCode,
  PasteOmissionOf,
  PasteRefusal,
  PasteRefusalCode,
  PasteRefusalOf,
} from '../../model/paste-problem';
import { findingSentence } from '../finding-text';
import type { Language } from '../language';

/** Why a pasted text is not taken. */
export function sayPasteRefusal(refusal: PasteRefusal, language: Language): string {
  return saidRefusal(refusal, language);
}

/** "Dòng 5 của bảng dán: “Phuong 1” không có trong danh mục …" */
export function sayPasteOmission(omission: PasteOmission, language: Language): string {
  return `${language.paste.line(omission.line)}: ${saidOmission(omission, language)}`;
}

function saidRefusal<Code extends PasteRefusalCode>(
  { code, details }: PasteRefusalOf<Code>,
  language: Language,
): string {
  return language.paste.refusals[code](details);
}

function saidOmission<Code extends PasteOmissionCode>(
  { code, details }: PasteOmissionOf<Code>,
  language: Language,
): string {
  return language.paste.omissions[code](details, (found) => findingSentence(found, language));
}
