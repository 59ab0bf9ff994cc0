import { matrixIndicators, type FigureIndicator, type MatrixSet } from '../../model/indicator-set';
import { foldName } from '../../model/name-folding';
import { foldText } from '../../model/vietnamese-text';

/** What a heading says of the indicator. */
export type HeadingIndicator =
  | { readonly type: 'one'; readonly indicator: string; readonly by: 'code' | 'name' | 'kind-word' | 'title' }
  /** Words such as "Tỷ lệ" that fit several. */
  | { readonly type: 'several'; readonly candidates: readonly string[] }
  | { readonly type: 'none' };

const NONE: HeadingIndicator = { type: 'none' };

/** "Điểm số" is not among them: seed documents print rates under it. */
const KIND_WORDS: readonly (readonly [FigureIndicator['kind'], readonly string[]])[] = [
  ['score', ['Điểm', 'Tổng điểm', 'Điểm tổng', 'Tổng số điểm', 'Điểm tổng hợp', 'Tổng điểm đạt được']],
  ['percent', ['Tỷ lệ', 'Tỉ lệ', 'Tỷ lệ đạt', 'Tỷ lệ phần trăm', 'Phần trăm']],
  ['count', ['Số lượng', 'Lũy kế']],
];
const MEASURE = / *\((?:%|điểm|đơn vị(?: tính)?:? *[^)]*)\)$/iu;

/** The indicator that a column's headings name, exact after folding: its code, name or short name. */
export function indicatorOfHeadings(headings: readonly string[], set: MatrixSet): HeadingIndicator {
  const texts = [headings.join(' '), ...headings].map((text) =>
    foldName(text.normalize('NFC').replace(MEASURE, '')),
  );
  const byCode = matrixIndicators(set).filter(({ code }) => texts.includes(foldName(code)));
  const byName = matrixIndicators(set).filter((indicator) =>
    namesOf(indicator).some((name) => texts.includes(name)),
  );
  const named = [...byCode, ...byName];
  if (named.length === 0) return indicatorOfKindWord(texts, set);
  const contradicted = named.filter(({ kind }) => kind === 'percent' && headings.some(isInPoints));
  if (contradicted.length > 0) return { type: 'several', candidates: contradicted.map(({ code }) => code) };
  return settled(byCode, byName);
}

/** The portal prints a criterion's points under the words by which a report prints its rate: "Mức độ hài lòng (điểm)". */
function isInPoints(heading: string): boolean {
  return /(?:^|\()điểm\)?$/u.test(foldText(heading));
}

/** The indicator that the lines over a table name: the longest name that stands in one of them. */
export function indicatorOfTitles(titles: readonly string[], set: MatrixSet): HeadingIndicator {
  const found = titles.flatMap(
    (title) => longestNameIn(foldName(title), set) ?? headedSection(title, set) ?? [],
  );
  const [indicator] = found;
  if (indicator === undefined) return NONE;
  const candidates = [...new Set(found)];
  return candidates.length === 1 ? { type: 'one', indicator, by: 'title' } : { type: 'several', candidates };
}

/** The indicator of the parent alone that a row names, under the parent's own row: "Hồ sơ cấp kết quả điện tử". */
export function subRowOf(name: string, set: MatrixSet): FigureIndicator | null {
  const folded = foldName(name);
  const named = matrixIndicators(set).filter(
    (indicator) => indicator.scope === 'parent' && namesOf(indicator).includes(folded),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function settled(byCode: readonly FigureIndicator[], byName: readonly FigureIndicator[]): HeadingIndicator {
  const candidates = [...new Set([...byCode, ...byName].map(({ code }) => code))];
  const [indicator] = candidates;
  if (indicator === undefined) return NONE;
  if (candidates.length > 1) return { type: 'several', candidates };
  return { type: 'one', indicator, by: byCode.length > 0 ? 'code' : 'name' };
}

function indicatorOfKindWord(texts: readonly string[], set: MatrixSet): HeadingIndicator {
  const kind = KIND_WORDS.find(([, words]) => words.some((word) => texts.includes(foldName(word))))?.[0];
  const candidates = matrixIndicators(set).filter(
    (indicator) => indicator.scope === 'all' && indicator.kind === kind,
  );
  const [only] = candidates;
  if (only === undefined) return NONE;
  if (candidates.length > 1) return { type: 'several', candidates: candidates.map(({ code }) => code) };
  return { type: 'one', indicator: only.code, by: 'kind-word' };
}

function longestNameIn(title: string, set: MatrixSet): string | null {
  let best: { readonly code: string; readonly length: number } | null = null;
  for (const indicator of matrixIndicators(set)) {
    for (const name of namesOf(indicator)) {
      if (` ${title} `.includes(` ${name} `) && name.length > (best?.length ?? 0))
        best = { code: indicator.code, length: name.length };
    }
  }
  return best?.code ?? null;
}

/** The report's own heading over the table: "2. Tiêu chí công khai, minh bạch:". */
function headedSection(title: string, set: MatrixSet): string | null {
  const folded = foldName(title);
  return set.matrix.report.sections.find(({ heading }) => foldName(heading) === folded)?.indicator ?? null;
}

function namesOf({ name, shortName }: FigureIndicator): readonly string[] {
  return [name.vi, shortName.vi, name.en, shortName.en].map(foldName);
}
