import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from '../materials/decompose.ts';
import { defaultLimits } from '../read/types.ts';
import { inventoryCsv } from './csv.ts';
import { inventoryText } from './text.ts';
import type { Amount, FileInventory } from './types.ts';
import { inventoryUnit } from './unit.ts';

const decomposer = createDecomposer(knowledge());
const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], decomposer, asOf: '2026-11-24' };
const take = (...rows: readonly string[]): Promise<FileInventory> =>
  inventoryUnit('bom.csv', new TextEncoder().encode(`${rows.join('\n')}\n`), options);
const MAGNET = '"Samarium cobalt magnet Ø4 x 3"';

const samarium = (amounts: readonly Amount[]): Amount | undefined => amounts.find(({ symbol }) => symbol === 'Sm');
const told = (file: FileInventory): string =>
  [...inventoryText([file], { width: 100, unicode: true })].join('').replace(/\s+/gu, ' ');

/** Grams of samarium in all, as multiples of one magnet. */
async function magnets(
  ...rows: readonly string[]
): Promise<{ least: number; typical: number; most: number; unknown: number }> {
  const one = samarium((await take('Part number,Description,Qty', `M-1,${MAGNET},1`, 'B-2,Bolt,1')).total);
  const all = samarium((await take(...rows)).total);
  const times = (key: 'min' | 'typ' | 'max'): number =>
    Number(((all?.[key] ?? 0) / (one?.[key] ?? NaN)).toPrecision(3));
  return { least: times('min'), typical: times('typ'), most: times('max'), unknown: all?.unknown.quantity ?? 0 };
}

const exactly = (count: number): object => ({ least: count, typical: count, most: count, unknown: 0 });

