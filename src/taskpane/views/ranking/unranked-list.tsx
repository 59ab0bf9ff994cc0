import type { IndicatorTable } from '../../../ranking/indicator-table';
import { useTexts } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';

/** Units without a rank, each with the reason. */
export function UnrankedList({ table }: { readonly table: IndicatorTable }) {
  const styles = useBlockStyles();
  const { ranking: texts } = useTexts();
  const unranked = table.rows.filter(({ standing }) => standing === null);
  if (unranked.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="khong-xep-hang">
      <h3 id="khong-xep-hang" className={styles.subheading}>
        {texts.unrankedHeading} ({unranked.length})
      </h3>
      <ul className={styles.list}>
        {unranked.map(({ unit, current }) => (
          <li key={unit.code} className={styles.wrap}>
            {unit.name}: {texts.unranked[current.status === 'reported' ? 'inexact' : current.status]}
          </li>
        ))}
      </ul>
    </section>
  );
}
