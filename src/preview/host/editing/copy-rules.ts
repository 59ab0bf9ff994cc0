import type { RangeAddress } from '../../../workbook/address';
import type { ConditionalFormat, Validation } from '../../../workbook/sheet-model';
import { intersection, sizeOf } from '../state/areas';
import type { Copying } from './copy-cells';
import { formatOver, formatsOutside, validationOver, validationsOutside } from './rules-within';

/** Conditional formats belong to the formats; what the target had is replaced. */
export function copyConditionalFormats(copying: Copying): void {
  const { from, to } = copying;
  const brought = from.sheet.conditionalFormats.flatMap((format): readonly ConditionalFormat[] =>
    targetsOf(format.range, copying).map(({ source, target }) =>
      formatOver(formatOver(format, source), target),
    ),
  );
  to.sheet.conditionalFormats = [...formatsOutside(to.sheet.conditionalFormats, to.area), ...brought];
}

/** Rules of entry come with everything, not with the formats. */
export function copyValidations(copying: Copying): void {
  const { from, to } = copying;
  const brought = from.sheet.validations.flatMap((validation): readonly Validation[] =>
    targetsOf(validation.range, copying).map(({ source, target }) =>
      validationOver(validationOver(validation, source), target),
    ),
  );
  to.sheet.validations = [...validationsOutside(to.sheet.validations, to.area), ...brought];
}

/** Merged cells belong to the formats; what the target had is split. */
export function copyMerges(copying: Copying): void {
  const { from, to } = copying;
  const whole = from.sheet.merges.filter((merge) => intersection(merge, from.area) !== null);
  const brought = whole.flatMap((merge) => placed(merge, copying));
  to.sheet.merges = [...to.sheet.merges.filter((merge) => intersection(merge, to.area) === null), ...brought];
}

interface Target {
  readonly source: RangeAddress;
  readonly target: RangeAddress;
}

/** Where the part of a rule that is copied comes to stand; a rule over the whole source becomes one over the target. */
function targetsOf(range: RangeAddress, copying: Copying): readonly Target[] {
  const source = intersection(range, copying.from.area);
  if (source === null) return [];
  const [part, all] = [sizeOf(source), sizeOf(copying.from.area)];
  if (part.rows === all.rows && part.columns === all.columns && !copying.transpose) {
    return [{ source, target: copying.to.area }];
  }
  return placed(source, copying).map((target) => ({ source, target }));
}

function placed(part: RangeAddress, { from: { area }, places, transpose }: Copying): readonly RangeAddress[] {
  const { rows, columns } = sizeOf(part);
  const [down, right] = [part.top - area.top, part.left - area.left];
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  return places.map((place) => {
    const top = place.row + (transpose ? right : down);
    const left = place.column + (transpose ? down : right);
    return { top, left, bottom: top + height - 1, right: left + width - 1 };
  });
}
