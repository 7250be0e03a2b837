import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { nodeHost } from '../../host/node.ts';
import { countedLine } from './counted-list.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

async function read(text: string): Promise<{ rows: Record<number, (string | null)[]>; skipped: readonly string[] }> {
  const { sheets, skipped } = await readUnit(new TextEncoder().encode(text), 'parts.txt', options);
  const [sheet] = sheets;
  if (sheet?.columnFields == null) return { rows: {}, skipped: [] };
  const rows = Array.from(
    { length: sheet.rowCount },
    (_, row) => [sheet.rowNumber(row), [0, 1, 2].map((column) => sheet.text(row, column))] as const,
  );
  return { rows: Object.fromEntries(rows), skipped: (skipped ?? []).map(({ what }) => what) };
}

describe('a line that counts', () => {
  it.each([
    ['2x DC motor 12 V', '2', 'DC motor 12 V'],
    ['- 4 pcs M3 nut', '4', 'M3 nut'],
    ['3 × Nema 17', '3', 'Nema 17'],
    ['2 Stk. Lautsprecher', '2', 'Lautsprecher'],
    ['      4 "F2838-350KV Underwater Thruster"', '4', 'F2838-350KV Underwater Thruster'],
    ['Stepper Motors:\t\t3x Nema 17', '3', 'Stepper Motors: Nema 17'],
    ['DC motor x2', '2', 'DC motor'],
    ['Servo MG996R (2x)', '2', 'Servo MG996R'],
    ['NEMA 17 stepper motor   x1 set', '1 set', 'NEMA 17 stepper motor'],
    ['GT2 timing belt   x2 m', '2 m', 'GT2 timing belt'],
    ['Speakers  x2 pairs', '2 pairs', 'Speakers'],
    ['舵机 x2 套', '2', '舵机'],
    ['(5x) Micro servo', '5', 'Micro servo'],
    ['\t* [ ] 1x stepper motor', '1', 'stepper motor'],
    ['1шт. Двигатель', '1', 'Двигатель'],
    ['2 tane redüktörlü motor', '2', 'redüktörlü motor'],
    ['3 adet tekerlek', '3', 'tekerlek'],
    ['4 ks ložisko', '4', 'ložisko'],
    ['2 un. motor de passo', '2', 'motor de passo'],
    ['3 pièces vis M3', '3', 'vis M3'],
    ['5 szt. magnes', '5', 'magnes'],
    ['2 db motor', '2', 'motor'],
    ['・サーボモーター×２', '2', 'サーボモーター'],
    ['・端子３本（黒と赤）', '3', '端子（黒と赤）'],
    ['直流电机*4', '4', '直流电机'],
    ['電阻220Ω×5個', '5', '電阻220Ω'],
    ['DC motor * 2 pcs', '2', 'DC motor'],
    ['- MG90 金属齿舵机 × 2', '2', 'MG90 金属齿舵机'],
    ['- 支架（铝合金）× 4', '4', '支架（铝合金）'],
    ['サーボモーター x 3', '3', 'サーボモーター'],
  ])('%s', (line, count, thing) => {
    expect(countedLine(line)).toEqual({ count, thing });
  });

  it.each([
    'Motor 12 V',
    '1. Introduction',
    '20 x 10',
    'Plate 20x10x5',
    'Screw M3 x 10',
    'Screw M3 *8',
    '螺丝M3*8',
    '螺丝（M3）× 10',
    '铝管 直径 × 100',
    '铝管 长 x 30',
    'スイッチ（足４本）',
    '3 dB attenuator',
    '1st stage gear',
    '20 x 10 x 5 mm magnet',
    '2024-11-27 begun',
    'Resistor 4x',
    '',
  ])('is none of these: %s', (line) => {
    expect(countedLine(line)?.thing ?? null).toBe(line === 'Resistor 4x' ? 'Resistor' : null);
  });

  it.each(['2x ', ' 2', '(2x) ', 'a: 2x', '- ', '"2 '])('takes time by the length of a line: %j', (piece) => {
    const [longer, shorter] = [piece.repeat(100_000), piece.repeat(100_000 / TIMES)];
    expect(
      growsFaster(
        () => countedLine(longer),
        () => countedLine(shorter),
      ),
    ).toBe(false);
  });
});

describe('a text that counts things', () => {
  it('is a list of them, at its lines, with the headings above', async () => {
    const text = 'Motors\n2x DC motor 12 V\n1x Loudspeaker\n\nSteel parts:\n30 x M3 nut\nFrame\n';
    expect(await read(text)).toEqual({
      rows: {
        2: ['2', 'DC motor 12 V', 'Motors'],
        3: ['1', 'Loudspeaker', 'Motors'],
        6: ['30', 'M3 nut', 'Steel parts'],
        7: ['', 'Frame', 'Steel parts'],
      },
      skipped: ['lines 1, 5'],
    });
  });

  it('may have a bare number before several things of a kind', async () => {
    const { rows } = await read('1x clutch\n4x M3 nut\n4 N54 neodymium magnets 9x5\n3 phase motors\n');
    expect(rows[3]).toEqual(['4', 'N54 neodymium magnets 9x5', '']);
    expect(rows[4]).toEqual(['', '3 phase motors', '']);
  });

  it('is none where most lines count nothing, or where it is a table', async () => {
    for (const text of [
      'Notes on the robot\nIt has\n2x motor\nand wheels\nof rubber\n',
      'Part number,Description,Qty\nA-1,2x motor,1\nA-2,3x motor,2\n',
      '2x faster than before.\n',
      'It has\n2x motor,\nand wheels\n',
    ])
      expect((await read(text)).rows).toEqual({});
  });

  it('may be a single line, or two with one that counts nothing', async () => {
    expect((await read('2x motor\n')).rows).toEqual({ 1: ['2', 'motor', ''] });
    expect((await read('2x motor\nM3 screws\n')).rows).toEqual({ 1: ['2', 'motor', ''], 2: ['', 'M3 screws', ''] });
  });

  it('gives every count and thing back', async () => {
    const thing = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/).filter((text) => !/\s[x]$/.test(text));
    const items = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), thing), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(items, fc.constantFrom('x ', ' x ', ' pcs ', '× '), async (list, unit) => {
        const { rows } = await read(list.map(([count, name]) => `${String(count)}${unit}${name}`).join('\n'));
        expect(Object.values(rows)).toEqual(list.map(([count, name]) => [String(count), name, '']));
      }),
    );
  });
});

