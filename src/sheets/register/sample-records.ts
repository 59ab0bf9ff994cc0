import { readCsv } from '../../model/csv-rows';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { RecordContent } from './register-layout';

/**
 * Sample records from the text of a semicolon-separated table whose first line holds column codes, every field as the
 * document prints it. Throws, naming `source`, for a code that the register does not have: samples are part of the product.
 */
export function sampleRecords(
  text: string,
  { columns }: RegisterDefinition,
  source: string,
): readonly RecordContent[] {
  const [header, ...body] = readCsv(text, ';').rows;
  const codes = header?.fields ?? [];
  const unknown = codes.find((code) => !columns.some((column) => column.code === code));
  if (unknown !== undefined) throw new Error(`${source}: no column "${unknown}"`);
  return body.map(({ fields }) => {
    const filled = codes.flatMap((code, index) => {
      const field = fields[index]?.trim() ?? '';
      return field === '' ? [] : [[code, field] as const];
    });
    return new Map(filled);
  });
}
