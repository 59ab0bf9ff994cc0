import type { Form } from './form';
import type { Indicator } from './indicator';
import { isFigureIndicator } from './indicator';
import type { Matrix } from './matrix';
import type { SetRule } from './rules';
import type { SetPath } from './set-fault';

/** The parts of a set that name indicators. */
export interface NamingParts {
  readonly indicators: readonly Indicator[];
  readonly matrix?: Matrix | undefined;
  readonly form?: Form | undefined;
  readonly rules: readonly SetRule[];
  readonly sentences: readonly string[];
}

export interface UsedCode {
  readonly code: string;
  readonly path: SetPath;
  /** Whether only a figure can stand there. */
  readonly as: 'figure' | 'any';
}

/** Every place where a set names an indicator, formulas and sentences apart. */
export function usedCodes({ indicators, matrix, form, rules }: NamingParts): readonly UsedCode[] {
  return [
    ...indicators.flatMap((indicator, index) =>
      isFigureIndicator(indicator) ? figures(indicator.parts ?? [], ['indicators', index, 'parts']) : [],
    ),
    ...figures(matrix?.columns ?? [], ['matrix', 'columns']),
    ...(matrix?.report.sections ?? []).flatMap((section, index): readonly UsedCode[] => {
      const path = ['matrix', 'report', 'sections', index];
      return [
        { code: section.indicator, path: [...path, 'indicator'], as: 'figure' },
        ...figures(section.parentRows, [...path, 'parentRows']),
      ];
    }),
    ...(form?.rows ?? []).flatMap((row, index) =>
      row.type === 'group'
        ? []
        : Object.entries(row.cells).map(([facet, code]): UsedCode => ({
            code,
            path: ['form', 'rows', index, 'cells', facet],
            as: 'any',
          })),
    ),
    ...rules.flatMap((rule, index) =>
      codesOfRule(rule).map((used): UsedCode => ({ ...used, path: ['rules', index] })),
    ),
  ];
}

function figures(codes: readonly string[], path: SetPath): readonly UsedCode[] {
  return codes.map((code, index) => ({ code, path: [...path, index], as: 'figure' }));
}

function codesOfRule(rule: SetRule): readonly Omit<UsedCode, 'path'>[] {
  const all = (codes: readonly string[], as: UsedCode['as']) => codes.map((code) => ({ code, as }));
  switch (rule.kind) {
    case 'relation':
      return [];
    case 'cumulative':
      return all([rule.increase, rule.cumulative], 'figure');
    case 'shared-base':
      return rule.rates.flatMap(({ rate, part }) => all([rate, part], 'figure'));
    case 'same-matter':
      return all(rule.codes, 'any');
    case 'target-surpassed':
      return all([rule.target, rule.result], 'any');
  }
}
