import type { Contents } from '../../../actions/read-contents';
import type { Language } from '../../../language/language';
import type { EntryTable } from '../../../model/entry';
import { previousPeriod } from '../../../model/period';
import { comparisonsOf, isSamePeriodLastYear } from '../../state/entry-tables';
import type { Option } from './select-field';

/** The periods that a table can be compared with. */
export function comparisonOptions(
  contents: Contents,
  table: EntryTable,
  { pane }: Language,
): readonly Option<string>[] {
  const { periods } = pane;
  return comparisonsOf(contents, table).map((period) => {
    const written = periods.written(period);
    if (period.id === previousPeriod(table.period).id)
      return { value: period.id, label: periods.previous(written) };
    if (isSamePeriodLastYear(table.period, period))
      return { value: period.id, label: periods.lastYear(written) };
    return { value: period.id, label: written };
  });
}
