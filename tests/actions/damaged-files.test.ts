import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readSubmission } from '../../src/actions/read-submission';
import type { Submission, SubmittedFile } from '../../src/consolidation/submission';
import { callJson } from '../cli/command-line';
import { useTemporaryFolder } from '../cli/temporary-folder';
import { DAMAGED_WORKBOOKS } from '../support/damaged-workbooks';
import { handOut } from '../support/file-damage';

const folder = useTemporaryFolder();

function fileOf(name: string, bytes: Uint8Array): SubmittedFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { name, bytes: bytes.length, hash, modified: null };
}

/** What may be taken from a file, by the indicator's code. */
function values(submission: Submission): ReadonlyMap<string, unknown> {
  if (submission.type === 'refused') return new Map([['', submission.finding.code]]);
  return new Map(
    submission.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ kind, code, content, refusal }) =>
          kind === 'value' && content !== null && refusal === null ? [[code, content] as const] : [],
        ),
      ),
    ),
  );
}

describe('từng loại tệp hỏng: đúng số, hoặc một câu nói rõ', () => {
  test.each(DAMAGED_WORKBOOKS.map((workbook) => [workbook.name, workbook] as const))(
    '%s',
    async (name, workbook) => {
      const bytes = await workbook.bytes();
      const submission = await readSubmission(bytes, fileOf(name, bytes));
      if ('refused' in workbook.expects) {
        expect(submission).toMatchObject({ type: 'refused', finding: { code: workbook.expects.refused } });
        return;
      }
      const found = values(submission);
      expect(submission.type).toBe('read');
      for (const [code, value] of workbook.expects.values)
        expect([code, found.get(code)]).toEqual([code, value]);
      if (workbook.expects.values.size === 0) expect(found.size).toBe(0);
    },
  );
});

test('tổng hợp cả thư mục: tệp nào cũng có kết quả, không tệp nào làm hỏng việc', async () => {
  const sent = folder.makeFolder('gui-ve');
  for (const { name, bytes } of DAMAGED_WORKBOOKS) writeFileSync(join(sent, name), await bytes());
  const units = folder.write(
    'don-vi.csv',
    'code,name,kind,aliases,parent\nH.1,UBND thị xã Ngã Năm,town,,\nX.01,UBND xã Mỹ Quới,commune,,H.1\n',
  );
  const asked = [
    '--set',
    'cap-xa',
    '--period',
    '2025',
    '--units',
    units,
    '--out',
    folder.path('tong-hop.xlsx'),
  ];
  const { exitCode, json } = await callJson('consolidate', sent, ...asked);
  const { files } = json as {
    readonly files: readonly { name: string; outcome: string; findings: readonly { code: string }[] }[];
  };
  expect(exitCode).toBe(1);
  expect(files.map(({ name }) => name).sort()).toEqual(DAMAGED_WORKBOOKS.map(({ name }) => name).sort());
  for (const { name, expects } of DAMAGED_WORKBOOKS) {
    const file = files.find((candidate) => candidate.name === name);
    const codes = file?.findings.map(({ code }) => code) ?? [];
    if ('refused' in expects)
      expect([name, file?.outcome, codes]).toEqual([name, 'refused', [expects.refused]]);
    else
      expect([name, codes.filter((code) => code.startsWith('file-') && code !== 'file-twice')]).toEqual([
        name,
        [],
      ]);
  }
});

describe('tệp hỏng bất kỳ cách nào', () => {
  async function neverFails(bytes: Uint8Array): Promise<void> {
    const submission = await readSubmission(bytes, fileOf('my-quoi.xlsx', bytes));
    if (submission.type === 'refused') expect(submission.finding.code).not.toBe('file-unforeseen');
  }

  test('byte bị đổi, phần bị cắt: đọc được hoặc bị từ chối có tên', async () => {
    const whole = await handOut();
    const change = fc.record({ place: fc.nat(whole.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(whole.length)),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole);
          for (const { place, byte } of changes) bytes[place] = byte;
          await neverFails(bytes.subarray(0, length ?? whole.length));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('phần này đứng chỗ phần kia, byte đổi bên trong: cũng vậy', async () => {
    const parts = unzipSync(await handOut());
    const name = fc.constantFrom(...Object.keys(parts));
    const change = fc.record({
      name,
      place: fc.nat(),
      byte: fc.constantFrom('<', '>', '/', '"', '&', '=', ' ', '0', '9', '\0', '\u00ff'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, name), { maxLength: 2 }),
        fc.array(change, { maxLength: 3 }),
        fc.option(fc.tuple(name, fc.nat())),
        async (swaps, changes, cut) => {
          const spoilt = Object.fromEntries(
            Object.entries(parts).map(([key, part]) => [key, Uint8Array.from(part)]),
          );
          for (const [one, other] of swaps) [spoilt[one], spoilt[other]] = [spoilt[other]!, spoilt[one]!];
          for (const { name: key, place, byte } of changes) {
            const part = spoilt[key]!;
            part[place % part.length] = byte.charCodeAt(0);
          }
          if (cut !== null) spoilt[cut[0]] = spoilt[cut[0]]!.subarray(0, cut[1] % spoilt[cut[0]]!.length);
          await neverFails(zipSync(spoilt, { level: 0 }));
        },
      ),
      { numRuns: 300 },
    );
  });
});