describe('what stands among counted lines', () => {
  it('is a thing as well with a box to tick, or where as many are needed as it takes', async () => {
    const { sheets, skipped } = await readUnit(
      new TextEncoder().encode(
        '- [ ] 1 x Frame\n- [ ] 2 x Arm\n- [ ] n x [Servo SG90](https://x.y)\n- [ ] [Motor](https://x.y)\n',
      ),
      'parts.txt',
      options,
    );
    const [sheet] = sheets;
    expect([0, 1, 2, 3].map((row) => [sheet?.text(row, 0), sheet?.text(row, 1)])).toEqual([
      ['1', 'Frame'],
      ['2', 'Arm'],
      ['', 'Servo SG90'],
      ['', 'Motor'],
    ]);
    expect(skipped ?? []).toEqual([]);
  });

  it('is the address of the thing above', async () => {
    const { rows } = await read('1шт. Двигатель\nhttp://shop.example/1\n\n2 шт. Магнит\nhttp://shop.example/2\n');
    expect(rows).toEqual({ 1: ['1', 'Двигатель', ''], 4: ['2', 'Магнит', ''] });
  });

  it('has a sign, and what several sentences tell of under the name that the first is', async () => {
    const { rows } = await read('- 2x Bearing 608\n- 4x M3 nut\n- Hub motor 350 W. Buy two. Check the connector.\n');
    expect(rows[3]).toEqual(['', 'Hub motor 350 W', '']);
  });

  it('is a sentence without a full stop', async () => {
    const { rows, skipped } = await read(
      ['4x magnet N52', '2x bearing 608', '- motors are driven in star', '3x nut M3'].join('\n'),
    );
    expect(Object.keys(rows)).toEqual(['1', '2', '4']);
    expect(skipped).toEqual(['lines 3']);
  });

  it('is a heading or a sentence in Chinese as well, but for an item that opens with a name', async () => {
    const { rows, skipped } = await read(
      '# 硬件\n- 步进电机 ×3\n- 支架 ×2\n后续可选：\n- MG996R：适合早期机构验证。\n门安全不能只依赖舵机力气不大。\n- 导轨 ×2\n- 螺丝 ×8\n',
    );
    expect(Object.values(rows).map(([, thing]) => thing)).toEqual([
      '步进电机',
      '支架',
      'MG996R：适合早期机构验证。',
      '导轨',
      '螺丝',
    ]);
    expect(skipped).toEqual(['lines 1, 4, 6']);
  });

  it('is what has a number of the list before it: the number is no part of its name, and its line no sentence', async () => {
    const { rows, skipped } = await read(
      [
        'Robot - Bill of Materials',
        '=========================',
        '',
        'Electronics:',
        '1.  Arduino Uno            x1',
        '2.  NEMA 17 stepper motor  x1 set',
        '3.  Speaker, 4 ohm. Any make',
        '4.  2x servo',
      ].join('\n'),
    );
    expect(rows).toEqual({
      5: ['1', 'Arduino Uno', 'Electronics'],
      6: ['1 set', 'NEMA 17 stepper motor', 'Electronics'],
      7: ['', 'Speaker, 4 ohm. Any make', 'Electronics'],
      8: ['2', 'servo', 'Electronics'],
    });
    expect(skipped).toEqual(['lines 1, 2, 4']);
  });

  it('is several where several are counted, each with the label before them; a rating may stand first in a label', async () => {
    const { sheets } = await readUnit(
      new TextEncoder().encode(
        [
          'Boards:	2x ESP32 Wroom, 1x Arduino UNO',
          '5v regulator: 		1x NID100-5',
          '2x Cable, 2 x 0.75 mm',
          '1x Bracket, 4 holes',
        ].join('\n'),
      ),
      'parts.txt',
      options,
    );
    const [sheet] = sheets;
    const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
      [0, 1, 2].map((column) => sheet?.text(row, column)),
    );
    expect(rows).toEqual([
      ['2', 'Boards: ESP32 Wroom', ''],
      ['1', 'Boards: Arduino UNO', ''],
      ['1', '5v regulator: NID100-5', ''],
      ['2', 'Cable, 2 x 0.75 mm', ''],
      ['1', 'Bracket, 4 holes', ''],
    ]);
  });
});

it('what is set apart by fences is a list as well, and the fences are no things', async () => {
  const { rows } = await read('# Set\n\n```text\nMotor ×1\nServo ×3\n```\n');
  expect(Object.values(rows).map((row) => row.slice(0, 2))).toEqual([
    ['1', 'Motor'],
    ['3', 'Servo'],
  ]);
});
