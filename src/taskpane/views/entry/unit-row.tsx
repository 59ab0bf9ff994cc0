import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { memo } from 'react';
import { useCommands, useTexts } from '../../pane-context';
import type { UnitFields } from '../../units/units-draft';
import { useBlockStyles } from '../parts/block-styles';
import { UnitKindField } from './unit-kind-field';

const useStyles = makeStyles({
  line: {
    boxSizing: 'border-box',
    border: 'none',
    margin: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    width: '100%',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  code: { color: tokens.colorNeutralForeground2, flexShrink: 0, maxWidth: '40%', overflowWrap: 'anywhere' },
});

interface UnitRowProps {
  /** Its place among the rows; 0 is the unit that reports. */
  readonly index: number;
  readonly fields: UnitFields;
  readonly isSelected: boolean;
  readonly isLast: boolean;
}

/** One unit of the list: a line that opens its fields. Drawn again only when it changes itself. */
export const UnitRow = memo(function UnitRow({ index, fields, isSelected, isLast }: UnitRowProps) {
  const styles = useStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const name = fields.name.trim() === '' ? texts.unnamed : fields.name;
  return (
    <div>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isSelected}
        onClick={() => commands.selectUnit(isSelected ? null : index)}
      >
        <span className={styles.name}>{texts.row(index, name)}</span>
        <span className={styles.code}>{fields.code}</span>
      </button>
      {isSelected && <UnitFieldsOpen index={index} fields={fields} name={name} isLast={isLast} />}
    </div>
  );
});

function UnitFieldsOpen({
  index,
  fields,
  name,
  isLast,
}: Omit<UnitRowProps, 'isSelected'> & { readonly name: string }) {
  const styles = useBlockStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const text = (column: 'code' | 'name' | 'aliases') => ({
    className: styles.fit,
    value: fields[column],
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      commands.changeUnit(index, { [column]: value }),
  });
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <Field label={texts.code} style={{ width: '84px' }}>
          <Input {...text('code')} />
        </Field>
        <Field label={texts.name} className={styles.grow}>
          <Input {...text('name')} />
        </Field>
      </div>
      <UnitKindField index={index} fields={fields} />
      <Field label={texts.aliases} hint={texts.aliasesHint}>
        <Input {...text('aliases')} />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={texts.up(name)}
          title={texts.up(name)}
          disabledFocusable={index === 1}
          onClick={() => commands.moveUnit(index, -1)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={texts.down(name)}
          title={texts.down(name)}
          disabledFocusable={isLast}
          onClick={() => commands.moveUnit(index, 1)}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.remove(name)}
          title={texts.remove(name)}
          onClick={() => commands.removeUnit(index)}
        />
      </div>
    </div>
  );
}
