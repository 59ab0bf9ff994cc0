import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { useBlockStyles } from './block-styles';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  toggle: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: 0,
    paddingRight: 0,
  },
});

interface FoldingProps {
  /** Of its button, for the focus to be put there. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly isFirstOpen: boolean;
  /** Drawn while it is open: a long list that nobody opens costs nothing. */
  readonly children: () => ReactNode;
}

/** A heading that shows and hides what stands under it. */
export function Folding({ id, title, isFirstOpen, children }: FoldingProps) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const [isOpen, setOpen] = useState(isFirstOpen);
  const content = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <h4 className={styles.heading}>
        <Button
          id={id}
          appearance="transparent"
          className={mergeClasses(styles.toggle, blocks.wrap)}
          aria-expanded={isOpen}
          aria-controls={content}
          icon={<Chevron aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </h4>
      <div id={content} hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </div>
  );
}
