import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import { VERSION } from '../version';
import { useDialogStyles, type PaneDialogProps } from './dialog-styles';

/** Which version this is, and what it does with the figures. */
export default function AboutDialog({ isOpen, onClose }: PaneDialogProps) {
  const styles = useDialogStyles();
  const { about, product } = useTexts();
  return (
    <Dialog open={isOpen} onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{product}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{about.version(VERSION)}</Text>
            <Text>{about.privacy}</Text>
            <Text>{about.license}</Text>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {about.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
