import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useId, useRef, useState, type RefObject } from 'react';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../pane-context';

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  list: {
    position: 'absolute',
    top: '100%',
    right: 0,
    zIndex: 10,
    display: 'flex',
    flexDirection: 'column',
    width: 'max-content',
    maxWidth: 'calc(100vw - 24px)',
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

export type PaneDialog = 'about' | 'self-check';

/**
 * The rarer things to do, behind one button. A list of buttons that opens and closes: Fluent's own menu would be a tenth
 * of everything the pane loads.
 */
export function OverflowMenu({
  place,
  onOpen,
}: {
  /** Where the menu stands: the focus comes back to it from what was chosen. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onOpen: (dialog: PaneDialog) => void;
}) {
  const styles = useStyles();
  const { menu } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    focusMenu(place);
    setOpen(false);
  };
  return (
    <div
      ref={place}
      className={styles.place}
      onKeyDown={(event) => {
        if (!isOpen) return;
        if (event.key === 'Escape') {
          setOpen(false);
          focusMenu(place);
          return;
        }
        const target = itemByKey(event.key, list.current);
        if (target === undefined) return;
        event.preventDefault();
        target.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={menu.open}
        aria-expanded={isOpen}
        aria-controls={id}
        title={menu.open}
        onClick={() => setOpen(!isOpen)}
      />
      <div
        ref={list}
        id={id}
        className={styles.list}
        hidden={!isOpen}
        style={isOpen ? {} : { display: 'none' }}
      >
        {isOpen && <Items onOpen={onOpen} onChosen={close} />}
      </div>
    </div>
  );
}

/** Puts the focus on the menu's own button. */
export function focusMenu(place: RefObject<HTMLDivElement | null>): void {
  place.current?.querySelector('button')?.focus();
}

/** The item that a key leads to from the one in focus; from the menu's own button to the first or the last. */
function itemByKey(key: string, list: HTMLElement | null): HTMLElement | undefined {
  const items = [...(list?.querySelectorAll('button') ?? [])];
  const current = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      return items[(current + 1) % items.length];
    case 'ArrowUp':
      return items.at(Math.max(current, 0) - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}

interface ItemsProps {
  readonly onOpen: (dialog: PaneDialog) => void;
  readonly onChosen: () => void;
}

function Items({ onOpen, onChosen }: ItemsProps) {
  const { menu } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const language = usePaneState((state) => state.language.id);
  const undoable = usePaneState(({ workbook }) => (workbook.type === 'read' ? workbook.open.undoable : null));
  const other = language === 'vi' ? 'en' : 'vi';
  const choose = (act: () => void) => () => {
    onChosen();
    act();
  };
  return (
    <>
      <Item
        isDisabled={undoable === null || !mayWrite}
        text={undoable === null ? menu.nothingToUndo : menu.undo(undoable.title)}
        onClick={choose(() => void commands.undo())}
      />
      <Item text={menu.selfCheck} onClick={choose(() => onOpen('self-check'))} />
      <Item
        lang={other}
        text={menu.otherLanguage}
        onClick={choose(() => void commands.chooseLanguage(other))}
      />
      <Item text={menu.about} onClick={choose(() => onOpen('about'))} />
    </>
  );
}

interface ItemProps {
  readonly text: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly lang?: string;
}

function Item({ text, onClick, isDisabled = false, lang }: ItemProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.item}
      disabledFocusable={isDisabled}
      onClick={onClick}
      {...(lang === undefined ? {} : { lang })}
    >
      {text}
    </Button>
  );
}
