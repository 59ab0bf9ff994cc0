import { codesIn } from '../formula/codes-in';
import { parseFormula } from '../formula/parse-formula';
import { isFigureIndicator, type FigureIndicator, type Indicator } from './indicator';

/** How the figures of several units make one. `inputs` are the typed figures that are summed, by code. */
export type Combining =
  | { readonly type: 'sum' }
  | { readonly type: 'pooled'; readonly inputs: readonly string[] }
  | { readonly type: 'none' };

const NONE: Combining = { type: 'none' };

/**
 * What a set says, or, where it says nothing, what is safe: a typed figure is never added up unasked, for a count may be
 * a rank or a year; what is computed from figures that are summed is computed again from their sums. There is no mean of
 * rates: a rate whose numerator and base are not both summed has no combined figure. What the parent alone reports has none.
 */
export function combiningOf(indicator: Indicator, indicators: readonly Indicator[]): Combining {
  if (!isFigureIndicator(indicator) || indicator.scope === 'parent') return NONE;
  if (indicator.combine === 'none') return NONE;
  if (indicator.combine === 'sum') return { type: 'sum' };
  const inputs = inputsOf(indicator, indicators, new Set([indicator.code]));
  return inputs === null ? NONE : { type: 'pooled', inputs: [...inputs] };
}

/** The summed figures from which a formula is reckoned, through other formulas; null where one of them is not summed. */
function inputsOf(
  indicator: FigureIndicator,
  indicators: readonly Indicator[],
  above: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const parsed = indicator.computed === undefined ? null : parseFormula(indicator.computed.from);
  if (parsed === null || !('ok' in parsed)) return null;
  const inputs = new Set<string>();
  for (const code of codesIn(parsed.ok)) {
    const input = indicators.find((candidate) => candidate.code === code);
    if (input === undefined || !isFigureIndicator(input) || above.has(code)) return null;
    if (input.combine === 'sum') {
      inputs.add(code);
      continue;
    }
    const further = input.combine === 'none' ? null : inputsOf(input, indicators, new Set([...above, code]));
    if (further === null) return null;
    for (const one of further) inputs.add(one);
  }
  return inputs.size === 0 ? null : inputs;
}
