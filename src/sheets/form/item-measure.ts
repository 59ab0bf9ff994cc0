import type { FormItem, FormSet, Indicator } from '../../model/indicator-set';
import { foldText } from '../../model/vietnamese-text';

const MEASURE_HEADING = foldText('Đơn vị tính');

/**
 * Đơn vị tính of a figure as its form prints it: a rate may stand in a row that is measured in "Văn bản". Where a row
 * holds several figures, or the form's column tells something else, each figure's own.
 */
export function measureOf(
  { form }: Pick<FormSet, 'form'>,
  { cells, measure }: Pick<FormItem, 'cells' | 'measure'>,
  { unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>,
): string {
  const isPrinted = form.columns.some(
    ({ role, heading }) => role === 'measure' && foldText(heading) === MEASURE_HEADING,
  );
  return isPrinted && measure !== '' && Object.keys(cells).length === 1 ? measure : unitOfMeasure;
}
