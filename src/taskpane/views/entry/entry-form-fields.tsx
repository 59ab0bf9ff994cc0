import { PeriodFields } from './period-fields';
import { TargetFields } from './target-fields';

/** Which set or register, of how many units, which period, as of which day. */
export function EntryFormFields() {
  return (
    <>
      <TargetFields />
      <PeriodFields />
    </>
  );
}
