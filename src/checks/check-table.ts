import type { Finding, FindingCode } from '../model/finding';
import { asOfDate } from './as-of';
import { compositeOutsideParts } from './composite';
import { computedDiffers } from './computed-differs';
import { cumulative } from './cumulative';
import { excessDecimals } from './excess-decimals';
import { impossibleBound } from './impossible-bound';
import { impossibleValue } from './impossible-value';
import { jump } from './jump';
import { withListedNames } from './listed-names';
import { missingFigures } from './missing-figures';
import { percentAsFraction } from './percent-as-fraction';
import { previousCells } from './previous-cells';
import { previousDisagrees } from './previous-disagrees';
import { brokenRelation } from './relation';
import { repeatedSeries } from './repeated-series';
import type { CheckContext, Rule } from './rule';
import { sameMatter } from './same-matter';
import { scoreAsFraction } from './score-as-fraction';
import { sharedBase } from './shared-base';
import { sumOfParts } from './sum-of-parts';
import { swallowedComma } from './swallowed-comma';
import { targetAmbiguous } from './target-ambiguous';
import { targetCell } from './target-cell';
import { targetSurpassed } from './target-surpassed';
import { unitIdentity } from './unit-identity';
import { unitTurnover } from './unit-turnover';
import { unreadableCell } from './unreadable-cell';

/** Who is meant, then what each cell holds, then what the cells say together, then what the set itself asks. */
const RULES: readonly Rule[] = [
  unitIdentity,
  unitTurnover,
  asOfDate,
  unreadableCell,
  impossibleValue,
  impossibleBound,
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
  sumOfParts,
  brokenRelation,
  computedDiffers,
  cumulative,
  sharedBase,
  sameMatter,
  targetCell,
  targetAmbiguous,
  targetSurpassed,
];

/** What an error in a cell explains already: a slip is said once. */
const CONSEQUENCES: readonly FindingCode[] = [
  'jump',
  'excess-decimals',
  'swallowed-comma',
  'computed-differs',
  'contradiction',
];

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
