import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Descriptions of what is found, and how many parts there are. */
async function read(
  ...lines: readonly string[]
): Promise<{ parts: number; found: (string | null)[]; numbers: (string | null)[] }> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  const findings = (units[0]?.findings ?? []).filter(({ category }) => category === 'content');
  return {
    parts: units[0]?.parts ?? 0,
    found: findings.map(({ description }) => description),
    numbers: findings.map(({ partNumber }) => partNumber),
  };
}

describe('a name that goes on in the row below', () => {
  it('is that of one part', async () => {
    const { parts, found } = await read(
      'Поз.,Обозначение,Наименование,Кол.',
      '1,АБВГ.303111.001,Вал,1',
      '2,АБВГ.303111.002,Ротор с постоянными,1',
      ',,магнитами,',
      '3,АБВГ.303111.003,Крышка,2',
    );
    expect([parts, found]).toEqual([3, ['Ротор с постоянными магнитами']]);
  });

  it('is told by how the row above ends: a part without a number stays one', async () => {
    const list = (above: string) => read('Part,Description,Qty', 'A-1,Screw M3,4', `A-2,${above},1`, ',servo motor,');
    expect((await list('Bracket')).found).toEqual(['servo motor']);
    expect((await list('Bracket for')).found).toEqual([]);
  });

  it('may be a grade or a size, which is no part', async () => {
    const { parts, found } = await read('Part number,Description,Qty', 'M-1,NdFeB magnet,8', ',N42SH 20x10x5,', 'S-1,Screw M4,4', 'B-1,Bracket,1'); // prettier-ignore
    expect([parts, found]).toEqual([3, ['NdFeB magnet N42SH 20x10x5']]);
  });
});

const ITEMS = 'Item;Part No;Description;Qty;Material';
const below = (item: string, ...rows: readonly string[]) =>
  read(ITEMS, '1;AB-101;Screw M4;4;steel', item, ...rows, '3;AB-103;Cover;1;PA6', '4;AB-104;Label;1;paper');

