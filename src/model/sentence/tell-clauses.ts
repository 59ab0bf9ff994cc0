import { changeWording } from './change-wording';
import { figureWording } from './figure-wording';
import type { SentenceFigure, SentenceFigures } from './sentence-figure';
import type { ChangePiece, Clause, FigurePiece } from './sentence-template';
import { USUAL_WORDS } from './reason-wording';
import { joined } from './spacing';
import { continued, type Wording } from './wording';

/** Tells the clauses whose figures are known, without blanks around; null where there is none. */
export function tellClauses(clauses: readonly Clause[], figures: SentenceFigures): string | null {
  let told: string | null = null;
  for (const clause of clauses) {
    const words = tellClause(clause, figures);
    if (words !== null) told = told === null ? words : told + clause.separator + words;
  }
  return told;
}

/**
 * A clause that lacks a figure of its own hands on what its parentheses tell: without the increase,
 * "tăng 348 người (lũy kế 60.063 người)" is "lũy kế 60.063 người". Where nothing happened, "được 564 lượt (lũy kế
 * 32.224 lượt)" is "không phát sinh (lũy kế 32.224 lượt)".
 */
function tellClause({ pieces }: Clause, figures: SentenceFigures): string | null {
  let text = '';
  let tellsFigure = false;
  let isComplete = true;
  let isQuiet = false;
  const insides: string[] = [];
  for (const piece of pieces) {
    switch (piece.type) {
      case 'text':
        text = joined(text, piece.text);
        break;
      case 'figure':
      case 'change': {
        const figure = figures(piece.code);
        const wording = wordingInClause(piece, figure);
        if (wording === null) isComplete = false;
        else text = continued(text, wording);
        isQuiet ||= isNoActivity(figure);
        tellsFigure = true;
        break;
      }
      case 'parenthesis': {
        const inside = tellClauses(piece.clauses, figures);
        if (inside !== null) insides.push(inside);
        text = inside === null ? text.trimEnd() : `${text}(${inside})`;
      }
    }
  }
  const inside = insides.join(', ');
  if (!isComplete && inside !== '') return isQuiet ? `${USUAL_WORDS['no-activity']} (${inside})` : inside;
  return isComplete && (tellsFigure || inside !== '') ? text.trim() : null;
}

/** A month without activity is a change that can be told: không phát sinh mới (lũy kế 60.063 người). */
function wordingInClause(piece: FigurePiece | ChangePiece, figure: SentenceFigure | null): Wording | null {
  if (piece.type === 'figure') return figureWording(piece, figure);
  return isNoActivity(figure)
    ? { text: piece.words.noActivity, manner: 'plain' }
    : changeWording(piece, figure);
}

function isNoActivity(figure: SentenceFigure | null): boolean {
  return figure?.observed.status === 'no-activity';
}
