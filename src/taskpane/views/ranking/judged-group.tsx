import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { JudgedItem } from '../../../judgement/judge-form';
import type { JudgementTexts } from '../../../language/judgement/texts';
import type { Judgement } from '../../../model/target/judgement';
import type { FormSection } from '../../../sheets/form-report/form-section';
import { resultText } from '../../../sheets/form-report/result-text';
import { usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { Folding } from '../parts/folding';

const useStyles = makeStyles({
  items: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  'self-declared': { color: tokens.colorNeutralForeground2 },
  achieved: { color: tokens.colorStatusSuccessForeground1 },
  'not-achieved': { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorStatusWarningForeground3 },
  'not-judged': { color: tokens.colorNeutralForeground2 },
});

interface JudgedGroupProps {
  readonly name: string;
  /** "07 chỉ tiêu, đạt 5". */
  readonly counts: string;
  readonly items: readonly JudgedItem[];
  readonly section: FormSection;
  readonly isFirstOpen: boolean;
}

/** The indicators of one group under its counts: what is asked, what was reached, what that means. */
export function JudgedGroup({ name, counts, items, section, isFirstOpen }: JudgedGroupProps) {
  const styles = useStyles();
  const title = (
    <span>
      <b>{name}:</b> {counts}
    </span>
  );
  return (
    <Folding title={title} isFirstOpen={isFirstOpen}>
      {() => (
        <ul className={styles.items}>
          {items.map((judged) => (
            <Item key={judged.item.code} judged={judged} section={section} />
          ))}
        </ul>
      )}
    </Folding>
  );
}

function Item({ judged, section }: { readonly judged: JudgedItem; readonly section: FormSection }) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const { judgement: texts, pane } = usePaneState((state) => state.language);
  const { item, indicator, target, judgement } = judged;
  const name = item.ordinal === '' ? item.name : `${item.ordinal} ${item.name}`;
  return (
    <li className={styles.item}>
      <Text>{name}</Text>
      <Text size={200} className={blocks.quiet}>
        {pane.judging.measured(target, resultText(section, indicator))}
      </Text>
      <Text size={200} weight="semibold" className={styles[toneOf(judgement)]}>
        {verdictText(judgement, texts)}
      </Text>
    </li>
  );
}

/** What a unit says of itself has not the colour of what figures show. */
function toneOf({ verdict, basis }: Judgement): Judgement['verdict'] | 'self-declared' {
  return basis === 'self-declared' ? basis : verdict;
}

/** With the reason where there is no judgement. */
function verdictText(
  judgement: Judgement,
  texts: Pick<JudgementTexts, 'verdict' | 'undecided' | 'notJudged'>,
): string {
  switch (judgement.verdict) {
    case 'undecided':
      return `${texts.verdict(judgement)}: ${texts.undecided[judgement.reason]}`;
    case 'not-judged':
      return capitalised(texts.notJudged[judgement.reason]);
    case 'achieved':
    case 'not-achieved':
      return texts.verdict(judgement);
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
