import * as z from 'zod';
import { NOTHING_DECIDED, type Decisions } from '../consolidation/decisions';
import { unitClaimKey } from '../consolidation/units/unit-claim';
import { valueKey } from '../consolidation/value-key';
import type { CommandLanguage } from '../language/command-line/texts';
import { readDateText } from '../model/date-text';
import { readJson } from './input-files';

const date = z.string().transform((text, context) => {
  const read = readDateText(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: text });
  return z.NEVER;
});

/** What a person has decided about a take-in, as `--decisions` takes it and `--json` names the questions. */
const schema = z.strictObject({
  /** By the file's name the day on which it came: "03/06/2025". */
  received: z.record(z.string(), date).default({}),
  /** Whose figures they are; null leaves them out. */
  units: z
    .array(z.strictObject({ code: z.string().default(''), name: z.string(), unit: z.string().nullable() }))
    .default([]),
  /** By the unit's code the name of the file that counts. */
  files: z.record(z.string(), z.string()).default({}),
  /** What becomes of values that were corrected by hand. */
  conflicts: z
    .array(
      z.strictObject({
        unit: z.string(),
        kind: z.enum(['value', 'remark']).default('value'),
        code: z.string(),
        decision: z.enum(['keep', 'take']),
      }),
    )
    .default([]),
  /** How the columns of foreign sheets are read, counted from 0; null leaves the sheet out. */
  mappings: z
    .array(
      z.strictObject({
        fingerprint: z.string(),
        columns: z.array(z.strictObject({ column: z.int().min(0), indicator: z.string() })).nullable(),
      }),
    )
    .default([]),
});

/** Reads the decisions; none without a file. Throws a CommandFault. */
export function readDecisions(path: string | undefined, language: CommandLanguage): Decisions {
  if (path === undefined) return NOTHING_DECIDED;
  const { received, units, files, conflicts, mappings } = readJson(path, schema, language);
  return {
    received: new Map(Object.entries(received)),
    units: new Map(units.map(({ code, name, unit }) => [unitClaimKey({ code, name }), unit])),
    files: new Map(Object.entries(files)),
    conflicts: new Map(conflicts.map(({ decision, ...value }) => [valueKey(value), decision])),
    mappings: new Map(mappings.map(({ fingerprint, columns }) => [fingerprint, columns])),
  };
}
