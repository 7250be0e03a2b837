import { describe, expect, it } from 'vitest';
import { opened } from '../../test/support/opened.ts';
import { fileView } from './file.ts';

const HEADER = 'Part number,Description,Maker,Quantity,Unit cost,Total cost,Link,Notes';
const SOUND = [
  'A-1,Plate,Acme,2,3.00,6.00,https://shop.example/1,',
  'A-2,Magnet block,Acme,4,1.50,6.00,https://shop.example/2,N52',
  'A-3,Bolt,Acme,8,0.25,2.00,https://shop.example/3,',
  'A-4,Nut,Acme,8,0.25,2.00,https://shop.example/4,zinc',
];
const doubts = async (...rows: readonly string[]): Promise<string[]> =>
  fileView('list.csv', 'list.csv', await opened([HEADER, ...rows].join('\n'), 'list.csv'), 5)
    .sheets.flatMap(({ tables }) => tables)
    .flatMap((table) => table.doubts)
    .filter(({ code }) => code === 'wider-rows' || code === 'moved-cells')
    .map(({ message }) => message);

describe('rows of a delimited text with a cell too many or too few', () => {
  it('are told where they are wider than the header', async () => {
    expect(await doubts(...SOUND, 'A-5,Screws, nuts,Acme,1,5.00,5.00,https://shop.example/5,M3')).toContainEqual(
      '1 row with more cells than the header, first I6: a separator in a cell without quotes moves what stands behind it.',
    );
  });

  it('are told where a link stands for a price in all', async () => {
    expect(await doubts(...SOUND, 'A-5,Magnet ring,2,5.00,10.00,https://shop.example/5,made to order')).toEqual([
      "1 row with no figure where the others have a price in all, first F6: a cell too few or too many, so that quantity and prices may be others' cells.",
    ]);
  });

  it('are not told where every row has its cells, or leaves some open', async () => {
    expect(await doubts(...SOUND)).toEqual([]);
    expect(await doubts(...SOUND, 'A-5,Housing,Acme,1', 'A-6,Lid,Acme,1,,,https://shop.example/6,')).toEqual([]);
  });
  it('are not told where the last column has no header', async () => {
    expect(await doubts(...SOUND.map((row) => `${row},remark`))).toEqual([]);
  });
});
