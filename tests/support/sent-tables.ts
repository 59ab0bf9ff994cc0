import { readOpenWorkbook, type OpenWorkbook } from '../../src/actions/open-workbook';
import { writeTakeIn } from '../../src/actions/take-in';
import type { TakeInRequest } from '../../src/actions/take-in/take-in-request';
import { NOTHING_DECIDED } from '../../src/consolidation/decisions';
import type { ReadSubmission, RefusedSubmission, SubmittedFile } from '../../src/consolidation/submission';
import { positionOf } from '../../src/consolidation/paste/cell-position';
import { contentHash } from '../../src/model/content-hash';
import { decimalFromNumber } from '../../src/model/decimal';
import { rowsOf } from '../../src/model/entry';
import { finding } from '../../src/model/finding';
import type { CellAddress } from '../../src/workbook/address';
import type { WorkbookPort } from '../../src/workbook/port';
import { periodOfId, SET_766 } from './entry-table';
import { NGA_NAM_UNITS } from './nga-nam';

/** What a unit of Ngã Năm sends of May 2025: its figures by indicator's code. */
export interface SentTable {
  readonly unit: string;
  readonly file: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly revision?: number;
  /** The day of the file, 2025-06-03 where it does not matter. */
  readonly day?: string;
  /** Of the file's bytes; files that do not say have one each. */
  readonly hash?: string;
}

const DAY = '2025-06-03';

/** A file that holds one unit's table. */
export function sent({ unit, file, figures, revision = 1, day = DAY, hash }: SentTable): ReadSubmission {
  const name = NGA_NAM_UNITS.units.find(({ code }) => code === unit)?.name ?? '';
  return {
    type: 'read',
    file: { ...fileOf(file, day), ...(hash === undefined ? {} : { hash }) },
    tables: [
      {
        sheet: '766 T5-2025',
        set: '766',
        setHash: null,
        arrangement: 'matrix',
        period: '2025-05',
        asOf: null,
        revision,
        rows: [
          {
            code: unit,
            name,
            nameCell: 'C7',
            cells: Object.entries(figures).map(([code, content], index) => ({
              kind: 'value',
              code,
              cell: `D${index + 7}`,
              content,
              observed: {
                status: 'reported',
                reported: { type: 'figure', value: decimalFromNumber(content) },
              },
              refusal: null,
            })),
          },
        ],
        findings: [],
      },
    ],
    registers: [],
    foreign: [],
    passedOver: [],
  };
}

/** A file that cannot be read. */
export function unreadable(file: string): RefusedSubmission {
  return {
    type: 'refused',
    file: fileOf(file, DAY),
    finding: finding('file-damaged', { workbook: file }, { part: 'xl/workbook.xml' }),
  };
}

/** Takes these files in at a time (ISO 8601), and reads the workbook again. */
export async function takenIn(
  port: WorkbookPort,
  time: string,
  submissions: TakeInRequest['submissions'],
  rest: Partial<TakeInRequest> = {},
): Promise<OpenWorkbook> {
  const request: TakeInRequest = {
    set: SET_766,
    period: periodOfId('2025-05'),
    asOf: { year: 2025, month: 5, day: 31 },
    units: NGA_NAM_UNITS,
    submissions,
    decisions: NOTHING_DECIDED,
    deadline: null,
    ...rest,
  };
  await writeTakeIn(port, await readOpenWorkbook(port), request, { title: 'Tổng hợp', time });
  return readOpenWorkbook(port);
}

/** Where the value of a unit stands on the sheet of the first set. */
export function placeOf({ contents }: OpenWorkbook, unit: string, code: string): CellAddress {
  const [table] = contents.entrySheets.flatMap((sheet) => sheet.table ?? []);
  const rows = table === undefined ? [] : rowsOf(table);
  const row = rows.find((candidate) => candidate.unit.code === unit);
  const place = positionOf(row?.entries.get(code)?.cell ?? '');
  if (place === null) throw new Error(`no cell for ${unit}, ${code}`);
  return place;
}

function fileOf(name: string, day: string): SubmittedFile {
  return { name, bytes: 9000, hash: contentHash(name), modified: `${day}T01:00:00Z` };
}
