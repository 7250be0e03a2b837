import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { defaultLimits } from '../read/types.ts';
import { placesIn } from './said-count.ts';
import { inventoryText } from './text.ts';
import type { FileInventory, LineQuantity } from './types.ts';
import { inventoryUnit } from './unit.ts';

const decomposer = createDecomposer(knowledge());
const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], decomposer };
const take = (csv: string): Promise<FileInventory> => inventoryUnit('bom.csv', new TextEncoder().encode(csv), options);
const counted = async (name: string, quantity: string): Promise<LineQuantity | undefined> =>
  (await take(`Name,Quantity,Price\n"${name}",${quantity},9.99\nBolt M3,5,1.00\nBracket,2,3.00\n`)).rows[0]?.quantity;

describe('how many pieces a text says that a line is of', () => {
  it.each([
    ['20x Diametric magnets', '1', 20],
    ['4 x 5010 360kv motor', '1', 4],
    ['720 coreless drone motor(x4 in the set)', '1', 4],
    ['Aileron servos x3', '', 3],
    ['MG996R servo, 4-pack', '1', 4],
    ['Neodymium magnets (set of 8)', '1', 8],
    ['SG90 servo (2 pcs)', '1', 2],
  ])('counts where the quantity is one, or is not stated: %s | %s', async (name, quantity, count) => {
    expect(await counted(name, quantity)).toEqual({ kind: 'pieces', count, perSet: count });
  });

  it.each([
    ['4x SG90 servo', '4', 4],
    ['Magnet 20x10x2 mm N42', '1', 1],
    ['20 x 10 mm magnet', '1', 1],
    ['2x4 magnet', '1', 1],
    ['Servo 2 x 3 A', '1', 1],
  ])('is as many as the quantity, or a size: %s | %s', async (name, quantity, count) => {
    expect(await counted(name, quantity)).toEqual({ kind: 'pieces', count });
  });

  it('leaves open whether pieces or sets are counted where both may be, and says so', async () => {
    const file = await take('Name,Quantity\nNeodymium magnets (set of 8),3\nBolt M3,5\nBracket,2\n');
    expect(file.rows[0]?.quantity).toEqual({ kind: 'pieces', count: 3, range: { min: 3, max: 24 }, perSet: 8 });
    const text = [...inventoryText([file], { width: 120, unicode: true })].join('');
    expect(text).toContain('its text says sets of 8: whether pieces or sets are counted is not said');
  });
});

describe('designators', () => {
  it.each([
    ['M1-M3', 3],
    ['M1, M2', 2],
    ['ENC1-ENC6', 6],
    ['ENC1-6', 6],
    ['M7', 1],
    ['M1-M3, M5', 4],
    ['carrier', null],
    ['M1-K3', null],
    ['2026-11', null],
  ])('are places of pieces: %s', (text, places) => {
    expect(placesIn(text)).toBe(places);
  });

  it('count where a list has no quantities', async () => {
    const file = await take(
      'Reference,Part,Link\nM1-M3,NEMA 17 stepper motor,\nR1,Resistor 10k,\nC1,Capacitor 10uF,\n',
    );
    expect(file.rows[0]?.quantity).toEqual({ kind: 'pieces', count: 3 });
  });
});
