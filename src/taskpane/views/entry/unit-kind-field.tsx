import type { UnitKind } from '../../../model/unit';
import { kindOfWord } from '../../../model/unit-kind-words';
import { useCommands, useTexts } from '../../pane-context';
import type { UnitFields } from '../../units/units-draft';
import { SelectField } from '../parts/select-field';

/** What kind of unit a row is; blank where its name says so. */
export function UnitKindField({ index, fields }: { readonly index: number; readonly fields: UnitFields }) {
  const { units: texts } = useTexts();
  const commands = useCommands();
  return (
    <SelectField
      label={texts.kind}
      value={kindOfWord(fields.kind) ?? ''}
      options={[{ value: '', label: texts.kindByName }, ...kindOptions(texts.kinds)]}
      onChoose={(kind) => commands.changeUnit(index, { kind })}
    />
  );
}

function kindOptions(kinds: Readonly<Record<UnitKind, string>>) {
  return (Object.keys(kinds) as UnitKind[]).map((kind) => ({ value: kind, label: kinds[kind] }));
}
