import { finding, type Finding, type FindingCode } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Unit } from '../../model/unit';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { Offered } from '../account/choose-offer';
import { isOpen, unitQuestion, unmatched } from '../account/unmatched';
import type { ReadSubmission, SubmittedRegister } from '../submission';
import type { UnitMatcher } from '../units/unit-matcher';
import type { RegisterAccount } from './register-account';

/** The sheet of a register that a file brings for a unit. */
export interface RegisterOffer extends Offered {
  readonly sheet: SubmittedRegister;
}

/** What a file brings before files are compared. */
export interface RegisterOffers {
  readonly offers: readonly RegisterOffer[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Extract<RegisterAccount['questions'][number], { type: 'unit' }>[];
  /** Units that sent a sheet of which nothing can be taken. */
  readonly inVain: readonly Unit[];
}

export interface AskedRegister {
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly matcher: UnitMatcher;
}

/** The sheets of a file that are of the asked register and period and whose unit is certain; and why others are not taken. */
export function registerOffers(
  { file, registers, tables, foreign, passedOver }: ReadSubmission,
  asked: AskedRegister,
): RegisterOffers {
  const wanted = registers.filter(({ register }) => register === asked.register.id);
  if (wanted.length === 0) {
    const ours = [...registers.map(({ sheet, register: set }) => ({ sheet, set })), ...tables];
    const other = ours.map(({ sheet, set }) =>
      finding('other-set', { sheet }, { set, wanted: asked.register.id }),
    );
    const sheets = [...foreign.map(({ sheet }) => sheet), ...passedOver];
    const findings = other.length > 0 ? other : [finding('no-sheet-of-ours', {}, { sheets })];
    return { offers: [], findings, questions: [], inVain: [] };
  }
  const offers: RegisterOffer[] = [];
  const inVain: Unit[] = [];
  const findings: Finding[] = [];
  const questions: RegisterOffers['questions'][number][] = [];
  for (const sheet of wanted) {
    const fault = faultOf(sheet, asked);
    findings.push(...sheet.findings, ...(fault === null ? [] : [fault]));
    const match = asked.matcher.match(sheet);
    if (fault !== null || isSpoilt(sheet)) {
      if (match.type === 'unit') inVain.push(match.unit);
      continue;
    }
    if (match.type === 'unit') offers.push({ unit: match.unit, file, sheet });
    else findings.push(unmatched(match, placeOf(sheet), sheet));
    if (isOpen(match)) {
      const { code, name } = sheet;
      questions.push(unitQuestion(match, { file, sheet: sheet.sheet, nameCell: null, code, name }));
    }
  }
  return { offers, findings, questions, inVain };
}

/** What is wrong with a sheet as a whole, so that none of its records may be taken; a period that is not read is told there. */
const SPOILS_SHEET: readonly FindingCode[] = ['set-changed'];

function isSpoilt({ period, findings }: SubmittedRegister): boolean {
  return period === null || findings.some(({ code }) => SPOILS_SHEET.includes(code));
}

/** An empty list is no answer: it never takes the place of one that was sent before. */
function faultOf(sheet: SubmittedRegister, { period }: AskedRegister): Finding | null {
  if (sheet.period === null) return null;
  const place = placeOf(sheet);
  if (sheet.period !== period.id) {
    return finding('other-period', place, { period: sheet.period, wanted: period.id });
  }
  return sheet.records.length === 0 ? finding('nothing-filled-in', place, {}) : null;
}

function placeOf({ sheet, code, name }: SubmittedRegister) {
  return { sheet, unit: { code, name } };
}
