import type { WorkbookPort } from '../workbook/port';
import { writeIntent } from './intent';
import { gridNamed } from './known-grid';
import { commit, type ChangeLabel, type OpenWorkbook } from './open-workbook';
import { patchedCells } from './patched-cells';

/** Figures and status words for cells of an entry sheet. */
export interface PasteRequest {
  readonly sheet: string;
  readonly patches: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: number | string | null;
  }[];
}

/**
 * Writes reviewed cells, those alone whose content changes. A cell that is no longer what it was when it was reviewed
 * makes the whole work `changed-meanwhile`. Rejects with a `WorkbookError`.
 */
export async function writePaste(
  port: WorkbookPort,
  open: OpenWorkbook,
  { sheet, patches }: PasteRequest,
  label: ChangeLabel,
): Promise<{ readonly cells: number }> {
  const cells = patchedCells(gridNamed(open, sheet), patches);
  if (cells.length === 0) return { cells: 0 };
  const intent = writeIntent({ verb: 'paste', sheet, patches });
  await commit(port, open, label, { intent, steps: [{ type: 'patch', sheet, cells }] });
  return { cells: cells.length };
}
