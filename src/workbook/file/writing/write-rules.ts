import type { ConditionalRule, DataValidation, FontStyle as FileFont } from 'hucre';
import { rangeText } from '../../address';
import type { ConditionalFormat, Validation, ValidationRule } from '../../sheet-model';
import { fileColor } from '../notation/colors';
import { encodeText } from '../notation/escaped-text';
import { fileFormula } from '../notation/formula-text';
import { present } from '../notation/present';

/** A validation for the file. */
export function fileValidation({ range, rule, allowBlank, prompt, error }: Validation): DataValidation {
  return present<DataValidation>({
    ...fileRule(rule),
    range: rangeText(range),
    allowBlank,
    showInputMessage: prompt !== undefined,
    inputTitle: label(prompt?.title),
    inputMessage: label(prompt?.message),
    showErrorMessage: error !== undefined,
    errorStyle: error?.style,
    errorTitle: label(error?.title),
    errorMessage: label(error?.message),
  });
}

/** A list of words goes as a formula, since hucre does not double the quotes in its values. */
function fileRule(rule: ValidationRule): Pick<DataValidation, 'type' | 'formula1'> {
  switch (rule.type) {
    case 'custom':
      return { type: 'custom', formula1: fileFormula(rule.formula) };
    case 'list':
      return { type: 'list', formula1: encodeText(`"${rule.values.join(',').replaceAll('"', '""')}"`) };
    case 'listed-in':
      return { type: 'list', formula1: fileFormula(rule.formula) };
  }
}

function label(text: string | undefined): string | undefined {
  return text === undefined ? undefined : encodeText(text);
}

/** A conditional format for the file; `place` is its place in the order, from 0. */
export function fileConditionalFormat(format: ConditionalFormat, place: number): ConditionalRule {
  const { fill, fontColor, bold } = format.style;
  const font = present<FileFont>({ bold, color: fontColor === undefined ? undefined : fileColor(fontColor) });
  return {
    type: 'expression',
    priority: place + 1,
    range: rangeText(format.range),
    formula: fileFormula(format.formula),
    stopIfTrue: format.stopIfTrue,
    style: {
      ...(Object.keys(font).length === 0 ? {} : { font }),
      // Excel looks for the colour of a differential fill in the background, others in the foreground.
      ...(fill === undefined
        ? {}
        : {
            fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill), bgColor: fileColor(fill) },
          }),
    },
  };
}
