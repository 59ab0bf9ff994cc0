import type { ConditionalFormat } from '../../../workbook/sheet-model';
import { invalidArgument } from '../host-failure';
import { asFlag, asOneOf, asText } from '../object/arguments';
import { command, method, navigation, property } from '../object/members';
import { ObjectType } from '../object/object-type';
import { overlap } from '../state/areas';
import { colorFromRequest } from './colors';
import { refuseProtected, type RangeState } from './range-state';

/** One format in the list of its sheet; each change puts another in its place. */
interface FormatState {
  readonly range: RangeState;
  format: ConditionalFormat;
}

const fill = new ObjectType<FormatState>('ConditionalRangeFill', {
  color: property(
    '1.6',
    ({ format }) => format.style.fill ?? '',
    (state, value) => change(state, { style: { ...state.format.style, fill: colorFromRequest(value) } }),
  ),
});

const font = new ObjectType<FormatState>('ConditionalRangeFont', {
  color: property(
    '1.6',
    ({ format }) => format.style.fontColor ?? '',
    (state, value) => change(state, { style: { ...state.format.style, fontColor: colorFromRequest(value) } }),
  ),
  bold: property(
    '1.6',
    ({ format }) => format.style.bold ?? false,
    (state, value) => change(state, { style: { ...state.format.style, bold: asFlag(value) } }),
  ),
});

const rangeFormat = new ObjectType<FormatState>('ConditionalRangeFormat', {
  fill: navigation('1.6', (state) => fill.of(state)),
  font: navigation('1.6', (state) => font.of(state)),
});

const rule = new ObjectType<FormatState>('ConditionalFormatRule', {
  formula: property(
    '1.6',
    ({ format }) => format.formula,
    (state, value) => {
      const formula = asText(value);
      if (!formula.startsWith('=')) throw invalidArgument('a rule is a formula');
      change(state, { formula });
    },
  ),
});

const custom = new ObjectType<FormatState>('CustomConditionalFormat', {
  rule: navigation('1.6', (state) => rule.of(state)),
  format: navigation('1.6', (state) => rangeFormat.of(state)),
});

const conditionalFormat = new ObjectType<FormatState>('ConditionalFormat', {
  custom: navigation('1.6', (state) => custom.of(state)),
  stopIfTrue: property(
    '1.6',
    ({ format }) => format.stopIfTrue,
    (state, value) => change(state, { stopIfTrue: asFlag(value) }),
  ),
});

/** A new format comes first (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection, add). */
export const conditionalFormats = new ObjectType<RangeState>('ConditionalFormatCollection', {
  add: method('1.6', (range, args) => {
    refuseProtected(range);
    asOneOf(args.at(0), ['Custom']);
    const format: ConditionalFormat = { range: range.area, formula: '', style: {}, stopIfTrue: false };
    range.sheet.conditionalFormats = [format, ...range.sheet.conditionalFormats];
    return conditionalFormat.of({ range, format });
  }),
  clearAll: command('1.6', (range) => {
    refuseProtected(range);
    range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
      (format) => !overlap(format.range, range.area),
    );
  }),
});

export const CONDITIONAL_FORMAT_TYPES = [
  conditionalFormats,
  conditionalFormat,
  custom,
  rule,
  rangeFormat,
  fill,
  font,
];

function change(state: FormatState, given: Partial<ConditionalFormat>): void {
  refuseProtected(state.range);
  const { sheet } = state.range;
  const next = { ...state.format, ...given };
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format === state.format ? next : format,
  );
  state.format = next;
}
