import type { GridValue } from '../../../workbook/port';
import type { Culture } from '../state/book';
import { dateText, localFormat } from './date-text';
import { decimalText } from './decimal-text';
import { generalText } from './general-text';
import { formatSections, type FormatPart } from './number-format';

const UNSHOWN = '########';

/**
 * What a cell shows of its value, in the machine's notation
 * (https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68).
 */
export function valueText(value: GridValue, format: string, culture: Culture): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const sections = formatSections(localFormat(format, culture));
  if (typeof value === 'string') return textText(value, sections);
  return numberText(value, sections, culture);
}

/** The fourth section is for texts, and so is a section with `@` wherever it stands last. */
function textText(value: string, sections: readonly (readonly FormatPart[])[]): string {
  const last = sections.at(-1) ?? [];
  const section = sections[3] ?? (last.some(({ kind }) => kind === 'text') ? last : null);
  if (section === null) return value;
  return section
    .map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : ''))
    .join('');
}

function numberText(value: number, sections: readonly (readonly FormatPart[])[], culture: Culture): string {
  const numeric = sections.filter(
    (parts, index) => index === 0 || !parts.some(({ kind }) => kind === 'text'),
  );
  const { section, signed } = sectionFor(value, numeric);
  if (section.some(({ kind }) => kind === 'text')) return generalText(value, culture);
  if (section.some(({ kind }) => kind === 'date')) return dateText(value, section, culture) ?? UNSHOWN;
  const digits = section.find((part) => part.kind === 'digits');
  const percents = section.filter(({ kind }) => kind === 'percent').length;
  const scaled = value * 100 ** percents;
  const exponent = section.find((part) => part.kind === 'exponent');
  const body =
    digits === undefined
      ? null
      : exponent === undefined
        ? digitsText(scaled, digits.pattern, culture)
        : exponentText(scaled, digits.pattern, exponent.digits, culture);
  const shown = section
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return part.text;
        case 'digits':
          return part === digits ? (body?.text ?? '') : '';
        case 'percent':
          return '%';
        case 'general':
          return generalText(Math.abs(value), culture);
        default:
          return '';
      }
    })
    .join('');
  // A number that rounds to nothing shows no sign.
  const isNegative = signed && value < 0 && body?.isZero !== true;
  return isNegative ? `-${shown}` : shown;
}

/** One section serves all numbers and shows the sign; of several the second shows none of its own. */
function sectionFor(
  value: number,
  sections: readonly (readonly FormatPart[])[],
): { readonly section: readonly FormatPart[]; readonly signed: boolean } {
  const [first = [], second, third] = sections;
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: false };
  return { section: first, signed: true };
}

function digitsText(
  value: number,
  pattern: string,
  { decimal, thousands }: Culture,
): { readonly text: string; readonly isZero: boolean } {
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const scaling = /,+$/.exec(wholePattern)?.[0].length ?? 0;
  const isGrouped = /[0#?],+[0#?]/.test(wholePattern);
  const places = fractionPattern.replaceAll(',', '');
  const { whole, fraction } = decimalText(value / 1000 ** scaling, places.length);
  const least = wholePattern.replaceAll(/[^0]/g, '').length;
  const bare = whole.replace(/^0+/, '').padStart(least, '0');
  const grouped = isGrouped ? bare.replace(/\B(?=(\d{3})+$)/g, thousands) : bare;
  // Zeros at the end that the pattern does not ask for are dropped.
  const asked = places.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, asked) + fraction.slice(asked).replace(/0+$/, '');
  const point = pattern.includes('.') ? decimal : '';
  return { text: `${grouped}${point}${kept}`, isZero: /^0*$/.test(whole + fraction) };
}

function exponentText(
  value: number,
  pattern: string,
  least: number,
  culture: Culture,
): { readonly text: string; readonly isZero: boolean } {
  const decimals = (pattern.split('.')[1] ?? '').length;
  const [mantissa = '0', exponent = '+0'] = Math.abs(value).toExponential(decimals).split('e');
  const { text } = digitsText(Number(mantissa), pattern, culture);
  const digits = exponent.slice(1).padStart(least, '0');
  return { text: `${text}E${exponent.charAt(0)}${digits}`, isZero: value === 0 };
}
