import { contentText } from '../consolidation/account/content-text';
import type { SubmissionOrigin, TakenValue } from '../consolidation/memory';
import { originOf } from '../consolidation/origins/origin-of';
import { pasteOf, type PastedFrom } from '../consolidation/origins/pastes';
import type { ConsolidationTarget, HeldCell } from '../consolidation/target';
import type { Language } from '../language/language';
import { ORIGIN_TEXTS } from '../language/take-in/origin';
import type { OriginTexts } from '../language/take-in/origin-texts';
import { decimalFromNumber, scaledByPowerOfTen } from '../model/decimal';
import { writePercent } from '../model/number-writing';
import { vietnamTime } from '../model/vietnam-time';
import { matrixTarget } from '../sheets/entry/matrix-target';
import type { CellAddress } from '../workbook/address';
import type { OpenWorkbook } from './open-workbook';

/** Where what stands in a cell comes from ("ô này từ đâu"). */
export type CellOrigin =
  /** The cell holds no unit's value of an indicator. */
  | { readonly type: 'no-value' }
  /** No take-in and no pasted table brought it. */
  | { readonly type: 'typed'; readonly held: HeldCell }
  | {
      readonly type: 'taken';
      readonly held: HeldCell;
      readonly origin: SubmissionOrigin;
      /** What was received; the cell may hold something else since. */
      readonly taken: TakenValue;
    }
  | ({ readonly type: 'pasted'; readonly held: HeldCell } & PastedFrom);

/** Tells the origin of a cell of the open workbook. */
export function originOfCell(open: OpenWorkbook, sheet: string, { row, column }: CellAddress): CellOrigin {
  const target = targetsIn(open).find((candidate) => candidate.sheet === sheet);
  const held = [...(target?.cells.values() ?? [])].find((cell) => cell.row === row && cell.column === column);
  if (target === undefined || held === undefined) return { type: 'no-value' };
  const { memory } = open.contents;
  const taken = originOf(memory, target, held);
  const pasted = pasteOf(memory, target, held);
  // What came last counts.
  if (pasted !== null && (taken === null || pasted.paste.pastedAt > taken.origin.takenAt))
    return { type: 'pasted', held, ...pasted };
  return taken === null ? { type: 'typed', held } : { type: 'taken', held, ...taken };
}

/** "Từ tệp …, trang …, ô …; nhận ngày …. Sửa tay sau tổng hợp: đang là 88, lúc nhận là 94,59." */
export function cellOriginText(found: CellOrigin, { id }: Pick<Language, 'id'>): string {
  const texts = ORIGIN_TEXTS[id];
  if (found.type === 'no-value') return texts.noValue;
  if (found.type === 'typed') return texts.typed;
  if (found.type === 'pasted') {
    const { held, paste, value } = found;
    const { line, content } = value;
    const from = texts.pasted({ line, hash: paste.hash, pastedAt: vietnamTime(paste.pastedAt) });
    return `${from} ${sinceThen(held, { content }, texts)}`;
  }
  const { held, origin, taken } = found;
  const { file, sheet, hash, received, isReceivedGuessed, revision } = origin;
  const from = texts.taken({
    file,
    sheet,
    cell: taken.cell,
    hash,
    received,
    isReceivedGuessed,
    revision,
    takenAt: vietnamTime(origin.takenAt),
  });
  return `${from} ${sinceThen(held, taken, texts)}`;
}

function sinceThen(held: HeldCell, { content }: Pick<TakenValue, 'content'>, texts: OriginTexts): string {
  const received = shownIn(held, content);
  if (held.content === content) return texts.asReceived(received);
  const now = shownIn(held, held.content);
  return now === '' ? texts.emptied(received) : texts.edited(now, received);
}

/** As the cell shows it: 0,88 formatted as percent is 88%. */
function shownIn({ isPercentFormatted }: HeldCell, content: HeldCell['content']): string {
  return isPercentFormatted && typeof content === 'number'
    ? writePercent(scaledByPowerOfTen(decimalFromNumber(content), 2))
    : contentText(content);
}

/** The sheets of a workbook to which take-ins go. */
function targetsIn({ contents, grids }: OpenWorkbook): readonly ConsolidationTarget[] {
  return [
    ...contents.entrySheets.flatMap(({ table }) => {
      const grid = table?.arrangement === 'matrix' ? grids.get(table.sheet) : undefined;
      return grid === undefined || table?.arrangement !== 'matrix' ? [] : [matrixTarget(table, grid)];
    }),
    ...contents.collectedSheets.flatMap(({ target }) => target ?? []),
  ];
}
