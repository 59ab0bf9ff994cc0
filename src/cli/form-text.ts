import type { CommandLanguage } from '../language/command-line/texts';
import { groupsOf } from '../judgement/form-groups';
import { indicatorOf, type FormItem } from '../model/indicator-set';
import type { FormSection } from '../sheets/form-report/form-section';
import { resultText } from '../sheets/form-report/result-text';
import { filledText } from '../sheets/report/filled-text';
import { aligned, shortened } from './aligned-text';

/** Names of indicators run over several lines on paper. */
const LONGEST_NAME = 60;
const LONGEST_TARGET = 30;

/** One unit's form for a terminal: its results by group with their judgement, the counts, the sentences. */
export function formText(section: FormSection, language: CommandLanguage): string {
  const { judgement: texts, commandLine } = language;
  const { set, period, unit, judgement, sentences, borrowings } = section;
  const tally = judgement === null ? [] : [`${texts.all}: ${texts.tally(judgement.total)}.`];
  const outcome =
    judgement === null ? [] : [`${texts.outcome(judgement.outcome, judgement.rule, judgement.total)}.`];
  return [
    commandLine.formHeading(set.shortTitle[language.id], unit.name, period.id),
    ...aligned(tableLines(section, language), wordColumns(section)),
    ...groupLines(section, language),
    ...tally,
    ...outcome,
    ...borrowings.map((borrowing) => `${texts.borrowed(borrowing)}.`),
    ...(sentences.length === 0 ? [] : [`${texts.sentences}:`, ...sentences]),
  ].join('\n');
}

function tableLines(section: FormSection, language: CommandLanguage): readonly (readonly string[])[] {
  const { columns } = language.judgement;
  const values = valueColumns(section);
  const header = [
    columns.ordinal,
    columns.name,
    ...judgedOnly(section, columns.target),
    ...values.map(({ heading }) => (values.length === 1 ? columns.result : filledText(heading, section))),
    ...judgedOnly(section, columns.judgement),
  ];
  const lines = groupsOf(section.set.form).flatMap(({ heading, items }) => [
    ...(heading === null ? [] : [[heading.ordinal, shortened(heading.name, LONGEST_NAME)]]),
    ...items.map((item) => itemLine(section, item, language)),
  ]);
  return [header, ...lines];
}

function itemLine(section: FormSection, item: FormItem, language: CommandLanguage): readonly string[] {
  const judged = section.judgement?.items.find((candidate) => candidate.item.code === item.code);
  const verdict = judged === undefined ? '' : language.judgement.verdict(judged.judgement);
  return [
    item.ordinal,
    shortened(item.name, LONGEST_NAME),
    ...judgedOnly(section, shortened(judged?.target ?? '', LONGEST_TARGET)),
    ...valueColumns(section).map(({ facet }) => {
      const indicator = indicatorOf(section.set, item.cells[facet] ?? '');
      return indicator === undefined ? '' : shortened(resultText(section, indicator), LONGEST_TARGET);
    }),
    ...judgedOnly(section, verdict),
  ];
}

function groupLines({ judgement }: FormSection, { judgement: texts }: CommandLanguage): readonly string[] {
  return (judgement?.groups ?? []).flatMap(({ heading, tally }) =>
    heading === null ? [] : [`${heading.name}: ${texts.tally(tally)}.`],
  );
}

function valueColumns({ set }: FormSection) {
  return set.form.columns.flatMap((column) => (column.role === 'value' && column.printed ? [column] : []));
}

/** Names, targets and judgements are words; on a judged form results often are. */
function wordColumns(section: FormSection): ReadonlySet<number> {
  return section.judgement === null ? new Set([0, 1]) : new Set([0, 1, 2, 3, 4]);
}

function judgedOnly({ judgement }: FormSection, text: string): readonly string[] {
  return judgement === null ? [] : [text];
}
