import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

/** Whom the finding on the first line with contents names. */
async function asked(csv: string): Promise<unknown> {
  const { units } = await judgeText(mofcom, { csv });
  const finding = units.flatMap(({ findings }) => findings).find(({ category }) => category === 'content');
  return [finding?.manufacturer ?? null, finding?.supplier ?? null, finding?.boughtIn?.supplier ?? null];
}
const of = (description: string, header = '', cell = ''): Promise<unknown> =>
  asked(`Part number,Description,Qty,${header || 'Finish'}\nP-1,"${description}",2,${cell}\n`);

describe('a list that has no firm for a part', () => {
  it.each([
    ['maxon EC-i 40 motor', 'maxon'],
    ['Gear motor, FAULHABER 2232U012SR', 'FAULHABER'],
    ['Oriental Motor PKP264D28A2', 'Oriental Motor'],
  ])('is asked of the maker whom its words name beside a number of his: %s', async (description, maker) => {
    expect(await of(description)).toEqual([null, maker, null]);
  });

  it.each(['Servo motor SG90', 'Motor EC-i 40', 'Loudspeaker 8 Ohm'])(
    'is asked of nobody by a number alone: %s',
    async (description) => {
      expect(await of(description)).toEqual([null, null, null]);
    },
  );

  it('is asked of whom the list names, where it does', async () => {
    expect(await of('maxon EC-i 40 motor', 'Supplier', 'Digi-Key')).toEqual([null, 'Digi-Key', null]);
    expect(await of('maxon EC-i 40 motor', 'Manufacturer', 'Nordmotor')).toEqual(['Nordmotor', null, null]);
    expect(await of('maxon EC-i 40 motor', 'Link', 'https://www.rs-online.com/p/7')).toEqual([
      null,
      'rs-online.com',
      null,
    ]);
  });

  it('is asked of the supplier of the bought assembly that it is in, who bought it', async () => {
    const csv =
      'Level,Part number,Description,Qty,Supplier\n0,A-1,Robot,1,\n1,B-1,Gripper,1,Nordgrip\n2,M-1,maxon EC-i 40 motor,1,\n';
    expect(await asked(csv)).toEqual([null, null, 'Nordgrip']);
  });
});
