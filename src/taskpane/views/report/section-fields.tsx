import { Checkbox, Text } from '@fluentui/react-components';
import type { Contents } from '../../../actions/read-contents';
import { hasMatrix, type IndicatorSet } from '../../../model/indicator-set';
import type { Language } from '../../../language/language';
import type { ReportLayout } from '../../../sheets/report/report-section';
import { useCommands, usePaneState } from '../../pane-context';
import { chosenComparison, tableKey } from '../../state/entry-tables';
import { chosenSections, reportItems, type ReportChoice, type ReportItem } from '../../state/report-choice';
import { useBlockStyles } from '../parts/block-styles';
import { comparisonOptions } from '../parts/period-labels';
import { SelectField } from '../parts/select-field';

/** Which sheets the report holds, each with the period it is compared with. */
export function SectionFields({
  contents,
  choice,
}: {
  readonly contents: Contents;
  readonly choice: ReportChoice;
}) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const { report: texts } = language.pane;
  const chosen = chosenSections(contents, choice);
  return (
    <fieldset className={styles.card}>
      <legend>
        <Text weight="semibold">{texts.sections}</Text>
      </legend>
      {reportItems(contents).map((item) => {
        const { key } = item;
        const label = itemLabel(contents, item, language);
        const isChosen = chosen.includes(key);
        const others = chosen.filter((other) => other !== key);
        return (
          <div key={key}>
            <Checkbox
              label={label}
              checked={isChosen}
              onChange={() => commands.chooseReport({ sections: isChosen ? others : [...others, key] })}
            />
            {isChosen && item.type === 'set' && comparesPeriods(item.table.set, choice.layout) && (
              <SelectField
                size="small"
                label={texts.comparedWith(label)}
                value={chosenComparison(contents, item.table, choice.comparisons[key] ?? null).id}
                options={comparisonOptions(contents, item.table, language)}
                onChoose={(comparison) =>
                  commands.chooseReport({ comparisons: { ...choice.comparisons, [key]: comparison } })
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** "Bộ chỉ số 766, tháng 5/2025"; with the units where the period has several forms or lists. */
function itemLabel({ entrySheets, registerSheets }: Contents, item: ReportItem, language: Language): string {
  const { id, pane } = language;
  const { period } = item.table;
  const title = (item.type === 'set' ? item.table.set : item.table.register).shortTitle[id];
  const label = `${title}, ${pane.periods.written(period)}`;
  const sheets =
    item.type === 'set'
      ? entrySheets.filter(({ table }) => table?.arrangement === 'form' && tableKey(table) === item.key)
      : registerSheets.filter(
          ({ table }) =>
            table !== null && tableKey({ set: table.register, period: table.period }) === item.key,
        );
  return sheets.length > 1 ? pane.report.ofSeveral(label, sheets.length) : label;
}

/** Units are ranked beside another period; a form shows one in the annex's own columns, or in those of the full layout. */
function comparesPeriods(set: IndicatorSet, layout: ReportLayout): boolean {
  if (hasMatrix(set) || layout === 'full') return true;
  return set.form?.columns.some(({ role, printed }) => role === 'previous' && printed) ?? false;
}
