import { SIMULATED_TYPES } from './excel/types';
import type { DocumentedType } from './object/object-type';

const PAGES = 'https://learn.microsoft.com/javascript/api/excel';

const HEAD = `# Office.js members that the product uses

Made by \`npm run office-api\` from the members that the simulated Excel declares; it answers these and refuses every other
one, so that nothing else can be used unseen. None was ever tried in a real Excel.

| Member | Requirement set | Documentation |
| --- | --- | --- |
`;

/** A function of the namespace; what it calls of objects is the library's own. */
const CREATE_WORKBOOK = `| \`Excel.createWorkbook()\` | ExcelApi 1.8 | [Excel](${PAGES}/excel#excel-excel-createworkbook-function(1)) |`;

/** The table of every member that is simulated, as Markdown. */
export function officeApiTable(): string {
  return `${HEAD}${[...SIMULATED_TYPES.flatMap(rowsOf), CREATE_WORKBOOK].join('\n')}\n`;
}

function rowsOf({ name, documented }: DocumentedType): readonly string[] {
  return documented
    .filter(({ member }) => !isTheLibrarysOwn(member))
    .map(({ member, kind, since }) => {
      const page = `${PAGES}/excel.${name.toLowerCase()}`;
      const anchor = `excel-excel-${name}-${member}-member${kind === 'method' ? '(1)' : ''}`.toLowerCase();
      const call = kind === 'method' ? '()' : '';
      return `| \`${name}.${member}${call}\` | ExcelApi ${since} | [${name}](${page}#${anchor}) |`;
    });
}

/** What the library calls by itself has no page. */
function isTheLibrarysOwn(member: string): boolean {
  return member.startsWith('_');
}
