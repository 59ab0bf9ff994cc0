import type { UnitAccount } from '../../consolidation/account/account';
import type { RegisterUnitAccount } from '../../consolidation/registers/register-account';
import { toNumber } from '../../model/decimal';
import type { SentAmounts, StatusRow } from './status-row';
import { percentOf } from './status-totals';

/** The columns of a sheet for figures; that of the consolidator's own figures only where there are such. */
export function figureAmounts(rows: readonly StatusRow<UnitAccount>[]): SentAmounts<UnitAccount> {
  return {
    isWhole: ({ filled, asked }) => filled === asked,
    partly: 'Đã gửi, còn thiếu',
    columns: [
      { heading: 'Ô đã có', width: 9, style: centred, content: ({ account }) => account.filled },
      { heading: 'Ô cần có', width: 9, style: centred, content: ({ account }) => account.asked },
      ...(hasTyped(rows)
        ? [
            {
              heading: 'Ô tự nhập',
              width: 9,
              style: centred,
              content: ({ account }: StatusRow<UnitAccount>) => account.typed,
            },
          ]
        : []),
      {
        heading: 'Đầy đủ (%)',
        width: 9,
        style: () => 'percent',
        content: ({ account }) => fullness(account),
      },
    ],
  };
}

/** The same for records. */
export const RECORD_AMOUNTS: SentAmounts<RegisterUnitAccount> = {
  isWhole: ({ outcome }) => outcome !== 'partly',
  partly: 'Đã gửi, có lỗi',
  columns: [{ heading: 'Số dòng', width: 9, style: centred, content: ({ account }) => account.records }],
};

function centred(): 'centred' {
  return 'centred';
}

/** Whether whoever consolidates filled in cells for a unit. */
function hasTyped(rows: readonly StatusRow<UnitAccount>[]): boolean {
  return rows.some(({ account }) => account.typed > 0);
}

function fullness({ filled, asked }: UnitAccount): number | null {
  const percent = percentOf(filled, asked);
  return percent === null ? null : toNumber(percent);
}
