import { expect, it } from 'vitest';
import { inFolder, run, write } from './questions.fixture.ts';

inFolder();

const count = (text: string, part: string): number => text.split(part).length - 1;

it('what is said of entries is said once in a file, and of further suppliers that it stands above', async () => {
  const lines = ['Ardal', 'Nordmark', 'Hellas'].map(
    (firm, at) => `SV-${String(1001 + at)},AC servo motor 400 W,1,${firm}\n`,
  );
  write('bom.csv', `Part number,Description,Qty,Manufacturer\n${lines.join('')}`);
  const { out } = await run('bom.csv');
  expect(count(out, 'generally outside No. 18')).toBe(1);
  expect(count(out, '1C904.a.4, 1C905.a.4: as for SV-1001 above')).toBe(2);
  expect(count(out, 'question  Ask: the maker, grade and country of the magnet')).toBe(3);
});

it('a firm is asked the same once, however the parts differ in what entries they bear', async () => {
  write(
    'bom.csv',
    'Part number,Description,Supplier\nSV-1,AC servo motor 400 W,Nord\nMG-1,Stepper motor NEMA 17 SmCo,Nord\nSP-1,Loudspeaker 4 ohm,Nord\n',
  );
  const { out } = await run('bom.csv');
  expect(count(out, 'Ask: the maker, grade and country of the magnet')).toBe(1);
  expect(count(out, 'question  as for SV-1 above')).toBe(2);
});

it('is said again in the next file', async () => {
  for (const name of ['a.csv', 'b.csv']) write(name, `Part number,Description,Qty\nSV-1001,AC servo motor 400 W,1\n`);
  const { out } = await run('a.csv b.csv');
  expect(count(out, 'generally outside No. 18')).toBe(2);
  expect(out).not.toContain('as for SV-1001');
});
