import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** The rows of which content is reported. */
async function rowsOf(...rows: readonly string[]): Promise<(number | null)[]> {
  const { units } = await judgeText(mofcom, { csv: rows.join('\n') });
  return units.flatMap(({ findings }) => findings.flatMap(({ locations }) => locations.map(({ row }) => row ?? null)));
}

const LINES = [
  '1,Sliding gate unit,servo motor,1',
  '2,Main belt drive,loudspeaker 8 ohm,1',
  '3,Servo motor axis Z,bearing 6203,2',
  '4,Pump station left,screw M4 x 10,4',
];

describe('a line of spare parts, beside what they are parts of', () => {
  it.each([
    'Component,Spare part',
    'Komponente,Ersatzteil',
    'Baugruppe,Verschleißteil',
    'Composant,Pièce de rechange',
    'Componente,Ricambio previsto',
    'Componente,Repuesto',
    'Componente,Peça de reposição',
    'Podzespół,Część zamienna',
    'Komponenta,Náhradní díl',
    'Узел,Запчасть',
    '部件,备件',
    '装置,予備品',
    '장치,예비품',
    'Unit,To be ordered',
    'Machine,Replacement part',
  ])('is the spare part, and not the other: %s', async (pair) => {
    expect(await rowsOf(`No,${pair},Qty`, ...LINES)).toEqual([2, 3]);
  });

  it('is the component where no spare part is kept', async () => {
    const lines = ['5,Loudspeaker of the cabin,-,1', '6,Servo motor axis X,,1', '7,Ropes,none,1'];
    expect(await rowsOf('No,Component,Spare part,Qty', ...LINES, ...lines)).toEqual([2, 3, 6, 7]);
  });

  it('is named by the component where the other only says whether there is one', async () => {
    expect(await rowsOf('No,Component,Spare part,Qty', '1,Servo motor axis X,yes,1', '2,Angle bracket,no,1', '3,Steel shaft,yes,1', '4,Cover plate,no,1')).toEqual([2]); // prettier-ignore
  });
});
