import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { EMPTY_FIELDS, type UnitsDraft } from '../../units/units-draft';
import { unitsInUse } from '../../state/pane-state';
import { sayDraftProblem, sayNotice } from './units-problem-text';
import { UnitKindField } from './unit-kind-field';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';
import { UnitRow } from './unit-row';

const ROWS_AT_ONCE = 60;

/** Makes the list of units: typed, pasted, or from a file, and put in order. */
export default function UnitsEditor() {
  const draft = usePaneState((state) => state.unitsDraft);
  return draft === null ? null : <Editor draft={draft} />;
}

function Editor({ draft }: { readonly draft: UnitsDraft }) {
  const styles = useBlockStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const isWorking = usePaneState(({ status }) => status.type === 'working');
  const isFirst = usePaneState((state) => unitsInUse(state) === null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened the editor is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {isFirst ? texts.firstHeading : texts.heading}
      </h2>
      <ParentFields draft={draft} />
      <TakeIn draft={draft} />
      <Problems draft={draft} />
      <UnitRows draft={draft} />
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void commands.saveUnits()}>
          {texts.save}
        </Button>
        <Button onClick={commands.closeUnits}>{texts.close}</Button>
      </div>
    </div>
  );
}

function ParentFields({ draft }: { readonly draft: UnitsDraft }) {
  const styles = useBlockStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const [parent] = draft.rows;
  return (
    <fieldset className={styles.card}>
      <legend>
        <Text weight="semibold">{texts.parentHeading}</Text>
      </legend>
      <Text size={200} className={styles.quiet}>
        {texts.parentHint}
      </Text>
      <div className={styles.row}>
        <Field label={texts.code} style={{ width: '84px' }}>
          <Input
            className={styles.fit}
            value={parent?.code ?? ''}
            onChange={(_, { value }) => commands.changeUnit(0, { code: value })}
          />
        </Field>
        <Field label={texts.name} className={styles.grow}>
          <Input
            className={styles.fit}
            value={parent?.name ?? ''}
            onChange={(_, { value }) => commands.changeUnit(0, { name: value })}
          />
        </Field>
      </div>
      <UnitKindField index={0} fields={parent ?? EMPTY_FIELDS} />
    </fieldset>
  );
}

function TakeIn({ draft }: { readonly draft: UnitsDraft }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { units: texts } = language.pane;
  const commands = useCommands();
  const count = draft.rows.length - 1;
  const isBlank = draft.text.trim() === '';
  const isChoice = !isBlank && count > 0;
  return (
    <div className={styles.block}>
      <Field label={texts.textLabel} hint={texts.textHint}>
        <Textarea
          rows={4}
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => commands.typeUnits(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={isBlank}
          onClick={() => void commands.takeUnitsText('replace')}
        >
          {isChoice ? texts.replace : texts.take}
        </Button>
        {isChoice && (
          <Button size="small" onClick={() => void commands.takeUnitsText('append')}>
            {texts.append}
          </Button>
        )}
        <FileButton />
      </div>
      {isChoice && (
        <Text size={200} className={styles.quiet}>
          {texts.takeReplaces(count)}
        </Text>
      )}
      {draft.notice !== null && (
        <Text role="alert" size={200} className={styles.wrap}>
          {sayNotice(draft.notice, language)}
        </Text>
      )}
    </div>
  );
}

/** A button that opens the system's file dialog. */
function FileButton() {
  const styles = useBlockStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const input = useRef<HTMLInputElement>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      commands.loadUnitsFile(await file.text(), file.name);
      setUnread(null);
    } catch {
      // The browser says no more than that the file could not be read: the name is what helps.
      setUnread(file.name);
    }
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {texts.file}
      </Button>
      <input
        ref={input}
        className={styles.unseen}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-label={texts.file}
        tabIndex={-1}
        onChange={(event) => {
          const { target } = event;
          void open(target.files?.[0]).then(() => {
            // The same file, corrected, can be opened again.
            target.value = '';
          });
        }}
      />
      {unread !== null && (
        <Text role="alert" size={200}>
          {texts.fileUnread(unread)}
        </Text>
      )}
    </>
  );
}

function Problems({ draft }: { readonly draft: UnitsDraft }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { units: texts } = language.pane;
  const id = useId();
  const { items, rest, showMore } = useShown(draft.problems, 10);
  if (draft.problems.length === 0) return null;
  return (
    <section className={styles.card} role="alert" aria-labelledby={id}>
      <Text id={id} weight="semibold">
        {texts.problems(draft.problems.length)}
      </Text>
      <ul className={styles.list}>
        {items.map((problem) => (
          <li
            key={`${problem.line} ${problem.code} ${JSON.stringify(problem.params)}`}
            className={styles.wrap}
          >
            {sayDraftProblem(problem, draft.problemsOf, language)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {language.pane.check.more(rest)}
        </Button>
      )}
    </section>
  );
}

function UnitRows({ draft }: { readonly draft: UnitsDraft }) {
  const styles = useBlockStyles();
  const { units: texts } = useTexts();
  const commands = useCommands();
  const units = draft.rows.slice(1);
  const { items, rest, showMore } = useShown(units, ROWS_AT_ONCE);
  const selectedBelow = draft.selected !== null && draft.selected > items.length ? draft.selected : null;
  return (
    <section className={styles.block}>
      <h3 className={styles.subheading}>{texts.listHeading(units.length)}</h3>
      {items.map((fields, index) => (
        // A row is its place: codes and names change while they are typed.
        <UnitRow
          key={index}
          index={index + 1}
          fields={fields}
          isSelected={draft.selected === index + 1}
          isLast={index + 1 === units.length}
        />
      ))}
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {texts.more(rest)}
        </Button>
      )}
      {selectedBelow !== null && draft.rows[selectedBelow] !== undefined && (
        <UnitRow
          index={selectedBelow}
          fields={draft.rows[selectedBelow]}
          isSelected
          isLast={selectedBelow === units.length}
        />
      )}
      <div className={styles.row}>
        <Button size="small" onClick={commands.addUnit}>
          {texts.add}
        </Button>
      </div>
    </section>
  );
}
