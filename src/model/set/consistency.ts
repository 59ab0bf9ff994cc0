import type * as z from 'zod/mini';
import { nearestWord } from '../nearest-word';
import { codesInSentence } from '../sentence/codes-in-sentence';
import { parseSentence } from '../sentence/parse-sentence';
import { isReportWord } from '../sentence/report-words';
import { readTargetOf } from '../target/indicator-target';
import { itemsOf } from './form';
import { formulaProblems } from './formula-consistency';
import { isFigureIndicator, type Indicator } from './indicator';
import type { SetFault, SetPath, SetProblem } from './set-fault';
import { usedCodes, type NamingParts, type UsedCode } from './used-codes';

/** Adds an issue for everything that does not fit together. */
export function reportInconsistencies(set: NamingParts, context: z.core.$RefinementCtx): void {
  for (const { path, fault } of consistencyProblems(set)) {
    context.addIssue({ code: 'custom', path: [...path], message: JSON.stringify(fault) });
  }
}

/**
 * Everything that does not fit together in a set: repeated and unknown codes, formulas, sentences and targets that cannot
 * be read, circles. The parts themselves must have the shapes that the schema asks for.
 */
export function consistencyProblems(set: NamingParts): readonly SetProblem[] {
  const known = new Map<string, Indicator>();
  const spelt = new Set<string>();
  const problems: SetProblem[] = [];
  set.indicators.forEach((indicator, index) => {
    const { code } = indicator;
    if (spelt.has(spelling(code))) {
      problems.push({ path: ['indicators', index, 'code'], fault: { type: 'repeated-code', code } });
    }
    spelt.add(spelling(code));
    known.set(code, indicator);
  });
  const codeProblems = codeJudge(known);
  return [
    ...problems,
    ...usedCodes(set).flatMap(({ code, path, as }) => codeProblems(code, path, as)),
    ...formulaProblems(set, codeProblems),
    ...set.sentences.flatMap((text, index) => sentenceProblems(text, ['sentences', index], codeProblems)),
    ...set.indicators.flatMap((indicator, index) =>
      targetProblems(indicator, ['indicators', index, 'target']),
    ),
    ...repeatedColumns(set),
    ...sectionsWithoutColumn(set),
    ...repeatedFormColumns(set),
    ...formProblems(set),
  ];
}

/** Excel finds "Ab" where "AB" is sought, so codes that differ in this alone would lend each other their figures. */
function spelling(code: string): string {
  return code.normalize('NFC').toLowerCase();
}

type CodeJudge = (code: string, path: SetPath, as: UsedCode['as']) => readonly SetProblem[];

/** Says of a code whether an indicator has it and may stand there. A nearest code is sought once for each. */
function codeJudge(known: ReadonlyMap<string, Indicator>): CodeJudge {
  const nearest = new Map<string, string | null>();
  const mostSought = Math.ceil(MOST_COMPARED / Math.max(1, known.size));
  return (code, path, as) => {
    const indicator = known.get(code);
    if (indicator === undefined) {
      if (!nearest.has(code))
        nearest.set(code, nearest.size < mostSought ? nearestWord(code, known.keys()) : null);
      return [{ path, fault: { type: 'unknown-code', code, nearest: nearest.get(code) ?? null } }];
    }
    const isMisplaced = as === 'figure' && !isFigureIndicator(indicator);
    return isMisplaced ? [{ path, fault: { type: 'not-a-figure', code } }] : [];
  };
}

/** Comparing spellings takes time: of a set of a hundred indicators two hundred codes are sought, of the largest eight. */
const MOST_COMPARED = 20_000;

function sentenceProblems(text: string, path: SetPath, codeProblems: CodeJudge): readonly SetProblem[] {
  const parsed = parseSentence(text);
  if ('problem' in parsed) return [{ path, fault: { type: 'sentence', problem: parsed.problem } }];
  const codes = codesInSentence(parsed.ok).filter((code) => !isReportWord(code));
  return codes.flatMap((code) => codeProblems(code, path, 'any'));
}

/**
 * A number that is asked for must be readable. Documents also print words where a figure is to be reached ("Sản phẩm" in
 * a plan of 2023): those stay, and nothing is judged by them.
 */
function targetProblems(indicator: Indicator, path: SetPath): readonly SetProblem[] {
  const { target } = indicator;
  if (target === undefined || !isFigureIndicator(indicator)) return [];
  const reading = readTargetOf(indicator, target);
  switch (reading.type) {
    case 'ambiguous':
      return [{ path, fault: { type: 'target-ambiguous', text: target } }];
    case 'prose':
      return /\d/.test(target) ? [{ path, fault: { type: 'target-unreadable', text: target } }] : [];
    case 'target':
    case 'none':
    case 'not-assigned':
    case 'relative':
      return [];
  }
}

function repeatedColumns({ matrix }: NamingParts): readonly SetProblem[] {
  const columns = matrix?.columns ?? [];
  return columns.flatMap((code, index) =>
    columns.indexOf(code) < index
      ? [{ path: ['matrix', 'columns', index], fault: { type: 'placed-twice' as const, code } }]
      : [],
  );
}

/** What a section of the report ranks or prints is entered in a column of the matrix, or nothing would stand there. */
function sectionsWithoutColumn({ matrix, indicators }: NamingParts): readonly SetProblem[] {
  const columns = new Set(matrix?.columns);
  const known = new Set(indicators.map(({ code }) => code));
  return (matrix?.report.sections ?? []).flatMap(({ indicator, parentRows }, index) =>
    [
      { code: indicator, at: ['indicator'] },
      ...parentRows.map((code, row) => ({ code, at: ['parentRows', row] })),
    ].flatMap(({ code, at }): readonly SetProblem[] => {
      if (columns.has(code) || !known.has(code)) return [];
      const path = ['matrix', 'report', 'sections', index, ...at];
      return [{ path, fault: { type: 'not-a-column', code } }];
    }),
  );
}

/** Of two columns that hold the same only the first would be read. */
function repeatedFormColumns({ form }: NamingParts): readonly SetProblem[] {
  const held = new Set<string>();
  return (form?.columns ?? []).flatMap((column, index): readonly SetProblem[] => {
    const holds = 'facet' in column ? `${column.role} ${column.facet}` : column.role;
    if (!held.has(holds)) {
      held.add(holds);
      return [];
    }
    const path = ['form', 'columns', index];
    return [{ path, fault: { type: 'column-twice', heading: column.heading } }];
  });
}

/** An item or an indicator that stands in two rows would be entered twice. */
function formProblems({ form }: NamingParts): readonly SetProblem[] {
  if (form === undefined) return [];
  const items = new Set<string>();
  const cells = new Set<string>();
  const facets = new Set(form.columns.flatMap((column) => (column.role === 'value' ? [column.facet] : [])));
  return itemsOf(form).flatMap((item) => {
    const path = ['form', 'rows', form.rows.indexOf(item)];
    const problem = (place: SetPath, fault: SetFault) => [{ path: [...path, ...place], fault }];
    const isRepeated = items.has(spelling(item.code));
    items.add(spelling(item.code));
    return [
      ...(isRepeated ? problem(['code'], { type: 'repeated-code', code: item.code }) : []),
      ...Object.entries(item.cells).flatMap(([facet, code]) => {
        const isPlaced = cells.has(code);
        cells.add(code);
        return [
          ...(isPlaced ? problem(['cells', facet], { type: 'placed-twice', code }) : []),
          ...(facets.has(facet) ? [] : problem(['cells', facet], { type: 'facet-without-column', facet })),
        ];
      }),
    ];
  });
}
