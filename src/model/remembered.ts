/**
 * The function with its latest answers kept, for one that takes long and is asked about the same texts again and again:
 * the headings, names and formats of thousands of sheets are mostly the same. Long texts and the thousands after the
 * first are not kept, so that what is kept stays small.
 */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = answerTo(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (text.length <= LONGEST_REMEMBERED) known.set(text, { answer });
    return answer;
  };
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;

/** The function with its answers kept by what they are about, for what every sheet asks of its set. */
export function rememberedOf<About extends object, Answer>(
  answerTo: (about: About) => Answer,
): (about: About) => Answer {
  const known = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    const found = known.get(about);
    if (found !== undefined) return found.answer;
    const answer = answerTo(about);
    known.set(about, { answer });
    return answer;
  };
}

/**
 * The function with its last answer kept, for what is asked of one thing over and over and then of the next. What is kept by
 * things that come by the thousand outlives most sweepings of the memory, and moving it about takes time.
 */
export function rememberedLast<About extends object, Answer>(
  answerTo: (about: About) => Answer,
): (about: About) => Answer {
  let last: { readonly about: About; readonly answer: Answer } | null = null;
  return (about) => {
    if (last?.about !== about) last = { about, answer: answerTo(about) };
    return last.answer;
  };
}
