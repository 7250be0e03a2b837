import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

/** Numbers of the parts that are reported, in a bill of `level,description,material`; the number of a part is its row. */
async function reported(rows: readonly (readonly [number, string, string?])[]): Promise<string[]> {
  const csv = [
    'Level,Part Number,Description,Material,Qty',
    '0,TOP-1000,Machine,,1',
    ...rows.map(([level, text, material = ''], i) => `${String(level)},PN-${String(1001 + i)},${text},${material},1`),
  ];
  const { findings } = await lintText(mofcom, { csv: `${csv.join('\n')}\n` });
  const found = findings.filter(({ content }) => content !== null).map(({ partNumber }) => partNumber ?? '');
  return [...new Set(found)].sort();
}

describe('a magnet listed below', () => {
  it('settles the guess at the component around it', async () => {
    expect(await reported([[1, 'Servo motor 400W'], [2, 'Magnet NdFeB N42SH'], [2, 'Housing']])).toEqual(['PN-1002']);
    expect(await reported([[1, 'BLDC motor'], [2, 'Rotor'], [3, 'Magnet SmCo 8x3']])).toEqual(['PN-1003']);
    expect(await reported([[1, 'Magnet assembly'], [2, 'Magnet NdFeB N42SH']])).toEqual(['PN-1002']);
  }); // prettier-ignore

  it('settles a magnet of the same material and grade, which is an assembly of it', async () => {
    expect(
      await reported([
        [1, 'Magnet NdFeB N42SH assembly'],
        [2, 'Magnet NdFeB N42SH'],
      ]),
    ).toEqual(['PN-1002']);
    expect(
      await reported([
        [1, 'Magnet NdFeB N42SH'],
        [2, 'Magnet NdFeB N38UH'],
      ]),
    ).toEqual(['PN-1001', 'PN-1002']);
  });

  it('settles no other material that a line states', async () => {
    expect(
      await reported([
        [1, 'Magnet SmCo 2:17 disc 8x3'],
        [2, 'Magnet NdFeB N42SH'],
      ]),
    ).toEqual(['PN-1001', 'PN-1002']);
    expect(
      await reported([
        [1, 'Servo motor with SmCo magnets'],
        [2, 'Magnet NdFeB N42SH'],
      ]),
    ).toEqual(['PN-1001', 'PN-1002']);
  });

  it('settles no motor where it is the magnet of an encoder, and settles the encoder', async () => {
    expect(
      await reported([
        [1, 'Servo motor 400W'],
        [2, 'Encoder magnet SmCo 6x2.5'],
        [2, 'Housing'],
      ]),
    ).toEqual(['PN-1001', 'PN-1002']);
    expect(
      await reported([
        [1, 'Magnetic encoder'],
        [2, 'Encoder magnet SmCo 6x2.5'],
      ]),
    ).toEqual(['PN-1002']);
  });

  it('of a material named as one without rare earths leaves nothing to tell of', async () => {
    expect(await reported([[1, 'Loudspeaker 8 ohm'], [2, 'Ferrite magnet']])).toEqual([]);
    expect(await reported([[1, 'Loudspeaker 8 ohm'], [2, 'Magnet system'], [3, 'Ferrit-Ringmagnet']])).toEqual([]);
    expect(await reported([[1, 'BLDC motor'], [2, 'Rotor'], [3, 'Ferrite magnet ring']])).toEqual([]);
    expect(await reported([[1, 'Guitar pickup'], [2, 'AlNiCo magnet']])).toEqual([]);
  }); // prettier-ignore

  it('without rare earths settles no rare-earth magnet that a line states, and none where its own material is open', async () => {
    expect(await reported([[1, 'Loudspeaker neodymium 8 ohm'], [2, 'Ferrite magnet']])).toEqual(['PN-1001']);
    expect(await reported([[1, 'BLDC motor'], [2, 'Ferrite magnet'], [2, 'Magnet NdFeB N42SH']])).toEqual(['PN-1003']);
    expect(await reported([[1, 'BLDC motor'], [2, 'Ring magnet Y30']])).not.toEqual([]);
    expect(await reported([[1, 'BLDC motor'], [2, 'Ferrite core']])).toEqual(['PN-1001']);
  }); // prettier-ignore

  it('is one by its shape and a column of materials', async () => {
    const below = (...piece: [string, string]): Promise<string[]> => reported([[1, 'Fan motor'], [2, ...piece]]);
    expect(await below('Segment', 'Ferrite Y30')).toEqual([]);
    expect(await below('Arc segment', 'Hard ferrite')).toEqual([]);
    expect(await below('Segment', 'Hartferrit')).toEqual([]);
    expect(await below('Segment', 'Ferrit Y35')).toEqual([]);
    expect(await below('Сегмент', 'Феррит Y30')).toEqual([]);
    expect(await below('Ring 20x10', 'Ferrite Y30')).toEqual([]);
    expect(await below('Block', 'AlNiCo 5')).toEqual([]);
    expect(await below('Segment', 'Steel')).toEqual(['PN-1001']);
    expect(await below('Ring', 'Ferrite')).toEqual(['PN-1001']);
    expect(await below('Ring', 'MnZn ferrite')).toEqual(['PN-1001']);
    expect(await below('Core', 'Ferrite')).toEqual(['PN-1001']);
    expect(await below('Segment', 'NdFeB')).toEqual(['PN-1002']);
  }); // prettier-ignore

  it('without rare earths settles the component that it sits in, and neither the machine around it nor a motor beside its encoder', async () => {
    expect(await reported([[1, 'Industrial robot'], [2, 'BLDC motor'], [3, 'Ferrite magnet']])).toEqual(['PN-1001']);
    expect(await reported([[1, 'Servo motor 400W'], [2, 'Ferrite encoder magnet'], [2, 'Housing']])).toEqual(['PN-1001']);
    expect(await reported([[1, 'Servo motor 400W'], [2, 'Magnetic encoder'], [3, 'Ferrite magnet']])).toEqual(['PN-1001']);
  }); // prettier-ignore

  it('settles nothing where it is not built in, nor where what it stands in is not', async () => {
    const fitted = async (magnet: string, rotor = '1,Yes'): Promise<string[]> => {
      const csv = `Level,Part Number,Description,Qty,Fitted\n0,TOP-1000,Machine,1,Yes\n1,PN-1001,Servo motor,1,Yes\n2,PN-1002,Rotor,${rotor}\n3,PN-1003,Magnet NdFeB N42SH,${magnet}\n`;
      const { findings } = await lintText(mofcom, { csv });
      return [
        ...new Set(findings.filter(({ content }) => content !== null).map(({ partNumber }) => partNumber ?? '')),
      ].sort();
    };
    expect(await fitted('4,Yes')).toEqual(['PN-1003']);
    expect(await fitted('4,No')).toEqual(['PN-1001', 'PN-1003']);
    expect(await fitted('0,Yes')).toEqual(['PN-1001', 'PN-1003']);
    expect(await fitted('4,Yes', '1,No')).toEqual(['PN-1001', 'PN-1003']);
  });
});
