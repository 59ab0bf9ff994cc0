import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Recipient } from '../../../actions/hand-out';
import { HAND_OUT } from '../../../language/take-in/hand-out';
import { listDuring } from '../../../model/unit';
import { useCommands, usePaneState } from '../../pane-context';
import { formPeriod } from '../../state/entry-form';
import { kindInUse, unitsInUse } from '../../state/pane-state';
import { isHandOutPossible } from '../../take-in/hand-out-request';
import { useBlockStyles } from '../parts/block-styles';
import { Folding } from '../parts/folding';
import { SelectField } from '../parts/select-field';

/** Sending sheets out, before anything comes back: folded away, for it is done once in a period. */
export function HandOut() {
  const texts = HAND_OUT[usePaneState(({ language }) => language.id)];
  const isPossible = usePaneState(isHandOutPossible);
  if (!isPossible) return null;
  return (
    <Folding title={texts.heading} isFirstOpen={false}>
      {() => <Choice />}
    </Folding>
  );
}

function Choice() {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = HAND_OUT[usePaneState(({ language }) => language.id)];
  const list = usePaneState(unitsInUse);
  const form = usePaneState(({ entryForm }) => entryForm);
  const handedOut = usePaneState(({ takeIn }) => takeIn.handedOut);
  const isRegister = usePaneState((state) => kindInUse(state) === 'register');
  const isWorking = usePaneState(({ status }) => status.type === 'working');
  const [chosen, choose] = useState<string>(ALL);
  const period = formPeriod(form);
  const units = list === null || period === null ? [] : listDuring(list, period).units;
  const recipient = recipientOf(chosen, units);
  return (
    <div className={styles.card}>
      <SelectField
        label={texts.to}
        value={chosen}
        options={[
          { value: ALL, label: texts.all },
          { value: EACH, label: texts.each },
          {
            label: texts.oneUnit,
            options: units.map(({ code, name }) => ({ value: `${UNIT}${code}`, label: name })),
          },
        ]}
        hint={(isRegister ? texts.registerHints : texts.hints)[recipient.type]}
        onChoose={choose}
      />
      <div className={styles.row}>
        <Button disabledFocusable={isWorking} onClick={() => void commands.handOut(recipient)}>
          {recipient.type === 'each' ? texts.makeArchive : texts.openWorkbook}
        </Button>
      </div>
      <Text role="status" className={styles.wrap}>
        {handedOut !== null && (handedOut.as === 'archive' ? texts.saved : texts.opened)(handedOut.name)}
      </Text>
    </div>
  );
}

const ALL = 'all';
const EACH = 'each';
/** Before a code: a unit may have any. */
const UNIT = 'unit:';

/** A unit that the list names no longer gives way to all. */
function recipientOf(chosen: string, units: readonly { readonly code: string }[]): Recipient {
  if (chosen === EACH) return { type: 'each' };
  const unit = units.find(({ code }) => `${UNIT}${code}` === chosen);
  return unit === undefined ? { type: 'all' } : { type: 'unit', code: unit.code };
}
