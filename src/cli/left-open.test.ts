import { expect, it } from 'vitest';
import { inFolder, run, write } from './registers/questions.fixture.ts';

inFolder();

const said = async (command: string): Promise<string> => (await run(command)).out.replace(/\s+/g, ' ');

it('of an alloy with more in it than its entry names it is said that it is reviewed, and not that it is listed', async () => {
  write('bom.csv', 'Part number,Description,Qty\nA-10011,Al-Sc-Zr alloy ingot,1\nA-10012,Tb-Co-Fe alloy ingot,1\n');
  const text = await said('bom.csv');
  expect(text).toContain('scandium-aluminium alloy is listed; with Zr in it: review');
  expect(text).toContain('terbium-iron alloy is listed; with Co in it: review');
  expect(await said('bom.csv --reporter concise')).toContain('terbium-iron alloy is listed; with Co in it: review');
});

it('whether Hong Kong is outside China is said to be open of all that No. 61 may name, once for each', async () => {
  write('hk.json', JSON.stringify({ trade: { ourCountry: 'KR', shipFrom: 'HK', shipTo: 'HK' } }));
  write(
    'bom.csv',
    'Part number,Description,Qty\nT-10011,Yttrium sputtering target,1\nM-10012,NdFeB magnet N42SH,4\nB-10013,BLDC motor,1\n',
  );
  const open = /whether Hong Kong counts as outside China here is not settled/g;
  expect((await said('bom.csv --config hk.json')).match(open)).toHaveLength(3);
  expect((await said('bom.csv --config hk.json --reporter concise')).match(open)).toHaveLength(3);
});
