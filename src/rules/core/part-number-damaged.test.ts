import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const ORDINARY = ['KX-4110-00', 'KX-4111-00', 'KX-4120-10', 'MAR-21', '1E5', '100000', 'TRUE-12', '12-3'];

async function reported(numbers: readonly string[], header = 'Part number'): Promise<string[]> {
  const csv = [
    `${header},Description,Qty`,
    ...numbers.map((number, i) => `"${number}",Bracket no. ${String(i)},1`),
  ].join('\n');
  const record = await lintText({ name: 'none' }, { csv, rules: ['data/part-number-damaged'] });
  return record.findings.map(({ messageId, data }) =>
    `${messageId} ${String(data.text)} ${String(data.guesses ?? '')}`.trim(),
  );
}

describe('data/part-number-damaged', () => {
  it('passes over numbers that merely look odd', async () => {
    expect(await reported(ORDINARY)).toEqual([]);
    expect(await reported(['4711', '4712', '815', '12345', '99'])).toEqual([]);
  });

  it('knows powers of ten and digits beyond the fifteenth', async () => {
    expect(await reported([...ORDINARY, '9.55167E+12', '9,55E+11', '1234567890123450000'])).toEqual([
      'exponent 9.55167E+12',
      'exponent 9,55E+11',
      'digits 1234567890123450000',
    ]);
    expect(await reported([...ORDINARY, '1234567890123456789'])).toEqual([]);
  });

  it('guesses what a date was', async () => {
    expect(await reported([...ORDINARY, '2-Jan', 'Mar-01', '03. Mai'])).toEqual([
      'date 2-Jan 2-1 or 1-2 or JAN2',
      'date Mar-01 1-3 or 3-1 or MAR1',
      'date 03. Mai 3-5 or 5-3 or MAI3',
    ]);
  });

  it('does not call a column of dates damaged', async () => {
    expect(await reported(['2-Jan', '3-Jan', '4-Feb', '9-Mar', '1-Apr'])).toEqual([]);
  });

  it('misses leading zeros only where the others have them', async () => {
    const padded = ['00012345', '00012346', '00012399', '00098765', '10012345'];
    expect(await reported([...padded, '12400'])).toEqual(['zeros 12400 00012400']);
    expect(await reported(['10012345', '10012346', '20012399', '30098765', '12400'])).toEqual([]);
  });

  it('misses no zeros in the numbers of another maker, plant or machine', async () => {
    const rows = (machine: (short: boolean, at: number) => string): string =>
      ['00012345', '00012346', '00012399', '00098765', '10012345', '00012350', '453561', '453590', '453599']
        .map((number, at) => `${machine(number.length < 8, at)},${number},Bracket no. ${String(at)},1`)
        .join('\n');
    const warned = async (machine: (short: boolean, at: number) => string): Promise<number> => {
      const csv = `Machine,Part number,Description,Qty\n${rows(machine)}\n`;
      return (await lintText({ name: 'none' }, { csv, rules: ['data/part-number-damaged'] })).findings.length;
    };
    expect(await warned((short) => (short ? 'US1 Epiq' : 'MR1 Aera'))).toBe(0);
    expect(await warned(() => 'MR1 Aera')).toBe(3);
    expect(await warned((_, at) => (at % 2 === 0 ? 'MR1 Aera' : 'US1 Epiq'))).toBe(3);
    expect(await warned((short, at) => (short ? `Machine ${String.fromCharCode(65 + at)}` : 'MR1 Aera'))).toBe(3);
  });

  it('takes off what programs add to whole numbers', async () => {
    expect(await reported(['47110.0', '47111', '47112', '47113'])).toEqual(['decimal 47110.0 47110']);
  });

  it('knows truth values and errors', async () => {
    expect(await reported([...ORDINARY, 'TRUE'])).toEqual(['boolean TRUE']);
  });

  it('looks at makers\u2019 numbers too, and says a part once', async () => {
    const csv =
      'Description,Qty,MPN\nCapacitor,1,9.55167E+12\nCapacitor,2,9.55167E+12\nResistor,1,RC0603FR\nDiode,1,1N4148W\n';
    const record = await lintText({ name: 'none' }, { csv, rules: ['data/part-number-damaged'] });
    expect(record.findings.map(({ locations }) => locations.length)).toEqual([2]);
  });

  it('says it once of a column that a spreadsheet changed from top to bottom', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `${(1.23 + i / 100).toFixed(2)}E+12,Bracket ${String(i)},1`);
    const csv = ['Part number,Description,Qty', ...lines].join('\n');
    const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/part-number-damaged'] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ messageId: 'several', data: { count: 12, text: '1.23E+12' } });
    expect(findings[0]?.locations.map(({ cell }) => cell)).toEqual(['A2']);
  });
});
