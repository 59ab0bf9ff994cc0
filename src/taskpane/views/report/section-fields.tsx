import { Checkbox, Text } from '@fluentui/react-components';
import type { Contents } from '../../../actions/read-contents';
import { useCommands, usePaneState } from '../../pane-context';
import { chosenComparison, entryTables, tableKey } from '../../state/entry-tables';
import { chosenSections, type ReportChoice } from '../../state/report-choice';
import { useBlockStyles } from '../parts/block-styles';
import { comparisonOptions, sheetLabel } from '../parts/period-labels';
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
      {entryTables(contents).map((table) => {
        const key = tableKey(table);
        const label = sheetLabel(table, language);
        const isChosen = chosen.includes(key);
        const others = chosen.filter((other) => other !== key);
        return (
          <div key={key}>
            <Checkbox
              label={label}
              checked={isChosen}
              onChange={() => commands.chooseReport({ sections: isChosen ? others : [...others, key] })}
            />
            {isChosen && (
              <SelectField
                size="small"
                label={texts.comparedWith(label)}
                value={chosenComparison(contents, table, choice.comparisons[key] ?? null).id}
                options={comparisonOptions(contents, table, language)}
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
