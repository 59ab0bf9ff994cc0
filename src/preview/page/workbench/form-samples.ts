import type { PreviewFormSample } from '../../../language/preview/texts';
import { layoutAcceptanceSheet } from '../../../sheets/acceptance-sheet';
import { layoutUnitListSheet } from '../../../sheets/unit-list-sheet';
import type { SheetModel } from '../../../workbook/sheet-model';
import { filledForms, filledRegister, type SampleTable } from './filled-forms';
import { sampleText, sampleUnits } from './sample-text';

interface FormSample {
  /** Under samples/. */
  readonly folder: string;
  readonly forms: readonly SampleTable[];
  readonly registers: readonly SampleTable[];
}

/** The reports of four places, as far as they fill in forms and lists. */
const SAMPLES: Readonly<Record<PreviewFormSample, FormSample>> = {
  'nga-nam-forms': {
    folder: 'nga-nam',
    forms: [
      { id: 'cds-thang', period: '2025-06' },
      { id: 'chi-tieu-nam', period: '2025' },
    ],
    registers: [],
  },
  'vinh-loc': {
    folder: 'vinh-loc',
    forms: ['cap-xa', 'cap-huyen', 'cds-6-thang'].map((id) => ({ id, period: '2023-H1' })),
    registers: [{ id: 'van-ban', period: '2023-H1' }],
  },
  'minh-long': {
    folder: 'minh-long',
    forms: [{ id: 'cds-6-thang', period: '2025-H1' }],
    registers: [{ id: 'van-ban', period: '2025-H1' }],
  },
  'giao-minh': { folder: 'giao-minh', forms: [{ id: 'cds-nam-cap-xa', period: '2025' }], registers: [] },
};

/** The workbook of a place with its forms and lists filled in as its report prints them. */
export async function formSampleWorkbook(sample: PreviewFormSample): Promise<readonly SheetModel[]> {
  const { folder, forms, registers } = SAMPLES[sample];
  const units = await sampleUnits(folder);
  const textOf = ({ id, period }: SampleTable) => sampleText(`${folder}/${id}-${period}.csv`);
  const filled = await Promise.all(
    forms.map(async (table) => filledForms(table, await textOf(table), units)),
  );
  const lists = await Promise.all(
    registers.map(async (table) => filledRegister(table, await textOf(table), units)),
  );
  return [...filled.flat(), ...lists, layoutUnitListSheet(units), layoutAcceptanceSheet([])];
}
