import { Field, Select } from '@fluentui/react-components';
import { useBlockStyles } from './block-styles';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Options under a common heading. */
export interface OptionGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
  readonly size?: 'small' | 'medium';
}

/** A labelled choice among few. The system's own list: it fits the narrowest pane and every keyboard. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChoose,
  hint,
  size = 'medium',
}: SelectFieldProps<Value>) {
  const styles = useBlockStyles();
  return (
    <Field label={label} size={size} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.fit}
        size={size}
        value={value}
        onChange={(_, data) => {
          const chosen = options.flatMap(listed).find((option) => option.value === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(drawn)}
            </optgroup>
          ) : (
            drawn(option)
          ),
        )}
      </Select>
    </Field>
  );
}

function drawn({ value, label }: Option<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function listed<Value extends string>(option: Option<Value> | OptionGroup<Value>): readonly Option<Value>[] {
  return 'options' in option ? option.options : [option];
}
