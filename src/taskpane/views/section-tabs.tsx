import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useCommands, usePaneState, useTexts } from '../pane-context';
import { TABS, type Tab } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  tab: {
    position: 'relative',
    minWidth: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    // Five words side by side in the narrowest pane.
    '@media (max-width: 349px)': { fontSize: tokens.fontSizeBase200 },
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalXXS,
      right: tokens.spacingHorizontalXXS,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

/** What the tabs show their view in. */
export const PANEL_ID = 'noi-dung';

export function tabId(tab: Tab): string {
  return `muc-${tab}`;
}

/**
 * The five tabs: arrow keys, Home and End move among them, as ARIA's pattern for tabs asks. Fluent's own bring a
 * library for the keyboard that would be a tenth of everything the pane loads.
 */
export function SectionTabs() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const commands = useCommands();
  const chosen = usePaneState(({ tab }) => tab);
  const move = (event: KeyboardEvent) => {
    const target = targetOf(event.key, TABS.indexOf(chosen));
    if (target === undefined) return;
    event.preventDefault();
    void commands.selectTab(target);
    document.getElementById(tabId(target))?.focus();
  };
  return (
    <div role="tablist" className={styles.tabs} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          aria-selected={tab === chosen}
          aria-controls={PANEL_ID}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => void commands.selectTab(tab)}
        >
          {tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, current: number): Tab | undefined {
  switch (key) {
    case 'ArrowRight':
      return TABS[(current + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(current - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
