import { rangeText, type RangeAddress } from '../../workbook/address';
import type { ConditionalFormat, Validation } from '../../workbook/sheet-model';
import type { FigureIndicator, IndicatorSet, MatrixSet } from '../../model/indicator-set';
import { FILL } from '../styles';
import { measureText, STATUS_WORDS, statusWordsExplained } from './entry-words';

/**
 * Lets figures in range and the set's status words pass, and nothing else. A plain decimal rule would refuse the words;
 * an array constant would be shorter and Excel refuses one in a validation.
 */
export function figureValidation(
  set: MatrixSet,
  indicator: FigureIndicator,
  range: RangeAddress,
): Validation {
  const first = firstCell(range);
  const words = allowedWords(set).map((word) => `${first}="${word}"`);
  const inRange = `AND(ISNUMBER(${first}),${first}>=${indicator.range.min},${first}<=${indicator.range.max})`;
  return {
    range,
    rule: { type: 'custom', formula: `=OR(${[inRange, ...words].join(',')})` },
    allowBlank: true,
    prompt: {
      title: shortened(indicator.shortName.vi, 32),
      message: shortened(
        `${indicator.name.vi} (${measureText(indicator)}). Không có số thì gõ ${statusWordsExplained(set)}.`,
        255,
      ),
    },
    error: {
      style: 'stop',
      title: 'Giá trị không nhận được',
      message: shortened(
        `Cần một số (${measureText(indicator)}) gõ đúng dấu thập phân như ô mẫu ở đầu trang, hoặc một trong các từ: ` +
          `${statusWordsExplained(set)}.`,
        225,
      ),
    },
  };
}

/** A cell that stays empty, with the reason why. */
export function closedValidation(range: RangeAddress, reason: string): Validation {
  return {
    range,
    rule: { type: 'custom', formula: '=FALSE' },
    allowBlank: true,
    error: {
      style: 'stop',
      title: 'Ô này để trống',
      message: reason,
    },
  };
}

/** Validation does not see what is pasted; colours do. */
export function figureHighlights(
  set: MatrixSet,
  indicator: FigureIndicator,
  range: RangeAddress,
): readonly ConditionalFormat[] {
  const first = firstCell(range);
  const isWord = allowedWords(set).map((word) => `${first}="${word}"`);
  const outside = `OR(${first}<${indicator.range.min},${first}>${indicator.range.max})`;
  return [
    {
      range,
      formula: `=AND(ISNUMBER(${first}),${outside})`,
      style: { fill: FILL.fault },
      stopIfTrue: false,
    },
    {
      range,
      formula: `=AND(ISTEXT(${first}),NOT(OR(${isWord.join(',')})))`,
      style: { fill: FILL.doubt },
      stopIfTrue: false,
    },
  ];
}

/** Every spelling of the words a set allows in a cell. */
export function allowedWords(set: Pick<IndicatorSet, 'statuses'>): readonly string[] {
  return set.statuses.flatMap((status) => STATUS_WORDS[status]);
}

export function firstCell(range: RangeAddress): string {
  return rangeText({ ...range, bottom: range.top, right: range.left });
}

/** Cuts a text that is too long after a whole word. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
