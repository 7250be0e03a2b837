import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

async function materials(number: string, description: string): Promise<string[]> {
  const csv = `Part Number,Description,Qty\n${number},${description},1\nA-100-22,Steel bracket,2\n`;
  const { units } = await judgeText(mofcom, { csv });
  return (units[0]?.findings ?? []).flatMap(({ content }) => (content === null ? [] : [content.material]));
}

describe('a part number that is the name of a material', () => {
  it.each([
    ['Gd2O3', '99.99% powder 3N', 'ox-Gd'],
    ['Tb4O7', 'powder 500 g', 'ox-Tb'],
    ['Dy2O3', '99.9%', 'ox-Dy'],
    ['LYSO', '10x10x30 mm', 'lyso'],
    ['TGG', 'rod 5x20', 'tgg'],
  ])('is read as that: %s, %s', async (number, description, material) => {
    expect(await materials(number, description)).toEqual([material]);
  });

  it.each([
    ['LSO', 'Connector 3 pin'],
    ['GOS', 'Label'],
    ['YAG', 'Mounting bracket'],
    ['YAP', 'Spring'],
    ['Y2O3', 'Resistor 10k'],
  ])('is a number where the description names another thing: %s, %s', async (number, description) => {
    expect(await materials(number, description)).toEqual([]);
  });
});
