import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

/** Tables of a CSV file by the row of their header, and descriptions of what is found. */
async function read(...lines: readonly string[]): Promise<{ headers: (number | null)[]; found: (string | null)[] }> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  const [unit] = units;
  return {
    headers: (unit?.tables ?? []).map(({ headerRow }) => headerRow),
    found: (unit?.findings ?? [])
      .filter(({ category }) => category === 'content')
      .map(({ description }) => description),
  };
}

const DRIVES = [
  'A. Drives',
  'Type,Maker,Model,Qty,Use',
  'M,Siemens,1FK2104-4AF10,2,belt',
  'V,Siemens,6SL3210-5HB10,3,inverter',
];

describe('a list of sections', () => {
  it('may have a header for each, below its title', async () => {
    const magnets = [
      'B. Magnets and fixing',
      'Shape,Size,Quality,Finish,Qty',
      'Disc,Ø20 x 5,N38,Ni,24',
      'Washer,Ø20 x 2,Steel,Zn,24',
    ];
    const { headers, found } = await read(...DRIVES, '', ...magnets);
    expect(headers).toEqual([2, 7]);
    expect(found).toHaveLength(2);
  });

  it('may have headers that differ in a word', async () => {
    const woofers = [
      'WOOFER',
      'Code,Diameter,Ohm,W AES,Magnet,Price',
      'W-1207,12 in,8,400,Neodymium,189',
      'W-1505,15 in,8,600,Ferrite,159',
    ];
    const drivers = [
      'COMPRESSION DRIVERS',
      'Code,Throat,Ohm,W,Magnet,Price',
      'D-75N,1.4 in,8,80,Neodymium,210',
      'D-34F,1 in,8,30,Ferrite,62',
    ];
    const { headers, found } = await read(...woofers, '', ...drivers);
    expect(headers).toEqual([2, 7]);
    expect(found).toHaveLength(2);
  });

  it('may have few of the words of another in the header of a section', async () => {
    const text = [
      'Pulleys',
      '#,Type,Length,Number of Teeth',
      '2,GT2 closed belt,208mm,',
      '3,GT2 pulley,,20',
      '',
      'Bearings',
      '#,Type',
      '1,16014zz bearing',
      '11,625ZZ bearing',
    ];
    const { units } = await judgeText(mofcom, { csv: `${text.join('\n')}\n` });
    expect(units.map(({ parts }) => parts)).toEqual([4]);
  });

  it('may have a header of unknown words above figures', async () => {
    const prices = [
      'Price tracking (EUR/kg)',
      'Metal,Oct,Nov,Source',
      'Dysprosium oxide,238,231,SMM',
      'Copper,9.6,9.7,LME',
    ];
    const goods = [
      'Date,PO,Item,Text,Qty',
      '2025-11-18,45110,8004-10,Gimbal motor,20',
      '2025-11-19,45133,8005-02,Spacer,10',
    ];
    const { headers, found } = await read(...goods, '', ...prices);
    expect(headers).toEqual([1, 6]);
    expect(found).toEqual(['Gimbal motor', 'Dysprosium oxide']);
  });

  it('goes on below a line of words', async () => {
    const list = [
      'Pos,Name,Qty',
      '1,Rotor,2',
      '2,Housing,1',
      '',
      'Drive unit',
      'Cable set,see,note',
      '4,Servo motor,1',
    ];
    expect((await read(...list)).headers).toEqual([1]);
  });

  it('takes no line for a header, and none that stands below no title', async () => {
    const plates = ['B. Plates', 'Plate,Type,160x120,3,front', 'Plate,Item,100x100,1,rear'];
    expect((await read(...DRIVES, '', ...plates)).headers).toEqual([2]);
    expect((await read(...DRIVES, 'Shape,Size,Quality,Finish,Qty', 'Disc,Ø20 x 5,N38,Ni,24')).headers).toEqual([2]);
  });
});

it('a chapter that has a letter where lines have numbers is a heading', async () => {
  const lines = ['No,Code,Name,Spec,Unit,Qty', 'A,MOTOR UNIT', '1,VT-001,BLDC motor 35 W,24V,pc,1', '2,VT-002,Screw,M3x8,pc,5', 'B,MECHANICS', '3,VT-003,Cover,ABS,pc,1']; // prettier-ignore
  expect((await read(...lines)).found).toEqual(['BLDC motor 35 W, 24V']);
});

