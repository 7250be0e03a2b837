import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const LINES = [
  'Plant;Material;Object description;Item;Quantity;Unit',
  '1000;10000430;Rotor complete;0020;8,000;PC',
  '1000;10000431;Rotor housing;0010;12,000;PC',
  '1000;10007711;Test rig frame;0110;2,000;PC',
];
const told = async (above: readonly string[], lines: readonly string[] = LINES): Promise<string[]> => {
  const { findings } = await lintText(mofcom, {
    csv: `${[...above, ...lines].join('\n')}\n`,
    rules: ['data/list-not-read'],
  });
  return findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`);
};

describe('the part whose uses a list tells of', () => {
  it.each([
    ['Where-used list: material', 'Material 20000420  MAGNET N42SH 20X10X3 NI'],
    ['Verwendungsnachweis Material: einstufig', 'Material: 20000420 Magnet NdFeB N42SH'],
    ['Materialverwendung', 'Material;20000420;Magnetsegment Sm2Co17'],
    ['物料反查清单', '物料 20000420 钕铁硼磁钢 N42SH'],
    ["Cas d'emploi", 'Article 20000420 AIMANT NEODYME N42SH'],
  ])('is told of where it would be reported: %s, %s', async (title, part) => {
    const cell = part.includes(';') ? 'C2' : 'A2';
    expect(await told([title, part])).toEqual([`searched ${cell}`]);
    expect(await told([title, part, ''])).toEqual([`searched ${cell}`]);
  });

  it('is not where it is a line as well', async () => {
    const [header = '', ...lines] = LINES;
    const own = '1000;20000420;MAGNET N42SH 20X10X3 NI;0000;1,000;PC';
    expect(await told(['Where-used list', 'Material 20000420  MAGNET N42SH 20X10X3 NI'], [header, own, ...lines])).toEqual([]); // prettier-ignore
  });

  it.each([
    ['Where-used list: material', 'Material 20000500  SCREW M3X8 A2'],
    ['Where-used list: material', 'Material 20000500  ANGLE BRACKET WITHOUT MAGNET'],
    ['Bill of material', 'Material 20000430  MAGNET N42SH 20X10X3 NI'],
  ])('is not where nothing of it would be reported, nor above a list of what is in it: %s, %s', async (...above) => {
    expect(await told(above)).toEqual([]);
  });

  const PARENTS = ['Level;Parent;Description;Quantity', '1;6001;Carrier D60;8', '2;5001;Machine BR60;1'];

  it.each([
    ['Where used', 'Component: 7001 Magnet N38SH', 'A2'],
    ['Where used', 'Component:;7001;Magnet segment;NdFeB N38SH', 'C2'],
    ['Impieghi scalari (dove usato)', 'Componente:;7001;Magnete segmento;NdFeB N38SH', 'C2'],
    ['Verwendung', 'Teil: 7001 Magnet NdFeB N38SH', 'A2'],
    ['Применяемость', 'Деталь: 7001 Магнит NdFeB N38SH', 'A2'],
    ['Použití', 'Díl: 7001 Magnet NdFeB N38SH', 'A2'],
  ])('is told of above a column of what uses it: %s, %s', async (title, part, cell) => {
    expect(await told([title, part], PARENTS)).toEqual([`searched ${cell}`]);
  });

  it('is told of with each header that is printed again, and not where another cell says that nothing of it would be reported', async () => {
    const again = (...part: string[]): string[] => [...PARENTS, ';;;', part.join(';'), ...PARENTS];
    const above = ['Where used', 'Component:;7000;Screw M3;A2'];
    expect(await told(above, again('Component:', '7001', 'Ring magnet', 'NdFeB N38SH'))).toEqual(['searched C7']);
    expect(await told(above, again('Component:', '7001', 'Ring magnet', 'Ferrite Y30'))).toEqual([]);
  });

  it('is none above a list of what a title calls otherwise', async () => {
    const list = ['Level;Part No;Description;Quantity', '0;6001;Carrier D60;8', '1;5001;Hub;1'];
    expect(await told(['Verwendung', 'Artikel: 7001 Magnet NdFeB N38SH'], list)).toEqual([]);
    expect(await told(['Used parts', 'Component: 7001 Magnet NdFeB N38SH'], PARENTS)).toEqual([]);
    expect(await told(['Where used: see sheet 2', 'Date: 2025'], list)).toEqual([]);
  });
});
