import { Text } from '@fluentui/react-components';
import { groupsOf } from '../../../judgement/form-groups';
import type { FormJudgement } from '../../../judgement/judge-form';
import type { JudgementTexts } from '../../../language/judgement/texts';
import type { FormSection } from '../../../sheets/form-report/form-section';
import { usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { CopyableLines, CopyableText } from '../parts/copyable-lines';
import { asksForIncrease, JudgementFields } from '../parts/judgement-fields';
import { JudgedGroup } from './judged-group';

/** One unit's form: its results held against their targets, what other sets tell of it, its sentences. */
export function JudgementView({ section }: { readonly section: FormSection }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { judgement: texts, pane } = language;
  const { judgement, borrowings, sentences } = section;
  return (
    <>
      {judgement === null ? (
        <Text>{pane.judging.noTargets}</Text>
      ) : (
        <Judged section={section} judgement={judgement} />
      )}
      {borrowings.length > 0 && (
        <section className={styles.block} aria-labelledby="lay-tu-bo-khac">
          <h3 id="lay-tu-bo-khac" className={styles.subheading}>
            {pane.judging.borrowed}
          </h3>
          <ul className={styles.list}>
            {borrowings.map((borrowing) => (
              <li key={borrowing.indicator.code} className={styles.wrap}>
                {texts.borrowed(borrowing)}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {sentences.length > 0 && (
        <section className={styles.block} aria-labelledby="cau-bao-cao">
          <h3 id="cau-bao-cao" className={styles.subheading}>
            {texts.sentences}
          </h3>
          <CopyableLines lines={sentences} lang="vi" />
        </section>
      )}
    </>
  );
}

/** Larger forms begin with their groups closed: the counts say enough at first. */
const OPEN_UP_TO = 15;

function Judged({
  section,
  judgement,
}: {
  readonly section: FormSection;
  readonly judgement: FormJudgement;
}) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { judgement: texts, pane } = language;
  const { groups, items, total, rule, outcome } = judgement;
  const byCode = new Map(items.map((judged) => [judged.item.code, judged]));
  const isOpen = items.length <= OPEN_UP_TO;
  return (
    <>
      <JudgementFields asksIncrease={asksForIncrease(judgement)} />
      <section className={styles.block} aria-labelledby="ket-qua-danh-gia">
        <h3 id="ket-qua-danh-gia" className={styles.subheading}>
          {texts.outcome(outcome, rule, total)}
        </h3>
        {groupsOf(section.set.form).map(({ heading, items: rows }) => {
          const tally = groups.find((group) => group.heading === heading)?.tally;
          const judged = rows.flatMap((item) => byCode.get(item.code) ?? []);
          if (tally === undefined || judged.length === 0) return null;
          const name = heading?.name ?? texts.all;
          return (
            <JudgedGroup
              key={heading === null ? '' : `${heading.ordinal} ${heading.name}`}
              name={name}
              counts={texts.tally(tally)}
              items={judged}
              section={section}
              isFirstOpen={isOpen}
            />
          );
        })}
        {groups.length > 1 && (
          <Text>
            <b>{texts.all}:</b> {texts.tally(total)}
          </Text>
        )}
        <CopyableText text={tallySentences(judgement, texts).join('\n')} label={pane.judging.copyTally} />
      </section>
    </>
  );
}

/** The counts as a report words them. */
function tallySentences(
  { groups, total, rule, outcome }: FormJudgement,
  texts: JudgementTexts,
): readonly string[] {
  const ofGroups = groups.flatMap(({ heading, tally }) =>
    heading === null ? [] : [`${heading.name}: ${texts.tally(tally)}.`],
  );
  return [...ofGroups, `${texts.all}: ${texts.tally(total)}.`, `${texts.outcome(outcome, rule, total)}.`];
}
