import { clausesOf } from './clauses';
import { readPlaceholder, type Placeholder } from './placeholder';
import {
  SENTENCE_LIMITS,
  sentenceProblem,
  type SentenceProblem,
  type SentenceProblemType,
} from './sentence-problem';
import type { Alternative, SentencePiece, SentenceTemplate, TextPiece } from './sentence-template';
import { sentenceTokens, type SentenceToken } from './sentence-tokens';
import { singleSpaced } from './spacing';

/**
 * Reads a sentence as an official writes it in a cell, with places for figures (docs/sentence-templates.md):
 *
 * - `{CODE}` the value of an indicator as officials write it: 32.224, 92,83%, trên 60%, 03/05, words. `{CODE nhóm}`
 *   keeps words with it, `{CODE:00}` writes two digits at least (03), `{CODE:0,00}` exactly two decimals.
 * - `{+CODE người}` a change by its sign: tăng 348 người, giảm 12 người, không tăng, giảm.
 *   `{+CODE người|tăng thêm|giảm|giữ nguyên|không phát sinh}` brings its own words.
 * - `[ … ]` is told as far as its figures are known: what lies between commas, semicolons and parentheses goes when
 *   its figure is missing. `[ … | … ]` tells the first alternative that has a figure.
 * - `{?}` as last alternative says why there is none: chưa có số liệu, không phát sinh. `{?chưa thống kê|không có}`
 *   brings its own words.
 * - `[[ ]] {{ }} ||` are the signs themselves. A line break is a space.
 *
 * Example: `Dân số có hồ sơ sức khỏe điện tử[ {+A trường hợp} (lũy kế {B}, đạt tỷ lệ {C})|{?}].`
 */
export function parseSentence(text: string): { ok: SentenceTemplate } | { problem: SentenceProblem } {
  if (text.length > SENTENCE_LIMITS.characters) {
    return { problem: sentenceProblem('too-long', SENTENCE_LIMITS.characters, '') };
  }
  if (text.trim() === '') return { problem: sentenceProblem('empty', 0, '') };
  const pieces: SentencePiece[] = [];
  let choice: OpenChoice | null = null;
  let figures = 0;
  for (const token of sentenceTokens(text)) {
    const problem = (type: SentenceProblemType) => ({ problem: sentenceProblem(type, token.at, token.text) });
    switch (token.type) {
      case 'lone-open-brace':
        return problem('unclosed-placeholder');
      case 'lone-close-brace':
        return problem('stray-brace');
      case 'open':
        if (choice !== null) return problem('nested-choice');
        choice = { token, drafts: [{ at: token.at, pieces: [] }] };
        break;
      case 'bar':
        if (choice === null) addText(pieces, token.text);
        else choice.drafts.push({ at: token.at, pieces: [] });
        break;
      case 'close': {
        if (choice === null) return problem('stray-bracket');
        const read = alternativesOf(choice.drafts);
        if ('problem' in read) return read;
        pieces.push({ type: 'choice', alternatives: read.ok });
        choice = null;
        break;
      }
      case 'text':
        addText(choice?.drafts.at(-1)?.pieces ?? pieces, token.text);
        break;
      case 'placeholder': {
        const placeholder = readPlaceholder(token.text);
        if (typeof placeholder === 'string') return problem(placeholder);
        figures += 1;
        if (figures > SENTENCE_LIMITS.figures) return problem('too-many-figures');
        const draft = choice?.drafts.at(-1);
        if (draft !== undefined) draft.pieces.push(placeholder);
        else if (placeholder.type === 'reason') return problem('misplaced-reason');
        else pieces.push(placeholder);
      }
    }
  }
  if (choice !== null) {
    const { at } = choice.token;
    return { problem: sentenceProblem('unclosed-choice', at, text.slice(at)) };
  }
  return { ok: { pieces } };
}

interface OpenChoice {
  readonly token: SentenceToken;
  readonly drafts: Draft[];
}

/** An alternative while it is read. */
interface Draft {
  readonly at: number;
  readonly pieces: (TextPiece | Placeholder)[];
}

function addText(pieces: (SentencePiece | Placeholder)[], text: string): void {
  const last = pieces.at(-1);
  if (last?.type === 'text') {
    pieces[pieces.length - 1] = { type: 'text', text: singleSpaced(last.text + text) };
  } else if ((last?.type === 'figure' || last?.type === 'change') && text.startsWith('%')) {
    // `{CODE}%`: the sign belongs to the number and goes where it goes.
    pieces[pieces.length - 1] = { ...last, unit: `% ${last.unit}`.trim() };
    if (text.length > 1) pieces.push({ type: 'text', text: singleSpaced(text.slice(1)) });
  } else {
    pieces.push({ type: 'text', text: singleSpaced(text) });
  }
}

function alternativesOf(
  drafts: readonly Draft[],
): { ok: readonly Alternative[] } | { problem: SentenceProblem } {
  const alternatives: Alternative[] = [];
  for (const draft of drafts) {
    const problem = (type: SentenceProblemType) => ({ problem: sentenceProblem(type, draft.at, '') });
    if (alternatives.at(-1)?.type === 'closing') return problem('unreachable-alternative');
    const alternative = alternativeOf(draft.pieces);
    if (alternative === null) return problem('misplaced-reason');
    if (alternatives.length === 0 && alternative.type === 'closing') return problem('choice-without-figure');
    alternatives.push(alternative);
  }
  return { ok: alternatives };
}

/** Null where a reason stands beside a figure. */
function alternativeOf(pieces: Draft['pieces']): Alternative | null {
  const closing = pieces.filter((piece) => piece.type === 'text' || piece.type === 'reason');
  if (closing.length === pieces.length) return { type: 'closing', pieces: closing };
  const telling = pieces.filter((piece) => piece.type !== 'reason');
  if (telling.length < pieces.length) return null;
  return {
    type: 'clauses',
    clauses: clausesOf(telling),
    before: spaceOf(pieces.at(0), /^ /),
    after: spaceOf(pieces.at(-1), / $/),
  };
}

function spaceOf(piece: Draft['pieces'][number] | undefined, edge: RegExp): string {
  return piece?.type === 'text' && edge.test(piece.text) ? ' ' : '';
}
