import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: scoreHeaderSample };

/** Records as `line: column=value …`; the format where the text is no YAML. */
async function read(...lines: string[]): Promise<string | string[]> {
  const { format, sheets } = await readUnit(new TextEncoder().encode(lines.join('\n')), 'list', options);
  if (format !== 'yaml') return format;
  const sheet = sheets.find(({ columnNames }) => columnNames !== null);
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => {
    const cells = (sheet?.columnNames ?? []).flatMap((name, column) => {
      const text = sheet?.text(row, column) ?? '';
      return text === '' ? [] : [`${name}=${text}`];
    });
    return `${String(sheet?.line(row))}: ${cells.join(' ')}`;
  });
}

describe('YAML', () => {
  it('has a record for each mapping of a list, with what is further in', async () => {
    expect(
      await read('- name: Nema 17', '  qty: 3', '  supplier:', '    name: X', '- name: "N52"', '  qty: 8'),
    ).toEqual(['1: name=Nema 17 qty=3 supplier/name=X', '5: name=N52 qty=8']);
  });

  it('may keep the list below a key, in brackets, or by the keys of a mapping', async () => {
    expect(await read('# BOM', 'parts:', '  - {name: Nema 17, qty: 3}', '  - {name: N52, qty: 8}')).toEqual([
      '3: name=Nema 17 qty=3',
      '4: name=N52 qty=8',
    ]);
    expect(await read('motor:', '  part: Nema 17', '  qty: 3', 'magnet:', '  part: N52', '  qty: 8')).toEqual([
      '2: key=motor part=Nema 17 qty=3',
      '5: key=magnet part=N52 qty=8',
    ]);
  });

  it('keeps numbers as they are written, and puts in what is named elsewhere', async () => {
    expect(await read('- &M', '  part: 0010', '  qty: 1', '- <<: *M', '  qty: 2', '- part: 1e5', '  qty: 3')).toEqual([
      '2: id=M part=0010 qty=1',
      '4: part=0010 qty=2',
      '6: part=1e5 qty=3',
    ]);
  });

  it.each([
    [
      [
        'name: CI',
        'jobs:',
        '  test:',
        '    steps:',
        '      - name: Checkout',
        '        uses: actions/checkout',
        '      - name: Run',
        '        run: npm test',
      ],
    ],
    [['# Parts', '', '- Motor: NEMA 17', '  Best of all.', '- Servo: SG90', '', 'Buy them anywhere.']],
    [['- name: A', '  qty: 3', '  qty: 4', '- name: B', '  qty: 1']],
  ])('is none where its keys head no parts list, it is prose, or a key is given twice: %j', async (lines) => {
    expect(await read(...lines)).not.toBeInstanceOf(Array);
  });

  it('ends where names lead to names', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `  - &a${String(at)} {name: x, qty: [${at === 0 ? '1' : `*a${String(at - 1)}, *a${String(at - 1)}`}]}`); // prettier-ignore
    expect(await read('parts:', ...levels)).not.toBeInstanceOf(Array);
  });
});
