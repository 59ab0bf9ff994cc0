import type { Formula, Relation } from './formula';

/** The codes that a formula or a rule names, each once, in the order of their first place. */
export function codesIn(read: Formula | Relation): readonly string[] {
  return [...new Set(allCodes(read))];
}

function allCodes(read: Formula | Relation): readonly string[] {
  switch (read.type) {
    case 'number':
      return [];
    case 'code':
      return [read.code];
    case 'negative':
      return allCodes(read.of);
    case 'function':
      return read.operands.flatMap(allCodes);
    case 'operation':
    case 'relation':
      return [...allCodes(read.left), ...allCodes(read.right)];
  }
}
