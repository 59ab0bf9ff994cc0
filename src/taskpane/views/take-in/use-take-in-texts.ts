import { TAKE_IN_PANE } from '../../../language/take-in/pane';
import type { TakeInPaneTexts } from '../../../language/take-in/pane-texts';
import { usePaneState } from '../../pane-context';

export function useTakeInTexts(): TakeInPaneTexts {
  return TAKE_IN_PANE[usePaneState(({ language }) => language.id)];
}
