import type { SetRule } from '../../model/indicator-set';

/** What a rule says, as its cell holds it. */
export function ruleText(rule: SetRule): string {
  switch (rule.kind) {
    case 'relation':
      return rule.formula;
    case 'cumulative':
      return `${rule.increase}; ${rule.cumulative}`;
    case 'shared-base':
      return rule.rates.map(({ rate, part }) => `${rate}: ${part}`).join('; ');
    case 'same-matter':
      return rule.codes.join('; ');
    case 'target-surpassed':
      return `${rule.target}; ${rule.result}`;
  }
}

/** How a rule of each kind is written. */
export const RULE_EXAMPLE: Readonly<Record<SetRule['kind'], string>> = {
  relation: 'HS = HS.TT + HS.TC',
  cumulative: 'HSSK.TANG; HSSK.LUYKE',
  'shared-base': 'VNEID.TYLE: VNEID.LUYKE; HSSK.TYLE: HSSK.LUYKE',
  'same-matter': 'DVC.TB; DVC.TYLE',
  'target-surpassed': 'CT.KYSAU; CT.KETQUA',
};

/** Reads what `ruleText` writes; null for what is no rule of this kind. A relation is read elsewhere. */
export function readRule(kind: SetRule['kind'], text: string): SetRule | null {
  if (kind === 'relation') return { kind, formula: text.replace(/^\s*=/, '').trim() };
  if (kind === 'shared-base') {
    const rates = partsOf(text).map((part) => part.split(':').map((code) => code.trim()));
    const read = rates.flatMap(([rate = '', part = '', ...more]) =>
      rate === '' || part === '' || more.length > 0 ? [] : [{ rate, part }],
    );
    return read.length === rates.length && read.length >= 2 ? { kind, rates: read } : null;
  }
  const codes = partsOf(text)
    .flatMap((part) => part.split(/[,\s]+/))
    .filter((code) => code !== '');
  const [first, second] = codes;
  if (first === undefined || second === undefined) return null;
  if (kind === 'same-matter') return { kind, codes };
  if (codes.length > 2) return null;
  return kind === 'cumulative'
    ? { kind, increase: first, cumulative: second }
    : { kind, target: first, result: second };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
