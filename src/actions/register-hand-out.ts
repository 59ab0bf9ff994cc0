import type { CalendarDate, Period } from '../model/period';
import { listDuring, type Unit, type UnitList } from '../model/unit';
import type { RegisterDefinition } from '../registers/register-definition';
import { registerSheetName } from '../sheets/register/register-layout';
import { fileNameOf } from '../workbook/file/file-name';
import { FileWorkbook } from '../workbook/file/file-workbook';
import { zipFiles, type ArchivedFile } from '../workbook/file/zip-files';
import { handOutNames, type Recipient } from './hand-out';
import { insertRegister, insertRegisterForAll } from './insert-register';

/** A register that is handed out to units, without a record. */
export interface RegisterHandOutOrder {
  readonly register: RegisterDefinition;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly units: UnitList;
  /** Hạn gửi; null where none is set. */
  readonly deadline: CalendarDate | null;
}

/**
 * The file of a register that is handed out. In the period the list names a unit at least, and the one that is meant. Each
 * workbook of one unit names that unit alone.
 */
export async function registerHandOutFile(
  order: RegisterHandOutOrder,
  recipient: Recipient,
  now: Date,
): Promise<ArchivedFile> {
  const { parent, units } = listDuring(order.units, order.period);
  const name = registerSheetName(order.register, order.period);
  switch (recipient.type) {
    case 'all': {
      const workbook = new FileWorkbook();
      await insertRegisterForAll(workbook, { ...order, units: { parent, units } });
      return { name: `${fileNameOf(name)}.xlsx`, bytes: await workbook.toBytes() };
    }
    case 'unit': {
      const unit = units.find(({ code }) => code === recipient.code);
      if (unit === undefined) throw new Error(`no unit ${recipient.code} in ${order.period.id}`);
      return { name: handOutNames(name, [unit])[0] ?? '', bytes: await bytesFor(unit, order) };
    }
    case 'each': {
      const names = handOutNames(name, units);
      const files: ArchivedFile[] = [];
      for (const [index, unit] of units.entries()) {
        files.push({ name: names[index] ?? '', bytes: await bytesFor(unit, order) });
      }
      return { name: `${fileNameOf(name)}.zip`, bytes: zipFiles(files, now) };
    }
  }
}

async function bytesFor(unit: Unit, order: RegisterHandOutOrder): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  const units = { parent: order.units.parent, units: [unit] };
  await insertRegister(workbook, { ...order, units, unit, records: [], use: 'hand-out' });
  return workbook.toBytes();
}
