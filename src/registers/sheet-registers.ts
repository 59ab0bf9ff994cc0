import { registers } from './catalogue';
import type { RegisterDefinition } from './register-definition';
import { unitedRegister } from './united-register';

/** Every register that a sheet may hold: those of many units first, since they have all headings of the others too. */
export const sheetRegisters: readonly RegisterDefinition[] = [...registers.map(unitedRegister), ...registers];
