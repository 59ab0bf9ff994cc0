import { Text } from '@fluentui/react-components';
import { itemsOf, hasForm } from '../../../model/indicator-set';
import { existsIn } from '../../../model/unit';
import { usePaneState } from '../../pane-context';
import { formPeriod } from '../../state/entry-form';
import { formUnit, kindInUse, targetInUse, unitsInUse, type PaneState } from '../../state/pane-state';
import { useBlockStyles } from '../parts/block-styles';

/** Says what will be inserted, before it is. */
export function InsertPreview() {
  const styles = useBlockStyles();
  const words = usePaneState(previewOf);
  return words === null ? null : (
    <Text size={200} className={styles.wrap}>
      {words}
    </Text>
  );
}

/** Null while units or the period are not known. */
function previewOf(state: PaneState): string | null {
  const { entryForm, language } = state;
  const { willInsert } = language.pane.entry;
  const [target, period] = [targetInUse(state), formPeriod(entryForm)];
  const [list, unit] = [unitsInUse(state), formUnit(state)];
  if (target === null || period === null || list === null || unit === null) return null;
  if (target.type === 'register') return willInsert.register(unit.name, target.register.printed.record);
  const { set } = target;
  if (kindInUse(state) === 'form')
    return willInsert.form(unit.name, hasForm(set) ? itemsOf(set.form).length : 0);
  const units = list.units.filter((one) => existsIn(one, period));
  return willInsert.matrix(units.length, set.matrix?.columns.length ?? 0);
}
