import { contentHash } from '../model/content-hash';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import type { RegisterDefinition } from '../registers/register-definition';
import type { RegisterTable } from '../registers/register-table';
import type { RegisterSection } from '../sheets/register/register-section';
import { judge } from './acceptance';
import { checkRegisters } from './check-registers';
import type { Contents } from './read-contents';

/** A register and the period to print. */
export interface RegisterRequest {
  readonly register: RegisterDefinition;
  readonly period: Period;
}

/** Why a register cannot be printed. */
export type RegisterProblem =
  | { readonly code: 'no-register-sheet'; readonly register: RegisterDefinition; readonly period: Period }
  | { readonly code: 'blocked'; readonly findings: readonly Finding[] };

export type RegisterSectionsResult =
  | { readonly type: 'sections'; readonly sections: readonly RegisterSection[] }
  | { readonly type: 'problem'; readonly problem: RegisterProblem };

/** Takes what each request asks for, of every unit that has it; errors that nobody accepted block the whole report. */
export function computeRegisterSections(
  contents: Contents,
  requests: readonly RegisterRequest[],
): RegisterSectionsResult {
  const findings = checkRegisters(contents);
  const asked = findings.filter((found) => requests.some((request) => isOf(request, found)));
  const { blocking } = judge(asked, contents.acceptances);
  if (blocking.length > 0) return { type: 'problem', problem: { code: 'blocked', findings: blocking } };
  const sections: RegisterSection[] = [];
  for (const request of requests) {
    const found = contents.registerSheets.flatMap(({ table, workbook }) =>
      table?.register.id === request.register.id && table.period.id === request.period.id
        ? [{ table, workbook }]
        : [],
    );
    if (found.length === 0) return { type: 'problem', problem: { code: 'no-register-sheet', ...request } };
    for (const { table, workbook } of found) {
      const own = findings.filter(
        ({ place }) =>
          place.sheet === table.sheet && (place.workbook === undefined || place.workbook === workbook),
      );
      const { warnings, accepted } = judge(own, contents.acceptances);
      sections.push({ table, warnings, accepted, inputHash: inputHash(table) });
    }
  }
  return { type: 'sections', sections };
}

/** A sheet whose period cannot be read might be the one asked for. */
function isOf({ register, period }: RegisterRequest, { place }: Finding): boolean {
  return place.set === register.id && (place.period === undefined || place.period === period.id);
}

function inputHash({ unit, records }: RegisterTable): string {
  const cells = records.map((record) => [...record.cells].map(([code, { content }]) => [code, content]));
  return contentHash(JSON.stringify([unit, cells]));
}
