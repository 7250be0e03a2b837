import { expect, it } from 'vitest';
import { folderOf, runIn } from './commands.fixture.ts';

// C1's control sequence introducer, and a turn of the reading direction.
const HOSTILE = 'A-1\u009b31m\u202e';

it.each([
  'lint a.csv --reporter json',
  'explain a.csv:B2 --json',
  'inventory a.csv --format json',
  'inspect a.csv --json',
  'dump a.csv --json',
  'whatif a.csv --branch lapsed --branch extended --as-of 2026-11-29 --json',
  'notice a.csv --format json',
])('JSON of "%s" holds nothing that steers a terminal, and says the same', async (line) => {
  const list = `Part Number,Description,Qty\n${HOSTILE},NdFeB magnet N42SH,2\nB-1,Screw,4\nB-2,Nut,4\n`;
  const { out, err } = await runIn(await folderOf({ 'a.csv': list }), line.split(' '));
  expect(out, err).not.toMatch(/[\u0080-\u009f\u202e]/);
  expect(JSON.stringify(JSON.parse(out))).toContain(HOSTILE);
});
