import type { Alternative, Clause, SentenceTemplate } from './sentence-template';

/** The codes of the indicators that a sentence tells of, each once, in the order of their first mention. */
export function codesInSentence(template: SentenceTemplate): readonly string[] {
  const codes = template.pieces.flatMap((piece) => {
    switch (piece.type) {
      case 'text':
        return [];
      case 'figure':
      case 'change':
        return [piece.code];
      case 'choice':
        return piece.alternatives.flatMap(codesInAlternative);
    }
  });
  return [...new Set(codes)];
}

/** The codes of an alternative, in the order in which they stand. */
export function codesInAlternative(alternative: Alternative): readonly string[] {
  return alternative.type === 'clauses' ? alternative.clauses.flatMap(codesInClause) : [];
}

function codesInClause({ pieces }: Clause): readonly string[] {
  return pieces.flatMap((piece) => {
    switch (piece.type) {
      case 'text':
        return [];
      case 'figure':
      case 'change':
        return [piece.code];
      case 'parenthesis':
        return piece.clauses.flatMap(codesInClause);
    }
  });
}
