import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { listWorkbook, type ListSheet } from '../../test/support/opened.ts';
import type { UserMapping } from '../map/types.ts';
import { lintText } from '../testing.ts';

const LIST: ListSheet['rows'] = [
  ['Part number', 'Description', 'Qty'],
  ['MAG-1', 'Magnet NdFeB N42SH', 4],
  ['SCR-1', 'Screw', 4],
  ['NUT-1', 'Nut', 4],
];
const WORKBOOK = listWorkbook(
  { name: 'Main', rows: LIST },
  {
    name: 'Notes',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
);

/** `code`, hint of a lint with mappings; `checked` where nothing is wrong. */
async function outcome(csv: string | Uint8Array, ...mappings: readonly UserMapping[]): Promise<string> {
  const { status, error } = await lintText(mofcom, { csv, mappings });
  return error === null ? status : `${error.code}: ${error.message} ${error.hint}`;
}

describe('a mapping that finds nothing in its file', () => {
  it('is an error, with what was probably meant', async () => {
    expect(await outcome(WORKBOOK, { columns: { partNumber: 'Part numbr' } })).toMatch(
      /^mapping-header-not-found.*Did you mean "Part number"/,
    );
    expect(await outcome(WORKBOOK, { columns: { partNumber: 'Frob' } })).toMatch(
      /^mapping-header-not-found.*Headers of the file: "Part number"/,
    );
    expect(await outcome(WORKBOOK, { sheet: 'Mian', columns: { partNumber: '#1' } })).toMatch(
      /^mapping-sheet-not-found.*Did you mean "Main"/,
    );
    expect(await outcome('Part,Qty\nA-1,2\nA-2,3\n', { sheet: 'Main', columns: { partNumber: 'Part' } })).toMatch(
      /^mapping-sheet-not-found.*has no sheets/,
    );
    expect(await outcome(WORKBOOK, { columns: { partNumber: '#99' } })).toMatch(
      /^mapping-column-not-found.*#99.*3 columns/,
    );
  });

  it('is one too where the header stands in another row than it says', async () => {
    const csv =
      'Part number,Description,Maker,Qty\nMAG-1,Magnet N42SH,Klang,3\nMOT-2,BLDC motor 24 V,Klang,2\nSPK-3,Loudspeaker,Klang,1\n';
    expect(await outcome(csv, { headerRow: 2, columns: { partNumber: 'Part number' } })).toMatch(
      /^mapping-header-not-found.*It stands in row 1: set "headerRow" to that/,
    );
    expect(await outcome(csv, { headerRow: 1, columns: { partNumber: 'Part number' } })).toBe('checked');
  });

  it('is one too where only some of its columns are not there', async () => {
    expect(await outcome(WORKBOOK, { sheet: 'Main', columns: { partNumber: '#22', description: '#2' } })).toMatch(
      /^mapping-column-not-found: The mapping gives "#22" for partNumber, but sheet "Main" has 3 columns\. Columns are counted from 1/,
    );
    expect(await outcome(WORKBOOK, { columns: { description: ['#2', '#9'] } })).toMatch(
      /^mapping-column-not-found: The mapping gives "#9" for description/,
    );
    expect(
      await outcome(WORKBOOK, { headerRow: 1, columns: { partNumber: 'Part numbr', description: 'Description' } }),
    ).toMatch(
      /^mapping-header-not-found: The mapping gives "Part numbr" for partNumber, which is not in the header row.*Did you mean "Part number"/,
    );
    expect(await outcome(WORKBOOK, { headerRow: 0, columns: { partNumber: '#1', description: '#7' } })).toMatch(
      /^mapping-column-not-found/,
    );
    expect(
      await outcome(WORKBOOK, { sheet: 'Main', headerRow: 1, columns: { mpn: 'Part number', description: '#2' } }),
    ).toBe('checked');
  });

  it('is none where one of several sheets, or one of several mappings, is meant', async () => {
    expect(await outcome(WORKBOOK, { columns: { mpn: 'Part number' } })).toBe('checked');
    expect(
      await outcome(
        WORKBOOK,
        { sheet: 'Main', columns: { mpn: 'Part number' } },
        { sheet: 'Other', columns: { mpn: 'X' } },
      ),
    ).toBe('checked');
  });
});

describe('a mapping for a document (XML)', () => {
  const item = (attributes: string): string => `<Item No="${attributes}"/>`;
  const xml = (...rows: readonly string[]): Uint8Array =>
    new TextEncoder().encode(`<?xml version="1.0"?><List>${rows.map(item).join('')}</List>`);
  const file = xml(
    'A-1" w4_Text="Sensor magnet" Amount="2',
    'A-2" w4_Text="Screw M4" Amount="4',
    'A-3" w4_Text="Nut M4" Amount="4',
  );

  it('that finds nothing is an error, with what was probably meant', async () => {
    expect(await outcome(file, { columns: { description: 'w4_Text' } })).not.toMatch(/^mapping/);
    expect(await outcome(file, { columns: { description: 'w4_Txt' } })).toMatch(
      /^mapping-header-not-found.*Did you mean "w4_Text"/,
    );
    expect(await outcome(file, { columns: { material: 'Frobnicate' } })).toMatch(
      /^mapping-header-not-found: None.*Its records have: "No"/,
    );
    expect(await outcome(file, { sheet: 'Main', columns: { description: 'w4_Text' } })).toMatch(
      /^mapping-sheet-not-found/,
    );
  });

  it('is one too where a name is nearly that of a column, and may name what this document leaves out', async () => {
    expect(await outcome(file, { columns: { partNumber: 'No', description: 'w4_Txt' } })).toMatch(
      /^mapping-header-not-found: The mapping gives "w4_Txt"/,
    );
    const { status, skipped } = await lintText(mofcom, {
      csv: file,
      mappings: [{ columns: { description: 'w4_Text', countryOfOrigin: 'Herkunft' } }],
    });
    expect([status, ...skipped.map(({ rows }) => rows)]).toEqual(['checked', 'countryOfOrigin at "Herkunft"']);
  });
});

describe('a row that a mapping names as header', () => {
  const rows = LIST.slice(1);
  const columns = { partNumber: '#1', description: '#2' };

  it('is refused if it is a part that would be reported, with the way out', async () => {
    const said = await outcome(listWorkbook({ name: 'Main', rows }), { headerRow: 1, columns });
    expect(said).toMatch(/^mapping-header-is-a-part.*“Magnet NdFeB N42SH”.*"headerRow": 0/);
    expect(await outcome(listWorkbook({ name: 'Main', rows }), { headerRow: 0, columns })).toBe('checked');
  });

  it('may be any other row, and a header may speak of magnets', async () => {
    expect(
      await outcome(listWorkbook({ name: 'Main', rows: [['Frob', 'Wibble', 'Zonk'], ...rows] }), {
        headerRow: 1,
        columns,
      }),
    ).toBe('checked');
    expect(
      await outcome(listWorkbook({ name: 'Main', rows: [['Part number', 'Description', 'Magnet'], ...rows] }), {
        headerRow: 1,
        columns,
      }),
    ).toBe('checked');
  });
});

describe('mappings of several tables of a text', () => {
  const text =
    '| Part | Qty |\n|---|---|\n| NdFeB magnet N42SH | 8 |\n| Screw | 2 |\n\nText\n\n| Component | Count | Note |\n|---|---|---|\n| BLDC motor 24 V | 1 | x |\n| Cable | 2 | y |\n';
  const first: UserMapping = { headerRow: 1, columns: { description: 'Part', quantity: 'Qty' } };
  const second: UserMapping = { headerRow: 8, columns: { description: 'Component', quantity: 'Count' } };

  it('are each for the table with its row', async () => {
    for (const mappings of [[first], [second], [first, second], [second, first]]) {
      const { status, findings } = await lintText(mofcom, { csv: text, mappings });
      expect([status, findings.filter(({ content }) => content !== null).length]).toEqual(['checked', 2]);
    }
  });

  it('are a slip where no table has the row', async () => {
    const { error } = await lintText(mofcom, { csv: text, mappings: [{ ...first, headerRow: 40 }] });
    expect(error?.code).toBe('mapping-row-not-found');
  });
});
