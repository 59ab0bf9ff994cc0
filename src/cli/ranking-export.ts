import type { ComputedSection } from '../actions/report-sections';
import type { Language } from '../language/language';
import { writeCsv } from '../model/csv-rows';
import { toNumber, toPlainText, trimmed, type Decimal } from '../model/decimal';
import { writeIsoDate } from '../model/date-text';
import { figureOf } from '../model/observation';
import type { ParentFigures, UnitFigures } from '../ranking/indicator-table';
import { findingJson } from './findings-output';

const HEADER = [
  'set',
  'period',
  'comparison',
  'indicator',
  'indicator_name',
  'unit',
  'unit_name',
  'status',
  'previous',
  'current',
  'change',
  'previous_rank',
  'rank',
  'movement',
];

/** All tables of the sections as CSV: UTF-8 with its mark, figures in machine notation, the parent's rows without ranks. */
export function rankingCsv(sections: readonly ComputedSection[]): string {
  const rows = sections.flatMap((section) =>
    section.tables.flatMap((table) => {
      const head = [
        section.set.id,
        section.period.id,
        section.comparison.id,
        table.indicator.code,
        table.indicator.name.vi,
      ];
      const isEverywhere = table.indicator.scope === 'all';
      const parent = table.parent === null ? [] : [[...head, ...figuresOf(table.parent), '', '', '']];
      const units = isEverywhere
        ? table.rows.map((row) => [...head, ...figuresOf(row), ...ranksOf(row)])
        : [];
      return [...parent, ...units];
    }),
  );
  return `\ufeff${writeCsv([HEADER, ...rows.map((row) => row.map(harmless))], ',')}`;
}

function figuresOf({ unit, current, previous, change }: ParentFigures): readonly string[] {
  const text = (value: Decimal | null) => (value === null ? '' : toPlainText(trimmed(value)));
  const figures = [figureOf(previous), figureOf(current), change?.delta ?? null].map(text);
  return [unit.code, unit.name, current.status, ...figures];
}

function ranksOf({ previousRank, standing, movement }: UnitFigures): readonly string[] {
  return [previousRank, standing?.rank ?? null, movement].map((value) =>
    value === null ? '' : String(value),
  );
}

/** A spreadsheet takes text beginning with = + - @ for a formula; a name must stay a name. Negative numbers are let be. */
function harmless(text: string): string {
  return /^[=+@\t\r]/.test(text) || /^-(?!\d)/.test(text) ? `'${text}` : text;
}

/** A section for programs. */
export function sectionJson(section: ComputedSection, language: Language) {
  const { set, period, comparison, asOf, ties, parent, warnings, accepted } = section;
  const acceptances = accepted.map(({ acceptance }) => acceptance);
  return {
    set: set.id,
    period: period.id,
    comparison: comparison.id,
    asOf: asOf === null ? null : writeIsoDate(asOf),
    ties,
    parent: { code: parent.code, name: parent.name },
    tables: section.tables.map((table) => ({
      indicator: table.indicator.code,
      name: table.indicator.name[language.id],
      decimals: table.indicator.decimals,
      parent: table.parent === null ? null : figuresJson(table.parent),
      units:
        table.indicator.scope === 'parent'
          ? []
          : table.rows.map((row) => ({
              ...figuresJson(row),
              rank: row.standing?.rank ?? null,
              tied: row.standing?.tied ?? false,
              previousRank: row.previousRank,
              movement: row.movement,
            })),
    })),
    warnings: warnings.map((found) => findingJson(found, acceptances, language)),
    accepted: accepted.map(({ finding }) => findingJson(finding, acceptances, language)),
  };
}

function figuresJson({ unit, current, previous, change }: ParentFigures) {
  const number = (value: Decimal | null) => (value === null ? null : toNumber(value));
  return {
    code: unit.code,
    name: unit.name,
    status: current.status,
    previous: number(figureOf(previous)),
    current: number(figureOf(current)),
    change: number(change?.delta ?? null),
    measure: change?.measure ?? null,
  };
}
