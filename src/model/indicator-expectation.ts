import { decimal } from './decimal';
import type { FigureIndicator } from './set/indicator';
import { rememberedOf } from './remembered';
import type { NumberExpectation } from './number-expectation';

/** What a cell of this indicator is declared to hold. */
export const expectationOf = rememberedOf(
  ({ kind, decimals, range }: FigureIndicator): Required<NumberExpectation> => ({
    kind,
    decimals,
    min: decimal(range.min),
    max: decimal(range.max),
  }),
);
