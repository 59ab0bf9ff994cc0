import { zipSync, type Zippable } from 'fflate';

/** A file in an archive. */
export interface ArchivedFile {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One zip archive of files, in their order. Workbooks are compressed already, so that they are stored as they are.
 * `modified` is the time that a program that unpacks the archive gives the files, in local time as zip archives carry it.
 */
export function zipFiles(files: readonly ArchivedFile[], modified: Date): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: modified });
}
