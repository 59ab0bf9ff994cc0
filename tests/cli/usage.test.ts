import { call, callJson, expectRefusal, succeed } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();

interface SetsJson {
  readonly sets: readonly {
    readonly id: string;
    readonly effectiveFrom: string;
    readonly legalSource: string;
    readonly contentHash: string;
    readonly title: { readonly vi: string; readonly en: string };
    readonly indicators: readonly { readonly code: string; readonly unitOfMeasure: string }[];
  }[];
}

describe('sets', () => {
  test('lists the sets with their source and indicators', async () => {
    const text = await succeed('sets');
    expect(text).toContain('766  Bộ chỉ số phục vụ người dân, doanh nghiệp');
    expect(text).toContain('Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ');
    expect(text).toMatch(/TONG\s+Điểm số tổng hợp \(điểm\)/);
    expect(text).toMatch(/TTTT\s+Tỷ lệ TTHC có giao dịch thanh toán trực tuyến \(%\)/);
  });

  test('--json gives the definitions whole', async () => {
    const { exitCode, json } = await callJson('sets');
    expect(exitCode).toBe(0);
    const set = (json as SetsJson).sets.find(({ id }) => id === '766')!;
    expect(set).toMatchObject({
      effectiveFrom: '2022-06-23',
      legalSource: 'Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ',
      contentHash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(set.indicators.map(({ code, unitOfMeasure }) => `${code} ${unitOfMeasure}`)).toEqual([
      'TONG điểm',
      'CKMB %',
      'TDGQ %',
      'CLGQ %',
      'TTTT %',
      'MDSH %',
      'MDSH.1 %',
      'MDSH.2 %',
      'MDHL %',
      'MDHL.1 %',
      'MDHL.2 %',
    ]);
  });

  test('--lang en says the same in English, wherever and however it is written', async () => {
    const text = await succeed('sets', '--lang', 'en');
    expect(text).toContain('766  Index of service to citizens and businesses');
    expect(text).toMatch(/TONG\s+Total score/);
    expect(await succeed('--lang', 'en', 'sets')).toBe(text);
    expect(await succeed('sets', '--lang=en')).toBe(text);
  });
});

describe('help', () => {
  test('--help alone explains the commands and the exit codes', async () => {
    const text = await succeed('--help');
    for (const word of [
      'sets',
      'template',
      'check',
      'report',
      '--json',
      '--lang en',
      'Mã thoát',
      '70 lỗi của chính chương trình',
    ]) {
      expect(text).toContain(word);
    }
    expect(await succeed('-h')).toBe(text);
  });

  test('no command at all is a wrong call, answered with the same help', async () => {
    expect(await call()).toEqual({ exitCode: 2, out: await succeed('--help'), err: '' });
  });

  const OPTIONS = {
    sets: ['--json'],
    template: ['--set', '--period', '--units', '--out', '--as-of', '--with', '--for-units', '--force'],
    check: ['--units', '--accepted'],
    report: [
      ...['--section', '--plan', '--out', '--csv', '--layout', '--ties', '--figures', '--decimals'],
      ...['--units', '--accepted', '--force'],
    ],
  };

  test.each(Object.entries(OPTIONS))(
    '%s --help names every option, in both languages',
    async (name, options) => {
      const text = await succeed(name, '--help');
      expect(text.split('\n')[0]).toContain(`so-chi-so ${name}`);
      for (const option of options) expect(text).toContain(option);
      expect(await succeed(name, '-h')).toBe(text);

      const english = await succeed(name, '--help', '--lang', 'en');
      expect(english).not.toBe(text);
      for (const option of options) expect(english).toContain(option);
    },
  );

  test('--help wins over whatever else is wrong', async () => {
    expect(await succeed('report', '--no-such-option', '--help')).toContain('--section');
  });
});

const WHOLE = ['template', '--set', '766', '--period', '2025-05', '--units', UNITS];

describe('a call that cannot be understood is refused in one sentence', () => {
  const out = (): readonly string[] => ['--out', folder.path('a.xlsx')];

  test.each<[string, readonly string[], readonly string[]]>([
    ['an unknown command', ['xephang'], ['Không có lệnh “xephang”', '--help']],
    ['an inherited name is no command', ['toString'], ['Không có lệnh “toString”']],
    ['an unknown option', ['sets', '--mau'], ['Không có tùy chọn “--mau”', '--help']],
    ['an unknown short option', ['sets', '-x'], ['Không có tùy chọn “-x”', '--help']],
    ['an option without its value', ['check', '--units'], ['“--units”', 'thiếu giá trị', '--help']],
    ['an option that takes the next one', ['report', '--out', '--force'], ['“--out”', 'thiếu giá trị']],
    ['a value for an option that takes none', ['sets', '--json=1'], ['“--json”', 'có giá trị mà không nhận']],
    ['a stray word', ['template', '766'], ['Không hiểu “766”', '--help']],
    ['a language that is not there', ['sets', '--lang', 'fr'], ['--lang “fr” không có', 'vi hay en']],
    ['a language not named', ['sets', '--lang'], ['--lang “” không có', 'vi hay en']],
    ['no file to check', ['check'], ['Chưa nêu sổ tính nào', '.xlsx']],
    ['no set', ['template'], ['Thiếu --set', '--help']],
    ['no period', ['template', '--set', '766'], ['Thiếu --period']],
    ['no units', ['template', '--set', '766', '--period', '2025-05'], ['Thiếu --units']],
    ['no output', WHOLE, ['Thiếu --out']],
    ['an empty output', [...WHOLE, '--out', ''], ['Thiếu --out']],
    ['no section', ['report', 'a.xlsx'], ['Thiếu --section']],
    ['no output of a report', ['report', 'a.xlsx', '--section', '766@2025-05'], ['Thiếu --out']],
  ])('%s', async (_what, args, words) => {
    await expectRefusal(folder, args, words);
  });

  test.each([
    ['--layout', 'dep', 'dung-mau hay day-du'],
    ['--ties', 'olympic', 'competition hay dense'],
    ['--figures', 'chu', 'numbers hay text'],
    ['--decimals', '2', 'as-published hay fixed'],
  ])('%s has few choices and names them', async (option, value, choices) => {
    const args = ['report', 'a.xlsx', '--section', '766@2025-05', ...out(), option, value];
    await expectRefusal(folder, args, [`${option} “${value}” không có`, choices]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a set', ['--set', '1234', '--period', '2025-05'], ['Không có bộ chỉ tiêu “1234”', 'hiện có: 766']],
    ['a month', ['--set', '766', '--period', '2025-13'], ['Không hiểu kỳ “2025-13”', '2025-Q2']],
    ['a period', ['--set', '766', '--period', 'tháng năm'], ['Không hiểu kỳ “tháng năm”', '2025-05']],
    ['two periods', ['--set', '766', '--period', 'tháng 5, 6/2025'], ['Không hiểu kỳ']],
  ])('%s that is not known', async (_what, options, words) => {
    await expectRefusal(folder, ['template', ...options, '--units', UNITS, ...out()], words);
  });

  test.each(['766', '766@', '@2025-05', '766@2025-05:', '766 2025-05'])(
    'the section “%s”',
    async (section) => {
      const args = ['report', 'a.xlsx', '--section', section, ...out()];
      await expectRefusal(folder, args, [`phần báo cáo “${section}”`, '766@2025-05:2025-04']);
    },
  );

  test.each([
    ['766@2025-00', 'Không hiểu kỳ “2025-00”'],
    ['766@2025-05:2025-Q9', 'Không hiểu kỳ “2025-Q9”'],
  ])('a section of something unknown: %s', async (section, words) => {
    await expectRefusal(folder, ['report', 'a.xlsx', '--section', section, ...out()], [words]);
  });

  test('a date that the calendar does not have', async () => {
    await expectRefusal(folder, [...WHOLE, '--as-of', '31/6/2025', ...out()], ['“31/6/2025”', '31/05/2025']);
  });

  test('in English with --lang en', async () => {
    const { exitCode, out: said, err } = await call('xephang', '--lang', 'en');
    expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' });
    expect(err).toContain('There is no command “xephang”');
    expect((await call('sets', '--mau', '--lang', 'en')).err).toContain('no option “--mau”');
  });
});
