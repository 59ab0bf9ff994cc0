import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync } from '@ironcalc/wasm';
import type { FormulaEngine } from '../host/formulas/engine';
import { IronCalcEngine } from '../host/formulas/ironcalc-engine';

/** Opens IronCalc in Node; its WebAssembly is loaded at the first call and once. */
export function openIronCalc(): FormulaEngine {
  const resolve = createRequire(__filename);
  initSync({ module: readFileSync(resolve.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return new IronCalcEngine();
}
