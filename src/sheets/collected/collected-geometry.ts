import {
  indicatorOf,
  type FormItem,
  type FormRow,
  type FormSet,
  type Indicator,
} from '../../model/indicator-set';
import { measureOf } from '../form/item-measure';

/** Rows of a new collected sheet, counted from 0. */
export const COLLECTED_ROW = {
  title: 0,
  source: 1,
  period: 2,
  help: 3,
  keys: 4,
  band: 5,
  item: 6,
  facet: 7,
  firstUnit: 8,
} as const;

/** Columns of a new collected sheet, counted from 0. */
export const COLLECTED_COLUMN = { code: 0, ordinal: 1, name: 2, first: 3 } as const;

/** What the hidden key row says of a column: the value of an indicator, or the remark on an item of the form. */
export type CollectedKey =
  { readonly type: 'name' } | { readonly type: 'value' | 'remark'; readonly code: string };

export function writeCollectedKey(key: CollectedKey): string {
  return key.type === 'name' ? 'name' : `${key.type}:${key.code}`;
}

/** Reads a key; null for any other text. */
export function readCollectedKey(text: string): CollectedKey | null {
  if (text === 'name') return { type: 'name' };
  const [, type, code] = /^(value|remark):(.+)$/.exec(text) ?? [];
  if (code === undefined) return null;
  return type === 'value' ? { type: 'value', code } : { type: 'remark', code };
}

/** A column of a collected sheet. */
export type CollectedColumn = ItemColumn &
  (
    | {
        readonly type: 'value';
        readonly indicator: Indicator;
        /** Đơn vị tính as the form prints it; of several figures in a row each has its own. */
        readonly measure: string;
        /** What heads the form's column: "Lũy kế". */
        readonly heading: string;
        readonly group: string | null;
      }
    | { readonly type: 'remark' }
  );

interface ItemColumn {
  readonly item: FormItem;
  /** What the item is called over its columns: in short where one figure is all that it holds. */
  readonly itemName: string;
}

/**
 * The columns in the form's order: a column for each cell that a form holds, then one for each remark. Targets have none:
 * they are the set's, or indicators of their own. A computed indicator is a figure as the unit reports it; the checks
 * reckon it again.
 */
export function collectedColumns(set: FormSet): readonly CollectedColumn[] {
  return [...valueColumns(set), ...remarkColumns(set)];
}

function valueColumns(set: FormSet): readonly CollectedColumn[] {
  const facets = set.form.columns.filter((column) => column.role === 'value');
  return withGroups(set.form.rows).flatMap(({ item, group }) =>
    facets.flatMap(({ facet, heading }): readonly CollectedColumn[] => {
      const code = item.cells[facet];
      const indicator = code === undefined ? undefined : indicatorOf(set, code);
      if (indicator === undefined) return [];
      const itemName = itemNameOf(set, item);
      return [
        {
          type: 'value',
          item,
          itemName,
          indicator,
          measure: measureOf(set, item, indicator),
          heading,
          group,
        },
      ];
    }),
  );
}

function remarkColumns(set: FormSet): readonly CollectedColumn[] {
  const { form } = set;
  if (!form.columns.some(({ role }) => role === 'remark')) return [];
  return withGroups(form.rows).map(({ item }) => ({ type: 'remark', item, itemName: itemNameOf(set, item) }));
}

function itemNameOf(set: FormSet, { cells, name }: FormItem): string {
  const [code, ...others] = Object.values(cells);
  const only = code === undefined || others.length > 0 ? undefined : indicatorOf(set, code);
  return only?.shortName.vi ?? name;
}

function withGroups(
  rows: readonly FormRow[],
): readonly { readonly item: FormItem; readonly group: string | null }[] {
  let group: string | null = null;
  return rows.flatMap((row) => {
    if (row.type === 'item') return [{ item: row, group }];
    group = `${row.ordinal} ${row.name}`.trim();
    return [];
  });
}
