import { readContents, type Contents } from '../actions/read-contents';
import type { CommandLanguage } from '../language/command-line/texts';
import { CommandFault } from './fault';
import { openWorkbooks, readAcceptances, readUnits } from './input-files';

/** Reads the files, with a list of units and acceptances that override and add to what the files hold. */
export async function openContents(
  paths: readonly string[],
  options: { readonly units?: string | undefined; readonly accepted?: string | undefined },
  language: CommandLanguage,
): Promise<Contents> {
  const ownList =
    options.units === undefined
      ? {}
      : { unitList: readUnits(options.units, language), unitLists: new Map(), unitListFindings: [] };
  const accepted = options.accepted === undefined ? [] : readAcceptances(options.accepted, language);
  const contents = await readContents(await openWorkbooks(paths));
  const sheets =
    contents.entrySheets.length + contents.registerSheets.length + contents.collectedSheets.length;
  // Entry sheets of a set whose definition is broken cannot be read: what is wrong with it says more.
  if (sheets === 0 && contents.definitionFindings.length === 0)
    throw new CommandFault('no-entry-sheet', { paths });
  return { ...contents, ...ownList, acceptances: [...contents.acceptances, ...accepted] };
}
