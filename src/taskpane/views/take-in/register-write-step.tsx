import { Button, Text } from '@fluentui/react-components';
import { duplicateGroups } from '../../../consolidation/registers/duplicate-groups';
import type { RegisterAccount } from '../../../consolidation/registers/register-account';
import type { UnitedPaneTexts } from '../../../language/united-register/pane-texts';
import { useCommands, useMayWrite } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { QUESTION_PLACES } from './question-frame';
import type { ReckonedRegisters } from './use-register-review';
import { useUnitedTexts } from './use-united-texts';

/** What a person should know before the press that writes, and the button. Nothing that is there is replaced. */
export function RegisterWriteStep({ account, request, isCurrent }: ReckonedRegisters) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const mayWrite = useMayWrite() && isCurrent;
  const texts = useUnitedTexts();
  const { records } = account;
  if (records.length === 0) return <Text id={QUESTION_PLACES.write}>{texts.nothingToWrite}</Text>;
  const units = new Set(records.map(({ unit }) => unit.code)).size;
  return (
    <div className={styles.block}>
      <ul className={styles.list}>
        {[...doubtsOf(account, texts), texts.asNewSheet].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        id={QUESTION_PLACES.write}
        appearance="primary"
        disabledFocusable={!mayWrite}
        onClick={() => void commands.uniteRegisters(request)}
      >
        {texts.write(records.length, units)}
      </Button>
    </div>
  );
}

function doubtsOf(
  { records, duplicates, leftBehind, questions }: RegisterAccount,
  texts: UnitedPaneTexts,
): readonly string[] {
  const faulty = records.filter(({ faults }) => faults.some(({ severity }) => severity === 'error')).length;
  const twice = duplicateGroups(duplicates).length;
  const left = leftBehind.reduce((sum, file) => sum + file.records.length, 0);
  return [
    ...(faulty === 0 ? [] : [texts.takenAsSent(faulty)]),
    ...(twice === 0 ? [] : [texts.willMark(twice)]),
    ...(left === 0 ? [] : [texts.willLeave(left)]),
    ...(questions.length === 0 ? [] : [texts.staysOpen(questions.length)]),
  ];
}
