import {
  isFigureIndicator,
  type FormSet,
  type Indicator,
  type WordIndicator,
} from '../../model/indicator-set';
import type { RangeAddress } from '../../workbook/address';
import type { Validation, ValidationRule } from '../../workbook/sheet-model';
import { firstCell, shortened } from '../entry/entry-validation';
import { measureText, STATUS_WORDS, statusWordsExplained } from '../entry/entry-words';
import { acceptance, LONGEST_RULE, offeredWords } from './cell-rules';
import { wordsWanted } from './form-words';

/** What may be typed into a cell of a form; null where anything may. */
export function cellValidation(
  set: FormSet,
  indicator: Indicator,
  range: RangeAddress,
  filledBy: 'typed' | 'computed',
): Validation | null {
  const rule = ruleOf(set, indicator, range);
  if (rule === null) return null;
  const wanted = wantedText(indicator);
  const instead = `Không có thì gõ ${statusWordsExplained(set)}.`;
  const reckoned =
    filledBy === 'computed' ? ' Ô có công thức tự tính; chỉ gõ đè khi đã có số được công bố.' : '';
  return {
    range,
    rule,
    allowBlank: true,
    prompt: {
      title: shortened(indicator.shortName.vi, 32),
      message: shortened(`${indicator.name.vi}: ${wanted}.${reckoned} ${instead}`, 255),
    },
    ...(isOnlyOffered(indicator)
      ? {}
      : {
          error: {
            style: 'stop',
            title: 'Giá trị không nhận được',
            message: shortened(`Cần ${wanted}. ${instead}`, 225),
          },
        }),
  };
}

function ruleOf(set: FormSet, indicator: Indicator, range: RangeAddress): ValidationRule | null {
  const values = isFigureIndicator(indicator) ? [] : listedWords(set, indicator);
  if (isOffered(values)) return { type: 'list', values };
  const formula = acceptance(set, indicator, firstCell(range));
  return formula === null || formula.length + 1 > LONGEST_RULE
    ? null
    : { type: 'custom', formula: `=${formula}` };
}

/** What Excel takes as a list: parted by commas, of limited length, and no formula, which is what a first "=" makes of it. */
function isOffered(values: readonly string[]): boolean {
  const listed = values.join(',');
  return listed !== '' && !listed.startsWith('=') && listed.length <= LONGEST_RULE && !values.some(hasComma);
}

function hasComma(word: string): boolean {
  return word.includes(',');
}

/** The words a cell offers, with the short words that may stand for them. */
function listedWords({ statuses }: FormSet, indicator: WordIndicator): readonly string[] {
  const offered = offeredWords(indicator);
  return offered.length === 0 ? [] : [...offered, ...statuses.map((status) => STATUS_WORDS[status][0])];
}

/** Words offered in a cell of free text are a help and no rule. */
function isOnlyOffered({ kind }: Indicator): boolean {
  return kind === 'text' || kind === 'target';
}

function wantedText(indicator: Indicator): string {
  if (!isFigureIndicator(indicator)) return wordsWanted(indicator.kind, offeredWords(indicator));
  const words = indicator.accepts.map((what) => ACCEPTED[what]);
  return [`một số (${measureText(indicator)})`, ...words].join(' hoặc ');
}

const ACCEPTED = { bound: 'mức như "trên 60%"', verdict: 'tự đánh giá như "Đạt"' } as const;
