import { foldName } from '../../model/name-folding';
import { finding, type Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { RegisterTable } from '../../registers/register-table';
import { cellText } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { textAt } from '../entry/grid-text';
import { recogniseRegister, type RecognisedRegister } from './recognise-register';
import { readRegisterHeading } from './register-heading';
import { readRecords } from './register-rows';
import { headingsOf } from './register-words';

/** What a register sheet brings. */
export interface RegisterSheetReading {
  /** Null when not even the period can be told: `findings` says why. */
  readonly table: RegisterTable | null;
  readonly layout: RecognisedRegister;
  /** What is wrong with the sheet itself; its records are for the checks. */
  readonly findings: readonly Finding[];
}

/** Reads a register sheet; null when the sheet is none of these registers. */
export function readRegisterSheet(
  grid: SheetGrid,
  known?: readonly RegisterDefinition[],
): RegisterSheetReading | null {
  const layout = recogniseRegister(grid, known);
  if (layout === null) return null;
  const { unit, period, asOf, findings: headingFindings } = readRegisterHeading(grid, layout);
  const structure = structureFindings(grid, layout, period);
  if (period === null) return { table: null, layout, findings: [...headingFindings, ...structure] };
  const { records, findings: rowFindings } = readRecords(grid, layout, period);
  return {
    table: { sheet: grid.name, register: layout.register, unit, period, asOf, records },
    layout,
    findings: [...headingFindings, ...structure, ...rowFindings],
  };
}

function structureFindings(
  grid: SheetGrid,
  { register, tag, isSameDefinition, columns, headerRow }: RecognisedRegister,
  period: Period | null,
): readonly Finding[] {
  const place = { sheet: grid.name, ...(period === null ? {} : { period: period.id }) };
  const set = register.shortTitle.vi;
  const lost = tag === null ? [finding('keys-recovered', place, { set })] : [];
  const { effectiveFrom } = register;
  const changed = isSameDefinition ? [] : [finding('set-changed', place, { set, effectiveFrom })];
  const ofColumns = register.columns.flatMap((column): readonly Finding[] => {
    const at = { ...place, indicator: { code: column.code, name: column.name.vi } };
    const [first, ...others] = columns.filter(({ code }) => code === column.code);
    if (first === undefined) {
      return column.required ? [finding('register-column-missing', at, {})] : [];
    }
    const headingCell = (index: number) => cellText({ row: headerRow, column: index });
    const repeated = others.map((other) =>
      finding(
        'register-column-repeated',
        { ...at, cell: headingCell(other.column) },
        { otherCell: headingCell(first.column) },
      ),
    );
    const heading = textAt(grid, { row: headerRow, column: first.column });
    const isNamed = headingsOf(column).some((known) => foldName(known) === foldName(heading));
    if (isNamed) return repeated;
    const disagrees = finding(
      'register-heading-disagrees',
      { ...at, cell: headingCell(first.column) },
      { heading },
    );
    return [...repeated, disagrees];
  });
  return [...lost, ...changed, ...ofColumns];
}
