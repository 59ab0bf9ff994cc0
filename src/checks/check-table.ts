import type { Finding, FindingCode } from '../model/finding';
import { asOfDate } from './as-of';
import { compositeOutsideParts } from './composite';
import { excessDecimals } from './excess-decimals';
import { impossibleValue } from './impossible-value';
import { jump } from './jump';
import { withListedNames } from './listed-names';
import { missingFigures } from './missing-figures';
import { percentAsFraction } from './percent-as-fraction';
import { previousCells } from './previous-cells';
import { previousDisagrees } from './previous-disagrees';
import { repeatedSeries } from './repeated-series';
import type { CheckContext, Rule } from './rule';
import { scoreAsFraction } from './score-as-fraction';
import { swallowedComma } from './swallowed-comma';
import { unitIdentity } from './unit-identity';
import { unitTurnover } from './unit-turnover';
import { unreadableCell } from './unreadable-cell';

/** Who is meant, then what each cell holds, then what the cells say together. */
const RULES: readonly Rule[] = [
  unitIdentity,
  unitTurnover,
  asOfDate,
  unreadableCell,
  impossibleValue,
  percentAsFraction,
  scoreAsFraction,
  swallowedComma,
  missingFigures,
  jump,
  excessDecimals,
  repeatedSeries,
  compositeOutsideParts,
  previousDisagrees,
  previousCells,
];

/** What an error in a cell explains already: a slip is said once. */
const CONSEQUENCES: readonly FindingCode[] = ['jump', 'excess-decimals', 'swallowed-comma'];

/** Everything that the rules find in one entry sheet. */
export function checkTable(context: CheckContext): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(context));
  const wrongCells = new Set(
    found.filter(({ severity }) => severity === 'error').map(({ place }) => place.cell),
  );
  const said = found.filter(
    ({ code, place }) =>
      !(CONSEQUENCES.includes(code) && place.cell !== undefined && wrongCells.has(place.cell)),
  );
  return withListedNames(said, context.unitList);
}
