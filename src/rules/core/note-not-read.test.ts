import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { listWorkbook, type ListSheet } from '../../../test/support/opened.ts';
import { lintText } from '../../testing.ts';

async function reported(...notes: string[]): Promise<string[]> {
  const lines = Array.from({ length: 12 }, (_, i) => `${String(i + 1)},100-${String(200 + i)},Bracket ${String(i)},2`);
  return reportedOf([
    'Item,Part number,Description,Qty',
    ...lines,
    ...notes.map((note) => `"${note}",,,`),
    '13,100-300,Cover,1',
  ]);
}

async function reportedOf(rows: readonly string[]): Promise<string[]> {
  const { findings } = await lintText({ name: 'none' }, { csv: rows.join('\n'), rules: ['data/note-not-read'] });
  return findings.map(({ data, locations }) => `${locations[0]?.cell ?? ''} ${String(data['text'])}`);
}

describe('data/note-not-read', () => {
  it.each([
    ['Note: rotor includes 8 NdFeB magnets', 'A14 8 NdFeB magnets'],
    ['Der Rotor enthält 8 NdFeB-Magnete', 'A14 8 NdFeB-Magnete'],
    ['Rotor with 12 sintered SmCo magnets. Torque 4 Nm.', 'A14 12 sintered SmCo magnets'],
  ])('says what “%s” counts', async (note, told) => {
    expect(await reported(note)).toEqual([told]);
  });

  it.each([
    'Tighten 4 screws of the motor bracket',
    'Torque of the motor: 2 Nm at 24 V',
    'See page 12 of the motor manual',
    'Keep NdFeB magnets away',
    'Use screws 4 mm long, no magnets',
  ])('says nothing of “%s”', async (note) => {
    expect(await reported(note)).toEqual([]);
  });

  it('says nothing of what a line names', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${String(i)},100-${String(i)},Bracket,2`);
    const note = '"Note: glue 8 NdFeB magnets into the rotor",,,';
    const header = 'Item,Part number,Description,Qty';
    expect(await reportedOf([header, ...rows, note])).toEqual(['A14 8 NdFeB magnets into the rotor']);
    expect(await reportedOf([header, ...rows, note, '13,100-300,NdFeB magnet 10 x 5,8'])).toEqual([]);
  });

  it('reads a long note once, whatever it holds', async () => {
    expect(await reported('1 a '.repeat(5000))).toEqual([]);
  });
});

describe('a sheet of notes', () => {
  const LIST: ListSheet['rows'] = [
    ['Part number', 'Description', 'Qty'],
    ['SCR-1000', 'Screw', 4],
    ['NUT-1000', 'Nut', 4],
    ['HSG-1000', 'Housing', 1],
  ];
  const told = async (name: string, ...rows: ListSheet['rows']): Promise<string[]> => {
    const csv = listWorkbook({ name: 'BOM', rows: LIST }, { name, rows });
    const { findings } = await lintText(mofcom, { csv, rules: ['data/note-not-read', 'data/list-not-read'] });
    return findings.map(({ ruleId, messageId, locations }) => `${ruleId} ${messageId} ${locations[0]?.cell ?? ''}`);
  };

  it.each([
    ['Замечания', ['№', 'Текст']],
    ['Tabelle2', ['Nr', 'Bemerkung']],
    ['Notes', ['#', 'What']],
  ])('names what lists hold, and is no list: %s', async (name, header) => {
    expect(await told(name, header, [1, 'Replace the motor by one of ours'], [2, 'Suspended magnets: check the gap of 250 mm'])).toEqual([]); // prettier-ignore
  });

  it('is told of where it counts, or names a material that no line has', async () => {
    expect(await told('Notes', ['No', 'Text'], [1, 'The rotor has 8 NdFeB magnets glued in'], [2, 'Paint RAL 7035'])).toEqual(['data/note-not-read note B2']); // prettier-ignore
    expect(await told('Notes', ['No', 'Text'], [1, '4x NdFeB magnet N42SH'], [2, 'Paint RAL 7035'])).toEqual(['data/list-not-read carrier B2']); // prettier-ignore
    expect(await told('Notes', ['No', 'Text'], [1, 'NdFeB magnet N42SH at the shaft'], [2, 'Paint RAL 7035'])).toEqual(['data/list-not-read carrier B2']); // prettier-ignore
  });

  it('is a list where figures count what stands beside them', async () => {
    expect(await told('Notes', ['Permanent magnet 20x10', 4], ['Servo motor 400W', 2], ['Screw M4', 9])).toEqual(['data/list-not-read carrier A1']); // prettier-ignore
  });
});
