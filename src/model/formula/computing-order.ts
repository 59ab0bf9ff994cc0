import { codesIn } from './codes-in';
import type { Formula } from './formula';

/**
 * The codes of the formulas in an order in which each comes after those it needs; else in the order given.
 * Throws a RangeError where formulas need each other: `findCircle` tells before.
 */
export function inOrder(formulas: ReadonlyMap<string, Formula>): readonly string[] {
  const order = computable(formulas);
  if (order.length < formulas.size) throw new RangeError('formulas in a circle');
  return order;
}

/** The codes of one circle, each needing the next and the last the first; null where there is none. */
export function findCircle(formulas: ReadonlyMap<string, Formula>): readonly string[] | null {
  const done = new Set(computable(formulas));
  let code = [...formulas.keys()].find((each) => !done.has(each));
  // Each that is left needs another that is left: following them must come back.
  const path: string[] = [];
  while (code !== undefined && !path.includes(code)) {
    path.push(code);
    code = needsOf(formulas, code).find((each) => !done.has(each));
  }
  return code === undefined ? null : path.slice(path.indexOf(code));
}

/** Those that need no circle, each after what it needs. */
function computable(formulas: ReadonlyMap<string, Formula>): readonly string[] {
  const awaited = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const code of formulas.keys()) {
    const needs = needsOf(formulas, code);
    awaited.set(code, needs.length);
    for (const need of needs) users.set(need, [...(users.get(need) ?? []), code]);
  }
  const order = [...formulas.keys()].filter((code) => awaited.get(code) === 0);
  for (const code of order) {
    for (const user of users.get(code) ?? []) {
      const left = (awaited.get(user) ?? 0) - 1;
      awaited.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  return order;
}

/** The codes a formula needs that are computed themselves. */
function needsOf(formulas: ReadonlyMap<string, Formula>, code: string): readonly string[] {
  const formula = formulas.get(code);
  return formula === undefined ? [] : codesIn(formula).filter((each) => formulas.has(each));
}
