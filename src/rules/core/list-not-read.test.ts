import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { listWorkbook, type ListSheet } from '../../../test/support/opened.ts';
import { lintText } from '../../testing.ts';

const LIST: ListSheet['rows'] = [
  ['Part number', 'Description', 'Qty'],
  ['SCR-1000', 'Screw', 4],
  ['NUT-1000', 'Nut', 4],
  ['FAN-1000', 'Servo motor 400W', 1],
];

async function found(...sheets: readonly ListSheet['rows'][]): Promise<string[]> {
  const csv = listWorkbook(...sheets.map((rows, i) => ({ name: `S${String(i + 1)}`, rows })));
  const { findings } = await lintText(mofcom, { csv, rules: ['data/list-not-read'] });
  return findings.map(
    ({ messageId, locations }) => `${messageId} ${locations[0]?.sheet ?? ''}!${locations[0]?.cell ?? ''}`,
  );
}

describe('data/list-not-read', () => {
  it.each([
    ['a form', [['Part Number:', 'M-1'], ['Description:', 'Magnet NdFeB N42SH'], ['Qty:', 2]], 'carrier S2!B2'],
    ['a list that stands on its side', [['Part Number', 'MAG-0', 'MAG-1'], ['Description', 'Magnet NdFeB 20x10', 'Bolt M3'], ['Qty', 4, 9]], 'carrier S2!B2'],
    ['names in one column', [['Magnet NdFeB N42SH 20x10'], ['Dysprosium oxide'], ['Bolt M3']], 'carrier S2!A1'],
    ['a single line', [['MAG-0', 'Magnet NdFeB N42SH 20x10', 4]], 'carrier S2!B1'],
  ] as const)('tells of a second sheet that names a magnet: %s', async (_, rows, expected) => {
    expect(await found(LIST, rows)).toEqual([expected]);
  }); // prettier-ignore

  it('tells of a second sheet that looks like a list and holds formulas alone', async () => {
    const rows = [1, 2, 3].map((i) => ['="M"&1', '="Magnet NdFeB"', i]);
    expect(await found(LIST, [['Part number', 'Description', 'Qty'], ...rows])).toEqual(['list S2!A1']);
  });

  it('tells of a block without a header beside and below the list', async () => {
    const block = [
      ['MAG-0', 'Magnet NdFeB N42SH 20x10', 4],
      ['MAG-1', 'Bolt M3', 1],
    ].map((cells) => ['', '', '', '', '', ...cells]);
    expect(await found([...LIST, [], ...block])).toEqual(['carrier S1!G6']);
  });

  it('tells of a table in Markdown only where a row has a quantity: a text has tables of every kind', async () => {
    const list =
      '| Part number | Description | Qty |\n|---|---|---|\n| SCR-1000 | Screw | 4 |\n| NUT-1000 | Nut | 4 |\n';
    const inText = async (table: string): Promise<string[]> => {
      const { findings } = await lintText(mofcom, { csv: `${list}\n${table}`, rules: ['data/list-not-read'] });
      return findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`);
    };
    expect(
      await inText(
        '| Supply | For |\n|---|---|\n| LRS-100 48 V | Stepper motor NEMA 23 |\n| Brick 19 V | Stepper motor NEMA 17 |\n',
      ),
    ).toEqual([]);
    expect(
      await inText(
        '| x | y |\n|---|---|\n| Stepper motor NEMA 23 | 4 |\n| Loudspeaker 8 Ohm | 2 |\n| Screw M3 | 10 |\n',
      ),
    ).toEqual(['carrier A8']);
  });

  it('tells of records of a document beside its parts that have a quantity of their own', async () => {
    const parts = [1, 2, 3].map((n) => `<Part><Number>A${String(n)}</Number><Name>Housing</Name><Qty>1</Qty></Part>`).join('');
    const besides = async (records: string): Promise<string[]> => {
      const { findings } = await lintText(mofcom, { csv: `<Bom><Parts>${parts}</Parts>\n<Other>${records}</Other></Bom>`, rules: ['data/list-not-read'] });
      return findings.map(({ messageId, locations }) => `${messageId} ${String(locations[0]?.line)} ${locations[0]?.path ?? ''}`);
    };
    expect(await besides('<Item><X1>Neodymium magnet N42SH D10x3</X1><Pieces>4</Pieces></Item><Item><X1>Bolt</X1><Pieces>4</Pieces></Item>')).toEqual(['carrier 2 /Bom[1]/Other[1]/Item[1]']);
    expect(await besides('<Lib><X1>Neodymium magnet N42SH D10x3</X1><Pins>4</Pins></Lib><Lib><X1>Bolt</X1><Pins>4</Pins></Lib>')).toEqual([]);
  }); // prettier-ignore

  it('tells of a row alone in its column that counts a magnet, and not of a heading', async () => {
    const numbered = LIST.map((cells, row) => [row === 0 ? 'Item' : row, ...cells]);
    expect(await found([...numbered, ['Also needed:'], ['4x Neodymium magnet N42SH']])).toEqual(['carrier S1!A6']);
    expect(
      await found([
        ...numbered,
        ['Magnets'],
        [5, 'MAG-1', 'Clip', 2],
        ['* supplied loose: Neodymium magnet N42SH, 4 pcs'],
      ]),
    ).toEqual(['carrier S1!A7']);
    expect(await found([...numbered, ['Servo motor 750W'], [5, 'MAG-1', 'Clip', 2]])).toEqual([]);
  });

  it('passes over sums and look-ups of what a list says', async () => {
    expect(
      await found(LIST, [
        ['Top cost', 'Servo motor 400W', 120],
        ['Rest', 'all', 4],
        ['Sum', '', 124],
      ]),
    ).toEqual([]);
  });

  it('passes over pick-lists, notes and titles', async () => {
    expect(
      await found(LIST, [
        ['Motors', 'make'],
        ['Magnets', 'buy'],
        ['Screws', 'free issue'],
      ]),
    ).toEqual([]);
    expect(
      await found(LIST, [
        ['The magnet is glued by the supplier.'],
        ['Ask about the neodymium magnets in 2027'],
        ['and water the plants'],
      ]),
    ).toEqual([]);
    expect(await found([['Product', 'Servo motor 750W'], ['Date', '2026-11-01'], ...LIST])).toEqual([]);
  });

  describe('in delimited text', () => {
    const wide = async (row: string, more = ''): Promise<string[]> => {
      const csv = `Part number,Description,Qty${more}\n${'P-1,Bracket,3\n'.repeat(9)}${row}\n${'P-2,Nut,1\n'.repeat(9)}`;
      const { findings } = await lintText(mofcom, { csv, rules: ['data/list-not-read'] });
      return findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`);
    };

    it('tells of a row whose quantity names a magnet: the cells behind a separator were moved', async () => {
      const list = (header: string, ...rows: readonly string[]): Promise<readonly string[]> => lintText(mofcom, { csv: [header, ...rows].join('\n'), rules: ['data/list-not-read'] }).then(({ findings }) => findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`));
      expect(await list('Item,Part No,Description,Qty', '1,A,Plate, steel,1', '2,MAG-2,Segment, Neodymium magnet N42SH,8', '3,S,Screw,2')).toEqual(['shifted D3']);
      expect(await list('Item,Part No,Description,Qty,Remark', '1,A,Housing,1,', '2,MAG-2,Segment, Neodymium magnet N42SH,8', '3,S,Screw,2,')).toEqual(['shifted D3']);
      expect(await list('Item,Part No,Description,Qty', '1,A,Housing,as needed', '2,S,Screw,per motor', '3,B,Bolt,2')).toEqual([]);
    }); // prettier-ignore

    it('tells of a material where a firm should stand, and of no firm that is called after one', async () => {
      const list = async (supplier: string, name = 'Ball D6'): Promise<readonly string[]> => {
        const csv = `Item,Description,Supplier,Qty\n1,${name},${supplier},4\n2,Screw,Bossard,8\n3,Sheet,Bossard,2\n`;
        const { findings } = await lintText(mofcom, { csv, rules: ['data/list-not-read'] });
        return findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`);
      };
      expect(await list('NdFeB N42SH ball')).toEqual(['shifted C2']);
      expect(await list('NdFeB N42SH ball', 'NdFeB ball D6')).toEqual([]);
      for (const firm of ['Ningbo SmCo Magnets Ltd', 'Neodym 24 GmbH', 'SuperMagnete', 'Motor 3000', '1A Servo Shop', 'Dayton Audio 8 Ohm'])
        expect(await list(firm), firm).toEqual([]);
    }); // prettier-ignore

    it('tells of a row wider than the header that names a magnet where no name stands', async () => {
      expect(await wide('MAG-2,Segment, NdFeB magnet N42SH,8')).toEqual(['wide C11']);
      expect(await wide('MAG-2,Segment, plain,NdFeB magnet N42SH,8')).toEqual(['wide D11']);
    });

    it('passes over separators at the end, remarks, and columns without a header', async () => {
      expect(await wide('MAG-2,NdFeB magnet N42SH,8,,,')).toEqual([]);
      expect(await wide('BR-2,Bracket,8,checked by Ana')).toEqual([]);
      expect(await wide('MAG-2,NdFeB magnet N42SH,8,checked')).toEqual([]);
      expect(await wide('J_MOTOR1,Connector,1,Pin1=V_MOTOR,Pin2=GND')).toEqual([]);
      const rows = 'MAG-2,Segment,8,NdFeB magnet N42SH\n'.repeat(9);
      expect(await wide(rows)).toEqual([]);
    });
  });
});

