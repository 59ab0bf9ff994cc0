import type { OpenWorkbook } from '../actions/open-workbook';
import type { CommandLanguage } from '../language/command-line/texts';
import type { UnitList } from '../model/unit';
import { CommandFault } from './fault';
import { readUnits } from './input-files';

/** The list that is given, else the one that the workbook of last time holds. */
export function givenUnits(
  path: string | undefined,
  { contents }: OpenWorkbook,
  language: CommandLanguage,
): UnitList {
  if (path !== undefined) return readUnits(path, language);
  if (contents.unitList === null) throw new CommandFault('missing-option', { option: '--units' });
  return contents.unitList;
}
