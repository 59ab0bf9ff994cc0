import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';
import { useTakeInTexts } from './use-take-in-texts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  toggle: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    paddingRight: 0,
  },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface FoldedListProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ReactNode;
  readonly isFirstOpen?: boolean;
}

const STEP = 20;

/** A list that opens under its title, a part of it at a time; nothing where it is empty. */
export function FoldedList<Item>({ title, items, draw, isFirstOpen = false }: FoldedListProps<Item>) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const texts = useTakeInTexts();
  const [isOpen, setOpen] = useState(isFirstOpen);
  const { items: shown, rest, showMore } = useShown(items, STEP);
  const id = useId();
  if (items.length === 0) return null;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <h4 className={styles.heading}>
        <Button
          appearance="transparent"
          className={mergeClasses(styles.toggle, blocks.wrap)}
          aria-expanded={isOpen}
          aria-controls={id}
          icon={<Chevron aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className={styles.items}>
            {shown.map((item, index) => (
              <li key={index} className={styles.item}>
                {draw(item)}
              </li>
            ))}
          </ul>
        )}
        {isOpen && rest > 0 && (
          <Button size="small" onClick={showMore}>
            {texts.more(rest)}
          </Button>
        )}
      </div>
    </div>
  );
}
