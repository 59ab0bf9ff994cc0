import init from '@ironcalc/wasm';
import type { OpenFormulaEngine } from '../../host/formulas/engine';
import { IronCalcEngine } from '../../host/formulas/ironcalc-engine';

/** Loads IronCalc's WebAssembly from this page's own server; each workbook then opens an engine of its own. */
export async function loadEngine(): Promise<OpenFormulaEngine> {
  await init({ module_or_path: new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url) });
  return () => new IronCalcEngine();
}
