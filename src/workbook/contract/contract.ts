import { CHANGING } from './changing';
import type { ContractGroup } from './contract-case';
import { PATCHING } from './patching';
import { READING } from './reading';
import { REFUSALS } from './refusals';
import { REPLACING } from './replacing';
import { WATCHING } from './watching';

/**
 * Every promise of `port.ts`, for any adapter and for the Excel on somebody's machine. It uses nothing but the port,
 * whole models where an adapter shows them, and a clock.
 */
export const CONTRACT: readonly ContractGroup[] = [
  READING,
  REPLACING,
  PATCHING,
  CHANGING,
  REFUSALS,
  WATCHING,
];
