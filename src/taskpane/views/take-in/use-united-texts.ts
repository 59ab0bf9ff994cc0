import { UNITED_PANE } from '../../../language/united-register/pane';
import type { UnitedPaneTexts } from '../../../language/united-register/pane-texts';
import { usePaneState } from '../../pane-context';

export function useUnitedTexts(): UnitedPaneTexts {
  return UNITED_PANE[usePaneState(({ language }) => language.id)];
}
