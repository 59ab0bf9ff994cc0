import type { ChangePiece, Clause, ClausePiece, FigurePiece, TextPiece } from './sentence-template';

type FlatPiece = TextPiece | FigurePiece | ChangePiece;

/** Parentheses, and a comma or semicolon that a space follows: "17.310" and "05,5" have none. */
const BOUNDARY = /([()]|[,;] )/;

/**
 * Cuts the pieces of an alternative into clauses at ", ", "; " and parentheses. A part without a figure belongs to
 * the clause before it ("đạt {X} số doanh nghiệp, hộ kinh doanh" is one), at the beginning to the one behind it.
 * Parentheses without a figure, or without their partner, are text.
 */
export function clausesOf(pieces: readonly FlatPiece[]): readonly Clause[] {
  const parts = pieces.flatMap((piece): FlatPiece[] => (piece.type === 'text' ? cut(piece.text) : [piece]));
  return clausesBetween(parts, partners(parts), 0, parts.length);
}

function cut(text: string): TextPiece[] {
  return text
    .split(BOUNDARY)
    .filter((part) => part !== '')
    .map((part) => ({ type: 'text', text: part }));
}

/** The index of the closing parenthesis of each opening one. */
function partners(parts: readonly FlatPiece[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  parts.forEach((part, index) => {
    if (part.type !== 'text') return;
    if (part.text === '(') open.push(index);
    if (part.text !== ')') return;
    const opening = open.pop();
    if (opening !== undefined) found.set(opening, index);
  });
  return found;
}

function clausesBetween(
  parts: readonly FlatPiece[],
  closings: ReadonlyMap<number, number>,
  start: number,
  end: number,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let separator = '';
  let pieces: ClausePiece[] = [];
  const closeClause = () => {
    addClause(clauses, { separator, pieces });
    pieces = [];
  };
  for (let index = start; index < end; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    const closing = closings.get(index);
    if (closing !== undefined && parts.slice(index, closing).some(isFigure)) {
      pieces.push({ type: 'parenthesis', clauses: clausesBetween(parts, closings, index + 1, closing) });
      index = closing;
    } else if (part.type === 'text' && /^[,;] $/.test(part.text)) {
      closeClause();
      separator = part.text;
    } else {
      pieces.push(part);
    }
  }
  closeClause();
  return clauses;
}

function addClause(clauses: Clause[], clause: Clause): void {
  const previous = clauses.at(-1);
  if (previous === undefined || (tellsFigures(previous) && tellsFigures(clause))) {
    clauses.push(clause);
    return;
  }
  const comma: TextPiece = { type: 'text', text: clause.separator };
  clauses[clauses.length - 1] = {
    separator: previous.separator,
    pieces: [...previous.pieces, comma, ...clause.pieces],
  };
}

function tellsFigures(clause: Clause): boolean {
  return clause.pieces.some((piece) => piece.type !== 'text');
}

function isFigure(piece: FlatPiece): boolean {
  return piece.type !== 'text';
}
