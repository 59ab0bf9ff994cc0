import { Text } from '@fluentui/react-components';
import type { FileAccount } from '../../../consolidation/account/account';
import { findingSentence } from '../../../language/finding-text';
import type { Finding, FindingCode } from '../../../model/finding';
import type { FileOutcome } from '../../../model/submission-outcome';
import { usePaneState } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import { useBlockStyles } from '../parts/block-styles';
import { CountInstead, type ReplacedUnit } from './count-instead';
import { FoldedList } from './folded-list';
import { ReceivedField } from './received-field';
import { useTakeInTexts } from './use-take-in-texts';

type Group = FileOutcome | 'waiting' | 'set-aside';

const GROUPS: readonly Group[] = ['refused', 'waiting', 'partly', 'set-aside', 'complete'];

const MOST_OFFERED = 5;

/** What a question above asks for. */
const ASKED: readonly FindingCode[] = [
  'unit-unmatched',
  'unit-not-in-period',
  'legacy-encoding',
  'code-name-mismatch',
  'several-files',
  'mapping-unconfirmed',
];

interface FileGroupsProps<File extends FileAccount> {
  readonly account: { readonly files: readonly File[]; readonly units: readonly ReplacedUnit[] };
  readonly request: AskedTakeIn;
  /** What is taken from a file: so many cells, or records. */
  readonly sayTaken: (file: File) => string;
}

/** The files by what became of them, those with trouble first. */
export function FileGroups<File extends FileAccount>({
  account: { files, units },
  request,
  sayTaken,
}: FileGroupsProps<File>) {
  const texts = useTakeInTexts();
  return GROUPS.map((group) => {
    const items = files.filter((file) => groupOf(file) === group);
    return (
      <FoldedList
        key={group}
        title={texts.files[group](items.length)}
        items={items}
        keyOf={({ file: { name, hash } }) => `${name} ${hash}`}
        draw={(account) => (
          <>
            <FileCard account={account} taken={sayTaken(account)} />
            {replacedFor(account, units).map((unit) => (
              <CountInstead key={unit.unit.code} file={account.file} unit={unit} request={request} />
            ))}
          </>
        )}
        isFirstOpen={group === 'refused'}
      />
    );
  });
}

/**
 * Nothing is taken from a file that waits for an answer, and it is not refused yet either; nor is one of which all that is
 * said are notes: another file says the same or more, or a person left it out.
 */
function groupOf({ outcome, findings }: FileAccount): Group {
  if (outcome !== 'refused') return outcome;
  if (findings.some(({ code }) => ASKED.includes(code))) return 'waiting';
  const isReplaced = findings.length > 0 && findings.every(({ severity }) => severity === 'note');
  return isReplaced ? 'set-aside' : 'refused';
}

/** The units for which another file counts; of a table of many units they are too many to be offered one by one. */
function replacedFor({ file }: FileAccount, units: readonly ReplacedUnit[]): readonly ReplacedUnit[] {
  const replaced = units.filter(({ superseded }) => superseded.includes(file));
  return replaced.length > MOST_OFFERED ? [] : replaced;
}

/** What one file brought, and what of it is not taken for which reason. */
function FileCard({ account, taken }: { readonly account: FileAccount; readonly taken: string }) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { file, units, findings, outcome } = account;
  return (
    <div className={styles.block}>
      <Text weight="semibold" className={styles.wrap}>
        {file.name}
      </Text>
      {outcome !== 'refused' && (
        <Text size={200}>{[...units.map(({ name }) => name), taken].join(' – ')}</Text>
      )}
      {findings.map((found, index) => (
        <Text key={index} size={200} className={styles.wrap}>
          {findingSentence(withoutFile(found), language)}
        </Text>
      ))}
      {groupOf(account) !== 'refused' && <ReceivedField account={account} />}
    </div>
  );
}

/** The file's name stands over what is said of it. */
function withoutFile(found: Finding): Finding {
  const { workbook: _, ...place } = found.place;
  return { ...found, place };
}
