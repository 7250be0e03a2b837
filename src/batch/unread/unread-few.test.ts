import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { lintText } from '../../testing.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { fewBeside } from './unread-few.ts';

const outcome = async (csv: string): Promise<string> => {
  const { error, findings } = await lintText(mofcom, { csv });
  return error?.code ?? (findings.length > 0 ? 'judged' : 'none');
};

describe('a file with one text or two', () => {
  it.each([
    'Description\nSmCo magnet\n',
    'Description\nBrushless motor\n',
    'SmCo magnet\nScrew\n',
    'https://shop.example/3262\nMetal Gearmotor 25Dx48L 12V\n',
    '- SmCo magnet\n- Dysprosium oxide\n',
    'NdFeB magnet N42SH 20x10x5',
    '"Item\tDescription\n1\tScrew M3\n2\tNdFeB magnet N42SH\n"\n',
    '"Item,Part Number,Qty\\r\\n2,NdFeB magnet N42SH,7\\r\\n"',
  ])('is not clean where it names a thing: %j', async (csv) => {
    expect(await outcome(csv)).toBe('columns-not-understood');
  });

  it.each([
    'Brushless motor\n',
    'The neodymium magnet came loose yesterday.\n',
    'Description\nScrew\n',
    'Holder for NdFeB magnet\nScrew\n',
    'Magnet holder\n',
  ])('may be a title, or tell something: %j', async (csv) => {
    expect(await outcome(csv)).toBe('none');
  });
});

describe('a file with two lines or three', () => {
  it('is a list where one names a thing with its type and counts it, whatever heads it', async () => {
    expect(await outcome('Servo motor MG996R,4\n')).toBe('columns-not-understood');
    expect(await outcome('Foo,Bar\nServo motor MG996R,4\nScrew M3,10\n')).toBe('judged');
    expect(await outcome('Part,Qty for a pair\nServo motor MG996R,4\nScrew M3,10\n')).toBe('judged');
    expect(await outcome('Foo,Bar\nServo bracket MG996R,4\nScrew M3,10\n')).toBe('none');
  });
});

it('a text of one line that counts a thing is a list', async () => {
  expect(await outcome('7 x SmCo magnet\n')).toBe('judged');
  expect(await outcome('1x Metal Gearmotor 25Dx48L\n')).toBe('judged');
});

describe('a sheet with one text or two beside lists', () => {
  const beside = async (...rows: readonly string[][]): Promise<unknown[]> => {
    const list = mapSheet(sheetOf([['Item', 'Description', 'Qty'], [1, 'Screw', 4], [2, 'Nut', 2]], 'BOM')); // prettier-ignore
    const other = mapSheet(sheetOf(rows, 'Sheet2'));
    return fewBeside([list, other], list.tables, [], await bundledDecomposer()).map(({ data }) => data['text']);
  };

  it('is told of where a header names things', async () => {
    expect(await beside(['Description'], ['SmCo magnet'], ['Dysprosium oxide'])).toEqual(['SmCo magnet']);
  });

  it('may have words to choose from', async () => {
    expect(await beside(['Material'], ['SmCo magnet'], ['Steel'])).toEqual([]);
    expect(await beside(['SmCo magnet'], ['Steel'])).toEqual([]);
  });
});
