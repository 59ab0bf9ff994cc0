import { compareDates } from './calendar-date';
import type { CalendarDate } from './calendar-date';
import { readDateText } from './date-text';
import { unitNameKey } from './name-folding';
import { kindOfWord } from './unit-kind-words';
import type { Unit, UnitKind } from './unit';
import { problem } from './units-csv-problem';
import type { UnitsCsvProblem } from './units-csv-problem';

export const REQUIRED_COLUMNS = ['code', 'name', 'kind', 'aliases', 'parent'] as const;
const DATE_COLUMNS = ['valid_from', 'valid_to'] as const;
export const OPTIONAL_COLUMNS = [...DATE_COLUMNS, 'successors'] as const;
export type UnitColumn = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** A row of the file read by itself, before it is compared with the others. */
export interface UnitRow {
  readonly line: number;
  readonly unit: Unit;
  readonly problems: readonly UnitsCsvProblem[];
}

/** Reads one row, whose fields `field` gives by column, trimmed. */
export function readUnitRow(line: number, field: (column: UnitColumn) => string): UnitRow {
  const [code, name] = [field('code'), field('name')];
  const problems: UnitsCsvProblem[] = [];
  if (code === '') problems.push(problem(line, 'empty-code'));
  if (name === '') problems.push(problem(line, 'empty-name', { code }));
  const kind = readKind(field('kind'), name);
  if (name !== '' && kind === null) problems.push(kindProblem(line, field('kind'), name));
  const validFrom = readDateText(field('valid_from'));
  const validTo = readDateText(field('valid_to'));
  for (const column of DATE_COLUMNS) {
    const text = field(column);
    if (text !== '' && readDateText(text) === null)
      problems.push(problem(line, 'bad-date', { column, text }));
  }
  if (validFrom !== null && validTo !== null && compareDates(validFrom, validTo) > 0) {
    problems.push(
      problem(line, 'dates-reversed', { validFrom: field('valid_from'), validTo: field('valid_to') }),
    );
  }
  const unit = {
    code,
    name,
    kind: kind ?? 'other',
    aliases: readParts(field('aliases')),
    ...optional(field('parent'), validFrom, validTo),
    ...successorsIn(field('successors')),
  };
  return { line, unit, problems };
}

function readKind(text: string, name: string): UnitKind | null {
  return text === '' ? unitNameKey(name).kind : kindOfWord(text);
}

function kindProblem(line: number, kind: string, name: string): UnitsCsvProblem {
  return kind === '' ? problem(line, 'kind-missing', { name }) : problem(line, 'unknown-kind', { kind });
}

function readParts(text: string): readonly string[] {
  const parts = text.split('|').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function successorsIn(text: string): Pick<Unit, 'successors'> {
  const successors = readParts(text);
  return successors.length === 0 ? {} : { successors };
}

function optional(parent: string, validFrom: CalendarDate | null, validTo: CalendarDate | null) {
  return {
    ...(parent === '' ? {} : { parent }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
  };
}
