import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

async function found(text: string): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: text });
  return (units[0]?.findings ?? []).map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`);
}

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
});
