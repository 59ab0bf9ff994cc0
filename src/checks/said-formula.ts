import { trimmed } from '../model/decimal';
import type { Formula } from '../model/formula/formula';
import { BY_HAND } from '../model/formula/write-formula';
import { writtenWith } from '../model/formula/written-with';
import { writeNumber } from '../model/number-writing';

/** A formula with something else in the place of its codes: "60.063 / 64.705 × 100", "“Dân số” × 2". */
export function saidFormula(formula: Formula, said: (code: string) => string): string {
  const number = (value: Parameters<typeof trimmed>[0]) => writeNumber(trimmed(value), { grouping: true });
  return writtenWith({ ...BY_HAND, number, code: said }, formula);
}
