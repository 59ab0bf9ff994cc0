import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../../../consolidation/account/account';
import { useCommands } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { OutcomeCounts, type UnitsProps } from './outcome-counts';
import { useTakeInTexts } from './use-take-in-texts';

interface ReviewFrameProps extends UnitsProps {
  readonly files: Account['files'];
  readonly children: ReactNode;
}

/** What files bring, figures or records: how many units came to what first, and the way back last. */
export function ReviewFrame({ files, units, children }: ReviewFrameProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  return (
    <section className={styles.block} aria-labelledby="ket-qua-doc">
      <h3 id="ket-qua-doc" className={styles.subheading}>
        {texts.summaryHeading(files.length)}
      </h3>
      <OutcomeCounts units={units} />
      {children}
      <Button appearance="subtle" onClick={commands.clearTakeIn}>
        {texts.clear}
      </Button>
    </section>
  );
}
