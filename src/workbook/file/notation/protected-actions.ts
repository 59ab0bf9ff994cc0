import type { SheetProtection } from 'hucre';
import type { ProtectedAction } from '../../sheet-model';

/** Our actions as a file names them. Files state what is forbidden; hucre, and this table, what is allowed. */
export const PROTECTED_ACTIONS = {
  'select-locked-cells': 'selectLockedCells',
  'select-unlocked-cells': 'selectUnlockedCells',
  'format-cells': 'formatCells',
  'format-columns': 'formatColumns',
  'format-rows': 'formatRows',
  'insert-rows': 'insertRows',
  'delete-rows': 'deleteRows',
  sort: 'sort',
  'auto-filter': 'autoFilter',
} as const satisfies Record<ProtectedAction, keyof SheetProtection>;

/** What a file allows where it says nothing (ECMA-376 part 1, 18.3.1.85). */
export const ALLOWED_BY_DEFAULT: ReadonlySet<ProtectedAction> = new Set([
  'select-locked-cells',
  'select-unlocked-cells',
]);