describe('what is listed and not built in', () => {
  it('is shown and not summed where it is not fitted', async () => {
    const rows = [
      'Part number,Description,Qty,Fitted',
      `M-1,${MAGNET},4,yes`,
      `M-2,${MAGNET},9,no`,
      `M-3,${MAGNET},0,yes`,
    ];
    expect(await magnets(...rows)).toEqual(exactly(4));
    const file = await take(...rows);
    expect(file.rows.map(({ notCounted }) => notCounted)).toEqual([null, 'not-fitted', 'not-fitted']);
    expect(told(file)).toContain('not counted: it is not fitted');
  });

  it('is of an unknown number where none lies in store', async () => {
    for (const head of ['Part number,Description,Qty,Min stock', '图号,名称,数量,最小库存', 'Nº,Descripción,Cantidad,Stock mínimo']) {
      const file = await take(head, `M-1,${MAGNET},0,1`, 'B-2,Bolt,3,2');
      expect(file.rows.map(({ quantity, notCounted }) => [quantity.kind, notCounted])).toEqual([['unknown', null]]);
    }
  }); // prettier-ignore

  it('is no content of an assembly where it comes out of the process', async () => {
    const rows = [
      'Level,Part number,Description,Qty',
      '0,A-1,Pump rotor,1',
      `1,M-1,${MAGNET},10`,
      `1,M-2,${MAGNET},2-`,
    ];
    expect(await magnets(...rows)).toEqual(exactly(10));
    const { rows: shown } = await take(...rows);
    expect(shown.map(({ notCounted }) => notCounted)).toEqual([null, null, 'by-product']);
  });

  it('has the grams of a by-product that is a mass, and the sign at its quantity alone', async () => {
    const file = await take(
      'Level,Part number,Description,Qty,Unit',
      '0,A-1,Rotor,1,EA',
      '1,M-2,Dysprosium oxide swarf,"1.5-",KG',
      `1,M-1,${MAGNET},10,EA`,
    );
    const swarf = told(file);
    expect(swarf).toContain('-1.5 kg M-2');
    expect(swarf).toContain('1.5 kg by the quantity is a mass');
    expect(swarf).not.toMatch(/-\d{4,}|--/u);
  });

  it('is not counted in pieces where its unit is not known: that would be a guess', async () => {
    for (const unit of ['MIL', '1000 PC', 'per 1000', 'HUN', 'XYZ']) {
      const file = await take('Part number,Description,Qty,UoM', `M-1,${MAGNET},2,${unit}`, 'B-2,Bolt,1,EA');
      expect(file.rows[0]?.quantity).toEqual({ kind: 'unknown', unit });
      expect(samarium(file.total)).toMatchObject({ max: 0, unknown: { quantity: 1 } });
      expect(told(file)).toContain(`the unit "${unit}" is not known`);
    }
    for (const none of ['', '-', 'n/a', 'EA', 'Stück', 'Unité(s)', 'C62'])
      expect(await magnets('Part number,Description,Qty,UoM', `M-1,${MAGNET},2,${none}`, 'B-2,Bolt,1,EA')).toEqual(
        exactly(2),
      );
    expect(await magnets('Part number,Description,Qty,UoM', `M-1,${MAGNET},2,KPCS`, 'B-2,Bolt,1,EA')).toEqual(
      exactly(2000),
    );
  });

  it('is not counted in pieces where they come in packs, and by the pack where that is what is weighed', async () => {
    const head = 'Part number,Description,Qty,UoM,Total weight [g]';
    for (const unit of ['boxes', 'roll', '盒', 'set', 'Satz', 'kit', '套', '式']) {
      const file = await take(head, `M-1,${MAGNET},2,${unit},`, 'B-2,Bolt,1,EA,');
      expect(file.rows[0]?.quantity).toEqual({ kind: 'unknown', unit, packs: 2 });
      expect(samarium(file.total)).toMatchObject({ max: 0, unknown: { quantity: 1 } });
      expect(told(file)).toContain(`how many pieces one of "${unit}" holds is not said`);
    }
    expect(await magnets(head, `M-1,${MAGNET},2,pairs,`, 'B-2,Bolt,1,EA,')).toEqual(exactly(4));
    const weighed = await take(
      head,
      'M-1,Samarium cobalt magnet,2,boxes,500',
      'M-2,Samarium oxide 250 g,3,bottle,',
      'B-2,Bolt,1,EA,',
    );
    expect(weighed.rows.map(({ quantity }) => quantity)).toEqual([
      { kind: 'pieces', count: 2 },
      { kind: 'pieces', count: 3 },
    ]);
    const each = await take(
      head.replace('Total weight', 'Weight'),
      'M-1,Samarium cobalt magnet,2,boxes,5',
      'B-2,Bolt,1,EA,',
    );
    expect(each.rows[0]?.quantity).toMatchObject({ kind: 'unknown' });
  });

  it('counts the pieces of a set where unit or text say how many, and says so', async () => {
    const head = 'Part number,Description,Qty,UoM,Weight [g]';
    for (const unit of ['set of 8', '套(8只)', '8 pcs/set', 'set (8 pcs)'])
      expect([unit, await magnets(head, `M-1,${MAGNET},2,${unit},`, 'B-2,Bolt,1,EA,')]).toEqual([unit, exactly(16)]);
    const said = await take(head, `M-1,${MAGNET.slice(0, -1)} (1 set = 8 pcs)",2,set,`, 'B-2,Bolt,1,EA,');
    expect(said.rows[0]?.quantity).toEqual({ kind: 'pieces', count: 16, perSet: 8 });
    expect(told(said)).toContain('in sets of 8, as its text says');
    // The mass may be that of the set.
    const weighed = await take(head, 'M-1,Samarium cobalt magnet,2,set of 8,5', 'B-2,Bolt,1,EA,');
    expect(weighed.rows[0]?.quantity).toMatchObject({ kind: 'unknown', packs: 2 });
  });

  it('is as many sets as are listed where what is in one of them stands below', async () => {
    expect(
      await magnets(
        'Level,Part number,Description,Qty,UoM',
        '0,A-1,Drive,1,套',
        '1,A-2,Rotor,2,set',
        `2,M-1,${MAGNET},8,pcs`,
      ),
    ).toEqual(exactly(16));
  });

  it('weighs in all what the list says, however it is counted', async () => {
    const of = async (qty: string, unit: string, grams: number): Promise<number | undefined> =>
      samarium(
        (
          await take(
            'Part number,Description,Qty,UoM,Total weight [g]',
            `M-1,Samarium cobalt magnet,${qty},${unit},${String(grams)}`,
            'B-2,Bolt,1,EA,',
          )
        ).total,
      )?.typ;
    const dozens = await of('2', 'dz', 240);
    expect(dozens).toBeCloseTo((await of('24', 'pcs', 240)) ?? NaN, 3);
    expect(await of('2', 'TSD', 240)).toBeCloseTo(dozens ?? NaN, 1);
    expect(await of('2 dozen', '', 240)).toBeCloseTo(dozens ?? NaN, 3);
  });

  it('says so in CSV', async () => {
    const csv = [...inventoryCsv([await take('Part number,Description,Qty', `M-1,${MAGNET},0`, 'B-2,Bolt,1')])].join(
      '',
    );
    expect(csv).toContain(',not-fitted');
  });
});

