import type * as z from 'zod';
import { itemsOf, type Form } from './form';
import type { Indicator } from './indicator';
import { isFigureIndicator } from './indicator';
import type { Matrix } from './matrix';
import type { SetRule } from './rules';

/** The parts of a set that name indicators. */
interface NamingParts {
  readonly indicators: readonly Indicator[];
  readonly matrix?: Matrix | undefined;
  readonly form?: Form | undefined;
  readonly rules: readonly SetRule[];
}

type Path = (string | number)[];

/** Adds an issue for every code used twice and for every code that no indicator has. */
export function reportUnknownCodes(set: NamingParts, context: z.RefinementCtx): void {
  const known = new Map<string, Indicator>();
  const fault = (path: Path, message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };
  set.indicators.forEach((indicator, index) => {
    if (known.has(indicator.code)) fault(['indicators', index, 'code'], 'used twice');
    known.set(indicator.code, indicator);
  });
  for (const { code, path } of codesUsed(set)) {
    if (!known.has(code)) fault(path, `no indicator "${code}"`);
  }
  set.matrix?.columns.forEach((code, index) => {
    const indicator = known.get(code);
    if (indicator !== undefined && !isFigureIndicator(indicator))
      fault(['matrix', 'columns', index], 'not a figure');
  });
  reportRepeatedItems(set.form, fault);
}

interface UsedCode {
  readonly code: string;
  readonly path: Path;
}

function codesUsed({ indicators, matrix, form, rules }: NamingParts): readonly UsedCode[] {
  const listed = (codes: readonly string[], ...path: Path): readonly UsedCode[] =>
    codes.map((code, index) => ({ code, path: [...path, index] }));
  return [
    ...indicators.flatMap((indicator, index) =>
      isFigureIndicator(indicator) ? listed(indicator.parts ?? [], 'indicators', index, 'parts') : [],
    ),
    ...listed(matrix?.columns ?? [], 'matrix', 'columns'),
    ...(matrix?.report.sections ?? []).flatMap(({ indicator, parentRows }, index) => [
      { code: indicator, path: ['matrix', 'report', 'sections', index, 'indicator'] },
      ...listed(parentRows, 'matrix', 'report', 'sections', index, 'parentRows'),
    ]),
    ...(form?.rows ?? []).flatMap((row, index) =>
      row.type === 'group'
        ? []
        : Object.entries(row.cells).map(([facet, code]) => ({
            code,
            path: ['form', 'rows', index, 'cells', facet],
          })),
    ),
    ...rules.flatMap((rule, index) =>
      codesOfRule(rule).map((code) => ({ code, path: ['rules', index] as Path })),
    ),
  ];
}

function codesOfRule(rule: SetRule): readonly string[] {
  switch (rule.kind) {
    case 'relation':
      return [];
    case 'cumulative':
      return [rule.increase, rule.cumulative];
    case 'shared-base':
      return rule.rates.flatMap(({ rate, part }) => [rate, part]);
    case 'same-matter':
      return rule.codes;
    case 'target-surpassed':
      return [rule.target, rule.result];
  }
}

/** An item or an indicator that stands in two rows would be entered twice. */
function reportRepeatedItems(form: Form | undefined, fault: (path: Path, message: string) => void): void {
  if (form === undefined) return;
  const items = new Set<string>();
  const cells = new Set<string>();
  const facets = new Set(form.columns.flatMap((column) => (column.role === 'value' ? [column.facet] : [])));
  itemsOf(form).forEach((item) => {
    const path: Path = ['form', 'rows', form.rows.indexOf(item)];
    if (items.has(item.code)) fault([...path, 'code'], 'used twice');
    items.add(item.code);
    for (const [facet, code] of Object.entries(item.cells)) {
      if (cells.has(code)) fault([...path, 'cells', facet], 'used twice');
      cells.add(code);
      if (!facets.has(facet)) fault([...path, 'cells', facet], `no column of "${facet}"`);
    }
  });
}
