import { contentHash } from '../model/content-hash';
import type { MatrixTable } from '../model/entry';
import { contentsOf, tableFingerprint } from '../model/entry-fingerprint';
import { previousFigures, rowsByCode } from '../model/previous-figures';
import type { Unit } from '../model/unit';
import { tabulateIndicator } from '../ranking/indicator-table';
import type { TieRule } from '../ranking/rank-units';
import type { MatrixSection } from '../sheets/report/matrix-section';
import type { SectionRequest } from './section-request';

/** A section that ranks units, with the tables it was computed from. */
export interface ComputedMatrixSection extends MatrixSection {
  readonly table: MatrixTable;
  /** Null when last period's figures are those typed into the entry sheet itself. */
  readonly earlier: MatrixTable | null;
}

/** Ranks the units of a sheet and compares them with the period before. */
export function matrixSection(
  { period, comparison }: SectionRequest,
  table: MatrixTable,
  earlier: MatrixTable | null,
  parent: Unit,
  ties: TieRule,
): Omit<ComputedMatrixSection, 'warnings' | 'accepted'> {
  const previous = previousFigures(table, earlier);
  return {
    arrangement: 'matrix',
    set: table.set,
    period,
    comparison,
    asOf: table.asOf,
    parent,
    ties,
    tables: table.indicators.map((indicator) => tabulateIndicator(table, previous, indicator, ties)),
    inputHash: inputHash(table, earlier),
    table,
    earlier,
  };
}

/** A fingerprint of everything the section was computed from. */
function inputHash(table: MatrixTable, earlier: MatrixTable | null): string {
  const typedBefore = [...rowsByCode(table)].map(([code, { previous }]) => [code, contentsOf(previous)]);
  return contentHash(
    JSON.stringify([
      tableFingerprint(table),
      earlier === null ? null : tableFingerprint(earlier),
      typedBefore,
    ]),
  );
}
