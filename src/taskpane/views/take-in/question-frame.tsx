import { Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { actAndFocus } from '../parts/act-and-focus';
import { useBlockStyles } from '../parts/block-styles';

/** Where a person goes on once a question is answered, by the ids of the places. */
export const QUESTION_PLACES = {
  open: 'can-quyet-dinh',
  answered: 'da-tra-loi',
  write: 'ghi-tong-hop',
} as const;

interface QuestionFrameProps {
  readonly title: string;
  /** Where in what was sent the question arose. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** A question under its title, which those who hear the pane are told with each of its fields. */
export function QuestionFrame({ title, place, children }: QuestionFrameProps) {
  const styles = useBlockStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.block}>
      <Text id={id} weight="semibold" className={styles.wrap}>
        {title}
      </Text>
      {place !== undefined && (
        <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
          {place}
        </Text>
      )}
      {children}
    </div>
  );
}

/** The question goes by its answer, or comes back: the open ones are where the person goes on. */
export function answering(act: () => void): void {
  actAndFocus(act, [QUESTION_PLACES.open, QUESTION_PLACES.answered, QUESTION_PLACES.write]);
}
