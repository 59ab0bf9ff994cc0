import type { HeldRow } from '../../consolidation/registers/held-register';

/** What the united sheet says of where a record was taken from: "a.xlsx, dòng 9". */
export function sourceText(file: string, row: number): string {
  return `${file}, dòng ${row}`;
}

/** Reads it; null where a person typed something else, or nothing. */
export function readSource(text: string): HeldRow['source'] {
  const [, file, row] = WRITTEN.exec(text) ?? [];
  return file === undefined || row === undefined ? null : { file, row: Number(row) };
}

const WRITTEN = /^(.+), dòng (\d{1,7})$/su;
