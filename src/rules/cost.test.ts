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

it('is nothing where it is empty, or the price of several pieces', async () => {
  expect(await costOf('Unit cost', '')).toBeUndefined();
  expect(await costOf('Unit cost per 100', '12.40')).toBeUndefined();
  expect(await costOf('Unit cost', '12.40 / 100')).toBeUndefined();
});
