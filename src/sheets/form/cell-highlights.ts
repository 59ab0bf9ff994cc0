import { isFigureIndicator, type FormSet, type Indicator } from '../../model/indicator-set';
import type { RangeAddress } from '../../workbook/address';
import type { ConditionalFormat } from '../../workbook/sheet-model';
import { firstCell } from '../entry/entry-validation';
import { FILL } from '../styles';
import { readable, wordsReadable } from './cell-rules';

/** Validation does not see what is pasted; colours do. */
export function cellHighlights(
  set: FormSet,
  indicator: Indicator,
  range: RangeAddress,
): readonly ConditionalFormat[] {
  const cell = firstCell(range);
  if (!isFigureIndicator(indicator)) {
    const accepted = readable(set, indicator, cell);
    return accepted === null ? [] : [doubt(range, `AND(NOT(ISBLANK(${cell})),NOT(${accepted}))`)];
  }
  const { min, max } = indicator.range;
  return [
    {
      range,
      formula: `=AND(ISNUMBER(${cell}),OR(${cell}<${min},${cell}>${max}))`,
      style: { fill: FILL.fault },
      stopIfTrue: false,
    },
    doubt(range, `AND(ISTEXT(${cell}),${cell}<>"",NOT(OR(${wordsReadable(set, indicator, cell)})))`),
  ];
}

function doubt(range: RangeAddress, formula: string): ConditionalFormat {
  return { range, formula: `=${formula}`, style: { fill: FILL.doubt }, stopIfTrue: false };
}
