import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

const BOM = `Part number,Description,Manufacturer,Qty
ITEM-01,Magnet segment NdFeB N42SH,Nordmagnet,8
OXID-01,Dysprosium oxide Dy2O3,Chem Ltd,1
POSS-01,Magnet 10x5,Nordmagnet,8
MOTO-01,BLDC motor 24 V 100 W,Motoren AG,1
LOUD-01,Loudspeaker 8 Ohm neodymium,Ton AG,1
RING-01,Ring 20x10,Nordmagnet,1`;

const STATES = {
  none: '',
  open: 'open,2026-12-01,',
  answered: 'answered,,2027-01-01',
  partial: 'partial,2026-12-01,',
  dateless: 'partial,,',
  overdue: 'open,2026-11-01,',
  expired: 'answered,,2026-11-01',
  refused: 'refused,,',
} as const;

/** Severest finding on content of a part under a record; `more` are further columns of the row. */
async function severity(part: string, state: keyof typeof STATES, more: Record<string, string> = {}) {
  const row = STATES[state] === '' ? '' : `${part},${STATES[state]},${Object.values(more).join(',')}\n`;
  const register = `partNumber,state,due,validUntil,${Object.keys(more).join(',')}\n${row}`;
  const { units } = await judgeText(mofcom, { csv: BOM, register });
  const found = (units[0]?.findings ?? []).filter(
    ({ partNumber, category }) => partNumber === part && category === 'content',
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.severity ?? 'no finding';
}

describe('the table of severities, by what the line is and what the register says', () => {
  const ORDER = ['none', 'open', 'answered', 'partial', 'dateless', 'overdue', 'expired', 'refused'] as const;
  const SHARES = { material: 'ndfeb-sintered', Dy: '2', Tb: '0.2', licence: 'L-77' };
  it.each([
    ['ITEM-01', SHARES, ['error', 'warning', 'info', 'warning', 'error', 'error', 'error', 'error']],
    ['OXID-01', { licence: 'L-77' }, ['error', 'warning', 'info', 'warning', 'error', 'error', 'error', 'error']],
    ['POSS-01', SHARES, ['warning', 'warning', 'info', 'warning', 'error', 'error', 'error', 'error']],
    ['MOTO-01', SHARES, ['warning', 'info', 'info', 'info', 'warning', 'error', 'error', 'error']],
    ['LOUD-01', SHARES, ['warning', 'info', 'info', 'info', 'warning', 'error', 'error', 'error']],
  ] as const)('%s', async (part, answer, expected) => {
    expect(await Promise.all(ORDER.map((state) => severity(part, state, answer)))).toEqual(expected);
  });

  it.each([
    ['nothing', {}],
    ['a mass', { mass: '5' }],
    ['that there is no licence', { licence: '无' }],
    ['a CAS number that is none', { cas: '1308-87-9' }],
    ['a form', { formShipped: 'in motor' }],
    ['a note', { note: 'see the mail of 3 November' }],
  ])('of a line that is answered and says %s is that of a part without a record', async (_, answer) => {
    const parts = ['ITEM-01', 'OXID-01', 'POSS-01', 'MOTO-01', 'LOUD-01'];
    const found = await Promise.all(parts.map((part) => severity(part, 'answered', answer)));
    expect(found).toEqual(['error', 'error', 'warning', 'warning', 'warning']);
  });

  it('of a licence settles nothing of what is in a magnet', async () => {
    expect(await severity('ITEM-01', 'answered', { licence: 'L-77' })).toBe('error');
  });

  it.each([
    ['ITEM-01', { material: 'ndfeb-sintered', Dy: '2', Tb: '0.2' }],
    ['ITEM-01', { material: 'ndfeb-sintered', Dy: '2', Tb: '0.2', licence: 'none' }],
    ['OXID-01', { Dy: '87' }],
  ])(
    'of %s that is shown to need a licence, and has none on record, is that of a question in part',
    async (part, answer) => {
      const found = await Promise.all(
        (['answered', 'partial', 'dateless'] as const).map((state) => severity(part, state, answer)),
      );
      expect(found).toEqual(['error', 'warning', 'error']);
    },
  );

  it('of a magnet inside a component asks for no licence: it is generally outside', async () => {
    expect(await severity('MOTO-01', 'answered', { material: 'ndfeb-sintered', Dy: '2', Tb: '0.2' })).toBe('info');
  });

  it.each([
    ['its share alone, which leaves the material open', { Dy: '2' }, ['info', 'warning', 'error', 'no finding']],
    [
      'all that is asked',
      { material: 'ndfeb-sintered', Dy: '2', Tb: '0.2', licence: 'L-77' },
      ['warning', 'info', 'error', 'no finding'],
    ],
  ] as const)('of a part that only the register speaks of, which declares %s', async (_, answer, expected) => {
    const states = ['partial', 'answered', 'overdue', 'expired'] as const;
    expect(await Promise.all(states.map((state) => severity('RING-01', state, answer)))).toEqual(expected);
  });

  it('of evidence in conflict is error, whatever the state', async () => {
    const register = (state: string) => `partNumber,state,due,grade\nITEM-01,${state},2026-12-31,Y30\n`;
    for (const state of ['open', 'partial', 'answered']) {
      const { units } = await judgeText(mofcom, { csv: BOM, register: register(state) });
      const conflict = units[0]?.findings.find(({ ruleId }) => ruleId === 'data/composition-conflict');
      expect(conflict?.severity).toBe('error');
    }
  });
});
