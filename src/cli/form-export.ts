import type { CommandLanguage } from '../language/command-line/texts';
import { changeOf } from '../model/change';
import { toNumber, toPlainText, trimmed } from '../model/decimal';
import { writeIsoDate } from '../model/date-text';
import { formIndicators, isFigureIndicator, type Indicator } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import type { Judgement } from '../model/target/judgement';
import { valueCell } from '../sheets/form-report/value-cell';
import type { FormSection } from '../sheets/form-report/form-section';
import { resultText } from '../sheets/form-report/result-text';
import { findingJson } from './findings-output';
import type { CsvRecord } from './report-csv';

const AS_TEXT = {
  figures: { as: 'text', decimals: 'as-published' },
  numerals: 'plain',
  percentSign: 'written',
} as const;

/** What one unit reported, a row for each indicator of the form. */
export function formRecords(section: FormSection): readonly CsvRecord[] {
  const { set, period, comparison, unit } = section;
  return formIndicators(set).map((indicator) => {
    const judged = judgedItem(section, indicator);
    const judgement = judged?.judgement;
    return {
      set: set.id,
      period: period.id,
      comparison: comparison.id,
      indicator: indicator.code,
      indicator_name: indicator.name.vi,
      unit: unit.code,
      unit_name: unit.name,
      status: section.observed(indicator.code).status,
      previous: figureText(section, indicator, 'previous'),
      current: figureText(section, indicator, 'current'),
      change: changeText(section, indicator),
      target: judged?.target ?? '',
      judgement: judgement === undefined ? '' : verdictCode(judgement),
      reason: judgement !== undefined && 'reason' in judgement ? judgement.reason : '',
    };
  });
}

/** A section that prints a unit's form, for programs. */
export function formJson(section: FormSection, language: CommandLanguage) {
  const { set, period, comparison, asOf, unit, judgement, sentences, borrowings, warnings, accepted } =
    section;
  const acceptances = accepted.map(({ acceptance }) => acceptance);
  return {
    set: set.id,
    period: period.id,
    comparison: comparison.id,
    asOf: asOf === null ? null : writeIsoDate(asOf),
    unit: { code: unit.code, name: unit.name },
    results: formIndicators(set).map((indicator) => {
      const judged = judgedItem(section, indicator);
      return {
        indicator: indicator.code,
        name: indicator.name[language.id],
        status: section.observed(indicator.code).status,
        value: machineValue(section, indicator),
        target: judged?.target ?? null,
        judgement: judged === null ? null : judgementJson(judged.judgement),
      };
    }),
    judgement:
      judgement === null
        ? null
        : {
            groups: judgement.groups.map(({ heading, tally }) => ({ name: heading?.name ?? null, ...tally })),
            total: judgement.total,
            completion: {
              rule:
                judgement.rule.type === 'every'
                  ? 'every'
                  : { atLeastPercent: toNumber(judgement.rule.atLeastPercent) },
              outcome: judgement.outcome,
            },
          },
    sentences,
    borrowed: borrowings.map(({ indicator, result }) => ({
      indicator: indicator.code,
      taken: result.type === 'joined',
      from: { set: result.from.set, indicator: result.from.code, period: result.from.period.id },
      text: language.judgement.borrowed({ indicator, result }),
    })),
    warnings: warnings.map((found) => findingJson(found, acceptances, language)),
    accepted: accepted.map(({ finding }) => findingJson(finding, acceptances, language)),
  };
}

function figureText(section: FormSection, indicator: Indicator, of: 'current' | 'previous'): string {
  const observed = of === 'current' ? section.observed(indicator.code) : section.previous(indicator.code);
  if (observed.status !== 'reported') return '';
  const value = figureOf(observed);
  if (value !== null) return toPlainText(trimmed(value));
  const { entries, previous } = section.row;
  const typed = (of === 'current' ? entries : previous).get(indicator.code)?.content ?? null;
  const { content } = valueCell(observed, typed, indicator, AS_TEXT);
  return typeof content === 'string' ? content : '';
}

function changeText(section: FormSection, indicator: Indicator): string {
  if (!isFigureIndicator(indicator)) return '';
  const change = changeOf(section.observed(indicator.code), section.previous(indicator.code), indicator);
  return change === null ? '' : toPlainText(trimmed(change.delta));
}

function machineValue(section: FormSection, indicator: Indicator): number | string | null {
  const observed = section.observed(indicator.code);
  if (observed.status !== 'reported') return null;
  const value = figureOf(observed);
  return value === null ? resultText(section, indicator) : toNumber(value);
}

function judgedItem({ judgement }: FormSection, { code }: Indicator) {
  return judgement?.items.find(({ indicator }) => indicator.code === code) ?? null;
}

function judgementJson(judgement: Judgement) {
  return {
    verdict: judgement.verdict,
    basis: judgement.basis,
    reason: 'reason' in judgement ? judgement.reason : null,
  };
}

/** What the tally counts apart is told apart. */
function verdictCode({ verdict, basis }: Judgement): string {
  return basis === 'self-declared' ? `${verdict}-self-declared` : verdict;
}
