import { finding, type Finding, type Place } from '../../model/finding';
import type { UnitSuggestion } from '../../model/name-suggestion';
import type { SubmittedFile } from '../submission';
import { unitClaimKey, type UnitClaim } from '../units/unit-claim';
import type { UnitMatch } from '../units/unit-matcher';
import type { Question } from './account';

/** What a person may say. */
type OpenMatch = Exclude<UnitMatch, { type: 'unit' | 'left-out' }>;

export function isOpen(match: UnitMatch): match is OpenMatch {
  return match.type !== 'unit' && match.type !== 'left-out';
}

/** Why what a sheet says of its unit is not certain to be one of the list. */
export function unmatched(
  match: Exclude<UnitMatch, { type: 'unit' }>,
  place: Place,
  { code, name }: UnitClaim,
): Finding {
  switch (match.type) {
    case 'left-out':
      return finding('unit-left-out', place, { name });
    case 'contradiction': {
      const { unitOfCode, unitOfName } = match;
      return finding('code-name-mismatch', place, {
        code,
        name,
        nameOfCode: unitOfCode.name,
        codeOfName: unitOfName.code,
      });
    }
    case 'not-in-period': {
      const { unit, successors } = match;
      return finding('unit-not-in-period', place, {
        validFrom: unit.validFrom ?? null,
        validTo: unit.validTo ?? null,
        successors: successors.map((successor) => successor.name),
      });
    }
    case 'legacy-encoding':
      return finding('legacy-encoding', place, { text: name, encoding: match.encoding });
    case 'unknown':
      return finding('unit-unmatched', place, {
        code,
        name,
        suggestion: match.suggestions[0]?.unit.name ?? null,
      });
  }
}

/** Where a sheet says whose it is. */
interface ClaimInPlace extends UnitClaim {
  readonly file: SubmittedFile;
  readonly sheet: string;
  readonly nameCell: string | null;
}

/** The same as a question, with the units that it may be. */
export function unitQuestion(
  match: OpenMatch,
  { file, sheet, nameCell, code, name }: ClaimInPlace,
): Extract<Question, { type: 'unit' }> {
  const suggestions = suggestionsOf(match);
  const key = unitClaimKey({ code, name });
  return { type: 'unit', key, file: file.name, sheet, cell: nameCell, code, name, suggestions };
}

function suggestionsOf(match: OpenMatch): readonly UnitSuggestion[] {
  switch (match.type) {
    case 'contradiction':
      return [
        { unit: match.unitOfCode, score: 1, reason: 'same-code' },
        { unit: match.unitOfName, score: 1, reason: 'same-name' },
      ];
    case 'not-in-period':
      return match.successors.map((unit) => ({ unit, score: 1, reason: 'successor' }));
    case 'legacy-encoding':
    case 'unknown':
      return match.suggestions;
  }
}
