import type { MatrixTable } from '../../model/entry';
import type { PasteOmission } from '../../model/paste-problem';

/** The omissions without the blanks that have to be there: a unit never fills what only the unit above it reports. */
export function realOmissions(
  omissions: readonly PasteOmission[],
  { set, parent }: Pick<MatrixTable, 'set' | 'parent'>,
): readonly PasteOmission[] {
  const ofParentAlone = new Set(
    set.indicators.filter(({ scope }) => scope === 'parent').map(({ shortName }) => shortName.vi),
  );
  return omissions.filter(
    (omission) =>
      omission.code !== 'blank-cell' ||
      omission.details.unit === parent?.unit.name ||
      !ofParentAlone.has(omission.details.indicator),
  );
}
