import fc from 'fast-check';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { readWorkbook } from '../../src/workbook/file/read-workbook';
import { decodeText, encodeText } from '../../src/workbook/file/notation/escaped-text';
import {
  fileColumnWidth,
  inches,
  millimetres,
  modelColumnWidth,
} from '../../src/workbook/file/notation/units';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import { expectRefusal } from './harness';
import { cell, sheet } from './sample-sheets';

/** Any UTF-16 units: control characters, lone halves of pairs, and runs that look like escapes. NUL is refused. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '_',
        '_x0041_',
        '_x',
        '0041',
        'x0041_',
        '_x005F_',
        '\r',
        '\n',
        ' ',
        '\t',
        '#N/A',
        '=',
        '<',
        '&amp;',
        ']]>',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

test('any text survives, in values and in results of formulas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const cells = texts.flatMap((text, row) => [
        { row, column: 0, content: text },
        { row, column: 1, content: { formula: '=A1', cached: text } },
      ]);
      const [grid] = await (
        await FileWorkbook.open(await writeWorkbook([sheet('x', { cells })]))
      ).readSheets(['x']);
      expect(grid?.values).toEqual(texts.map((text) => [text === '' ? null : text, text]));
    }),
    { numRuns: 60 },
  );
});

test('any finite number survives, whatever its format', async () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(
      numbers,
      fc.constantFrom('General', '0.00', 'dd/mm/yyyy', 'h:mm'),
      async (values, format) => {
        const cells = values.map((content, row) => ({ row, column: 0, content, style: 's' }));
        const models = [sheet('x', { cells, styles: { s: { numberFormat: format } } })];
        const [model] = await readWorkbook(await writeWorkbook(models));
        expect(model?.cells.map(({ content }) => content)).toEqual(values.map((value) => value + 0));
      },
    ),
    { numRuns: 40 },
  );
});

test('escaping and its way back are inverse for every text', () => {
  fc.assert(fc.property(anyText, (text) => expect(decodeText(encodeText(text))).toBe(text)));
});

test('widths to two decimals and paper lengths to a hundredth of a millimetre come back the same', () => {
  const all = Array.from({ length: 25_501 }, (_, hundredths) => hundredths / 100);
  expect(all.map((width) => modelColumnWidth(fileColumnWidth(width)))).toEqual(all);
  expect(all.map((length) => millimetres(inches(length)))).toEqual(all);
  // Excel's own default: 8.43 in the dialog, 9.140625 in the file.
  expect(modelColumnWidth(9.140625)).toBe(8.43);
});

test('NUL is refused, since Excel cuts a text there', async () => {
  await expectRefusal(writeWorkbook([sheet('x', { cells: [cell('A1', 'a\0b')] })]), 'bad-model');
});
