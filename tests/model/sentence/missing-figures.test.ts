import fc from 'fast-check';
import type { MissingStatus } from '../../../src/model/observation';
import { bound, count, missing, rate, written, type FiguresByCode } from './figures';
import { SEED_000_SENTENCES } from './seed-000-sentences';

/** What a tidy official would strike out: leftovers of a template, and of a figure that is not there. */
const LEFTOVER =
  /[[\]{}|]|\ue000| {2}|\( ?\)|\( | \)|[,;:] ?\)|\( ?[,;:]|[,;:] ?[,;:]|[,;:] ?\.(?!\.)| [.,;:]|^ | $|^[,;:]/;
/** "mobile money,..)" is the document's own. */
const OWN_PUNCTUATION = /,\.\./g;

const anyMissing = fc.constantFrom<MissingStatus>(
  'blank',
  'not-submitted',
  'no-activity',
  'not-applicable',
  'not-assigned',
);

/** Known, or missing for one of the reasons. */
const anyState = fc.oneof(fc.constant('known' as const), fc.constant('absent' as const), anyMissing);

test('câu của văn bản, thiếu bất kỳ số liệu nào: không để lại dấu vết', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEED_000_SENTENCES),
      fc.array(anyState, { minLength: 3, maxLength: 3 }),
      ({ template, figures }, states) => {
        const sentence = written(template, inStates(figures, states));
        expect(sentence.replace(OWN_PUNCTUATION, '')).not.toMatch(LEFTOVER);
        expect(sentence.endsWith('.')).toBe(template.endsWith('.'));
      },
    ),
    { numRuns: 1000 },
  );
});

/** Figures of digits 1 to 9, so that a 0 in a sentence can only be a missing figure. */
const anyFigure = fc.oneof(
  fc.constant(count('34')),
  fc.constant(count('-2')),
  fc.constant(rate('92.83')),
  fc.constant(rate('6')),
  fc.constant(rate(bound('above', '67'))),
  fc.constant(count(bound('at-least', '7'))),
);
const CODES = ['A', 'B', 'C'];
const anyFigures: fc.Arbitrary<FiguresByCode> = fc
  .tuple(anyFigure, anyFigure, anyFigure, fc.array(anyState, { minLength: 3, maxLength: 3 }))
  .map(([a, b, c, states]) => inStates({ A: a, B: b, C: c }, states));

const anyPlaceholder = fc
  .tuple(fc.constantFrom('', '+'), fc.constantFrom(...CODES), fc.constantFrom('', ' người'))
  .map(([plus, code, unit]) => `{${plus}${code}${unit}}`);
const anyClause = fc
  .tuple(
    fc.constantFrom('', 'lũy kế ', 'đạt tỷ lệ ', 'trong đó '),
    anyPlaceholder,
    fc.constantFrom('', ' hộ'),
  )
  .map((parts) => parts.join(''));
const anyClauses = fc.array(anyClause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(', '));
const anyAlternative = fc
  .tuple(anyClauses, fc.option(anyClauses))
  .map(([head, inside]) => (inside === null ? ` ${head}` : ` ${head} (${inside})`));
const anyChoice = fc
  .tuple(
    fc.array(anyAlternative, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '|{?}', '|: {?}', '| chưa rõ'),
  )
  .map(([alternatives, closing]) => `[${alternatives.join('|')}${closing}]`);
const anyOptional = anyClauses.map((clauses) => `[${clauses}]`);
const anyTemplate = fc
  .tuple(
    fc.constantFrom('Dân số', 'Hộ gia đình tại khóm, ấp', 'Người dân (cả xã)'),
    fc.array(
      fc.oneof(
        anyChoice,
        fc.array(anyOptional, { minLength: 1, maxLength: 3 }).map((parts) => ` (${parts.join(', ')})`),
        anyOptional.map((part) => `, ${part}`),
        anyChoice.map((choice) => ` ${choice}`),
        fc.constant(' trên địa bàn'),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('.', '', ' trong tháng.'),
  )
  .map(([subject, parts, end]) => subject + parts.join('') + end);

test('mẫu câu bất kỳ: không để lại dấu vết, không in 0 cho số liệu bị thiếu', () => {
  fc.assert(
    fc.property(anyTemplate, anyFigures, (template, figures) => {
      const sentence = written(template, figures);
      expect(sentence).not.toMatch(LEFTOVER);
      expect(sentence).not.toContain('0');
    }),
    { numRuns: 3000 },
  );
});

test('mẫu câu bất kỳ: số trong câu là số đã báo cáo', () => {
  fc.assert(
    fc.property(anyTemplate, anyFigures, (template, figures) => {
      const known = new Set(['34', '2', '92,83', '6', '67', '7']);
      const reportedOnes = Object.values(figures).some(({ observed }) => observed.status === 'reported');
      const numbers = written(template, figures).match(/\d+(?:,\d+)?/g) ?? [];
      for (const number of numbers) expect(known).toContain(number);
      if (!reportedOnes) expect(numbers).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

function inStates(
  figures: FiguresByCode,
  states: readonly (MissingStatus | 'known' | 'absent')[],
): FiguresByCode {
  const known = Object.entries(figures).flatMap(([code, figure], index) => {
    const state = states[index] ?? 'known';
    if (state === 'absent') return [];
    return [[code, state === 'known' ? figure : missing(figure, state)] as const];
  });
  return Object.fromEntries(known);
}
