import type { ConsolidationTarget } from '../../consolidation/target';
import { hasMatrix, type IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { matrixTarget } from '../../sheets/entry/matrix-target';
import { findEntrySheet } from '../insert-entry-sheet';
import type { OpenWorkbook } from '../open-workbook';

/** What the open workbook holds of a set and period; a target without cells where it has no sheet for it yet. */
export function targetIn({ contents }: OpenWorkbook, set: IndicatorSet, period: Period): ConsolidationTarget {
  const found = hasMatrix(set) ? findEntrySheet(contents.entrySheets, set, period) : null;
  return found === null
    ? { set: set.id, period: period.id, sheet: null, cells: new Map() }
    : matrixTarget(found.table);
}
