import { writeXlsx } from 'hucre';
import type { WorkbookProperties as FileProperties } from 'hucre';
import { WorkbookError } from '../port';
import type { SheetModel } from '../sheet-model';
import { validateSheets, validateTogether } from '../validate-model';
import { haveCachedErrors, withCachedErrors } from './writing/cached-errors';
import { present } from './notation/present';
import { fileNames } from './writing/write-page';
import { fileSheet } from './writing/write-sheet';

/** What a file says of itself; dates come from the caller. */
export interface WorkbookProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly created?: Date;
  readonly modified?: Date;
}

/** Stands where no date is given, so that the same models make the same file. */
const NO_DATE = new Date('2000-01-01T00:00:00Z');

/**
 * Writes sheets as a .xlsx file; the same sheets and properties give the same bytes on the same machine.
 * It opens on the first visible sheet. Excel calculates all formulas again when it opens the file.
 * Rejects with `WorkbookError` `bad-sheet-name` or `bad-model` before anything is written.
 */
export async function writeWorkbook(
  models: readonly SheetModel[],
  properties: WorkbookProperties = {},
): Promise<Uint8Array> {
  validateSheets(models, []);
  validateTogether(models);
  const bytes = await written(models, properties);
  return haveCachedErrors(models) ? withCachedErrors(bytes) : bytes;
}

async function written(models: readonly SheetModel[], properties: WorkbookProperties): Promise<Uint8Array> {
  try {
    return await writeXlsx({
      sheets: models.map(fileSheet),
      namedRanges: models.flatMap(fileNames),
      activeSheet: models.findIndex((model) => model.visibility === 'visible'),
      properties: fileProperties(properties),
    });
  } catch (error) {
    throw new WorkbookError(
      'bad-model',
      `not writable: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function fileProperties({ title, creator, created, modified }: WorkbookProperties): FileProperties {
  return present<FileProperties>({
    title,
    creator,
    created: created ?? NO_DATE,
    modified: modified ?? created ?? NO_DATE,
  });
}
