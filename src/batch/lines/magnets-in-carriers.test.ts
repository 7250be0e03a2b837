import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

/** Chance of an element in the part of the last row of a bill of `level,description`, and what of its assemblies speaks for it. */
async function last(
  symbol: string,
  rows: readonly (readonly [number, string])[],
): Promise<{ chance: number; above: string[] }> {
  const lines = rows.map(([level, text], i) => `${String(level)},PN-${String(1001 + i)},${text},1`);
  const { findings } = await lintText(mofcom, { csv: `Level,Part Number,Description,Qty\n${lines.join('\n')}\n` });
  const found = findings.find(({ partNumber }) => partNumber === `PN-${String(1000 + rows.length)}`);
  const chance = found?.content?.elements.find((element) => element.symbol === symbol)?.confidence ?? 0;
  const above = (found?.evidence ?? []).filter(({ role }) => role === 'parent');
  return { chance, above: above.map(({ text, location }) => `${text} in ${location?.cell ?? '?'}`) };
}

const ALONE = 0.162;

describe('a magnet of no stated material', () => {
  it('is told by nothing but itself where it stands alone, or in what holds no magnet', async () => {
    expect(await last('Dy', [[1, 'Magnet 20x10x3']])).toEqual({ chance: ALONE, above: [] });
    expect(
      await last('Dy', [
        [1, 'Door frame'],
        [2, 'Magnet 20x10x3'],
      ]),
    ).toEqual({ chance: ALONE, above: [] });
  });

  it('is the magnet of the motor that it is built into, with the cell that says so', async () => {
    const bill = [
      [1, 'Servo motor 400 W'],
      [2, 'Rotor assembly'],
      [3, 'Magnet arc 20x10x3'],
    ] as const;
    const { chance, above } = await last('Dy', bill);
    expect(chance).toBeGreaterThan(0.5);
    expect(above).toEqual(['Servo motor in C2']);
  });

  it('is never more than possible by that alone', async () => {
    expect(
      (
        await last('Dy', [
          [1, 'Servo motor with magnets N42SH'],
          [2, 'Magnet segment'],
        ])
      ).chance,
    ).toBeLessThan(0.7);
  });

  it('may be of samarium where the motor says that its magnets are', async () => {
    expect(
      (
        await last('Sm', [
          [1, 'Servo motor with SmCo magnets'],
          [2, 'Magnet segment'],
        ])
      ).chance,
    ).toBeGreaterThan(0.7);
  });

  it('stays what it is where a loudspeaker around it tells less than it does', async () => {
    expect(
      await last('Dy', [
        [1, 'Loudspeaker 4 ohm'],
        [2, 'Magnet ring'],
      ]),
    ).toEqual({ chance: ALONE, above: [] });
  });

  it('says nothing of the motor where a sensor reads it, or where it is no part of it', async () => {
    for (const magnet of ['Encoder magnet', 'Gebermagnet 6x2.5', 'Bremsmagnet 24x8x3'])
      expect((await last('Dy', [[1, 'Servo motor 400 W'], [2, magnet]])).above).toEqual([]); // prettier-ignore
    expect(
      await last('Dy', [
        [1, 'Servo motor 400 W'],
        [1, 'Magnet 20x10x3'],
      ]),
    ).toEqual({ chance: ALONE, above: [] });
  });

  it('of a drive in a machine is the drive’s, not that of the motors beside it', async () => {
    const bill = [
      [1, 'Servo motor 400 W'],
      [2, 'Loudspeaker'],
      [3, 'Magnet ring'],
    ] as const;
    expect((await last('Dy', bill)).above).toEqual([]);
  });

  it('goes by what it states, where it states it', async () => {
    const { above } = await last('Dy', [
      [1, 'Servo motor 400 W'],
      [2, 'Magnet N42'],
    ]);
    expect(above).toEqual([]);
  });
});
