import { changeWording } from './change-wording';
import { closeGaps, GAP } from './close-gaps';
import { codesInAlternative } from './codes-in-sentence';
import { figureWording, reportedIn } from './figure-wording';
import { reasonWords, USUAL_REASON } from './reason-wording';
import type { SentenceFigures } from './sentence-figure';
import type { Alternative, Choice, SentencePiece, SentenceTemplate } from './sentence-template';
import { joined } from './spacing';
import { tellClauses } from './tell-clauses';
import { continued } from './wording';

type Closing = Extract<Alternative, { type: 'closing' }>;

/**
 * Writes the sentence from the figures. A missing one is never 0: inside `[ … ]` its clause goes, outside the
 * sentence says why ("Tỷ lệ hộ: chưa có số liệu"). '' where nothing is left to say.
 */
export function renderSentence(template: SentenceTemplate, figures: SentenceFigures): string {
  let written = '';
  for (const piece of template.pieces) written = withPiece(written, piece, figures);
  return closeGaps(written).trim();
}

function withPiece(before: string, piece: SentencePiece, figures: SentenceFigures): string {
  switch (piece.type) {
    case 'text':
      return joined(before, piece.text);
    case 'figure':
    case 'change': {
      const figure = figures(piece.code);
      const wording = piece.type === 'figure' ? figureWording(piece, figure) : changeWording(piece, figure);
      const reason = () => reasonWords([piece.code], figures, USUAL_REASON);
      return continued(before, wording ?? { text: reason(), manner: 'reason' });
    }
    case 'choice':
      return withChoice(before, piece, figures);
  }
}

function withChoice(before: string, { alternatives }: Choice, figures: SentenceFigures): string {
  for (const alternative of alternatives) {
    if (alternative.type === 'closing') {
      return withClosing(before, alternative, alternatives.flatMap(codesInAlternative), figures);
    }
    const hasFigure = codesInAlternative(alternative).some((code) => reportedIn(figures(code)) !== null);
    const told = hasFigure ? tellClauses(alternative.clauses, figures) : null;
    if (told !== null) return joined(before, alternative.before + told + alternative.after);
  }
  return before + GAP;
}

function withClosing(
  before: string,
  { pieces }: Closing,
  codes: readonly string[],
  figures: SentenceFigures,
): string {
  let own = '';
  let written = before;
  for (const piece of pieces) {
    if (piece.type === 'text') {
      own += piece.text;
      written = joined(written, piece.text);
    } else {
      const text = reasonWords(codes, figures, piece.words);
      // The set's own words before the reason lead to it as they are.
      written = continued(written, { text, manner: own.trim() === '' ? 'reason' : 'plain' });
      own += text;
    }
  }
  return own.trim() === '' ? before + GAP : written;
}
