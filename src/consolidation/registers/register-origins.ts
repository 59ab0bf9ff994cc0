import { recordPrint } from '../../registers/record-print';
import type { Choices } from '../account/not-chosen';
import { receiptOf } from '../account/received-date';
import type { SubmissionOrigin } from '../memory';
import type { RegisterOrigin, UniteRequest } from './register-account';
import type { RegisterOffer } from './register-offers';
import { unitedRecords } from './united-records';

/**
 * Which file of each unit counts, with all its records by their rows, those too that a person's row stands for: what
 * differs on the united sheet then was done there. A unit that sends nothing keeps the file that it had.
 */
export function registerOrigins(
  choices: Choices<RegisterOffer>,
  before: ReadonlyMap<string, SubmissionOrigin>,
  { register, period, decisions }: UniteRequest,
): readonly RegisterOrigin[] {
  const now = [...choices.values()].flatMap((choice): readonly RegisterOrigin[] => {
    if (choice.type !== 'offer') return [];
    const { unit, file, sheet } = choice.offer;
    const values = unitedRecords(choice.offer, register).map(({ record }) => ({
      kind: 'value' as const,
      code: String(record.row + 1),
      cell: `A${record.row + 1}`,
      content: recordPrint(register, record),
    }));
    return [
      {
        set: register.id,
        period: period.id,
        unit: unit.code,
        file: file.name,
        sheet: sheet.sheet,
        hash: file.hash,
        ...receiptOf(file, decisions),
        revision: sheet.revision,
        values,
        declined: [],
      },
    ];
  });
  const renewed = new Set(now.map(({ unit }) => unit));
  return [...[...before.values()].filter(({ unit }) => !renewed.has(unit)), ...now];
}
