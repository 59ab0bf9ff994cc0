import type * as Catalogue from '../../src/indicator-sets/catalogue';
import { expectRefusal } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

/** The 766 set as if it were reported by month alone: every built-in set so far takes every kind of period. */
jest.mock('../../src/indicator-sets/catalogue', () => {
  const real = jest.requireActual<typeof Catalogue>('../../src/indicator-sets/catalogue');
  const monthly = real.catalogue.map((set) => ({ ...set, periodKinds: ['month'] }));
  return {
    ...real,
    catalogue: monthly,
    findSet: (id: string) => monthly.find((set) => set.id === id) ?? null,
  };
});

const folder = useTemporaryFolder();

test.each([
  ['2025-Q2', 'quý II/2025'],
  ['2025-H1', '6 tháng đầu năm 2025'],
  ['2025', 'năm 2025'],
])('a period of a kind that the set does not report: %s', async (period, words) => {
  const out = ['--out', folder.path('ra.xlsx')];
  const said = ['Bộ chỉ tiêu 766 không báo cáo theo', words];
  await expectRefusal(
    folder,
    ['template', '--set', '766', '--period', period, '--units', UNITS, ...out],
    said,
  );
  await expectRefusal(folder, ['report', 'a.xlsx', '--section', `766@${period}`, ...out], said);
  await expectRefusal(folder, ['report', 'a.xlsx', '--section', `766@2025-05:${period}`, ...out], said);
});
