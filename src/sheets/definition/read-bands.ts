import { compare, decimal } from '../../model/decimal';
import type { Band } from '../../model/indicator-set';
import type { ColumnsOf } from './blocks';
import type { FoundBlock } from './find-blocks';
import { cellIn, type FieldReader, type LabelledCell } from './row-cells';

/** What a total is called from which value upwards, the best first; undefined where the block holds nothing. */
export function readBands(block: FoundBlock, fields: FieldReader): Band[] | undefined {
  const bands: Band[] = [];
  for (const row of block.rows) {
    const cell = (column: ColumnsOf<'bands'>): LabelledCell => cellIn(block, row, column);
    const name = fields.required(cell('name'));
    const from = fields.requiredDecimal(cell('from'));
    if (from === null) continue;
    const before = bands.at(-1);
    if (before !== undefined && compare(decimal(from), decimal(before.from)) >= 0) {
      fields.refuse(cell('from'), { type: 'band-not-below', from, before: before.from });
    }
    bands.push({ from, name: { vi: name, en: fields.text(cell('nameEn')) || name } });
  }
  return bands.length === 0 ? undefined : bands;
}