describe('alternatives', () => {
  const header = 'Level,Part number,Description,Qty,Alternative group';
  it('are counted once, as the widest range and not the sum', async () => {
    const rows = [header, '0,A-1,Pump rotor,1,', `1,M-1,${MAGNET},4,G1`, `1,M-2,${MAGNET},6,G1`, `1,M-3,${MAGNET},1,`];
    expect(await magnets(...rows)).toEqual({ least: 5, typical: 5, most: 7, unknown: 0 });
    const file = await take(...rows);
    expect(file.rows.map(({ alternativeTo }) => alternativeTo?.cell ?? null)).toEqual([null, null, 'B3', null]);
    expect(told(file)).toContain('instead of B3');
  });

  it('of another list are in one group with the part that they stand in for, and beside it', async () => {
    const file = await take(
      'Level,Component,Description,Quantity',
      '0,TOP-1,Pump,1',
      '1,ASM-1,Rotor,3',
      '2,MAG-100,"Ferrite magnet Ø4 x 3",4',
      '2,SHF-100,Shaft,1',
      '1,SCR-100,Screw,8',
      '',
      'Component,Substitute,Description,Qty',
      `MAG-100,MAG-101,${MAGNET},4`,
      'SHF-100,SHF-101,Shaft of steel,1',
      'SCR-100,SCR-101,Screw A2,8',
    );
    const one = samarium((await take('Part number,Description,Qty', `M-1,${MAGNET},1`, 'B-2,Bolt,1')).total);
    expect((samarium(file.total)?.max ?? 0) / (one?.max ?? NaN)).toBeCloseTo(12, 6);
    expect(samarium(file.total)?.min).toBe(0);
    expect(told(file)).toContain('instead of B4');
  });

  it('hold nothing for sure where one of them holds nothing', async () => {
    expect(await magnets(header, '0,A-1,Pump rotor,1,', `1,M-1,${MAGNET},4,G1`, '1,M-2,Ferrite magnet,6,G1')).toEqual({
      least: 0,
      typical: 4,
      most: 4,
      unknown: 0,
    });
  });

  it('are used as often as the first where they say nothing', async () => {
    expect(
      await magnets('Line Item,Part number,Description,Qty', `1,M-1,${MAGNET},3`, `1,M-2,${MAGNET},`, '2,B-2,Bolt,1'),
    ).toEqual(exactly(3));
  });
});

describe('quantities', () => {
  it('in a range are between its ends', async () => {
    expect(await magnets('Part number,Description,Qty', `M-1,${MAGNET},2-4`, 'B-2,Bolt,1', 'B-3,Bolt,1')).toEqual({
      least: 2,
      typical: 3,
      most: 4,
      unknown: 0,
    });
  });

  it.each([
    ['2 pcs', 2],
    ['４', 4],
    ['3x', 3],
    ['x5', 5],
    ['1/2', 0.5],
    ['3 ± 0.1', 3],
    ['6 off', 6],
  ])('%s is %d', async (text, count) => {
    expect(await magnets('Part number,Description,Qty', `M-1,${MAGNET},${text}`, 'B-2,Bolt,1')).toEqual(exactly(count));
  });

  it.each(['AR', 'as required', 'nach Bedarf', '适量', 'REF', ''])('"%s" is unknown, not nothing', async (text) => {
    expect(
      await magnets('Part number,Description,Qty', `M-1,${MAGNET},${text}`, 'B-2,Bolt,1', 'B-3,Nut,1'),
    ).toMatchObject({ unknown: 1 });
  });

  it('of variants are between the least and the most of them', async () => {
    const file = await take('Part number,Description,Qty KX-1,Qty KX-2', `M-1,${MAGNET},8,2`, 'B-2,Bolt,1,1');
    expect(file.rows[0]?.quantity).toMatchObject({ count: 5, range: { min: 2, max: 8 } });
    expect(told(file)).toContain('2-8 x (KX-1 8, KX-2 2) M-1');
  });

  it('in a list that says how many assemblies there are are multiplied by them', async () => {
    expect(
      await magnets(
        'Assembly name,Part number,Description,Qty per assy,Assembly multiplier',
        `wheel,M-1,${MAGNET},2,6`,
        'wheel,B-2,Bolt,1,6',
      ),
    ).toEqual(exactly(12));
  });

  it('in all go before those in one assembly where no line is the assembly', async () => {
    expect(
      await magnets('Group,Part number,Description,Qty,Total qty', `wheel,M-1,${MAGNET},2,12`, 'wheel,B-2,Bolt,1,6'),
    ).toEqual(exactly(12));
  });

  it('are per base quantity where there is one', async () => {
    expect(
      await magnets('Level,Part number,Description,Qty,Base qty', '0,A-1,Pump rotor,1,1', `1,M-1,${MAGNET},800,100`),
    ).toEqual(exactly(8));
  });
});

describe('a phantom', () => {
  it('is what is listed below it, and holds nothing itself', async () => {
    const rows = [
      'Level,Part number,Description,Qty,Phantom',
      '0,A-1,Fan unit,1,',
      `1,P-1,${MAGNET.slice(0, -1)} set",1,X`,
      `2,M-1,${MAGNET},3,`,
    ];
    expect(await magnets(...rows)).toEqual(exactly(3));
  });
});

describe('a line that is no longer valid', () => {
  it('is marked and counted all the same', async () => {
    const file = await take(
      'Part number,Description,Qty,Valid to',
      `M-1,${MAGNET},4,31.12.2025`,
      `M-2,${MAGNET},4,9999-12-31`,
      `M-3,${MAGNET},1,2027-01-01`,
    );
    expect(file.rows.map(({ expired }) => expired)).toEqual(['2025-12-31', null, null]);
    expect(told(file)).toContain('valid until 2025-12-31 only');
  });
});
