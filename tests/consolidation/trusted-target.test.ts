import { trustedTarget } from '../../src/consolidation/trusted-target';
import { valueKey } from '../../src/consolidation/value-key';
import type { HeldCell } from '../../src/consolidation/target';
import type { Unit } from '../../src/model/unit';

const unit = (code: string, name: string): Unit => ({ code, name, kind: 'commune', aliases: [] });
const KNOWN = [unit('01', 'UBND xã Tân Long'), unit('02', 'UBND Phường 1')];

function held(of: string): readonly [string, HeldCell] {
  const value = { unit: of, kind: 'value', code: 'A' } as const;
  const place = { cell: 'D9', row: 8, column: 3, content: null, formula: null, isPercentFormatted: false };
  return [valueKey(value), { ...value, ...place, observed: { status: 'blank' } }];
}

test('dòng có mã và tên của hai đơn vị không nhận giá trị', () => {
  const target = { set: 's', period: '2025-05', sheet: 'S', cells: new Map(['01', '02', '03'].map(held)) };
  const rows = [
    { unit: unit('01', 'Xã Tân Long') },
    { unit: unit('02', 'Phường 11') },
    { unit: unit('03', 'Xã lạ') },
  ];
  const trusted = trustedTarget(target, rows, KNOWN);
  expect([...trusted.cells.values()].map((cell) => cell.unit)).toEqual(['01']);
});
