import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const LIST = ['| Component | Qty |', '|---|---|', '| M3 screw | 4 |', '| Stepper NEMA 17 | 2 |', '| Frame | 1 |', ''];

/** What is told of tables beside such a list: "line: text". */
async function told(...table: readonly string[]): Promise<string[]> {
  const { findings } = await lintText(mofcom, { csv: [...LIST, ...table, ''].join('\n') });
  return findings
    .filter(({ ruleId }) => ruleId === 'data/list-not-read')
    .map(({ locations: [at] }) => `${String(at?.row)}: ${at?.text ?? ''}`);
}

describe('a table of a text beside its list', () => {
  it('is told of where it counts nothing, and names a kind of thing that the list has not', async () => {
    expect(await told('| Place | Model |', '|---|---|', '| Front | Hub motor 350 W |')).toEqual(['9: Hub motor 350 W']);
    expect(await told('| Place | Model |', '|---|---|', '| Front | N42SH 10x5 |')).toEqual(['9: N42SH 10x5']);
  });

  it('is let be where the list has that kind, or it tells of none', async () => {
    expect(await told('| Axis | Drive |', '|---|---|', '| X | NEMA 17 stepper, 1.8 deg |')).toEqual([]);
    expect(await told('| Topic | Where |', '|---|---|', '| Motors | see there |')).toEqual([]);
    expect(await told('| Parameter | Value |', '|---|---|', '| Hub motor 350 W | 12 |')).toEqual([]);
  });
});

describe('lines and items of a text beside its list', () => {
  it('are told of where they name, by a figure, a kind of thing that the list has not', async () => {
    expect(await told('Servo motor MG996R')).toEqual(['7: Servo motor MG996R']);
    expect(await told('- Glue', '- Servo motor MG996R')).toEqual(['8: Servo motor MG996R']);
    expect(await told('Hub motor 350 W', '', 'Assembled in an hour')).toEqual(['7: Hub motor 350 W']);
    expect(await told('Servo motor MG996R', 'Servo MG90S', 'Hub motor 350 W')).toEqual([
      '7: Servo motor MG996R',
      '9: Hub motor 350 W',
    ]);
  });

  it('are let be where the list has that kind, no figure says which it is, or it is a sentence', async () => {
    expect(await told('NEMA 17 stepper, 1.8 deg')).toEqual([]);
    expect(await told('Servo installation')).toEqual([]);
    expect(await told('The arm is moved by a servo motor MG996R.')).toEqual([]);
    expect(await told('```', 'Servo motor MG996R', '```')).toEqual([]);
  });

  it('are a list where they are little else', async () => {
    const names = [
      'Servo motor MG996R',
      'Servo MG90S',
      'Bearing 608',
      'Hub motor 350 W',
      'NdFeB magnet 10x3',
      'Screw M3',
    ];
    const { findings } = await lintText(mofcom, { csv: [...LIST, ...names.flatMap((name) => [name, ''])].join('\n') });
    const rows = findings.filter(({ ruleId }) => ruleId.startsWith('mofcom/')).map(({ locations: [at] }) => at?.row);
    expect(rows).toEqual([4, 7, 9, 13, 15]);
  });
});

describe('a table of types that only its title says anything of', () => {
  const headed = async (title: string, ...table: readonly string[]): Promise<string[]> => {
    const rows = ['| Option | Size | Current |', '|---|---|---|', ...table];
    const { findings } = await lintText(mofcom, { csv: [...LIST, title, '', ...rows, ''].join('\n') });
    return findings.filter(({ ruleId }) => ruleId === 'data/note-not-read').map(({ locations: [at] }) => `${String(at?.row)}: ${at?.text ?? ''}`); // prettier-ignore
  };
  const TYPES = ['| NFP-C0830 | 8 mm | 65 mA |', '| Adafruit #1201 | 10 mm | 60 mA |'];

  it.each(['### Motor Alternatives', '## Motors', '### Options: motors', '### 备选电机', '### Alternative motors'])(
    'is told of as not read: %s',
    async (title) => {
      expect(await headed(title, ...TYPES)).toEqual(['11: NFP-C0830']);
    },
  );

  it.each([
    '### MOSFET Alternatives',
    '### Alternatives',
    '### Motor settings',
    '### Motor drivers',
    '### Motor mounts',
  ])('is let be where the title names nothing that would be reported: %s', async (title) => {
    expect(await headed(title, ...TYPES)).toEqual([]);
  });

  it('is let be where its first column has no types, or prose stands between', async () => {
    expect(await headed('### Motors', '| speed | 8 mm | 65 mA |', '| torque | 10 mm | 60 mA |')).toEqual([]);
    expect(await headed('### Motors\n\nThe table shows what fits.', ...TYPES)).toEqual([]);
  });
});
