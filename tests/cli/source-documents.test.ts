import { filledSample } from '../../src/cli/filled-sample';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet, itemsOf, type FormSet } from '../../src/model/indicator-set';
import { parsePeriodId } from '../../src/model/period';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { SheetGrid } from '../../src/workbook/port';
import { documentValues } from '../indicator-sets/document-values';
import { callJson, type CheckJson } from './command-line';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();

interface SourceDocument {
  readonly title: string;
  readonly folder: string;
  readonly set: string;
  readonly period: string;
  /** What is wrong or doubtful in the document, by code and indicator; blanks of what it does not print apart. */
  readonly found: readonly (readonly [string, string])[];
}

const DOCUMENTS: readonly SourceDocument[] = [
  {
    title: 'thị xã Ngã Năm, báo cáo tháng 6/2025, mục I.2',
    folder: 'nga-nam',
    set: 'cds-thang',
    period: '2025-06',
    found: [['same-base', 'VNEID.TYLE']],
  },
  {
    title: 'thị xã Ngã Năm, kế hoạch năm 2025 và kết quả đến tháng 6',
    folder: 'nga-nam',
    set: 'chi-tieu-nam',
    period: '2025',
    found: [],
  },
  {
    title: 'huyện Vĩnh Lộc, 6 tháng đầu năm 2023, Phụ lục 1',
    folder: 'vinh-loc',
    set: 'cap-huyen',
    period: '2023-H1',
    found: [],
  },
  {
    title: 'huyện Vĩnh Lộc, 6 tháng đầu năm 2023, Phụ lục 2',
    folder: 'vinh-loc',
    set: 'cap-xa',
    period: '2023-H1',
    found: [],
  },
  {
    title: 'huyện Vĩnh Lộc, 6 tháng đầu năm 2023, thân báo cáo',
    folder: 'vinh-loc',
    set: 'cds-6-thang',
    period: '2023-H1',
    found: [['impossible-bound', 'TDT.MOI']],
  },
  {
    title: 'huyện Minh Long, 6 tháng đầu năm 2025',
    folder: 'minh-long',
    set: 'cds-6-thang',
    period: '2025-H1',
    found: [['sum-off', 'HS']],
  },
  {
    title: 'xã Giao Minh, năm 2025',
    folder: 'giao-minh',
    set: 'cds-nam-cap-xa',
    period: '2025',
    found: [
      ['impossible-bound', 'CQ.DVC'],
      ['contradiction', 'CQ.HS'],
      ['target-ambiguous', 'T.TKTT'],
      ['target-surpassed', 'T.DVC'],
      ['target-surpassed', 'T.HS'],
    ],
  },
];

describe.each(DOCUMENTS)('$title', (document) => {
  const set = setOf(document.set);
  const values = () => documentValues(`${document.folder}/${document.set}-${document.period}.csv`);

  test('kiểm tra nêu đúng những gì sai trong văn bản, không thêm gì', async () => {
    const { json } = await callJson('check', await filledIn(document));
    const { findings } = json as CheckJson;
    const told = findings.filter(({ code }) => code !== 'blank');
    expect(told.map(({ code, place }) => [code, place.indicator?.code])).toEqual(document.found);
  });

  test('mỗi giá trị của văn bản được in lại như văn bản in', async () => {
    const printed = await printedForm(document);
    const told = values().map(({ indicator, value }) => [indicator, comparable(value)]);
    const found = values().map(({ indicator, value }) => [
      indicator,
      comparable(withSignOf(value, printedValue(printed, set, indicator))),
    ]);
    expect(told.length).toBeGreaterThan(5);
    expect(found).toEqual(told);
  });
});

async function filledIn({ folder: place, set, period }: SourceDocument): Promise<string> {
  const known = parsePeriodId(period);
  if (known === null) throw new Error(`no period ${period}`);
  const bytes = await filledSample({ folder: place, set: setOf(set), period: known });
  return folder.write('nhap.xlsx', bytes);
}

/** The printed annex, the document's own faults accepted by name. */
async function printedForm(document: SourceDocument): Promise<SheetGrid> {
  const input = await filledIn(document);
  const { json } = await callJson('check', input);
  const errors = (json as CheckJson).findings.filter(({ severity }) => severity === 'error');
  const accepted = folder.write(
    'chap-nhan.json',
    JSON.stringify(errors.map(({ key }) => ({ key, by: 'Lê Minh Chiến', note: 'in như văn bản' }))),
  );
  const out = folder.path('bao-cao.xlsx');
  const section = `${document.set}@${document.period}`;
  const asked = ['--section', section, '--figures', 'text', '--accepted', accepted, '--out', out, '--force'];
  const { exitCode } = await callJson('report', input, ...asked);
  expect(exitCode).toBe(0);
  const workbook = await FileWorkbook.open(folder.read('bao-cao.xlsx'));
  const [first] = await workbook.listSheets();
  const [grid] = await workbook.readSheets([first!.name]);
  return grid!;
}

/** What stands in the row of an indicator's item under the heading of its facet. */
function printedValue({ values }: SheetGrid, set: FormSet, code: string): string {
  const item = itemsOf(set.form).find(({ cells }) => Object.values(cells).includes(code));
  const facet = Object.entries(item?.cells ?? {}).find(([, held]) => held === code)?.[0];
  const column = set.form.columns.find((each) => each.role === 'value' && each.facet === facet);
  const row = values.find(([ordinal, name]) => ordinal === item?.ordinal && name === item?.name);
  const heading = column?.heading.replace('{year}', '2025') ?? '';
  const at = values.map((cells) => cells.indexOf(heading)).find((index) => index !== -1);
  const printed = row?.[at ?? -1];
  return typeof printed === 'string' ? printed : `${code} is not printed`;
}

/** A figure under a heading with % has no sign of its own there. */
function withSignOf(document: string, printed: string): string {
  return document.endsWith('%') && /^[\d.,]+$/.test(printed) ? `${printed}%` : printed;
}

/** 03 is 3, 51,70% is 51,7%, and a space more or less is none: one document writes both. */
function comparable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^0(\d)$/, '$1')
    .replace(/,(\d*?)0+(%?)$/, (_, kept: string, sign: string) => `${kept === '' ? '' : `,${kept}`}${sign}`)
    .trim();
}

function setOf(id: string): FormSet {
  const set = findSet(id);
  if (set === null) throw new Error(`no set ${id}`);
  return asFormSet(set);
}
