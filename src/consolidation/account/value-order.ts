import { hasForm, itemsOf } from '../../model/indicator-set';
import type { PlannedValue } from './account';
import type { AccountRequest } from './account-request';

/** In the order of units, then of the set: its figures, then the remarks on its items. */
export function inOrder(
  values: readonly PlannedValue[],
  { set, units }: Pick<AccountRequest, 'set' | 'units'>,
): readonly PlannedValue[] {
  const items = hasForm(set) ? itemsOf(set.form).map(({ code }) => code) : [];
  const unitRank = ranks([units.parent, ...units.units].map(({ code }) => code));
  const codeRank = { value: ranks(set.indicators.map(({ code }) => code)), remark: ranks(items) };
  const ranked = values.map((value) => ({
    value,
    unit: unitRank(value.unit),
    kind: value.kind === 'value' ? 0 : 1,
    code: codeRank[value.kind](value.code),
  }));
  ranked.sort((a, b) => a.unit - b.unit || a.kind - b.kind || a.code - b.code);
  return ranked.map(({ value }) => value);
}

function ranks(codes: readonly string[]): (code: string) => number {
  const order = new Map(codes.map((code, index) => [code, index]));
  return (code) => order.get(code) ?? order.size;
}
