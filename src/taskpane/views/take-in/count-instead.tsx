import { Button } from '@fluentui/react-components';
import type { UnitAccount } from '../../../consolidation/account/account';
import type { SubmittedFile } from '../../../consolidation/submission';
import { useCommands } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import { useBlockStyles } from '../parts/block-styles';
import { answering } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

/** A unit for which another file counts. */
export type ReplacedUnit = Pick<UnitAccount, 'unit' | 'file' | 'superseded'>;

interface CountInsteadProps {
  readonly file: SubmittedFile;
  readonly unit: ReplacedUnit;
  readonly request: AskedTakeIn;
}

/** Lets a file count in whose place another of its unit does. */
export function CountInstead({
  file,
  unit: { unit, file: counting, superseded },
  request,
}: CountInsteadProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const files = [...(counting === null ? [] : [counting]), ...superseded];
  const question = { type: 'files', unit, files } as const;
  const count = () => commands.answer({ type: 'files', question, file: file.name }, request);
  return (
    <div className={styles.row}>
      <Button size="small" className={styles.wrap} onClick={() => answering(count)}>
        {texts.countInstead(file.name, unit.name)}
      </Button>
    </div>
  );
}
