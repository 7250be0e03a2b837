import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

async function found(text: string): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: text });
  return (units[0]?.findings ?? []).map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`);
}

describe('a table of Markdown below a title', () => {
  const TABLE = '\n\n| Part | Price | Notes |\n|---|---|---|\n| XK-0830 | $2 | small |\n| ABC-1201 | $3 | easy |\n';

  it.each([
    '### Motors',
    '## Stepper motors',
    '### Motor alternatives',
    '### 步进电机备选',
    '### Lautsprecher (Optionen)',
  ])('has lines that are what it says: %s', async (title) => {
    expect(await found(`# List\n\n${title}${TABLE}`)).toEqual([
      'mofcom/embedded-content C7',
      'mofcom/embedded-content C8',
    ]);
  });

  it.each([
    '### Motor mounts',
    '### Motor drivers',
    '## Alternatives',
    '### Motor',
    '### Fan and motor',
    '### Bearings',
  ])('has none of its kind where it names parts, or what the list is of: %s', async (title) => {
    expect(await found(`# List\n\n${title}${TABLE}`)).toEqual([]);
  });

  it('is what its own words say', async () => {
    expect(
      await found('### Motors\n\n| Part | Price |\n|---|---|\n| Motor mount XK-1 | $2 |\n| Bearing 608 | $3 |\n'),
    ).toEqual([]);
  });
});

describe('several lists in one text of Markdown', () => {
  it('are all linted: a table, items below a title, and things that are counted elsewhere', async () => {
    const text = `# Gripper

## Parts list

| Part | Qty |
| --- | --- |
| Servo motor 25 kg | 2 |
| Bracket | 1 |

- Neodymium magnet 10x2
- Tape
- Screws

## Remote

For the remote there are:

- 2 x stepper motor NEMA 17
- 1 x controller board
- cable
`;
    expect(await found(text)).toEqual([
      'mofcom/embedded-content A7',
      'mofcom/controlled-item B10',
      'mofcom/embedded-content B18',
    ]);
  });

  it('have explanations below them that are no parts, in Chinese as well', async () => {
    const text = `## 物料清单

- 舵机 MG996R
- 支架
- 螺丝 M3

说明：

1. 除电机之外，其他零件都是标准件，可以购买任意品牌的等效型号。
2. 使用电机随附的螺丝将电机安装到底座上，注意方向不要装反了。
`;
    expect(await found(text)).toEqual(['mofcom/embedded-content B3']);
  });

  it('may be headed like another, and say no more than what there is', async () => {
    const text = `| Item | Origin |
| --- | --- |
| Power supply | club |
| Stepper motor NEMA 17 | club |
| Soldering iron | laboratory |

| Item | Qty | Price | What for |
| --- | --- | --- | --- |
| Driver A4988 | 1 | 15 | moves the motor |
| Resistor | 2 | 1 | pull-up |

| Term | Meaning |
| --- | --- |
| Stepper motor | turns in steps |
| Encoder | counts them |
`;
    expect(await found(text)).toEqual(['mofcom/embedded-content A4']);
  });

  it('may be drawn, with cells that go on over several lines', async () => {
    const text = `+-----+----------------+------+
| Qty | Part           | Shop |
+=====+================+======+
| 2   | Servo motor    | A    |
|     | 25 kg          |      |
+-----+----------------+------+
| 1   | Switch         | B    |
|     | (loudspeaker   |      |
|     | on/off)        |      |
+-----+----------------+------+
`;
    expect(await found(text)).toEqual(['mofcom/embedded-content B4']);
  });

  it('hold nothing in their comments, and what stands behind those is read', async () => {
    const text = `# Rig

### BOM

<!-- - Servo motor 9 g
https://shop.example/servo

- Stepper motor NEMA 17 -->

- Profile 20x20
- Bracket
- Loudspeaker 8 Ohm

<!--
| Part | Qty |
| --- | --- |
| Vibration motor | 2 |
-->
`;
    expect(await found(text)).toEqual(['mofcom/embedded-content B12']);
    expect(await found(`${text}\n| Part | Qty |\n| --- | --- |\n| Servo motor | 2 |\n`)).toEqual([
      'mofcom/embedded-content B12',
      'mofcom/embedded-content A22',
    ]);
  });

  it('leave nothing unsaid that other sections count or name', async () => {
    const text = `# Rig

## Parts list

- Profile 20x20
- Bracket
- Screws

## On the bench

- 2x Stepper motor NEMA 17
- 1x Driver

## Behind it

- Servo motor 9 g
- Cable
`;
    expect(await found(text)).toEqual(['mofcom/embedded-content B11', 'data/list-not-read A16']);
  });

  it('have no header among items that nothing calls a list', async () => {
    const text = `| Part | Qty |
| --- | --- |
| Controller board | 1 |

To be measured:

- [ ] Hub motor XR120 (size, weight)
- [ ] Servo motor SB15 (weight)
- [ ] Part number
- [ ] Sensor 90
- [ ] Camera (4 holes)
`;
    expect(await found(text)).toEqual([
      'data/columns-guessed A7',
      'mofcom/embedded-content A7',
      'mofcom/embedded-content A8',
    ]);
  });

  it.each([
    '- OUT1 / OUT2 → left motor;\n- OUT3 / OUT4 → right motor',
    '- Driver → servo SG90 → frame',
    '- The N20 motor is connected to M1',
    '- number of magnets',
    '- 振動モーターのGNDはGNDに接続\n- 振動モーター: 店で "振動モーター 5V" を検索',
    '## Parts that were not used\n\n- Servo SG90\n- 2x NEMA 17 stepper',
    '# Parts list\n\n- Frame\n- Wire\n- Screw\n\n## Parts that were not used\n\n- Servo SG90\n- 2x NEMA 17 stepper',
  ])('are not asked about in notes on wiring, sentences, or what is not used: %j', async (notes) => {
    expect(await found(`| Part | Qty |\n| --- | --- |\n| Board | 2 |\n\n${notes}\n`)).toEqual([]);
  });

  it.each(['- Stepper motor NEMA 17', '- Stepper motor NEMA 17 → turns the head'])(
    'are asked about where the item is a thing: %j',
    async (item) => {
      expect(await found(`| Part | Qty |\n| --- | --- |\n| Board | 2 |\n\n${item}\n`)).toEqual([
        'data/list-not-read A5',
      ]);
    },
  );

  it('may stand below a line of words alone', async () => {
    const text = `Stirrer

${'It stirs.\n\n'.repeat(12)}Materials
- 6 in. x 18 in. Metal sheet of aluminum, for the top
- Magnets N48 [shop](https://shop.example/a-b-c)
- 5 in. Stepper motor with a flat shaft of steel
- Fan

It turns.
`;
    expect(await found(text)).toEqual(['mofcom/controlled-item B29', 'mofcom/embedded-content B30']);
    const table = '| Part | Qty |\n| --- | --- |\n| Board | 2 |\n\n';
    expect(await found(`${table}${text}`)).toEqual(['mofcom/controlled-item B33', 'mofcom/embedded-content B34']);
  });
});
