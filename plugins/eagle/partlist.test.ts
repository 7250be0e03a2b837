import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { eagle } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));

describe('eagle/partlist', () => {
  it('reads values by designator: a part called MOTOR0 is what its value says', async () => {
    const [list] = await readLists([eagle], 'partlist.txt', sample('partlist.txt'));
    expect(list).toMatchObject({ dialect: 'eagle/partlist', hierarchy: 'flat' });
    expect(list?.parts.map(({ description }) => description)).toEqual([
      '100n',
      '100u',
      'DRV8833',
      'KMZ10',
      'JST-2',
      'JST-2',
      '10k',
      'KMS-1108',
    ]);
  });

  it('has a piece on each line, whatever the part is called', async () => {
    const rows = ['Part        Value    Device    Package   Library  Sheet', '', 'C1          100n     C-EU050   C050      rcl      1', 'ESP-12E/F   ESP8266  ESP12SMD  ESP12SMD  esp      1', 'SSR_3V,_3W  S102S02  S102S02   S202S02   relay    1']; // prettier-ignore
    const [list] = await readLists([eagle], 'parts.txt', new TextEncoder().encode(`${rows.join('\n')}\n`));
    expect(list).toMatchObject({ dialect: 'eagle/partlist' });
    expect(list?.parts.map(({ perParent }) => perParent)).toEqual(['1', '1', '1']);
  });
});
