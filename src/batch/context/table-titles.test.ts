import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Descriptions of what is found in a CSV file of these lines. */
async function found(...lines: readonly string[]): Promise<(string | null)[]> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  return (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ description }) => description);
}

describe('a title above a list', () => {
  it('says what the shapes and type numbers below it are', async () => {
    expect(await found('Magnets', 'Part,Qty', 'Disc 10x3,2', 'Ring 20x5,4')).toEqual(['Disc 10x3', 'Ring 20x5']);
    expect(await found('Motors', 'Part,Qty', 'XYZ-57 24V,2', 'Bracket 40x40,4')).toEqual(['XYZ-57 24V']);
  });

  it('says of what form the elements are that stand below it as symbols', async () => {
    expect(await found('Sputtering targets', 'Part,Qty', 'Dy 50x3 mm,1', 'Cu 50x3 mm,1')).toEqual(['Dy 50x3 mm']);
  });

  it('may name a maker beside several things', async () => {
    const lines = ['Codice,Coppia,Q.tà', 'BMD 102-7.7,7.7,1', 'BMD 145-15,15,2'];
    expect(await found('MOTORI BONFIGLIOLI cat. 118', ...lines)).toHaveLength(2);
    // The next heading takes its place.
    expect(await found('MOTORI BONFIGLIOLI', ...lines, 'RIDUTTORI,,', 'TQ 060 1,40,1')).toHaveLength(2);
    expect(await found('Parts for motors', ...lines)).toEqual([]);
    expect(await found('Motor BONFIGLIOLI', ...lines)).toEqual([]);
  });

  it('stands above each of two lists side by side', async () => {
    const titles = 'Ceiling loudspeakers,,,,Accessories,,';
    const lines = [
      'CX-420,"4 in coaxial, 20 W",2,,BC-4,Back can,2',
      'CX-620,"6.5 in coaxial, 30 W",2,,TB-6,Tile bridge,4',
    ];
    expect(await found(titles, 'Model,Details,Qty,,Model,Details,Qty', ...lines)).toHaveLength(2);
  });

  it('says what numbers are, whatever notes stand beside them', async () => {
    const lines = ['Manufacturer,Model,Notes,Qty', 'Rotech,MA-100-H,14-bit encoder,1', 'Rotech,MA-200-H,with brake,2'];
    expect(await found('Motors', ...lines)).toHaveLength(2);
  });

  it('says nothing where it names more, or stands beside something', async () => {
    expect(await found('Motor mounts', 'Part,Qty', 'XYZ-57 24V,2')).toEqual([]);
    expect(await found('Project,Motors', 'Part,Qty', 'XYZ-57 24V,2')).toEqual([]);
    expect(await found('Motor', 'Part,Qty', 'XYZ-57 24V,2')).toEqual([]);
  });
});

describe('the header of the column that names the lines', () => {
  it('says what they are', async () => {
    expect(await found('Magnet,Size,Qty', 'Disc N42,10x3,2', 'Ring,20x5,4')).toEqual(['Disc N42, 10x3', 'Ring, 20x5']);
    expect(await found('Motor,Torque,Qty', 'XYZ-57 24V,0.5 Nm,4', 'XYZ-58 24V,0.8 Nm,2')).toHaveLength(2);
  });

  it('says nothing where another column is called a description', async () => {
    expect(await found('Motor,Description,Qty', 'M1,Bracket 40x40,4', 'M1,XYZ-57,4')).toEqual([]);
  });
});

describe('a heading in a list', () => {
  it('is that of a shape with a grade, and of a symbol that opens a description', async () => {
    const lines = [
      'Part,Qty',
      'Magnets,',
      'Disc N42,2',
      'Ring 20x5,4',
      'Targets,',
      'Dy 50x3,1',
      'Tb 4N,1',
      'Holder 50,1',
    ];
    expect(await found(...lines)).toEqual(['Disc N42', 'Ring 20x5', 'Dy 50x3', 'Tb 4N']);
  });
});

describe('a list of elements', () => {
  it('has them as symbols beside their purity', async () => {
    const lines = [
      'Element,Purity,Form,Qty',
      'Gd,99.9%,pieces,2',
      'Cu,99.99%,foil,1',
      'Tb,4N,ingot,1',
      'Y,99.95%,powder,1',
    ];
    expect(await found(...lines)).toHaveLength(3);
  });

  it('may have a title for what its targets are, in Chinese without a plural', async () => {
    const lines = ['磁控溅射靶材库存表（2026年3月）', '材料,纯度,数量', 'Gd,99.9%,2', 'Cu,99.99%,1'];
    expect(await found(...lines)).toHaveLength(1);
  });
});

describe('a row with the code of a group', () => {
  it('is the heading of the lines whose codes it opens', async () => {
    const magnets = [
      '01,Магниты постоянные,,',
      '0101,Диск 30х10 с зенковкой,22,310',
      '0102,М28СА250 ферритовый 60х24х9,110,32',
    ];
    const motors = ['02,Электродвигатели,,', '0201,ДШИ-200-1,6,3300', '0202,Щётка 10х12,60,75'];
    const list = await found('Код,Номенклатура,Количество,Цена', ...magnets, ...motors);
    expect(list).toEqual(['Диск 30х10 с зенковкой', 'ДШИ-200-1']);
  });
});

describe('sizes below a heading of magnets', () => {
  it('are magnets, in whichever bin they lie', async () => {
    const lines = ['Bin,Size (mm),Grade,Qty', 'SAMARIUM COBALT,,,', 'B-01,D8 x 4,26,140', 'B-02,10 x 10 x 4,S30H,24'];
    expect(await found(...lines)).toHaveLength(2);
  });
});

describe('a heading that says what the lines are not', () => {
  it('makes none of it', async () => {
    const lines = ['Part,Qty', 'Magnets,', 'Ring 20x5,4', 'Not magnets,', 'Ring 30x5,4'];
    expect(await found(...lines)).toEqual(['Ring 20x5']);
  });
});

describe('a column for sizes that holds names', () => {
  it('names the lines where no other does', async () => {
    const lines = [
      'Diameter,Type,Quantity',
      'M2 5mm screw,hex,3',
      'M3 nuts,hex,6',
      'Nema 17 stepper motor 40mm,bipolar,2',
    ];
    expect(await found(...lines)).toHaveLength(1);
  });
});

describe('a column for the magnet', () => {
  it('says of what it is', async () => {
    const lines = ['Part number,Description,Magnet,Qty', 'L-1,Woofer 8 ohm,Ferrite,2', 'L-2,Woofer 4 ohm,Neodymium,2'];
    expect((await found(...lines)).map((text) => text?.includes('4 ohm'))).toEqual([true]);
  });
});
