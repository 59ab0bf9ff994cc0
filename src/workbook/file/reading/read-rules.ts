import type { ConditionalRule, DataValidation, Sheet } from 'hucre';
import { parseRange } from '../../address';
import type { CellAddress, RangeAddress } from '../../address';
import { separateOverlaps } from '../../rules/active-ranges';
import { conditionalFormatFault, validationFault } from '../../rules/entry-rules';
import type { ConditionalFormat, Validation, ValidationRule } from '../../sheet-model';
import type { ReadColor } from '../notation/colors';
import { decodeText } from '../notation/escaped-text';
import { modelFormula, shiftFormula } from '../notation/formula-text';
import { present } from '../notation/present';

/** Custom validations and lists, one for each range; of two on one cell the first from the top stays. */
export function readValidations(sheet: Sheet): Validation[] {
  const validations = (sheet.dataValidations ?? [])
    .flatMap(readValidation)
    .filter((v) => validationFault(v) === null);
  const apart = new Set(separateOverlaps(validations.map((validation) => validation.range)).apart);
  return validations.filter((validation) => apart.has(validation.range));
}

function readValidation(source: DataValidation): Validation[] {
  return rangesOf(source.range).flatMap(({ range, fromFirst }) => {
    const rule = readRule(source, fromFirst);
    if (rule === null) return [];
    const prompt = source.showInputMessage === true ? texts(source.inputTitle, source.inputMessage) : null;
    return [
      present<Validation>({
        range,
        rule,
        allowBlank: source.allowBlank === true,
        prompt: prompt === null || (prompt.title === '' && prompt.message === '') ? undefined : prompt,
        error:
          source.showErrorMessage === true
            ? { style: source.errorStyle ?? 'stop', ...texts(source.errorTitle, source.errorMessage) }
            : undefined,
      }),
    ];
  });
}

function readRule({ type, values, formula1 }: DataValidation, fromFirst: CellAddress): ValidationRule | null {
  if (type === 'list' && values !== undefined) {
    return { type: 'list', values: values.map((value) => decodeText(value.trim()).replaceAll('""', '"')) };
  }
  if ((type !== 'custom' && type !== 'list') || formula1 === undefined) return null;
  const formula = shiftFormula(modelFormula(formula1), fromFirst.row, fromFirst.column);
  return { type: type === 'custom' ? 'custom' : 'listed-in', formula };
}

function texts(title = '', message = ''): { title: string; message: string } {
  return { title: decodeText(title), message: decodeText(message) };
}

/** Formats by formula, one for each range, in order of priority. */
export function readConditionalFormats(sheet: Sheet, color: ReadColor): ConditionalFormat[] {
  return [...(sheet.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => readConditionalFormat(rule, color))
    .filter((format) => conditionalFormatFault(format) === null);
}

function readConditionalFormat(rule: ConditionalRule, color: ReadColor): ConditionalFormat[] {
  const { formula, style } = rule;
  if (rule.type !== 'expression' || typeof formula !== 'string') return [];
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  return rangesOf(rule.range).map(({ range, fromFirst }) => ({
    range,
    formula: shiftFormula(modelFormula(formula), fromFirst.row, fromFirst.column),
    style: present<ConditionalFormat['style']>({
      // A differential format keeps a solid fill's colour in the background (as Excel writes it).
      fill: color(fill?.bgColor) ?? color(fill?.fgColor),
      fontColor: color(style?.font?.color),
      bold: style?.font?.bold === true ? true : undefined,
    }),
    stopIfTrue: rule.stopIfTrue === true,
  }));
}

/** The ranges of a rule, with their distance from the top left corner, which its formula is relative to. */
function rangesOf(text: string): { range: RangeAddress; fromFirst: CellAddress }[] {
  const ranges = text.split(/\s+/).flatMap((part) => parseRange(part) ?? []);
  const top = Math.min(...ranges.map((range) => range.top));
  const left = Math.min(...ranges.map((range) => range.left));
  return ranges.map((range) => ({ range, fromFirst: { row: range.top - top, column: range.left - left } }));
}
