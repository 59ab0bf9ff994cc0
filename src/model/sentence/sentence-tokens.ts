/** A sign or a run of text, with its place (counted from 0). */
export interface SentenceToken {
  readonly type: 'text' | 'placeholder' | 'open' | 'bar' | 'close' | 'lone-open-brace' | 'lone-close-brace';
  /** Text as it is printed; of a placeholder, what stands between the braces. */
  readonly text: string;
  readonly at: number;
}

/** Every character belongs to one of these: a doubled sign, a placeholder, a sign, plain text. */
const TOKEN = /([[\]{}|])\1|\{([^{}]*)\}|([[\]{}|])|[^[\]{}|]+/g;

const SIGNS: Readonly<Record<string, SentenceToken['type']>> = {
  '[': 'open',
  '|': 'bar',
  ']': 'close',
  '{': 'lone-open-brace',
  '}': 'lone-close-brace',
};

/** Cuts a template into its signs and texts. A doubled sign, `[[`, is the sign itself as text. */
export function sentenceTokens(template: string): readonly SentenceToken[] {
  return [...template.matchAll(TOKEN)].map((match): SentenceToken => {
    const [whole, doubled, placeholder, sign] = match;
    const at = match.index;
    if (doubled !== undefined) return { type: 'text', text: doubled, at };
    if (placeholder !== undefined) return { type: 'placeholder', text: placeholder, at };
    if (sign !== undefined) return { type: SIGNS[sign] ?? 'text', text: sign, at };
    return { type: 'text', text: whole, at };
  });
}
