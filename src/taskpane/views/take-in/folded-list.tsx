import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Folding } from '../parts/folding';
import { useShown } from '../parts/use-shown';
import { useTakeInTexts } from './use-take-in-texts';

const useStyles = makeStyles({
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface FoldedListProps<Item> {
  /** Of its title's button, for the focus to be put there. */
  readonly id?: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** Tells one item from another for as long as both may stand here; its place in a list that never changes is enough. */
  readonly keyOf?: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
  readonly isFirstOpen?: boolean;
}

const STEP = 20;

/** A list that opens under its title, a part of it at a time; nothing where it is empty. */
export function FoldedList<Item>({
  id,
  title,
  items,
  keyOf,
  draw,
  isFirstOpen = false,
}: FoldedListProps<Item>) {
  const styles = useStyles();
  const texts = useTakeInTexts();
  const { items: shown, rest, showMore } = useShown(items, STEP);
  if (items.length === 0) return null;
  return (
    <Folding
      {...(id === undefined ? {} : { id })}
      title={<Text weight="semibold">{title}</Text>}
      isFirstOpen={isFirstOpen}
    >
      {() => (
        <>
          <ul className={styles.items}>
            {shown.map((item, index) => (
              <li key={keyOf?.(item) ?? index} className={styles.item}>
                {draw(item)}
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <Button size="small" onClick={showMore}>
              {texts.more(rest)}
            </Button>
          )}
        </>
      )}
    </Folding>
  );
}