describe('a row without number and quantity below an item', () => {
  it.each(['NdFeB N38UH', 'Sm2Co17', 'SmCo 26/16, Ni plated', '钕铁硼 N42SH'])('is its material: %s', async (text) => {
    for (const item of ['Plate;16;', 'Sensor;16;', 'Plate;16;DIN 125'])
      expect(await below(`2;AB-102;${item}`, `;;"${text}";;`)).toEqual({
        parts: 4,
        found: [expect.stringContaining(text)],
        numbers: ['AB-102'],
      });
  });

  it('says of what magnets are that hold no rare earth', async () => {
    for (const text of ['ALNICO 5', 'CERAMIC 8', 'Ferrit Y30BH', 'フェライト Y30'])
      expect((await below('2;AB-102;Magnet 10x5;4;', `;;${text};;`)).found).toEqual([]);
  });

  it.each(['magnes N38UH 25x12x4', 'Magnet N42SH', 'imán NdFeB 38UH'])(
    'is known by the number of the item where it is a magnet: "%s"',
    async (text) => {
      const two = await below('2;AB-102;Plate;16;', `;;${text};;`, '5;AB-105;Hub;1;', `;;${text};;`);
      expect(two).toEqual({ parts: 7, found: [text, text], numbers: ['AB-102', 'AB-105'] });
    },
  );

  it('is a part of its own where it is counted, has a number, or one more stands below it', async () => {
    expect((await below('2;AB-102;Rotor;1;', ';;Magnet N42SH;8;')).numbers).toEqual([null]);
    expect((await below('2;AB-102;Plate;1;', ';AB-202;Magnet N42SH;;')).numbers).toEqual(['AB-202']);
    expect((await below('2;AB-102;Plate;1;', ';;Magnet N42SH;;', ';;Sleeve;;')).numbers).toEqual([null]);
    expect((await below('2;AB-102;Plate;1;', ';;Servo motor 400 W;;')).numbers).toEqual([null]);
  });

  it('is another thing where it names one beside the material', async () => {
    expect((await below('2;AB-102;Coil;1;', ';;Ferrite core;;', ';;Servo motor 400 W;;')).found).toEqual([
      'Servo motor 400 W',
    ]);
  });

  it('names a further maker of the item', async () => {
    const { found, numbers } = await read(
      'Item;Part No;Description;Qty;Mfr;Mfr Part No;Mfr Description',
      '10;AB-101;Source;1;Alpha;X-1;SmCo 30H ring',
      ';;;;Beta;Y-2001;SmCo 26 ring',
      ';;;;Gamma;Z-3001;SmCo 28 ring',
      '20;AB-102;Screw;4;Delta;S-1;',
      ';;;;Epsilon;E-77;',
    );
    expect(found).toEqual(['Source · SmCo 30H ring', 'SmCo 26 ring', 'SmCo 28 ring'].map((each) => each.replace(' · ', ', '))); // prettier-ignore
    expect(numbers).toEqual(['AB-101', 'AB-101', 'AB-101']);
  });

  it('is of a further maker, who need not say again what it is', async () => {
    const { found, numbers } = await read(
      'Part No,Description,Qty,Manufacturer,MPN',
      'P-1,SmCo magnet,4,Alpha,X-1',
      ',,,Beta,Y-2',
      ',,,Gamma,Z-3',
      'P-2,Screw,4,Delta,S-1',
      ',,,Epsilon,E-7',
    );
    expect([found, numbers]).toEqual([Array(3).fill('SmCo magnet'), Array(3).fill('P-1')]);
  });

  it('is so where nothing is counted, and what sizes say is said again', async () => {
    const { found } = await read(
      'Item,Name,Spec,Manufacturer,MPN',
      'G1,SmCo magnet,D10xT3,Alpha,X-1',
      ',,D10xT3,Beta,Y-2',
      'G2,Screw,M3,Delta,S-1',
      ',,M3,Epsilon,E-7',
    );
    expect(found).toEqual(Array(2).fill('SmCo magnet, D10xT3'));
  });

  it('is another thing where it is counted or numbered', async () => {
    const list = (below: string) =>
      read('Part No,Description,Size,Qty,Manufacturer,MPN', 'P-1,SmCo magnet,D10,4,Alpha,X-1', below, 'P-2,Screw,M3,4,Delta,S-1'); // prettier-ignore
    for (const below of [',,,2,Beta,Y-2', 'P-3,,,,Beta,Y-2'])
      expect((await list(below)).found).toEqual(['SmCo magnet, D10']);
  });
});

describe('lists with two lines for each item', () => {
  const list = (...rows: readonly string[]) =>
    read('Item|Component|Component description|Quantity|Un', '|Sort string|Item text line 1||', ...rows);

  it('say in the second what the item is made of; the word to sort by is no number', async () => {
    const { parts, found, numbers } = await list(
      '0010|70-100|HUB|1|EA',
      '||STEEL||',
      '0020|70-110|SEGMENT 20X8X4|24|EA',
      '|MAG|NDFEB N45SH, ZN PLATED||',
      '0030|70-120|MAGNET, RING|1|EA',
      '|MAG|ALNICO 5||',
      '0040|70-130|MAGNET 8X3|4|EA',
      '|MAG|||',
    );
    expect([parts, found, numbers]).toEqual([
      4,
      ['SEGMENT 20X8X4, NDFEB N45SH, ZN PLATED', 'MAGNET 8X3'],
      ['70-110', '70-130'],
    ]);
  });
});

it('a total in the column of numbers is none', async () => {
  const total = (word: string) => read('Part number,Description,Qty', 'M-1,NdFeB magnet N42SH,8', 'S-1,Screw M4,4', `${word},,12`); // prettier-ignore
  for (const word of ['Total', 'Summe', 'Итого', '合計']) expect((await total(word)).parts).toBe(2);
});
