import { expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

/** Manufacturer and supplier of what is found, of a list with a further column. */
async function told(header: string, text: string): Promise<unknown> {
  const { units } = await judgeText(mofcom, {
    csv: `Part,Qty,${header}\nServo motor SG90,2,${text}\nScrew M3,4,Nordmark\n`,
  });
  const [finding] = units[0]?.findings.filter(({ category }) => category === 'content') ?? [];
  return [finding?.manufacturer, finding?.supplier ?? null];
}

it.each([
  ['Supplier', 'Nordmark Magnet AB', ['Nordmark Magnet AB', 'Nordmark Magnet AB']],
  ['Supplier', 'Amazon.de', [null, 'Amazon.de']],
  ['購入先', '秋月電子通商', [null, '秋月電子通商']],
  ['Supplier', '-', [null, null]],
  ['Manufacturer', '-', [null, null]],
  // Who writes so means it.
  ['Manufacturer', 'Amazon Basics', ['Amazon Basics', null]],
])('"%s" with "%s": manufacturer and supplier are %j', async (header, text, names) => {
  expect(await told(header, text)).toEqual(names);
});
