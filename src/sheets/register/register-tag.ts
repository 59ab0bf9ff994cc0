import { MARK, VERSION } from '../entry/tag';

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

const KIND = 'register';

/** The sheet-scoped name that leads to the cell of the unit. */
export const UNIT_NAME = 'SCS_UNIT';

export function writeRegisterTag({
  register,
  effectiveFrom,
  registerHash,
  period,
  unit,
}: RegisterTag): string {
  return [MARK, KIND, VERSION, register, effectiveFrom, registerHash, period, unit].join('|');
}

/** Reads a tag; null for any other text, the tag of an entry sheet included. */
export function readRegisterTag(text: string): RegisterTag | null {
  const [mark, kind, version, register = '', effectiveFrom = '', registerHash = '', period = '', ...unit] =
    text.split('|');
  if (mark !== MARK || kind !== KIND || version !== VERSION || unit.length === 0) return null;
  return { register, effectiveFrom, registerHash, period, unit: unit.join('|') };
}
