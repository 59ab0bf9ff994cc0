import { findSet } from '../indicator-sets/catalogue';
import type { EntryTable } from '../model/entry';
import type { IndicatorSet } from '../model/indicator-set';
import { listDuring, type Unit } from '../model/unit';
import { entrySheetName } from '../sheets/entry/entry-layout';
import { fileNameOf } from '../workbook/file/file-name';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { zipFiles, type ArchivedFile } from '../workbook/file/zip-files';
import { handOutNames, handOutOf, type HandOutOrder, type Recipient } from './hand-out';
import { insertForAll } from './hand-out-for-all';
import { insertSheet } from './insert-sheet';
import { registerHandOutFile, type RegisterHandOutOrder } from './register-hand-out';

/** What is to be made. Plain data throughout: it passes between threads. */
export type HandOutRequest = SetHandOutRequest | RegisterHandOutRequest;

interface SetHandOutRequest {
  readonly type: 'set';
  readonly order: HandOutOrder;
  /** Whether the set comes with the product, which a copy does not show: else its definition goes along. */
  readonly isSetBuiltIn: boolean;
  readonly recipient: Recipient;
  /** Tables of last period, see `tablesBefore`. */
  readonly earlier: readonly EntryTable[];
  /** The time that the files of an archive bear. */
  readonly now: Date;
}

interface RegisterHandOutRequest extends Pick<SetHandOutRequest, 'recipient' | 'now'> {
  readonly type: 'register';
  readonly order: RegisterHandOutOrder;
}

/**
 * The file of a hand-out, with last period's figures where the tables hold them. In the period the list names a unit at
 * least, and the one that is meant.
 */
export function handOutFile(request: HandOutRequest): Promise<ArchivedFile> {
  switch (request.type) {
    case 'set':
      return setHandOutFile(request);
    case 'register':
      return registerHandOutFile(request.order, request.recipient, request.now);
  }
}

async function setHandOutFile(request: SetHandOutRequest): Promise<ArchivedFile> {
  const { recipient, earlier, now } = request;
  const order = { ...request.order, set: ownSet(request) };
  const name = entrySheetName(order.set, order.period);
  if (recipient.type === 'all') {
    const bytes = await bytesOf((workbook) => insertForAll(workbook, order));
    return { name: `${fileNameOf(name)}.xlsx`, bytes };
  }
  const files: ArchivedFile[] = [];
  const to = recipients(order, recipient);
  const names = handOutNames(name, to);
  for (const [index, unit] of to.entries()) {
    const asked = handOutOf(order, unit, earlier);
    const bytes = await bytesOf((workbook) => insertSheet(workbook, asked));
    files.push({ name: names[index] ?? '', bytes });
  }
  const [first] = files;
  if (first === undefined) throw new Error(`nobody to hand out to in ${order.period.id}`);
  return recipient.type === 'unit' ? first : { name: `${fileNameOf(name)}.zip`, bytes: zipFiles(files, now) };
}

function ownSet({ order, isSetBuiltIn }: SetHandOutRequest): IndicatorSet {
  return (isSetBuiltIn ? findSet(order.set.id) : null) ?? order.set;
}

function recipients(
  { units, period }: HandOutOrder,
  recipient: Exclude<Recipient, { type: 'all' }>,
): readonly Unit[] {
  const { units: listed } = listDuring(units, period);
  return recipient.type === 'each' ? listed : listed.filter(({ code }) => code === recipient.code);
}

async function bytesOf(write: (workbook: FileWorkbook) => Promise<void>): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  await write(workbook);
  return workbook.toBytes();
}
