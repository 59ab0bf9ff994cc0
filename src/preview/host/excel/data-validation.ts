import type { RangeAddress } from '../../../workbook/address';
import type { Validation, ValidationRule } from '../../../workbook/sheet-model';
import { validationsOutside } from '../editing/rules-within';
import { invalidArgument } from '../host-failure';
import { asFlag, asOneOf, asRecord, asText } from '../object/arguments';
import { command, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { refuseProtected, type RangeState } from './range-state';

/**
 * What may be typed into a range (https://learn.microsoft.com/javascript/api/excel/excel.datavalidation).
 * The rule is set first; it takes the place of what the range had.
 */
export const dataValidation = new ObjectType<RangeState>('DataValidation', {
  rule: property(
    '1.8',
    (range) => found(range)?.rule ?? {},
    (range, value) => {
      const rule = ruleFrom(value);
      clear(range);
      // Excel's own state of a new rule: blanks pass, and a stop without words.
      const error = { style: 'stop', title: '', message: '' } as const;
      range.sheet.validations = [
        ...range.sheet.validations,
        { range: range.area, rule, allowBlank: true, error },
      ];
    },
  ),
  ignoreBlanks: property(
    '1.8',
    (range) => found(range)?.allowBlank ?? true,
    (range, value) => change(range, (validation) => ({ ...validation, allowBlank: asFlag(value) })),
  ),
  prompt: property(
    '1.8',
    (range) => found(range)?.prompt ?? {},
    (range, value) => {
      const { showPrompt, title, message } = asRecord(value, ['showPrompt', 'title', 'message']);
      const prompt = {
        title: limited('prompt title', title, 32),
        message: limited('prompt', message, 255),
      };
      change(range, ({ prompt: _old, ...validation }) =>
        asFlag(showPrompt) ? { ...validation, prompt } : validation,
      );
    },
  ),
  errorAlert: property(
    '1.8',
    (range) => found(range)?.error ?? {},
    (range, value) => {
      const given = asRecord(value, ['showAlert', 'style', 'title', 'message']);
      const word = asOneOf(given.style, ['Stop', 'Warning', 'Information']);
      const style = ({ Stop: 'stop', Warning: 'warning', Information: 'information' } as const)[word];
      const error = {
        style,
        title: limited('error title', given.title, 32),
        message: limited('error message', given.message, 225),
      };
      change(range, ({ error: _old, ...validation }) =>
        asFlag(given.showAlert) ? { ...validation, error } : validation,
      );
    },
  ),
  clear: command('1.8', clear),
});

function ruleFrom(value: unknown): ValidationRule {
  const { custom, list } = asRecord(value, ['custom', 'list']);
  if (custom !== undefined) {
    const formula = asText(asRecord(custom, ['formula']).formula);
    if (!formula.startsWith('=')) throw invalidArgument('a custom rule is a formula');
    return { type: 'custom', formula: limited('rule', formula, 255) };
  }
  const { source, inCellDropDown } = asRecord(list, ['source', 'inCellDropDown']);
  if (!asFlag(inCellDropDown)) throw invalidArgument('a list without its drop-down is not simulated');
  const listed = limited('list', source, 255);
  return listed.startsWith('=')
    ? { type: 'listed-in', formula: listed }
    : { type: 'list', values: listed.split(',') };
}

/** Excel's limits of a rule and its texts (https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249). */
function limited(what: string, value: unknown, limit: number): string {
  const text = asText(value);
  if (text.length > limit) throw invalidArgument(`the ${what} has more than ${limit} characters`);
  return text;
}

function clear(range: RangeState): void {
  refuseProtected(range);
  range.sheet.validations = validationsOutside(range.sheet.validations, range.area);
}

function found({ sheet, area }: RangeState): Validation | undefined {
  return sheet.validations.find((validation) => isSame(validation.range, area));
}

function change(range: RangeState, changed: (validation: Validation) => Validation): void {
  refuseProtected(range);
  const old = found(range);
  if (old === undefined) throw invalidArgument('the range has no rule of its own yet');
  const next = changed(old);
  range.sheet.validations = range.sheet.validations.map((validation) =>
    validation === old ? next : validation,
  );
}

function isSame(one: RangeAddress, other: RangeAddress): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