describe('data/list-not-read in a text', () => {
  const list = '| Item | Qty | Price |\n|---|---|---|\n| DC motor 12 V | 2 | $20 |\n| Bracket | 1 | $4 |\n| Screw | 8 | $1 |\n\n'; // prettier-ignore
  const inText = async (text: string): Promise<(string | null | undefined)[]> => {
    const { findings } = await lintText(mofcom, { csv: text, rules: ['data/list-not-read'] });
    return findings.map(({ locations }) => locations[0]?.cell);
  };

  it('is silent of tables that sum up its lists, group by group', async () => {
    for (const table of [
      '| Category | Estimated cost (USD) |\n|---|---|\n| Steel | $150-250 |\n| Motor & electrical | $100-200 |\n| **Total** | **$360-650** |',
      '| 类别 | 费用 |\n|---|---|\n| 钢材 | ¥150 |\n| 电机 | ¥200 |\n| 合计 | ¥350 |',
      '| Assembly | Unique Items | Critical Items |\n|---|---|---|\n| Frame | 11 | Wheels |\n| Drive | 11 | DC motor |\n| Water | 9 | Nozzles |',
    ]) {
      expect(await inText(list + table)).toEqual([]);
      expect(await inText(list.replace('DC motor 12 V', 'Plate') + table)).toHaveLength(1);
    }
  });

  it('tells of words below a quantity, and not where they say of what it counts', async () => {
    const of = (quantity: string): Promise<unknown> =>
      inText(`Item,Spec,Qty\nPhase leads,stock,${quantity}\nScrew,M3,8\nNut,M3,8\n`);
    for (const quantity of ['4 motor sets', '2 per motor', '1 je Lautsprecher']) expect(await of(quantity)).toEqual([]);
    expect(await of('Servo motor 400 W')).toEqual(['C2']);
  });
});
