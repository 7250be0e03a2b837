import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

async function shown(csv: string) {
  const { units } = await judgeText(mofcom, { csv });
  return (units[0]?.findings ?? []).map(({ description, partKey, fingerprint }) => ({
    description,
    partKey,
    fingerprint,
  }));
}
const descriptions = async (csv: string): Promise<unknown[]> =>
  (await shown(csv)).map(({ description }) => description);

describe('the description of a part', () => {
  it('is its name with what follows, where three motors are all called "Motor"', async () => {
    const list =
      'Part number,Name,Description,Qty\nM-1,Motor,BLDC 24 V 100 W,1\nM-2,Motor,Servo 400 W,1\nM-3,Motor,Stepper NEMA 23,1\n';
    expect(await descriptions(list)).toEqual([
      'Motor, BLDC 24 V 100 W',
      'Motor, Servo 400 W',
      'Motor, Stepper NEMA 23',
    ]);
  });

  it('adds the material where nothing else describes it, and says nothing twice', async () => {
    expect(await descriptions('Part number,Description,Material,Qty\nP-1,Magnet,NdFeB N42SH,1\n')).toEqual([
      'Magnet, NdFeB N42SH',
    ]);
    expect(await descriptions('Part number,Description,Material,Qty\nP-1,Magnet NdFeB,ndfeb,1\n')).toEqual([
      'Magnet NdFeB',
    ]);
  });

  it('is a long text alone, and stays short beside one', async () => {
    const long = 'Sintered NdFeB magnet N42SH, block, nickel plated';
    expect(await descriptions(`Part number,Description,Material,Qty\nP-1,"${long}",NdFeB,1\n`)).toEqual([long]);
    const endless = `NdFeB ${'x'.repeat(400)}`;
    expect(await descriptions(`Part number,Name,Description,Qty\nP-1,Magnet,${endless},1\n`)).toEqual(['Magnet']);
  });

  it.each(['待定', 'TBD', 'offen'])('leaves out what says that nothing is known yet: %s', async (open) => {
    const lines = ['Part number,Name,Dimensions,Qty', `M-1,BLDC motor,${open},4`, 'M-2,Frame,40 x 20 mm,1'];
    expect(await descriptions(`${lines.join('\n')}\n`)).toEqual(['BLDC motor']);
  });

  it('is its kind where a dash stands for its number and nothing else is said', async () => {
    const lines = ['Category,Part,Part number,Qty', 'Motor fuse,,-,1', 'Main fuse,,-,1', 'Motor,,-,12'];
    expect(await descriptions(`${lines.join('\n')}\n`)).toEqual(['Motor']);
  });

  it('is its kind with its size where its name is nothing but figures, and its number where it has one', async () => {
    const lines = ['Category,Description,Qty', 'Magnet,35*5,2', 'Magnet,30*5,4', 'Screw,M3x20,8', 'Nut,M3,4'];
    expect(await descriptions(`${lines.join('\n')}\n`)).toEqual(['Magnet, 35*5', 'Magnet, 30*5']);
    const numbered = ['Category,Part number,Description,Qty', 'Magnet,M-1,35*5,2', 'Screw,S-1,M3x20,8'];
    expect(await descriptions(`${numbered.join('\n')}\n`)).toEqual(['M-1']);
  });

  it('leaves identity as it is', async () => {
    const [short] = await shown('Part number,Name,Qty\nM-1,BLDC motor,1\n');
    const [more] = await shown('Part number,Name,Description,Qty\nM-1,BLDC motor,24 V 100 W,1\n');
    expect(more).toMatchObject({ partKey: short?.partKey, fingerprint: short?.fingerprint });
  });
});

it('what stands where an address was to be, and is a name of several words, describes the part', async () => {
  const list = (link: string): string => `Item,Qty,URL\n90 RPM K7,1,${link}\nScrew M3,4,https://example.org/m3\n`;
  expect(await descriptions(list('90 rpm gearmotor - Bot shop'))).toHaveLength(1);
  expect(await descriptions(list('Bot shop'))).toEqual([]);
});

describe('a line with a number and a remark, and no name', () => {
  const rows = (...remarks: string[]): string =>
    [
      'Part number,Description,Qty,Remarks',
      'S-1,Hex bolt,4,',
      ...remarks.map((remark, at) => `P-${String(at)},,1,"${remark}"`),
    ].join('\n');

  it('is what the remark says', async () => {
    expect(await descriptions(rows('Servo motor 1FK7', 'Bias magnet SmCo', 'Synchronous built-in motor'))).toEqual([
      'Servo motor 1FK7',
      'Bias magnet SmCo',
      'Synchronous built-in motor',
    ]);
  });

  it.each([
    'for servo motor',
    'with motor',
    'see motor drawing',
    'ohne Motor',
    'not the NdFeB magnet',
    'для двигателя',
  ])('is nothing that the remark says it is for, or comes with: %s', async (remark) => {
    expect(await descriptions(rows(remark))).toEqual([]);
  });

  it('is no sentence', async () => {
    const remark = 'Ask the supplier which of the servo motors is meant, and whether it comes with the brake';
    expect(await descriptions(rows(remark))).toEqual([]);
  });
});

describe('a text that was stored in a wrong encoding', () => {
  it('is judged as what it says, and shown as it stands', async () => {
    const list =
      'Part number,Description,Qty,Manufacturer\nMO-200,BÃ¼rstenloser Motor 24 V,1,Dunkermotoren\nS-1,Screw M3,4,y\n';
    const { units } = await judgeText(mofcom, { csv: list });
    const found = (units[0]?.findings ?? []).filter(({ content }) => content !== null);
    expect(
      found.map(({ partNumber, description, content }) => [
        partNumber,
        description,
        content?.componentClass ?? content?.material,
      ]),
    ).toContainEqual(['MO-200', 'BÃ¼rstenloser Motor 24 V', 'motor-bldc']);
  });
});

describe('a size', () => {
  const gramsOf = async (header: string, size: string): Promise<number | undefined> => {
    const { units } = await judgeText(mofcom, {
      csv: `Part number,Description,Qty,${header}\nM-1,NdFeB magnet N42SH,1,${size}\n`,
    });
    return units[0]?.findings[0]?.content?.elements[0]?.grams?.typ;
  };

  it('has the unit of its header, unless it states one', async () => {
    expect(await gramsOf('Size (cm)', '2x1x0.5')).toBe(await gramsOf('Size', '20x10x5'));
    expect(await gramsOf('Size', '20x10x5')).toBeGreaterThan(0);
    expect(await gramsOf('Size (cm)', '20x10x5 mm')).toBe(await gramsOf('Size (mm)', '20x10x5'));
  });
});
