import { Button } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { UnitAccount } from '../../../consolidation/account/account';
import type { SubmittedFile } from '../../../consolidation/submission';
import { useCommands } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { answering } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

interface CountInsteadProps {
  readonly file: SubmittedFile;
  readonly unit: UnitAccount;
  readonly request: TakeInRequest;
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
