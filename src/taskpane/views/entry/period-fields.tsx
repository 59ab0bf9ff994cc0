import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { asOfText, formPeriod, formTarget, isAsOfOutside, ORDINALS, readAsOf } from '../../state/entry-form';
import { periodKindsOf } from '../../state/entry-target';
import { setsInUse } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';

/** Which period, as of which day. */
export function PeriodFields() {
  const styles = useBlockStyles();
  const { entry, periods } = useTexts();
  const commands = useCommands();
  const form = usePaneState((state) => state.entryForm);
  const sets = usePaneState(setsInUse);
  const kinds = periodKindsOf(formTarget(form, sets));
  const isYearWrong = formPeriod(form) === null;
  const isAsOfWrong = readAsOf(form).type === 'unreadable';
  const period = formPeriod(form);
  const hint =
    period !== null && isAsOfOutside(form) ? entry.asOfOutside(periods.written(period)) : entry.asOfHint;
  const ordinals = Array.from({ length: ORDINALS[form.kind] }, (_, index) => index + 1);
  return (
    <>
      <div className={styles.row}>
        <div className={styles.grow}>
          <SelectField
            label={periods.kind}
            value={form.kind}
            options={kinds.map((kind) => ({ value: kind, label: periods.kinds[kind] }))}
            onChoose={commands.choosePeriodKind}
          />
        </div>
        {ordinals.length > 1 && (
          <div className={styles.grow}>
            <SelectField
              label={periods.ordinal[form.kind]}
              value={String(form.ordinal)}
              options={ordinals.map((ordinal) => ({
                value: String(ordinal),
                label: periods.nth(form.kind, ordinal),
              }))}
              onChoose={(ordinal) => commands.fillIn({ ordinal: Number(ordinal) })}
            />
          </div>
        )}
      </div>
      <div className={styles.row} style={{ alignItems: 'flex-start' }}>
        <Field
          className={styles.grow}
          label={periods.year}
          {...(isYearWrong ? { validationMessage: periods.yearWrong } : {})}
        >
          <Input
            className={styles.fit}
            inputMode="numeric"
            value={form.year}
            onChange={(_, { value }) => commands.fillIn({ year: value })}
          />
        </Field>
        <Field
          className={mergeClasses(styles.grow)}
          label={entry.asOf}
          {...(isAsOfWrong ? { validationMessage: entry.asOfWrong } : { hint })}
        >
          <Input
            className={styles.fit}
            value={asOfText(form)}
            onChange={(_, { value }) => commands.fillIn({ asOf: value })}
          />
        </Field>
      </div>
    </>
  );
}
