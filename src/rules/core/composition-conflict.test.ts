import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const run = async (description: string) => {
  const csv = `Part number,Description,Qty\nMAG-101,"${description}",8\nSCR-001,Hex bolt M5 steel,4\nSCR-002,Washer M5 steel,4`;
  return (await lintText({ name: 'none' }, { csv, rules: ['data/composition-conflict'] })).findings;
};

/** Of two lines of one number, of these materials. */
const ofLines = async (...materials: readonly string[]) => {
  const lines = materials.map((material) => `MAG-101,Magnet 20x10x5,2,${material}`);
  const csv = `Part number,Description,Qty,Material\n${lines.join('\n')}\nSCR-1,Hex bolt M5,4,Steel`;
  return (await lintText({ name: 'none' }, { csv, rules: ['data/composition-conflict'] })).findings;
};

describe('data/composition-conflict', () => {
  it('reports "Dy-free" beside a grade that is made with heavy rare earths, at the cell that says so', async () => {
    const [finding, ...more] = await run('NdFeB magnet N42EH, Dy-free');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ partNumber: 'MAG-101', messageId: 'stated', defaultSeverity: 'error' });
    expect(finding?.locations[0]?.cell).toBe('B2');
    expect(finding?.data['grade']).toContain('42EH');
  });

  it.each(['Ferrite magnet N42SH 20x10x5', 'Hartferrit-Magnet N35 Ø20', 'AlNiCo magnet rod N45H'])(
    'reports a family that no rare-earth grade belongs to: %s',
    async (description) => {
      const [finding, ...more] = await run(description);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ partNumber: 'MAG-101', messageId: 'family' });
    },
  );

  it.each(['SmCo magnet 25x10x5 mm, N52 grade', 'Magnet SmCo N42', 'Samarium-cobalt magnet, N35'])(
    'reports a grade of another kind of rare-earth magnets, and goes by what is named: %s',
    async (description) => {
      const [finding, ...more] = await run(description);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ partNumber: 'MAG-101', messageId: 'kinds' });
    },
  );

  it.each(['钐钴 2:17 28H', 'Sm2Co17 ring 20x10 30H', 'SmCo 2:17 magnet 26M, disc'])(
    'is silent on figures with M or H that are grades of samarium-cobalt as well: %s',
    async (description) => expect(await run(description)).toEqual([]),
  );

  it.each([
    'SmCo and N35 magnets',
    'Magnet kit SmCo + N42',
    'Magnet SmCo or N42',
    'SmCo magnet YXG-28H',
    'NdFeB magnet N42',
  ])(
    'says nothing of two magnets, of one that is left open, and of a grade of the kind that is named: %s',
    async (description) => {
      expect(await run(description)).toEqual([]);
    },
  );

  it.each([
    ['NdFeB N42SH', 'Ferrite Y30'],
    ['SmCo', 'NdFeB N42SH'],
    ['AlNiCo 5', 'SmCo'],
  ])('reports lines of one number of which one says %s, and one %s', async (one, other) => {
    const found = (await ofLines(one, other)).map(({ partNumber, messageId }) => [partNumber, messageId]);
    expect(found).toEqual([['MAG-101', 'lines']]);
  });

  it.each([
    ['NdFeB N42SH', ''],
    ['NdFeB N42SH', 'NdFeB bonded'],
    ['NdFeB N42SH', 'Neodymium'],
  ])('says nothing of lines that only say more or less: %s | %s', async (one, other) => {
    expect(await ofLines(one, other)).toEqual([]);
  });

  describe('in columns of shares', () => {
    const shares = async (header: string, ...rows: string[]) => {
      const csv = `Part number,Description,Qty,Material,${header}\n${rows.join('\n')}\nMAG-900,Magnet segment N42SH,8,NdFeB,29,1.5,0.2\nMAG-901,Magnet segment N42SH,8,NdFeB,28,2,0.1\n`;
      const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/composition-conflict'] });
      return findings.map(({ messageId, data, locations }) => [
        messageId,
        locations[0]?.cell,
        data['value'] ?? data['claim'] ?? data['sum'],
      ]);
    };

    it('names the cell of a share above all or below nothing, which is not read', async () => {
      expect(await shares('Nd %,Dy %,Tb %', 'MAG-1,Magnet segment N42SH,8,NdFeB,29,150,0.2')).toEqual([
        ['impossible', 'F2', '150'],
      ]);
      expect(await shares('Nd %,Dy %,Tb %', 'MAG-1,Magnet segment N42SH,8,NdFeB,29,-1.5,0.2')).toEqual([
        ['impossible', 'F2', '-1.5'],
      ]);
    });

    it('reports shares that are more than all together', async () => {
      expect(await shares('Nd %,Dy %,Tb %', 'PWD-1,Alloy ingot,8,,60,30,20')).toContainEqual(['sum', 'E2', '110']);
    });

    it('reports far more of an element than the family of the magnet holds', async () => {
      expect(await shares('Nd %,Dy %,Tb %', 'MAG-1,Magnet segment N42SH,8,NdFeB,29,1,20')).toEqual([
        ['excess', 'G2', '"Tb 20 %"'],
      ]);
      expect(await shares('Nd %,Dy %,Tb %', 'MAG-1,Magnet segment,8,NdFeB,29,1,60')).toEqual([
        ['excess', 'G2', '"Tb 60 %"'],
      ]);
    });

    it('is silent on what is high and can be', async () => {
      expect(
        await shares(
          'Nd %,Dy %,Tb %',
          'MAG-1,Magnet N35AH,8,NdFeB,22,11,0',
          'MAG-2,Magnet N48H,8,NdFeB,29,0,n.d.',
          'MAG-3,Magnet N42,8,NdFeB,29,-,',
        ),
      ).toEqual([]);
      expect(await run('Pr-Fe-B magnet N35, praseodymium 28 %, NdFeB')).toEqual([]);
    });
  });

  it.each([
    'NdFeB magnet N42, Dy-free',
    'Ferrite magnet Y30BH 20x10x5',
    'Ferrite core N87 RM8',
    'AlNiCo 5 magnet LNG44',
    'NdFeB magnet N42SH, Dy-free',
    'NdFeB magnet N42EH',
    'Ferrite magnet Y30, Dy-free',
  ])('is silent about %s', async (description) => {
    expect(await run(description)).toEqual([]);
  });
});
