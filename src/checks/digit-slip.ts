import { decimalsOf, rounded, sign, type Decimal } from '../model/decimal';
import type { DigitSlip } from '../model/finding';

/** The one slip of the fingers by which somebody who meant one figure types another; null where it takes more. */
export function digitSlip(typed: Decimal, meant: Decimal): DigitSlip | null {
  if (sign(typed) < 0 || sign(meant) < 0) return null;
  const decimals = Math.max(decimalsOf(typed), decimalsOf(meant));
  const [from, to] = [typed, meant].map((value) => rounded(value, decimals).units.toString());
  if (from === undefined || to === undefined) return null;
  if (from.length === to.length) return slipOfSameLength(from, to);
  if (isWithoutOneDigit(from, to)) return 'extra-digit';
  return isWithoutOneDigit(to, from) ? 'missing-digit' : null;
}

function slipOfSameLength(from: string, to: string): DigitSlip | null {
  const wrong = places(from).filter((at) => from[at] !== to[at]);
  const [first, second] = wrong;
  if (first === undefined) return null;
  if (second === undefined) return 'wrong-digit';
  const areSwapped =
    wrong.length === 2 && second === first + 1 && from[first] === to[second] && from[second] === to[first];
  return areSwapped ? 'swapped-digits' : null;
}

function isWithoutOneDigit(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return places(longer).some((at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

function places({ length }: string): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}
