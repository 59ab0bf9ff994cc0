import type { KeyboardEvent } from 'react';
import { Menu } from '../menu/menu';
import { useMenu } from '../menu/use-menu';
import { attempt } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import { visibleSheets } from './active-sheet';

/** The visible sheets; what can be done to the one in front stands behind ⋯ and a right click. */
export function SheetTabs() {
  const { workbench, texts, state } = usePage();
  const tabs = visibleSheets(state);
  const { active: sheet } = state.excel.book;
  const menu = useMenu();
  const { sheets: words } = texts;
  const activate = (name: string) => attempt(workbench, ({ person }) => person.activate(name));

  function key({ key: name }: KeyboardEvent): void {
    const at = tabs.indexOf(sheet.name);
    const next = name === 'ArrowRight' ? tabs[at + 1] : name === 'ArrowLeft' ? tabs[at - 1] : undefined;
    if (next !== undefined) activate(next);
  }

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={words.label} onKeyDown={key}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === sheet.name}
            tabIndex={name === sheet.name ? 0 : -1}
            onClick={() => activate(name)}
            onDoubleClick={() => workbench.ask({ type: 'rename-sheet', sheet: name })}
            onContextMenu={(event) => {
              activate(name);
              menu.openAt(event);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="tab-menu"
        aria-label={words.menu(sheet.name)}
        aria-haspopup="menu"
        onClick={menu.openAt}
      >
        ⋯
      </button>
      <Menu
        menu={menu}
        label={words.menu(sheet.name)}
        items={[
          { text: words.rename, run: () => workbench.ask({ type: 'rename-sheet', sheet: sheet.name }) },
          { text: words.copy, run: () => void attempt(workbench, ({ person }) => person.copy(sheet.name)) },
          { text: words.remove, run: () => workbench.ask({ type: 'remove-sheet', sheet: sheet.name }) },
        ]}
      />
    </div>
  );
}
