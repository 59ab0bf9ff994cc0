import type { CellContent, SheetModel } from '../../sheet-model';

/** A sheet with each of its formulas put anew: those of cells, of validations and of conditional formats. */
export function withFormulas(model: SheetModel, map: (formula: string) => string): SheetModel {
  return {
    ...model,
    cells: model.cells.map((cell) => {
      const content = contentWith(cell.content, map);
      return content === cell.content ? cell : { ...cell, content };
    }),
    validations: model.validations.map((validation) =>
      validation.rule.type === 'list'
        ? validation
        : { ...validation, rule: { ...validation.rule, formula: map(validation.rule.formula) } },
    ),
    conditionalFormats: model.conditionalFormats.map((format) => ({
      ...format,
      formula: map(format.formula),
    })),
  };
}

/** A content whose formula, where it is one, is put anew. */
export function contentWith(content: CellContent, map: (formula: string) => string): CellContent {
  if (content === null || typeof content !== 'object' || !('formula' in content)) return content;
  const formula = map(content.formula);
  return formula === content.formula ? content : { ...content, formula };
}
