/** A piece of a list line. */
export type LinePart =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'column'; readonly code: string; readonly as: 'written' | 'about' }
  /** Left out when one of its columns is blank. */
  | { readonly type: 'optional'; readonly parts: readonly LinePart[] };

const PIECE = /\{([a-z0-9-]+)(:about)?\}|\[([^[\]]*)\]|([^{}[\]]+)/y;

/**
 * Reads the template of a list line: words; `{code}` for a column; `{code:about}` for a summary joined by "về"; and
 * `[ của {co-quan}]` for a part that is left out when its column is blank. Null when a bracket or a brace does not match.
 */
export function parseListLine(template: string): readonly LinePart[] | null {
  const parts: LinePart[] = [];
  const pieces = new RegExp(PIECE);
  while (pieces.lastIndex < template.length) {
    const match = pieces.exec(template);
    if (match === null) return null;
    const [, code, about, inner, words] = match;
    if (code !== undefined)
      parts.push({ type: 'column', code, as: about === undefined ? 'written' : 'about' });
    else if (inner !== undefined) {
      const within = parseListLine(inner);
      if (within === null) return null;
      parts.push({ type: 'optional', parts: within });
    } else parts.push({ type: 'words', words: words ?? '' });
  }
  return parts;
}

/** The codes of the columns that a line names. */
export function placeholdersIn(parts: readonly LinePart[]): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.type) {
      case 'words':
        return [];
      case 'column':
        return [part.code];
      case 'optional':
        return placeholdersIn(part.parts);
    }
  });
}

/** What stands for a blank cell outside an optional part: a place to fill in by hand. */
const TO_FILL_IN = '…';

/** Writes a line; `textOf` gives what a column of the record says, an empty text for a blank cell. Spaces come out single. */
export function writeListLine(parts: readonly LinePart[], textOf: (code: string) => string): string {
  return written(parts, textOf)
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();
}

function written(parts: readonly LinePart[], textOf: (code: string) => string): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case 'words':
          return part.words;
        case 'column':
          return columnText(part, textOf(part.code).trim());
        case 'optional':
          return placeholdersIn(part.parts).some((code) => textOf(code).trim() === '')
            ? ''
            : written(part.parts, textOf);
      }
    })
    .join('');
}

function columnText({ as }: Extract<LinePart, { type: 'column' }>, text: string): string {
  if (text === '') return TO_FILL_IN;
  switch (as) {
    case 'written':
      return text;
    case 'about':
      return aboutPhrase(text);
  }
}

const ABOUT_SHORT = /^v\s*\/\s*v\s*:?\s*/iu;
const ABOUT = /^về(?=\s)/iu;
/** A sentence's capital: one word so written and the next one not. Names of places have two: "Vĩnh Lộc". */
const SENTENCE_CAPITAL = /^(\p{Lu})(\p{Ll}*)(?=\s+\p{Ll})/u;
const CLOSING = /[\s.;]+$/u;

/** "V/v viết bài" → "về việc viết bài"; "Về việc …" → "về việc …"; "Phê duyệt kết quả." → "về phê duyệt kết quả". */
export function aboutPhrase(text: string): string {
  const subject = text.trim().replace(CLOSING, '');
  if (ABOUT_SHORT.test(subject)) return `về việc ${subject.replace(ABOUT_SHORT, '')}`;
  if (ABOUT.test(subject)) return subject.replace(ABOUT, 'về');
  const lowered = subject.replace(
    SENTENCE_CAPITAL,
    (_, first: string, rest: string) => `${first.toLocaleLowerCase('vi')}${rest}`,
  );
  return `về ${lowered}`;
}
