import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { UnitValue } from '../../../consolidation/value-key';
import { indicatorOf } from '../../../model/indicator-set';
import { usePaneState } from '../../pane-context';

/** "UBND xã Mỹ Bình, Tiến độ giải quyết". */
export function useValueName({ set, units }: TakeInRequest): (value: UnitValue) => string {
  const language = usePaneState((state) => state.language);
  const names = new Map([units.parent, ...units.units].map(({ code, name }) => [code, name]));
  return ({ unit, code }) =>
    `${names.get(unit) ?? unit}, ${indicatorOf(set, code)?.shortName[language.id] ?? code}`;
}
