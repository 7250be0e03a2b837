import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { listWorkbook, type ListSheet } from '../../test/support/opened.ts';
import { lintText } from '../testing.ts';

const HEADER = ['Part number', 'Description', 'Material', 'Qty'];
const ROWS: ListSheet['rows'] = [
  HEADER,
  ['SEG-10001', 'Segment left', 'NdFeB N42SH', 8],
  ['SEG-10002', 'Segment right', '', 8],
  ['SCR-10003', 'Screw M3', 'A2', 8],
];

/** Of each finding, the cells that it points at, and those that its evidence stands in. */
async function cells(bytes: string | Uint8Array): Promise<string[]> {
  const { findings } = await lintText(mofcom, { csv: bytes });
  return findings.map(({ partNumber, locations, evidence }) => {
    const stands = new Set(evidence.map(({ location }) => `${location?.cell ?? '-'} "${location?.text ?? ''}"`));
    return `${partNumber ?? '-'} ${locations.map(({ cell, text }) => `${cell ?? '-'} "${text}"`).join(', ')}; ${[...stands].join(', ')}`;
  });
}

describe('a finding by a cell that is merged over rows', () => {
  const expected = ['SEG-10001 C2 "NdFeB N42SH"; C2 "NdFeB N42SH"', 'SEG-10002 A3 "SEG-10002"; C2 "NdFeB N42SH"'];

  it('points at its own row, and its evidence at the merged cell', async () => {
    expect(await cells(listWorkbook({ name: 'BOM', rows: ROWS, merges: ['C2:C3'] }))).toEqual(expected);
    expect(await cells(listWorkbook({ name: 'BOM', rows: ROWS }))).toEqual(expected.slice(0, 1));
  });

  it('is the same in HTML and SpreadsheetML', async () => {
    const html = `<table><tr>${HEADER.map((text) => `<th>${text}</th>`).join('')}</tr><tr><td>SEG-10001</td><td>Segment left</td><td rowspan="2">NdFeB N42SH</td><td>8</td></tr><tr><td>SEG-10002</td><td>Segment right</td><td>8</td></tr><tr><td>SCR-10003</td><td>Screw M3</td><td>A2</td><td>8</td></tr></table>`;
    expect(await cells(html)).toEqual(expected);
    const cell = (text: string | number, extra = ''): string =>
      `<Cell${extra}><Data ss:Type="${typeof text === 'number' ? 'Number' : 'String'}">${String(text)}</Data></Cell>`;
    const rows = [
      HEADER.map((text) => cell(text)),
      [cell('SEG-10001'), cell('Segment left'), cell('NdFeB N42SH', ' ss:MergeDown="1"'), cell(8)],
      [cell('SEG-10002'), cell('Segment right'), cell(8, ' ss:Index="4"')],
      [cell('SCR-10003'), cell('Screw M3'), cell('A2'), cell(8)],
    ];
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="BOM"><Table>${rows.map((row) => `<Row>${row.join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`;
    expect(await cells(xml)).toEqual(expected);
  });
});

describe('a cell of a text file', () => {
  const TABLE = [HEADER, ['KÜ-10001', 'Kühlblech', 'Al', '1'], ['SEG-10002', 'Segment', 'NdFeB N42SH', '8']];
  const places = async (csv: string) =>
    (await lintText(mofcom, { csv })).findings.flatMap(({ locations }) =>
      locations.map(({ cell, line }) => `${cell ?? '-'} line ${String(line)}`),
    );

  it('stands on a line, whether its file quotes or not', async () => {
    for (const sign of [',', ';', '\t']) {
      const text = TABLE.map((row) => row.join(sign)).join('\r\n');
      expect(await places(`\uFEFF${text}`)).toEqual(['C3 line 3']);
      expect(await places(`\n${text}`)).toEqual(['C4 line 4']);
      expect(await places(text.replace('Kühlblech', '"Kühl\r\nblech"'))).toEqual(['C3 line 4']);
    }
  });
});

describe('a cell that nobody sees', () => {
  it('is marked where its column is hidden, and no other is', async () => {
    const { findings } = await lintText(mofcom, {
      csv: listWorkbook({ name: 'BOM', rows: ROWS, hiddenColumns: [3, 9] }),
    });
    expect(
      findings.map(({ locations, evidence }) =>
        [...locations, ...evidence.map(({ location }) => location)].map((at) => [at?.cell, at?.hidden]),
      ),
    ).toEqual([Array.from({ length: 4 }, () => ['C2', true])]);
    const shown = await lintText(mofcom, { csv: listWorkbook({ name: 'BOM', rows: ROWS, hiddenColumns: [1, 2, 4] }) });
    expect(shown.findings.map(({ locations }) => locations.map(({ cell, hidden }) => [cell, hidden]))).toEqual([
      [['C2', undefined]],
    ]);
  });
});

describe('what speaks for a line and is no cell of it', () => {
  const placed = async (csv: string | Uint8Array): Promise<string[]> => {
    const { findings } = await lintText(mofcom, { csv });
    return findings.map(({ locations, evidence }) => {
      const [said] = evidence;
      return `${locations[0]?.cell ?? '-'}: ${said?.role ?? '-'} "${said?.text ?? ''}" ${said?.location?.cell ?? '-'}`;
    });
  };

  it('is a heading with the cell that it stands in, the nearest that says so', async () => {
    const rows = [
      'Part,Description,Qty',
      ',Magnets,',
      'P1,Disc 10x3,2',
      ',Screws,',
      'S1,Screw M3,9',
      ',Magnets,',
      'P2,Disc 12x3,2',
    ];
    expect(await placed(rows.join('\n'))).toEqual(['B3: heading "Magnets" B2', 'B7: heading "Magnets" B6']);
  });

  it('is a title above the list with its cell, and what its sheet is called with none', async () => {
    const list = [
      ['Part', 'Size'],
      ['P1', '10x3'],
      ['P2', '12x3'],
    ];
    expect(await placed('Our Magnets\n\nPart,Size\nP1,10x3\nP2,12x3\n')).toEqual([
      'B4: title "Magnets" A1',
      'B5: title "Magnets" A1',
    ]);
    expect(await placed(listWorkbook({ name: 'Magnets', rows: list }))).toEqual([
      'B2: title "Magnets" -',
      'B3: title "Magnets" -',
    ]);
  });
});

describe('what evidence quotes', () => {
  it.each([
    ['Al0,57Sc0,43 Target', 'Al0,57Sc0,43'],
    ['Al0.57Sc0.43 Target', 'Al0.57Sc0.43'],
  ])('is written as the cell writes it: %s', async (text, quoted) => {
    const { findings } = await lintText(mofcom, { csv: `Part number;Description;Qty\nTG-1001;${text};1\n` });
    expect(findings.flatMap(({ evidence }) => evidence.map((one) => one.text))).toContain(quoted);
  });
});
