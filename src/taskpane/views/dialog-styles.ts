import { makeStyles, tokens } from '@fluentui/react-components';

export interface PaneDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Dialogs that fit a pane of 320 pixels. */
export const useDialogStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
