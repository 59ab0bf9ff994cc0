import type { MatrixSection } from '../sheets/report/matrix-section';
import type { CommandLanguage } from '../language/command-line/texts';
import { rounded, trimmed } from '../model/decimal';
import type { FigureIndicator } from '../model/indicator-set';
import { writeNumber, writeSigned } from '../model/number-writing';
import { figureOf, type ObservedValue } from '../model/observation';
import { periodLabels } from '../sheets/report/period-label';
import type { IndicatorTable, UnitFigures } from '../ranking/indicator-table';
import { aligned } from './aligned-text';

/** The ranking of a section's first indicator as a table for a terminal, best unit first. */
export function rankingText(section: MatrixSection, language: CommandLanguage): string {
  const [table] = section.tables;
  if (table === undefined) return '';
  const { rankingHeading, rankingColumns: heads } = language.commandLine;
  const { before, now } = periodLabels(section.comparison, section.period);
  const heading = rankingHeading(
    table.indicator.name[language.id],
    section.set.shortTitle[language.id],
    section.period.id,
    section.comparison.id,
  );
  const header = [heads.rank, heads.unit, before, now, heads.change, heads.movement];
  return [heading, ...aligned([header, ...tableLines(table, language)], WORDS)].join('\n');
}

/** The unit's name and the movement. */
const WORDS: ReadonlySet<number> = new Set([1, 5]);

function tableLines(table: IndicatorTable, language: CommandLanguage): readonly (readonly string[])[] {
  const { indicator, rows, parent } = table;
  const ranked = [...rows].sort((a, b) => (a.standing?.rank ?? Infinity) - (b.standing?.rank ?? Infinity));
  const line = (
    figures: Omit<UnitFigures, 'standing' | 'previousRank' | 'movement'>,
    rank: string,
    movement: string,
  ) => [
    rank,
    figures.unit.name,
    figureText(figures.previous, indicator),
    figureText(figures.current, indicator),
    figures.change === null ? '–' : writeSigned(trimmed(figures.change.delta)),
    movement,
  ];
  return [
    ...ranked.map((row) =>
      line(row, row.standing === null ? '–' : String(row.standing.rank), language.movement(row.movement)),
    ),
    ...(parent === null ? [] : [line(parent, '', '')]),
  ];
}

function figureText(observed: ObservedValue, indicator: FigureIndicator): string {
  const value = figureOf(observed);
  return value === null ? '–' : writeNumber(trimmed(rounded(value, indicator.decimals)), { grouping: true });
}
