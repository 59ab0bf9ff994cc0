import init from '@ironcalc/wasm';
import type { OpenFormulaEngine } from './engine';
import { IronCalcEngine } from './ironcalc-engine';

/**
 * Makes IronCalc ready from the bytes of its `wasm_bg.wasm`, wherever they come from: a page fetches them, Node reads
 * the file. The module is one for the whole program, so that the bytes of a second call are not looked at.
 */
export async function openIronCalcFrom(bytes: Uint8Array<ArrayBuffer>): Promise<OpenFormulaEngine> {
  await init({ module_or_path: bytes });
  return () => new IronCalcEngine();
}
