import type { ConditionalFormat, Validation, ValidationRule } from '../sheet-model';
import { LIMITS } from './limits';
import { rangeFault } from './range-rules';
import { colorFault } from './style-rules';
import { formulaFault, labelFault } from './text-rules';

/** What Excel has against a validation, or null. */
export function validationFault({ range, rule, prompt, error }: Validation): string | null {
  return (
    rangeFault(range) ??
    ruleFault(rule) ??
    (prompt === undefined
      ? null
      : (labelFault('prompt title', prompt.title, LIMITS.promptTitle) ??
        labelFault('prompt', prompt.message, LIMITS.promptMessage))) ??
    (error === undefined
      ? null
      : (labelFault('error title', error.title, LIMITS.promptTitle) ??
        labelFault('error message', error.message, LIMITS.errorMessage)))
  );
}

function ruleFault(rule: ValidationRule): string | null {
  if (rule.type !== 'list') {
    const fault = formulaFault(rule.formula, LIMITS.validationFormula);
    return fault ?? (holdsArrayConstant(rule.formula) ? 'validation formula holds an array constant' : null);
  }
  if (rule.values.length === 0) return 'list of a validation is empty';
  for (const value of rule.values) {
    if (value.trim() === '' || value !== value.trim())
      return `list value "${value}" is blank or has blanks at its ends`;
    if (/[,\n]/.test(value)) return `list value "${value}" holds a comma or a line break`;
  }
  return labelFault('list of a validation', rule.values.join(','), LIMITS.validationFormula);
}

/** Excel refuses `{1;2}` in a validation's formula; braces inside text are no array. */
function holdsArrayConstant(formula: string): boolean {
  return formula.replaceAll(/"[^"]*"/g, '').includes('{');
}

/** What Excel has against a conditional format, or null. */
export function conditionalFormatFault({ range, formula, style }: ConditionalFormat): string | null {
  return (
    rangeFault(range) ??
    formulaFault(formula) ??
    colorFault('fill of a conditional format', style.fill) ??
    colorFault('font colour of a conditional format', style.fontColor)
  );
}