describe('a list without a header', () => {
  it('has none where a line reads as one among lines that go on', async () => {
    const lines = ['ACT-001,actuation,Serial-bus servo,3,each,recorded', 'ACT-002,actuation,Camera servo,1,each,recorded', 'CTL-001,control,Servo driver,1,each,recorded', 'FST-001,fastener,Heat-set inserts for modeled holes,4,each,Status', 'FST-002,Hardware,Description of the screw,4,Unit,Status', 'STR-001,structure,Base plate,1,each,recorded']; // prettier-ignore
    const { headers, found } = await read(...lines);
    expect(headers).toEqual([null]);
    expect(found).toHaveLength(2);
  });

  it('has none where a line has words for a quantity', async () => {
    const lines = ['Stepper motor,1,Conveyor drive,NEMA17', 'Limit switch,2,Home of the axis,KW11', 'Servo,1,Rotary chute,MG995', 'Wire,as needed,Wiring of all,AWG22', 'Screw,12,Fixing of the frame,M3', 'Plate,2,Side of the frame,Acrylic', 'Bearing,4,Idler of the belt,608ZZ']; // prettier-ignore
    expect((await read(...lines)).found).toHaveLength(2);
  });

  it('is described by a column that names what would be reported, whatever else its cells look like', async () => {
    const lines = ['S axis,MOTOR,R3447-7111,1EA,R1', 'H axis,MOTOR,R3447-7211,1EA,R1', 'V axis,MOTOR,R3447-7311,1EA,R1', 'R axis,BELT,R3447-7411,1EA,R1', 'B axis,BELT,R3447-7511,1EA,R1', 'T axis,MOTOR,R3447-7611,1EA,R1', 'All axes,BOLT,R3447-7711,6EA,R1']; // prettier-ignore
    expect((await read(...lines)).found).toHaveLength(4);
  });
});

describe('a title that is a word of headers', () => {
  it.each([
    ['Teile', 'Gruppe,Teil', 'Mechanik,Grundplatte', 'Mechanik,Rohr 8 mm', 'Antrieb,Schrittmotor 42 mm'],
    ['Parts', 'Group,Part', 'Mechanics,Base plate', 'Mechanics,Tube 8 mm', 'Drive,Stepper motor 42 mm'],
    ['Parts', 'System,Part', 'Mechanics,Base plate', 'Mechanics,Tube 8 mm', 'Drive,Stepper motor 42 mm'],
    ['Pièces', 'Groupe,Pièce', 'Mécanique,Plaque', 'Mécanique,Tube 8 mm', 'Entraînement,Moteur pas à pas 42 mm'],
    ['Materiales', 'Grupo,Pieza', 'Mecánica,Placa', 'Mecánica,Tubo 8 mm', 'Accionamiento,Motor paso a paso 42 mm'],
    ['Części', 'Grupa,Część', 'Mechanika,Płyta', 'Mechanika,Rura 8 mm', 'Napęd,Silnik krokowy 42 mm'],
    ['物料', '分类,零件', '机械,底板', '机械,铝管 8mm', '驱动,步进电机 42mm'],
    ['部品', '分類,部品名', '機構,ベースプレート', '機構,アルミパイプ 8mm', '駆動,ステッピングモーター 42mm'],
  ])('heads no column where a header of its own stands below a gap: %s, %s', async (title, ...list) => {
    const { headers, found } = await read(title, '', ...list);
    expect(found).toHaveLength(1);
    expect(headers).toEqual([3]);
  });

  it('may have a remark below it', async () => {
    const list = ['Gruppe,Teil', 'Mechanik,Grundplatte', 'Mechanik,Rohr 8 mm', 'Antrieb,Schrittmotor 42 mm'];
    expect(await read('Material', '', 'Ohne Gewähr', '', ...list)).toMatchObject({ headers: [5], found: [expect.anything()] }); // prettier-ignore
  });

  it.each([
    ['Material', 'Magnet,Neodymium', 'Screw,Steel', 'Shaft,Steel'],
    ['Part', 'Hardware,Screws', 'Motor,Servo motor', 'Link,Steel'],
  ])('is no title above lines of such words: %s, %s', async (title, ...list) => {
    expect((await read(title, '', ...list)).headers).toEqual([1]);
  });

  it('heads the one column of names that stands below it, with a gap and with words beside them', async () => {
    const names = ['Stepper motor 42 mm,left', 'Base plate,rear', 'Tube 8 mm,', 'Hinge,'];
    expect(await read('Description', '', ...names)).toMatchObject({ headers: [1], found: [expect.anything()] });
  });
});

describe('a line whose words are those of headers', () => {
  it('is none where it says in a column what the lines around it say there', async () => {
    const lines = ['Reference,Value,Description,Footprint,Keywords,Library', 'D,D_Schottky,Schottky diode,,diode,Device', 'C,C,Polarized capacitor,,cap capacitor,Device', 'LS,Loudspeaker,Loudspeaker,,sound,Device']; // prettier-ignore
    const { headers, found } = await read(...lines);
    expect(headers).toEqual([1]);
    expect(found).toEqual(['Loudspeaker']);
  });

  it('is none behind lines of two columns, whose header has one known word', async () => {
    const lines = ['Zeug,Benennung', 'motor1,Schrittmotor', 'lampe,Lampe', 'section3,Bezeichnung der 3 Leiter', 'ton,Lautsprecher']; // prettier-ignore
    const { headers, found } = await read(...lines);
    expect(headers).toEqual([1]);
    expect(found).toHaveLength(2);
  });

  it('is a header below labels with their values, and where another list begins', async () => {
    const labels = ['Project:,Gripper', 'Customer:,Muster', 'Released:,2026', 'Drawing:,4711'];
    expect((await read(...labels, 'Part 1,Description', 'A-1,Stepper motor', 'A-2,Cover')).headers).toEqual([5]);
    const lists = ['Part,Description,Material,Qty', 'A-1,Shaft,Steel,1', 'A-2,Cover,Steel,1', 'Part No,Material,Name,Price', 'B-1,NdFeB,Ring magnet,12']; // prettier-ignore
    expect((await read(...lists)).headers).toEqual([1, 4]);
  });
});
