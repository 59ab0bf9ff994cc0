import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { formPeriod, formTarget } from '../../state/entry-form';
import { hasBothKinds, offeredTargets, type SheetKind } from '../../state/entry-target';
import { formUnit, kindInUse, setsInUse, unitsInUse } from '../../state/pane-state';
import { existsIn } from '../../../model/unit';
import { SelectField } from '../parts/select-field';

const KINDS: readonly SheetKind[] = ['matrix', 'form', 'register'];

/** Which set or register is filled in, how its sheet is laid out, and by whom. */
export function TargetFields() {
  const { entry } = useTexts();
  const commands = useCommands();
  const form = usePaneState((state) => state.entryForm);
  const language = usePaneState((state) => state.language.id);
  const kind = usePaneState(kindInUse);
  const sets = usePaneState(setsInUse);
  const target = formTarget(form, sets);
  const offered = offeredTargets(sets);
  return (
    <>
      <SelectField
        label={entry.set}
        value={form.setId}
        options={KINDS.map((of) => ({
          label: entry.kinds[of],
          options: offered[of].map(({ id, shortTitle }) => ({ value: id, label: shortTitle[language] })),
        }))}
        onChoose={commands.chooseSet}
      />
      {hasBothKinds(target) && (
        <SelectField
          label={entry.arrangement}
          value={kind === 'form' ? 'form' : 'matrix'}
          options={[
            { value: 'matrix', label: entry.arrangements.matrix },
            { value: 'form', label: entry.arrangements.form },
          ]}
          onChoose={commands.chooseArrangement}
        />
      )}
      {(kind === 'form' || kind === 'register') && <UnitField />}
    </>
  );
}

/** Whose form or list it is: the unit that reports comes first. */
function UnitField() {
  const { entry } = useTexts();
  const commands = useCommands();
  const list = usePaneState(unitsInUse);
  const chosen = usePaneState(formUnit);
  const form = usePaneState(({ entryForm }) => entryForm);
  const period = formPeriod(form);
  if (list === null || chosen === null) return null;
  const units = list.units.filter((unit) => period === null || existsIn(unit, period));
  return (
    <SelectField
      label={entry.unit}
      value={chosen.code}
      options={[list.parent, ...units].map(({ code, name }) => ({ value: code, label: name }))}
      onChoose={(code) => commands.chooseUnit(code === list.parent.code ? null : code)}
    />
  );
}
