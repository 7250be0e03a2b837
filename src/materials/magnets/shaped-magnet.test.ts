import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

async function forms(description: string): Promise<unknown[]> {
  const { units } = await judgeText(mofcom, {
    csv: `Part number,Description,Qty\nP-10001,${description},1\nP-10002,Schraube M4x10,2\n`,
  });
  return (units[0]?.findings ?? []).flatMap(({ content }) => (content === null ? [] : [content.form]));
}

describe('a magnet by its shape in one word, and behind it what it is for', () => {
  it.each([
    'Segmentmagnet Rotor',
    'Segmentmagnet Läufer',
    'Ringmagnet Stator',
    'Ringmagnet Encoder',
    'Magnetring Rotor 24-polig',
    'Magnetsegment Rotor',
    'Scheibenmagnet Sensor',
    'Ringmagnet Encoder AS5600',
  ])('is the magnet: %s', async (text) => {
    expect(await forms(text)).toEqual(['magnet']);
  });

  it.each(['Ringmagnet Halter', 'Segmentmagnet Kleber', 'Magnetring Abdeckung', 'Blockmagnet Aufnahme Alu'])(
    'is none where another thing stands behind it: %s',
    async (text) => {
      expect(await forms(text)).toEqual([]);
    },
  );

  it.each(['Dauermagnet Motor 24 V', 'Permanentmagnet Generator', 'Ringmagnet Motor 24V'])(
    'and a machine with magnets is one: %s',
    async (text) => {
      expect(await forms(text)).toEqual(['component']);
    },
  );
});
