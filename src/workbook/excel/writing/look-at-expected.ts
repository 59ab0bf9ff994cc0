import { rangeText } from '../../address';
import type { Expectation } from '../../change/sheet-change';
import { expectedSheet, refuseUnmet } from '../../change/unmet-expectations';
import { gridOf, LOADED } from '../reading/grid-of-range';
import { boundsOf } from './content-blocks';

/** Asks for what expectations speak of. After the next sync the result throws `changed-meanwhile` where one is not met. */
export function lookAtExpected(
  context: Excel.RequestContext,
  expectations: readonly Expectation[],
): (sheetNames: readonly string[]) => void {
  const looked = expectations.map((expectation) => ({ expectation, range: rangeOf(context, expectation) }));
  return (sheetNames) => {
    for (const { expectation, range } of looked) {
      const sheet = expectedSheet(expectation);
      const summary = { name: sheet, visibility: 'visible', names: [] } as const;
      refuseUnmet([expectation], () => {
        if (!sheetNames.includes(sheet)) return null;
        return gridOf(summary, range === null || range.isNullObject ? [] : [range]);
      });
    }
  };
}

function rangeOf(context: Excel.RequestContext, expectation: Expectation): Excel.Range | null {
  const sheetNamed = (name: string): Excel.Worksheet => context.workbook.worksheets.getItemOrNullObject(name);
  switch (expectation.type) {
    case 'absent':
      return null;
    case 'whole': {
      const range = sheetNamed(expectation.grid.name).getUsedRangeOrNullObject(true);
      range.load(LOADED);
      return range;
    }
    case 'cells': {
      if (expectation.cells.length === 0) return null;
      const range = sheetNamed(expectation.sheet).getRange(rangeText(boundsOf(expectation.cells)));
      range.load(LOADED);
      return range;
    }
  }
}
