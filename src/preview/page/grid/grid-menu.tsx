import type { RangeAddress } from '../../../workbook/address';
import type { Person } from '../../host/person/person';
import { Menu } from '../menu/menu';
import type { MenuState } from '../menu/use-menu';
import { attempt } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';

interface GridMenuProps {
  readonly menu: MenuState;
  readonly sheet: string;
  readonly area: RangeAddress;
}

/** What can be done to the selected rows and cells. */
export function GridMenu({ menu, sheet, area }: GridMenuProps) {
  const { workbench, texts } = usePage();
  const count = area.bottom - area.top + 1;
  const run = (work: (person: Person) => void) => () => {
    attempt(workbench, ({ person }) => work(person));
  };
  return (
    <Menu
      menu={menu}
      label={texts.grid.label(sheet)}
      items={[
        { text: texts.grid.insertRow, run: run((person) => person.insertRows(sheet, area.top, count)) },
        { text: texts.grid.deleteRow, run: run((person) => person.deleteRows(sheet, area.top, count)) },
        { text: texts.grid.clear, run: run((person) => person.clear(sheet, area)) },
      ]}
    />
  );
}
