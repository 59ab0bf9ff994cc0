import type { CommandLanguage } from '../language/command-line/texts';
import { toNumber, toPlainText, trimmed, type Decimal } from '../model/decimal';
import { writeIsoDate } from '../model/date-text';
import { figureOf } from '../model/observation';
import { bandOf, bandsOf } from '../ranking/bands';
import type { IndicatorTable, ParentFigures, UnitFigures } from '../ranking/indicator-table';
import type { MatrixSection } from '../sheets/report/matrix-section';
import { findingJson } from './findings-output';
import type { CsvRecord } from './report-csv';

/** The figures and ranks of a section, a row for each unit and indicator; the parent's rows are without ranks. */
export function rankingRecords(section: MatrixSection): readonly CsvRecord[] {
  return section.tables.flatMap((table) => {
    const head = {
      set: section.set.id,
      period: section.period.id,
      comparison: section.comparison.id,
      indicator: table.indicator.code,
      indicator_name: table.indicator.name.vi,
    };
    const parent = table.parent === null ? [] : [{ ...head, ...figuresOf(table.parent) }];
    if (table.indicator.scope === 'parent') return parent;
    return [...parent, ...table.rows.map((row) => ({ ...head, ...figuresOf(row), ...ranksOf(row) }))];
  });
}

function figuresOf({ unit, current, previous, change }: ParentFigures): CsvRecord {
  const text = (value: Decimal | null) => (value === null ? '' : toPlainText(trimmed(value)));
  return {
    unit: unit.code,
    unit_name: unit.name,
    status: current.status,
    previous: text(figureOf(previous)),
    current: text(figureOf(current)),
    change: text(change?.delta ?? null),
  };
}

function ranksOf({ previousRank, standing, movement }: UnitFigures): CsvRecord {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return { previous_rank: text(previousRank), rank: text(standing?.rank ?? null), movement: text(movement) };
}

/** A section that ranks units, for programs. */
export function rankingJson(section: MatrixSection, language: CommandLanguage) {
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
              ...bandJson(section, table, row, language),
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

/** What the figure is called, for a set that has such words. */
function bandJson(
  { set }: MatrixSection,
  { indicator }: IndicatorTable,
  { standing }: UnitFigures,
  language: CommandLanguage,
): { readonly band?: string | null } {
  const bands = bandsOf(set, indicator);
  if (bands.length === 0) return {};
  return { band: (standing === null ? null : bandOf(standing.value, bands))?.name[language.id] ?? null };
}
