import type { Finding, FindingCode } from '../model/finding';
import { asOfDate } from './as-of';
import { compositeOutsideParts } from './composite';
import { computedDiffers } from './computed-differs';
import { cumulative } from './cumulative';
import { excessDecimals } from './excess-decimals';
import { fractionSuspected } from './fraction-suspected';
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
  fractionSuspected,
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
  'fraction-suspected',
  'computed-differs',
  'contradiction',
];

/** Everything that the rules find in one entry sheet. */
export function checkTable(context: CheckContext): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(context));
  const wrong = cellsOf(found.filter(({ severity }) => severity === 'error'));
  const fractions = cellsOf(found.filter(({ code }) => code === 'fraction-suspected'));
  const said = found.filter(({ code, place: { cell } }) => {
    if (cell === undefined) return true;
    // A rate typed as a share of one is far from last period's for that reason.
    return !(CONSEQUENCES.includes(code) && wrong.has(cell)) && !(code === 'jump' && fractions.has(cell));
  });
  return withListedNames(said, context.unitList);
}

function cellsOf(findings: readonly Finding[]): ReadonlySet<string | undefined> {
  return new Set(findings.map(({ place }) => place.cell));
}
