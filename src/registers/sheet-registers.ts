import { registers } from './catalogue';
import type { RegisterDefinition } from './register-definition';
import { unitedRegister } from './united-register';

/**
 * Every register that a sheet may hold: those of many units first, since they have all headings of the others too. A
 * function, so that a program that unites nothing does not carry them.
 */
export function sheetRegisters(): readonly RegisterDefinition[] {
  return [...registers.map(unitedRegister), ...registers];
}
