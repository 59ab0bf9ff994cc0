import type { Expectation, SheetChange } from '../change/sheet-change';
import type { CellContent, SheetModel } from '../sheet-model';

/** How what a case names is named among the sheets of somebody else. */
export interface ScratchMapping {
  readonly name: (sheet: string) => string;
  readonly formula: (formula: string) => string;
  readonly model: (model: SheetModel) => SheetModel;
}

export function scratchChange(change: SheetChange, mapping: ScratchMapping): SheetChange {
  const { name } = mapping;
  switch (change.type) {
    case 'write':
      return {
        type: 'write',
        models: change.models.map((model) => mapping.model({ ...model, name: name(model.name) })),
      };
    case 'patch':
      return {
        type: 'patch',
        patches: change.patches.map((patch) => ({
          ...patch,
          sheet: name(patch.sheet),
          content: withFormula(patch.content, mapping.formula),
        })),
      };
    case 'copy':
      return {
        ...change,
        from: { ...change.from, sheet: name(change.from.sheet) },
        to: { ...change.to, sheet: name(change.to.sheet) },
      };
    case 'rename':
      return { type: 'rename', sheet: name(change.sheet), name: name(change.name) };
    default:
      return { ...change, sheet: name(change.sheet) };
  }
}

export function scratchExpectation(expectation: Expectation, mapping: ScratchMapping): Expectation {
  const { name } = mapping;
  if (expectation.type !== 'whole') return { ...expectation, sheet: name(expectation.sheet) };
  const { grid } = expectation;
  return {
    type: 'whole',
    grid: {
      ...grid,
      name: name(grid.name),
      formulas: grid.formulas.map((row) =>
        row.map((formula) => (formula === null ? null : mapping.formula(formula))),
      ),
    },
  };
}

export function withFormula(content: CellContent, map: (formula: string) => string): CellContent {
  return typeof content === 'object' && content !== null && 'formula' in content
    ? { ...content, formula: map(content.formula) }
    : content;
}
