import type { RangeAddress } from '../../../workbook/address';
import type { ConditionalFormat, Validation } from '../../../workbook/sheet-model';
import { shiftedFormula } from '../formulas/shifted-formula';
import { without } from '../state/areas';

/**
 * The rule as it stands over another range: its formula is relative to the range's first cell, so that it moves along
 * (https://support.microsoft.com/office/use-formulas-with-conditional-formatting-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f).
 */
export function formatOver(format: ConditionalFormat, range: RangeAddress): ConditionalFormat {
  return { ...format, range, formula: shiftedFormula(format.formula, distance(format.range, range)) };
}

export function validationOver(validation: Validation, range: RangeAddress): Validation {
  const { rule } = validation;
  if (rule.type === 'list') return { ...validation, range };
  const formula = shiftedFormula(rule.formula, distance(validation.range, range));
  return { ...validation, range, rule: { ...rule, formula } };
}

/** What is left of the rules when a range is cut out of theirs. */
export function formatsOutside(
  formats: readonly ConditionalFormat[],
  cut: RangeAddress,
): readonly ConditionalFormat[] {
  return formats.flatMap((format) => {
    const rest = without(format.range, cut);
    return rest[0] === format.range ? [format] : rest.map((range) => formatOver(format, range));
  });
}

export function validationsOutside(
  validations: readonly Validation[],
  cut: RangeAddress,
): readonly Validation[] {
  return validations.flatMap((validation) => {
    const rest = without(validation.range, cut);
    return rest[0] === validation.range
      ? [validation]
      : rest.map((range) => validationOver(validation, range));
  });
}

function distance(from: RangeAddress, to: RangeAddress): { readonly rows: number; readonly columns: number } {
  return { rows: to.top - from.top, columns: to.left - from.left };
}
