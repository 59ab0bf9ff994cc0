/** A very hidden sheet: what was replaced by the last changes, so that it can be brought back. */
export const JOURNAL_SHEET = 'SCS nhật ký';
const BACKUP_SHEETS = 'SCS lưu ';
/** So many changes can be taken back, the last first. */
export const KEPT_CHANGES = 5;

/** Which of the journal's rows a change uses, counted from 0. */
export function slotOf(id: number): number {
  return id % KEPT_CHANGES;
}

/** The sheet that holds the old cells of one sheet of a change, each at its own address. */
export function backupSheetName(id: number, index: number): string {
  return `${BACKUP_SHEETS}${slotOf(id) + 1}.${index + 1}`;
}

export function isBackupSheet(sheet: string): boolean {
  return sheet.startsWith(BACKUP_SHEETS);
}

/** Sheets that hold what was before a change and nothing that a person reads. */
export function isOwnMemory(sheet: string): boolean {
  return sheet === JOURNAL_SHEET || isBackupSheet(sheet);
}
