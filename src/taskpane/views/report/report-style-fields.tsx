import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useCommands, useTexts } from '../../pane-context';
import type { ReportChoice } from '../../state/report-choice';
import { SelectField } from '../parts/select-field';

interface ReportStyleFieldsProps {
  readonly choice: ReportChoice;
  /** Whether units are ranked in it: forms have no ranks. */
  readonly ranksUnits: boolean;
}

/** How the report prints. */
export function ReportStyleFields({ choice, ranksUnits }: ReportStyleFieldsProps) {
  const { report: texts, ranking } = useTexts();
  const commands = useCommands();
  const { figures, layout, ties } = choice;
  return (
    <>
      <Field label={texts.layout}>
        <RadioGroup
          value={layout}
          onChange={(_, { value }) => commands.chooseReport({ layout: value === 'full' ? 'full' : 'exact' })}
        >
          <Radio value="exact" label={texts.exact} />
          <Radio value="full" label={texts.full} />
        </RadioGroup>
      </Field>
      <Field label={texts.figures}>
        <RadioGroup
          value={figures.as}
          onChange={(_, { value }) =>
            commands.chooseReport({ figures: { ...figures, as: value === 'text' ? 'text' : 'numbers' } })
          }
        >
          <Radio value="numbers" label={texts.numbers} />
          <Radio value="text" label={texts.text} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={texts.fixed}
        checked={figures.decimals === 'fixed'}
        onChange={(_, { checked }) =>
          commands.chooseReport({
            figures: { ...figures, decimals: checked === true ? 'fixed' : 'as-published' },
          })
        }
      />
      {ranksUnits && (
        <SelectField
          label={ranking.ties}
          value={ties}
          options={[
            { value: 'competition', label: ranking.competition },
            { value: 'dense', label: ranking.dense },
          ]}
          onChoose={(chosen) => commands.chooseReport({ ties: chosen })}
        />
      )}
    </>
  );
}
