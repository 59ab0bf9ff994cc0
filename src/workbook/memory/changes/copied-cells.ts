import type { RangeAddress } from '../../address';
import type { CopyChange } from '../../change/sheet-change';
import { formulaCopied } from '../../formulas/moved-references';
import { holdsCell, holdsRange, intersection, rangeWithout } from '../../range-arithmetic';
import type { CellModel, CellStyle, SheetModel, Validation } from '../../sheet-model';
import { patchSheet } from '../patch-sheet';
import { contentWith } from './sheet-formulas';

interface Distance {
  readonly rows: number;
  readonly columns: number;
}

/** The target sheet after a rectangle was copied to it. */
export function copyCells(
  source: SheetModel,
  target: SheetModel,
  { from, to, parts }: CopyChange,
): SheetModel {
  const by = { rows: to.row - from.range.top, columns: to.column - from.range.left };
  const area = movedRange(from.range, by);
  const styles = new StyleNames(target.styles);
  const copied = source.cells
    .filter((cell) => holdsCell(from.range, cell))
    .map(({ row, column, content, style }): CellModel => {
      const place = {
        row: row + by.rows,
        column: column + by.columns,
        content: contentWith(content, (formula) => formulaCopied(formula, by)),
      };
      const own = style === undefined ? undefined : source.styles[style];
      return own === undefined ? place : { ...place, style: styles.nameOf(own) };
    });
  if (parts === 'contents') return withContents(target, copied);
  const merges = source.merges.filter((merge) => holdsRange(from.range, merge));
  return {
    ...target,
    styles: styles.all,
    cells: [...target.cells.filter((cell) => !holdsCell(area, cell)), ...copied],
    merges: [
      ...target.merges.filter((merge) => intersection(merge, area) === null),
      ...merges.map((merge) => movedRange(merge, by)),
    ],
    conditionalFormats: [
      ...target.conditionalFormats.flatMap((format) => cutOut(format, area, formatAt)),
      ...copiedRules(source.conditionalFormats, from.range, by, formatAt),
    ],
    validations:
      parts === 'contents-and-formats'
        ? target.validations
        : [
            ...target.validations.flatMap((validation) => cutOut(validation, area, validationAt)),
            ...copiedRules(source.validations, from.range, by, validationAt),
          ],
  };
}

/** The contents alone: what the target's cells look like stays. */
function withContents(target: SheetModel, copied: readonly CellModel[]): SheetModel {
  const patches = copied.map(({ row, column, content }) => ({ sheet: target.name, row, column, content }));
  return patchSheet(target, patches);
}

/** Puts a rule on another range: its formula is written for the range's first cell and moves along. */
type RuleAt<Rule> = (rule: Rule, range: RangeAddress) => Rule;

function formatAt(
  format: SheetModel['conditionalFormats'][number],
  range: RangeAddress,
): SheetModel['conditionalFormats'][number] {
  return { ...format, range, formula: formulaCopied(format.formula, distance(format.range, range)) };
}

function validationAt(validation: Validation, range: RangeAddress): Validation {
  const { rule } = validation;
  if (rule.type === 'list') return { ...validation, range };
  const formula = formulaCopied(rule.formula, distance(validation.range, range));
  return { ...validation, range, rule: { ...rule, formula } };
}

function copiedRules<Rule extends { readonly range: RangeAddress }>(
  rules: readonly Rule[],
  range: RangeAddress,
  by: Distance,
  at: RuleAt<Rule>,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const common = intersection(rule.range, range);
    return common === null ? [] : [at(rule, movedRange(common, by))];
  });
}

function cutOut<Rule extends { readonly range: RangeAddress }>(
  rule: Rule,
  area: RangeAddress,
  at: RuleAt<Rule>,
): readonly Rule[] {
  if (intersection(rule.range, area) === null) return [rule];
  return rangeWithout(rule.range, area).map((rest) => at(rule, rest));
}

/** Names for styles that come from another sheet; a style that the target has already keeps its name. */
class StyleNames {
  all: Readonly<Record<string, CellStyle>>;
  private readonly names: Map<string, string>;

  constructor(known: Readonly<Record<string, CellStyle>>) {
    this.all = known;
    this.names = new Map(Object.entries(known).map(([name, style]) => [JSON.stringify(style), name]));
  }

  nameOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    let number = this.names.size + 1;
    while (Object.hasOwn(this.all, `copied ${number}`)) number += 1;
    const name = `copied ${number}`;
    this.names.set(key, name);
    this.all = { ...this.all, [name]: style };
    return name;
  }
}

function distance(from: RangeAddress, to: RangeAddress): Distance {
  return { rows: to.top - from.top, columns: to.left - from.left };
}

function movedRange(range: RangeAddress, by: Distance): RangeAddress {
  return {
    top: range.top + by.rows,
    left: range.left + by.columns,
    bottom: range.bottom + by.rows,
    right: range.right + by.columns,
  };
}
