import { useEffect, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { MenuState } from './use-menu';

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
}

interface MenuProps {
  readonly menu: MenuState;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A menu of commands: arrow keys inside, Escape or a click elsewhere closes it. */
export function Menu({ menu, label, items }: MenuProps) {
  return menu.place === null ? null : <OpenMenu menu={menu} label={label} items={items} place={menu.place} />;
}

function OpenMenu({
  menu,
  label,
  items,
  place,
}: MenuProps & { readonly place: { left: number; top: number } }) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    element.style.left = `${Math.min(place.left, window.innerWidth - element.offsetWidth)}px`;
    element.style.top = `${Math.min(place.top, window.innerHeight - element.offsetHeight)}px`;
  }, [place]);

  function key(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons.at(at - 1)?.focus();
    else if (event.key === 'Escape') menu.leave();
    else return;
    event.preventDefault();
  }

  function leave({ relatedTarget, currentTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) menu.close();
  }

  return (
    <div ref={list} className="menu" role="menu" aria-label={label} onKeyDown={key} onBlur={leave}>
      {items.map(({ text, run }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          onClick={() => {
            menu.leave();
            run();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
