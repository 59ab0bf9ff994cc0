import type { Language } from '../../../language/language';
import { sayPasteRefusal } from '../../../language/paste/say-paste';
import type { UnitsCsvProblem } from '../../../model/units-csv';
import type { TakeNotice, UnitsDraft } from '../../units/units-draft';

/** Where a fault of the list is, counted as the list on the screen counts, and what it is. */
export function sayDraftProblem(
  problem: UnitsCsvProblem,
  of: UnitsDraft['problemsOf'],
  language: Language,
): string {
  const { units: texts } = language.pane;
  if (of === 'file') return `${texts.problemAt.file(problem.line)}: ${language.unitsFault(problem)}`;
  const place = problem.line === 0 ? texts.parentHeading : texts.problemAt.rows(problem.line);
  return `${place}: ${faultOfRow(problem, language)}`;
}

/** The unit that reports has no number, so what concerns it is said of it by name. */
function faultOfRow(problem: UnitsCsvProblem, language: Language): string {
  const { code, line, params } = problem;
  const { parentFaults } = language.pane.units;
  if (line === 0 && (code === 'empty-code' || code === 'empty-name')) return parentFaults[code];
  if (params['otherLine'] !== '0') return language.unitsFault(problem);
  switch (code) {
    case 'duplicate-code':
      return parentFaults['duplicate-code'](params['code'] ?? '');
    case 'same-name':
    case 'alias-taken':
      return parentFaults['same-name'](params['name'] ?? params['alias'] ?? '');
    default:
      return language.unitsFault(problem);
  }
}

/** What became of a text or a file that was to be taken in. */
export function sayNotice(notice: TakeNotice, language: Language): string {
  const { units: texts } = language.pane;
  switch (notice.type) {
    case 'left-out':
      return texts.leftOut(notice.lines);
    case 'no-units':
      return texts.noUnitsInText;
    case 'not-taken-in':
      return texts.notTakenIn;
    case 'refused':
      return sayPasteRefusal(notice.refusal, language);
    case 'not-a-list':
      return texts.notAList(notice.file);
  }
}
