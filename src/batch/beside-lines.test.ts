import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

const HEADER = 'Item,Part Number,Description,Qty';
const LINES = ['1,SCR-1,Screw M3,4', '2,N-1,Nut M3,2', '3,N-2,Washer,2', '4,N-3,Spring,2', '5,N-4,Housing,1'];
const MORE = ['7,N-5,Shaft,1', '8,N-6,Cover,1'];
const told = async (...rows: readonly string[]): Promise<string[]> =>
  (await lintText(mofcom, { csv: `${rows.join('\n')}\n` })).findings
    .filter(({ ruleId }) => ruleId === 'data/list-not-read' || ruleId === 'mofcom/controlled-item')
    .map(({ ruleId, locations: [at] }) => `${ruleId} ${at?.cell ?? ''}`);
const among = (row: string): Promise<string[]> => told(HEADER, ...LINES, row, ...MORE);
const last = (...rows: readonly string[]): Promise<string[]> => told(HEADER, ...LINES, ...rows);

describe('a row that is taken for no line, and names what would be reported', () => {
  it.each([
    ['a heading in capitals', '6,,DYSPROSIUM OXIDE,', 'C7'],
    ['a heading', ',,SmCo magnet,', 'C7'],
    ['a heading in the first column', 'SmCo magnet 5x5x5,,,', 'A7'],
    ['a chapter', 'A,SmCo magnet', 'B7'],
  ])('is told of: %s', async (_what, row, cell) => {
    expect(await among(row)).toEqual([`data/list-not-read ${cell}`]);
  });

  it.each([
    ['parts of a legend', ['Legend,,,', ',SM-1,SmCo magnet 5x5x5,'], 'C8'],
    ['a note', ['9,,Note: SmCo magnet 5x5x5,'], 'C7'],
    ['a total', ['Total,,SmCo magnet 5x5x5,'], 'C7'],
    ['a count', [',,Total SmCo magnets,7'], 'C7'],
    ['a summary with another name', ['Summary of parts,,,', '9,N-1,SmCo magnet 5x5x5,3'], 'C8'],
    ['a title with marks', ['## SmCo magnet ##,,,'], 'A7'],
    ['a title with a colon', ['SmCo magnet:,,,'], 'A7'],
    ['a line with another separator', [',,,', 'SM-1;SmCo magnet 5x5x5;3,,,'], 'A8'],
  ])('is told of: %s', async (_what, rows, cell) => {
    expect(await last(...rows)).toEqual([`data/list-not-read ${cell}`]);
  });

  it('is a line in a list in capitals', async () => {
    const capitals = [HEADER, ...LINES].map((row) => row.toUpperCase());
    expect(await told(...capitals, '6,,DYSPROSIUM OXIDE,', ...MORE.map((row) => row.toUpperCase()))).toEqual([
      'mofcom/controlled-item C7',
    ]);
  });

  it.each([',,SmCo magnets,', ',,MAGNETS,', '6,,MOTORS,', ',,Electronics and motors,', ',,Magnet holders,'])(
    'may title lines that hold it, or hold nothing: %s',
    async (row) => {
      expect(await told(HEADER, ...LINES, row, '6,M-1,SmCo magnet 5x5x5,2', ...MORE)).toEqual([
        'mofcom/controlled-item C8',
      ]);
    },
  );

  it.each([',,MOTORS,', ',,Motor unit,', ',,Heavy rare-earth metals,', 'Total,,,17', ',,Motor without magnets,'])(
    'titles a group or sums up: %s',
    async (row) => {
      expect(await among(row)).toEqual([]);
    },
  );
});

it('a full row that is a note says what it names where lines do', async () => {
  const wide = (row: string, more: string): string => `${row},steel,black,${more},x`;
  const rows = [wide(HEADER, 'Found in'), ...LINES.map((row) => wide(row, 'no'))];
  expect(await told(...rows, '9,,Note: see the drawing,,steel,black,yes (1: NdFeB magnet),x')).toEqual([]);
});

describe('a name in a column of figures and signs', () => {
  const HEAD = 'Item,Part Number,Description,Qty,Unit,Rev';
  const FULL = LINES.map((row) => `${row},pc,A`);
  const moved = (row: string): Promise<string[]> => told(HEAD, ...FULL, row, ...MORE.map((other) => `${other},pc,B`));

  it.each([
    ['NdFeB magnet N42SH 20x10x5,MAG-77,,7,pc,A', 'A7'],
    ['6,MAG-77,,7,NdFeB magnet N42SH,A', 'E7'],
    ['6,MAG-77,,7,pc,SmCo magnet', 'F7'],
  ])('is told of: %s', async (row, cell) => {
    expect(await moved(row)).toEqual([`data/list-not-read ${cell}`]);
  });

  it('is no wonder beside the same thing in its own column', async () => {
    expect(await moved('6,MAG-77,SmCo magnet 5x5x5,7,SmCo magnet,A')).toEqual(['mofcom/controlled-item C7']);
    expect(await moved('6,H-77,Holder,7,pieces each,Rev. B')).toEqual([]);
  });
});
