import type { Unit } from '../../model/unit';
import type { Offered } from '../account/choose-offer';
import { isChosen, type Choices } from '../account/not-chosen';
import { earliest, type Receipt } from '../account/received-date';
import type { ReceivedFile } from '../memory';
import type { SubmittedFile } from '../submission';

export interface ReceivedContext<Of extends Offered> {
  /** What each file offers, and the units that sent something of which nothing can be taken. */
  readonly brought: ReadonlyMap<
    SubmittedFile,
    { readonly offers: readonly Of[]; readonly inVain: readonly Unit[] }
  >;
  readonly choices: Choices<Of>;
  /** Files of the same bytes as another one, with that one. */
  readonly twins: ReadonlyMap<SubmittedFile, SubmittedFile>;
  readonly receiptOf: (file: SubmittedFile) => Receipt;
  readonly revisionOf: (offer: Of) => number | null;
}

/** By the unit's code the files that came of it, one for each content. */
export function filesReceived<Of extends Offered>(
  context: ReceivedContext<Of>,
): ReadonlyMap<string, readonly ReceivedFile[]> {
  const { brought, choices, twins, receiptOf, revisionOf } = context;
  const copies = copiesOf(twins);
  const byUnit = new Map<string, Map<string, ReceivedFile>>();
  for (const [file, { offers, inVain }] of brought) {
    const receipt = earliest([file, ...(copies.get(file) ?? [])].map(receiptOf));
    const came = (unit: string, told: Pick<ReceivedFile, 'outcome' | 'revision'>) => {
      const ofUnit = byUnit.get(unit) ?? new Map<string, ReceivedFile>();
      const other = ofUnit.get(file.hash);
      // A file that holds a sheet that counts beside one in vain counts.
      if (other?.outcome === 'counted') return;
      ofUnit.set(file.hash, { file: file.name, hash: file.hash, ...receipt, ...told });
      byUnit.set(unit, ofUnit);
    };
    for (const { code } of inVain) came(code, { outcome: 'refused', revision: null });
    for (const offer of offers) {
      came(offer.unit.code, { outcome: outcomeOf(offer, choices), revision: revisionOf(offer) });
    }
  }
  return new Map([...byUnit].map(([unit, files]) => [unit, [...files.values()]]));
}

function outcomeOf<Of extends Offered>(offer: Of, choices: Choices<Of>): ReceivedFile['outcome'] {
  if (isChosen(offer, choices)) return 'counted';
  const choice = choices.get(offer.unit.code);
  const isAmong = (offers: readonly Of[]) => offers.some(({ file }) => file === offer.file);
  if (choice?.type === 'twice-in-file' && isAmong(choice.offers)) return 'refused';
  return choice?.type === 'undecided' && isAmong(choice.offers) ? 'waiting' : 'replaced';
}

function copiesOf(
  twins: ReadonlyMap<SubmittedFile, SubmittedFile>,
): ReadonlyMap<SubmittedFile, readonly SubmittedFile[]> {
  const copies = new Map<SubmittedFile, SubmittedFile[]>();
  for (const [copy, counting] of twins) {
    const others = copies.get(counting);
    if (others === undefined) copies.set(counting, [copy]);
    else others.push(copy);
  }
  return copies;
}
