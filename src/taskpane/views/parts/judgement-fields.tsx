import { Field, Input } from '@fluentui/react-components';
import type { FormJudgement } from '../../../judgement/judge-form';
import { readTarget } from '../../../model/target/target-reading';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { judgementSettings } from '../../state/judgement-choice';
import { useBlockStyles } from './block-styles';
import { SelectField } from './select-field';

/** When a unit completes, and where a target asks for an increase what that is measured in. */
export function JudgementFields({ asksIncrease }: { readonly asksIncrease: boolean }) {
  const styles = useBlockStyles();
  const { judging } = useTexts();
  const commands = useCommands();
  const choice = usePaneState(({ judgement }) => judgement);
  const isShareWrong = judgementSettings(choice) === null;
  return (
    <div className={styles.block}>
      <div className={styles.row} style={{ alignItems: 'flex-start' }}>
        <div className={styles.grow}>
          <SelectField
            size="small"
            label={judging.completion}
            value={choice.completion}
            options={[
              { value: 'every', label: judging.every },
              { value: 'share', label: judging.share },
            ]}
            onChoose={(completion) => commands.chooseJudgement({ completion })}
          />
        </div>
        {choice.completion === 'share' && (
          <Field
            className={styles.grow}
            size="small"
            label={judging.percent}
            {...(isShareWrong ? { validationMessage: judging.percentWrong } : {})}
          >
            <Input
              className={styles.fit}
              size="small"
              inputMode="decimal"
              value={choice.share}
              onChange={(_, { value }) => commands.chooseJudgement({ share: value })}
            />
          </Field>
        )}
      </div>
      {asksIncrease && (
        <SelectField
          size="small"
          label={judging.increase}
          value={choice.increase ?? 'open'}
          options={[
            { value: 'open', label: judging.increaseOpen },
            { value: 'points', label: judging.increasePoints },
            { value: 'relative', label: judging.increaseRelative },
          ]}
          onChoose={(increase) =>
            commands.chooseJudgement({ increase: increase === 'open' ? null : increase })
          }
        />
      )}
    </div>
  );
}

/** Whether a target of the form is an increase of which nobody has said what it is measured in: "tăng thêm 10%". */
export function asksForIncrease({ items }: FormJudgement): boolean {
  return items.some(({ target }) => target !== null && readTarget(target).type === 'relative');
}
