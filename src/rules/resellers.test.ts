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

it('who is named by the header of an order number is asked by that number, beside the own one', async () => {
  const of = async (header: string, number: string): Promise<unknown> => {
    const { units } = await judgeText(mofcom, {
      csv: `Part number,Part,Qty,${header}\nP-100,Servo motor SG90,2,${number}\nP-200,Screw M3,4,1-2-ND\n`,
    });
    const [finding] = units[0]?.findings.filter(({ category }) => category === 'content') ?? [];
    return [finding?.partNumber, finding?.supplier ?? null, finding?.orderNumber ?? null];
  };
  expect(await of('Digi-Key Part Number', '469-1027-ND')).toEqual(['P-100', 'Digi-Key', '469-1027-ND']);
  expect(await of('Supplier part number', '469-1027-ND')).toEqual(['P-100', null, null]);
  expect(await of('Digi-Key Part Number', 'n/a')).toEqual(['P-100', null, null]);
});
