import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const read = async (text: string): Promise<readonly Sheet[]> =>
  (await readUnit(new TextEncoder().encode(text), 'bom.json', options)).sheets;
const cells = (sheet: Sheet | undefined, row: number): Record<string, string> =>
  Object.fromEntries(
    (sheet?.columnNames ?? []).flatMap((name, column) =>
      sheet!.id(row, column) === 0 ? [] : [[name, sheet!.text(row, column)]],
    ),
  );

describe('JSON that is no CycloneDX', () => {
  it('has a row for each object of a list, its members as columns, at the line on which it opens', async () => {
    const [sheet] = await read(`{
  "project": "x",
  "parts": [
    { "name": "Stepper motor", "qty": 3, "refs": ["M1", "M2", "M3"], "supplier": { "name": "E & S <x>" } },

    { "name": "Nut\\nM3", "qty": 1.50, "spare": true, "note": null }
  ]
}`);
    expect(cells(sheet, 0)).toEqual({
      name: 'Stepper motor',
      qty: '3',
      refs: 'M1, M2, M3',
      'supplier/name': 'E & S <x>',
    });
    expect(cells(sheet, 1)).toEqual({ name: 'Nut\nM3', qty: '1.5', spare: 'TRUE' });
    expect([0, 1].map((row) => sheet!.element(row)?.line)).toEqual([4, 6]);
  });

  it('keeps numbers that a computer cannot as they are written', async () => {
    const sheets = await read(
      '[{"PartNumber":12345678901234567890123,"Qty":1e999},{"PartNumber":12345678901234567,"Qty":2}]',
    );
    expect([0, 1].map((row) => cells(sheets[0], row)['PartNumber'])).toEqual([
      '12345678901234567890123',
      '12345678901234567',
    ]);
    expect(cells(sheets[0], 0)['Qty']).toBe('1e999');
  });

  it('has a row for each thing that an object counts by its name, where the object opens', async () => {
    const sheets = await read(`[
  { "name": "left_assembly", "count": 1,
    "vitamins": {
      "NEMA(NEMA17S): Stepper motor NEMA17 x 34mm": 2,
      "screw(M3): Screw M3 x 8mm": 4
    } },
  { "name": "right_assembly", "count": 1, "vitamins": { "Pulley GT2": 1 }, "settings": { "motor speed": 4 } }
]`);
    const counted = sheets.find((sheet) => sheet.columnNames?.includes('count') && sheet.rowCount === 3);
    expect([0, 1, 2].map((row) => cells(counted, row))).toMatchObject([
      { name: 'NEMA(NEMA17S): Stepper motor NEMA17 x 34mm', count: '2' },
      { name: 'screw(M3): Screw M3 x 8mm', count: '4' },
      { name: 'Pulley GT2', count: '1' },
    ]);
    expect(counted?.element(0)?.line).toBe(3);
    expect(sheets.flatMap(({ columnNames }) => columnNames ?? [])).toContain('settings/motor_speed');
  });

  it('leaves over only what no record holds: texts that a member lists are in its cell', async () => {
    const sheets = await read(
      '{"revision": "B7", "parts": [{"refs": ["M1", "M2", 3], "qty": 2}, {"refs": ["K1"], "qty": 1}], "also": ["Fan"]}',
    );
    const rest = sheets.find(({ columnNames }) => columnNames === null);
    expect(Array.from({ length: rest?.rowCount ?? 0 }, (_, row) => rest?.text(row, 0))).not.toContain('M1');
  });

  it('counts things by their names alone only where it is called a list', async () => {
    const text = '{ "Servo MG996R": 4, "Screw M3": 20 }';
    const readAs = async (isList: boolean): Promise<readonly Sheet[]> =>
      (await readUnit(new TextEncoder().encode(text), 'bom.json', { ...options, isList: () => isList })).sheets;
    expect(cells((await readAs(true))[0], 0)).toEqual({ name: 'Servo MG996R', count: '4' });
    await expect(readAs(false)).rejects.toThrow('neither CycloneDX nor a list');
  });

  it('has nothing left over where a text holds what XML cannot', async () => {
    expect(
      await read('[{"PartNumber":"A1","Description":"\\u001bNdFeB magnet"},{"PartNumber":"A2","Description":"x"}]'),
    ).toHaveLength(1);
  });

  it('may be a list itself, or things by their keys', async () => {
    const [list] = await read(
      '[{"Part Number": "A-1", "Позиция": "Мотор"}, {"Part Number": "A-2", "Позиция": "Гайка"}]',
    );
    expect(cells(list, 1)).toEqual({ Part_Number: 'A-2', Позиция: 'Гайка' });
    const [keyed] = await read('{"parts": {"R1": {"value": "10k", "qty": 1}, "LS1": {"value": "Speaker", "qty": 2}}}');
    expect([0, 1].map((row) => cells(keyed, row))).toEqual([
      { key: 'R1', value: '10k', qty: '1' },
      { key: 'LS1', value: 'Speaker', qty: '2' },
    ]);
  });

  it.each([
    [
      'rows with their titles in the first',
      '[["Part number", "Description", "Qty"], ["A-1", "DC motor", 2], ["A-2", null, 4]]',
    ],
    [
      'rows beside their titles',
      '{"bom": {"columns": ["Part number", "Description", "Qty"], "data": [["A-1", "DC motor", 2], ["A-2", "", 4]]}}',
    ],
    ['columns', '{"Part number": ["A-1", "A-2"], "Description": ["DC motor", null], "Qty": [2, 4]}'],
  ])('may hold a table as %s', async (_, text) => {
    const [sheet, ...others] = await read(text);
    expect(sheet!.columnNames).toBeNull();
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet!.text(row, column)))).toEqual([
      ['Part number', 'Description', 'Qty'],
      ['A-1', 'DC motor', '2'],
      ['A-2', '', '4'],
    ]);
    expect(others.filter(({ rowCount }) => rowCount > 0)).toEqual([]);
  });

  it('keeps lists of plain values that are no table in their records', async () => {
    const [sheet, ...others] = await read(
      '{"parts": [{"name": "Motor", "refs": ["M1", "M2"], "tags": ["a", "b"], "files": ["x", "y"], "size": [[1, 2], [3, 4]]}, {"name": "Nut", "refs": ["N1"]}]}',
    );
    expect(cells(sheet, 0)).toMatchObject({ name: 'Motor', refs: 'M1, M2' });
    expect(others.map(({ columnNames }) => columnNames)).toEqual([['c1', 'c2', 'parent'], null]);
  });

  it('may name values of a thing in a list, with a unit', async () => {
    const [sheet] = await read(
      '{"items": [{"id": "P1", "attributes": [{"name": "Description", "value": "DC motor"}, {"unit": "g", "value": 12, "name": "Mass", "id": 7}]}, {"id": "P2", "attributes": [{"name": "Mass", "value": 3}, {"name": "Note", "value": null}]}]}',
    );
    expect([0, 1].map((row) => cells(sheet, row))).toEqual([
      { id: 'P1', Description: 'DC motor', Mass: '12 g' },
      { id: 'P2', Mass: '3' },
    ]);
  });

  it('may be a record on each line, and says which line is none', async () => {
    const [sheet] = await read('{"pn": "A-1", "name": "DC motor"}\n\n{"pn": "A-2", "name": "Nut"}\r\n');
    expect([0, 1].map((row) => cells(sheet, row))).toEqual([
      { pn: 'A-1', name: 'DC motor' },
      { pn: 'A-2', name: 'Nut' },
    ]);
    expect([0, 1].map((row) => sheet!.element(row)?.line)).toEqual([1, 3]);
    await expect(read('{"pn": "A-1"}\n{"pn": "A-2"}\n{"pn": "A-')).rejects.toMatchObject({
      code: 'json-malformed',
      location: { line: 3 },
    });
  });

  it('is read by paths that a user gives', async () => {
    const text = '{"meta": 1, "stuff": [{"bez": "Motor", "anz": 2}, {"bez": "Nut", "anz": 4}]}';
    const recordPaths = { records: ['/json/stuff'], fields: { description: ['bez'], quantity: ['anz'] } };
    const { sheets, format } = await readUnit(new TextEncoder().encode(text), 'x.json', { ...options, recordPaths });
    expect(format).toBe('json');
    expect(cells(sheets[0], 1)).toEqual({ description: 'Nut', quantity: '4' });
  });

  it('is nested as its lists are', async () => {
    const sheets = await read(
      '{"part": [{"name": "Drive", "part": [{"name": "Motor", "part": [{"name": "Magnet"}]}, {"name": "Nut"}]}, {"name": "Box"}]}',
    );
    const [sheet] = sheets;
    const rows = Array.from({ length: sheet!.rowCount }, (_, row) => [
      cells(sheet, row)['name'],
      sheet!.element(row)?.parent,
    ]);
    expect(rows).toEqual([
      ['Drive', -1],
      ['Motor', 0],
      ['Magnet', 1],
      ['Nut', 0],
      ['Box', -1],
    ]);
  });

  it('nested beyond the limit is an error, not a crash', async () => {
    const deep = `${'{"a":['.repeat(3000)}{"b":1}${']}'.repeat(3000)}`;
    await expect(read(deep)).rejects.toMatchObject({
      code: 'limit-depth',
      message: expect.stringContaining('levels of nested lists and objects') as string,
    });
  });

  it('gives every text back, whatever is in it', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((one) =>
        one
          .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 5 }), async (list) => {
        const [sheet] = await read(
          JSON.stringify(
            list.map((name) => ({ name, n: 1 })),
            null,
            2,
          ),
        );
        const shown = (one: string): string => one.replace(/\s+/g, ' ').trim();
        expect(list.map((_, row) => shown(cells(sheet, row)['name'] ?? ''))).toEqual(list.map(shown));
      }),
    );
  });
});

it('columns whose values stand behind the numbers of their rows are columns', async () => {
  const [sheet] = await read(
    '{"Part": {"0": "SCR-1", "1": "MAG-77"}, "Description": {"0": "Screw", "1": "NdFeB magnet"}, "Qty": {"0": 4, "1": 7}}',
  );
  expect([0, 1, 2].map((row) => sheet!.filled(row).map((column) => sheet!.text(row, column)))).toEqual([
    ['Part', 'Description', 'Qty'],
    ['SCR-1', 'Screw', '4'],
    ['MAG-77', 'NdFeB magnet', '7'],
  ]);
});

it('a row of cells knows the line on which it opens, of columns their object’s', async () => {
  const linesOf = async (text: string): Promise<unknown> => {
    return (await read(text)).map((sheet) => Array.from({ length: sheet.rowCount }, (_, row) => sheet.line(row)));
  };
  expect(await linesOf('[\n ["Part",\n  "Qty"],\n ["M-1",\n  4],\n ["M-2", 3]\n]')).toEqual([[2, 4, 6]]);
  expect(await linesOf('{\n "bom": {\n  "part": ["M-1", "M-2"],\n  "qty": [4, 3]\n }\n}')).toEqual([[2, 2, 2]]);
});
