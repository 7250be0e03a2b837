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
});
