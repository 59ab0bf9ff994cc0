import { contentHash } from '../model/content-hash';
import {
  indicatorSetSchema,
  isFigureIndicator,
  itemsOf,
  type Form,
  type Indicator,
  type IndicatorSet,
  type IndicatorSetSource,
} from '../model/indicator-set';
import { rememberedOf } from '../model/remembered';
import { set766 } from './766';
import { set766Diem } from './766-diem';
import { capHuyen } from './cap-huyen';
import { capXa } from './cap-xa';
import { cds6Thang } from './cds-6-thang';
import { cdsNamCapXa } from './cds-nam-cap-xa';
import { cdsThang } from './cds-thang';
import { chiTieuNam } from './chi-tieu-nam';

const SOURCES: readonly IndicatorSetSource[] = [
  set766,
  set766Diem,
  cdsThang,
  chiTieuNam,
  capHuyen,
  capXa,
  cds6Thang,
  cdsNamCapXa,
];

/** The sets that may be used, in the order in which they are offered; no two have one id. */
export type SetCatalogue = readonly IndicatorSet[];

/** The built-in sets, validated when the product starts; a fault in one is a fault in the product and throws. */
export const catalogue: SetCatalogue = SOURCES.map((source) => indicatorSetSchema.parse(source));

/** The set with this id, or null. */
export function findSet(id: string, sets: SetCatalogue = catalogue): IndicatorSet | null {
  return sets.find((set) => set.id === id) ?? null;
}

/**
 * The sets that a workbook defines, before the built-in ones: a definition takes the place of the built-in set of its id,
 * and of two definitions of one id the first counts. Sets that other workbooks define come last.
 */
export function catalogueWith(
  defined: readonly IndicatorSet[],
  elsewhere: readonly IndicatorSet[] = [],
): SetCatalogue {
  const sets = new Map<string, IndicatorSet>();
  for (const set of [...defined, ...catalogue, ...elsewhere]) if (!sets.has(set.id)) sets.set(set.id, set);
  return [...sets.values()];
}

/** Whether a set comes with the product, so that a workbook need not explain it. */
export function isBuiltIn(set: IndicatorSet): boolean {
  return catalogue.some((known) => known === set);
}

/**
 * Tells two definitions of one set apart by what a figure means: codes, names, kinds, units, precision, ranges, parts, how
 * it is reckoned, and of which row of the form it is. How the report words its captions, what is to be reached, or when a
 * change is worth a second look, changes no figure and so not the hash.
 */
export const setHash = rememberedOf(
  ({ id, effectiveFrom, statuses, indicators, form }: IndicatorSet): string => {
    const places = form === undefined ? [] : [placesOf(form)];
    return contentHash(JSON.stringify([id, effectiveFrom, statuses, indicators.map(meaningOf), ...places]));
  },
);

/** Which figures each row holds, in whatever order the rows stand. */
function placesOf(form: Form): readonly unknown[] {
  return itemsOf(form)
    .map(({ code, cells }) => JSON.stringify([code, Object.entries(cells).sort(byText)]))
    .sort();
}

function byText([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function meaningOf(indicator: Indicator): readonly unknown[] {
  const { code, name, kind, unitOfMeasure, scope } = indicator;
  if (!isFigureIndicator(indicator)) return [code, name.vi, kind, unitOfMeasure, scope];
  const { decimals, range, direction, parts, computed } = indicator;
  const figure = [decimals, range.min, range.max, direction, scope, parts ?? []];
  return [code, name.vi, kind, unitOfMeasure, ...figure, ...(computed === undefined ? [] : [computed])];
}
