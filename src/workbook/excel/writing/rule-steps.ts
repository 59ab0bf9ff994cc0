import { rangeText } from '../../address';
import type { ConditionalFormat, SheetModel, Validation, ValidationRule } from '../../sheet-model';
import { bytesOf, step, type WriteStep } from './write-step';

/** What may be typed, and what is coloured by itself. */
export function ruleSteps({ name, validations, conditionalFormats }: SheetModel): readonly WriteStep[] {
  return [
    ...validations.map((validation) => validationStep(name, validation)),
    // A new format comes first of all, so the last is added first.
    ...[...conditionalFormats].reverse().map((format) => conditionalFormatStep(name, format)),
  ];
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
function validationStep(sheet: string, validation: Validation): WriteStep {
  const { range, rule, allowBlank, prompt, error } = validation;
  return step(6, bytesOf(validation), ({ sheetNamed }) => {
    const { dataValidation } = sheetNamed(sheet).getRange(rangeText(range));
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = allowBlank;
    dataValidation.prompt = {
      showPrompt: prompt !== undefined,
      title: prompt?.title ?? '',
      message: prompt?.message ?? '',
    };
    dataValidation.errorAlert = {
      showAlert: error !== undefined,
      style: ALERT[error?.style ?? 'stop'],
      title: error?.title ?? '',
      message: error?.message ?? '',
    };
  });
}

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'listed-in':
      return { list: { inCellDropDown: true, source: rule.formula } };
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
function conditionalFormatStep(sheet: string, format: ConditionalFormat): WriteStep {
  const { fill, fontColor, bold } = format.style;
  return step(9, bytesOf(format), ({ sheetNamed }) => {
    const range = sheetNamed(sheet).getRange(rangeText(format.range));
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = format.formula;
    if (fill !== undefined) added.custom.format.fill.color = `#${fill}`;
    if (fontColor !== undefined) added.custom.format.font.color = `#${fontColor}`;
    if (bold !== undefined) added.custom.format.font.bold = bold;
    added.stopIfTrue = format.stopIfTrue;
  });
}
