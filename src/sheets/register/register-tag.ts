/** What a register sheet says of itself in its hidden tag cell. */
export interface RegisterTag {
  readonly register: string;
  readonly effectiveFrom: string;
  /** Of the register's definition when the sheet was made. */
  readonly registerHash: string;
  readonly period: string;
  /** The code of the unit that keeps the register. */
  readonly unit: string;
}

/** The product, the kind of sheet, and the version: raised when a later layout can no longer be read by this code. */
const MARK = ['so-chi-so', 'register', '1'];

export function writeRegisterTag({
  register,
  effectiveFrom,
  registerHash,
  period,
  unit,
}: RegisterTag): string {
  return [...MARK, register, effectiveFrom, registerHash, period, unit].join('|');
}

/** Reads a tag; null for any other text, the tag of an entry sheet included. */
export function readRegisterTag(text: string): RegisterTag | null {
  const parts = text.split('|');
  const [register, effectiveFrom, registerHash, period, ...unit] = parts.slice(MARK.length);
  if (!MARK.every((mark, index) => parts[index] === mark)) return null;
  if (register === undefined || effectiveFrom === undefined || registerHash === undefined) return null;
  // Anything may stand in a unit's code.
  return period === undefined || unit.length === 0
    ? null
    : { register, effectiveFrom, registerHash, period, unit: unit.join('|') };
}
