import { expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

async function costOf(head: string, cells: string) {
  const csv = `Part number;Description;Qty;${head}\nMAG-1001;SmCo magnet ring Sm2Co17;2;${cells}\nSCR-1001;Hex bolt M5 steel;2;${cells}\n`;
  const record = await lintText(mofcom, { csv, rules: ['mofcom/controlled-item'] });
  return record.findings[0]?.cost;
}

it('is the price of one piece as the line states it, with the currency that a column, the cell or the header names', async () => {
  expect(await costOf('Unit cost;Currency', '12,40;EUR')).toEqual({ amount: '12.4', currency: 'EUR', place: 'D2' });
  expect(await costOf('Unit cost (USD)', '0.35')).toEqual({ amount: '0.35', currency: 'USD', place: 'D2' });
  expect((await costOf('Unit cost', '€ 3,20'))?.currency).toBe('EUR');
  expect((await costOf('Unit cost', '$ 3.20'))?.currency).toBeNull();
});

it('says for how many pieces it is, by a column or by the header', async () => {
  const per100 = { amount: '12.4', currency: null, place: 'D2', per: 100 };
  expect(await costOf('Unit cost;Price unit', '12.40;100')).toEqual(per100);
  expect(await costOf('Unit cost per 100', '12.40')).toEqual(per100);
  expect(await costOf('Unit cost;Price unit', '12.40;1')).toEqual({ amount: '12.4', currency: null, place: 'D2' });
});

it('says what leaves open for how many, and where that stands', async () => {
  expect((await costOf('Unit cost;Price unit', '12.40;C'))?.open).toEqual({ text: 'C', place: 'E2' });
  expect((await costOf('Unit cost;Unit', '12.40;box'))?.open).toEqual({ text: 'box', place: 'E2' });
  expect((await costOf('Cost for 10 boards', '12.40'))?.open).toEqual({ text: 'for 10 boards', place: 'D2' });
});

it('is nothing where it is empty, or no plain figure', async () => {
  expect(await costOf('Unit cost', '')).toBeUndefined();
  expect(await costOf('Unit cost', '12.40 / 100')).toBeUndefined();
});
