import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { findVolume } from './geometry.ts';

const round = (text: string): string => {
  const found = findVolume(text);
  return found === null ? 'unknown' : `${found.shape} ${String(Math.round(found.cubicMm.typ))}`;
};

describe('volume from the dimensions in a text, in mm³', () => {
  it.each([
    ['Encoder magnet Ø6 x 2.5, diametric, N35SH', 'cylinder 71'],
    ['D10x3', 'cylinder 236'],
    ['D10H4', 'cylinder 314'],
    ['ND 원형 자석 8Ø×3t', 'cylinder 151'],
    ['钕铁硼 φ10*3 N35', 'cylinder 236'],
    ['10 mm dia x 3 mm', 'cylinder 236'],
    ['diameter 10 mm, thickness 3 mm', 'cylinder 236'],
    ['disc 8x2', 'cylinder 101'],
    ['4 x Ø10 x 3', 'cylinder 236'],
    ['D60xd24x8', 'ring 19000'],
    ['Ø20/Ø10x5', 'ring 1178'],
    ['OD 20 ID 10 H 5', 'ring 1178'],
    ['外径60 内径24 高8', 'ring 19000'],
    ['Ferrite ring 156 x 60 x 20', 'ring 325720'],
    ['24x13.65x3 mm', 'block 983'],
    ['block 1/2 x 1/8 x 1/16 in', 'block 64'],
    ['1-1/2" x 3/4" x 1/4"', 'block 4609'],
    ['Magnet 13,5 x 4,2 x 2 mm', 'block 113'],
    ['10±0.1 x 5±0.05 x 2', 'block 100'],
    ['50.8 x 25.4 x 12.7 mm (2 x 1 x 1/2 in)', 'block 16387'],
    ['cube 10 mm', 'cube 1000'],
    ['Rotor magnet N42SH 10x5x2', 'block 100'],
    ['ball Ø5 N38', 'sphere 65'],
    ['Scheibenmagnet Ø 15 mm, Höhe 8 mm, hält ca. 6,3 kg', 'cylinder 1414'],
    ['Dia 10mm, 3mm Thick', 'cylinder 236'],
    ['Magnet, 3/8" Thick, 1" OD', 'cylinder 4826'],
    ['ring OD 20 mm, ID 10 mm, 5 mm thick', 'ring 1178'],
    ['Länge 20 mm, Breite 10 mm, Höhe 5 mm', 'block 1000'],
    ['diamètre 10 mm, épaisseur 3 mm', 'cylinder 236'],
    ['диаметр 10 мм, высота 3 мм', 'cylinder 236'],
    ['丸型 外径10mm 高さ3mm', 'cylinder 236'],
    ['외경 10mm 두께 3mm', 'cylinder 236'],
    ['3mmx3mm Grade N48 cylinder magnet', 'cylinder 21'],
    ['MAGNET DIAMETRIC 6 x 2.5MM', 'cylinder 71'],
    ['Cube magnets 5 mm x 216 pcs', 'cube 125'],
    ['foil, 0.127mm thick, 25x25mm', 'block 79'],
    ['rod 5 mm dia, 50 mm long', 'cylinder 982'],
    ['arc R31 x R27 x 14 x 60°', 'arc 1701'],
    ['Magnet 3mm Dia. 4mm Height', 'cylinder 28'],
    ['10mm diameter 3mm height', 'cylinder 236'],
    ['Neodymium magnet 20mm long 10mm wide 5mm thick', 'block 1000'],
    ['length 20mm width 10mm thick 5mm', 'block 1000'],
    ['20mm od 10mm id 5mm thick', 'ring 1178'],
    ['Ball magnets 5mm', 'sphere 65'],
  ])('%s: %s', (text, volume) => {
    expect(round(text)).toBe(volume);
  });

  it.each([
    ['Magnet segment 28.5 x 14.2 x 3.6 R31', 'an arc with one radius'],
    ['magnetic tile 30 x 20 x 4', 'an arc without radii'],
    ['Pot magnet Ø25 x 7', 'the dimensions of a housing'],
    ['Rotor with magnets 30x20x10', 'those of a rotor'],
    ['magnet N42 10x5x2 for pocket 100x50x20', 'two things'],
    ['Magnet 10 x 5', 'two lengths and no shape'],
    ['0.5 x 0.25 x 0.125', 'inches or millimetres'],
    ['M3 x 10 screw', 'a thread'],
    ['N42 100 °C 5 V', 'no dimensions'],
    ['ring 10 x 20 x 5', 'a hole wider than the ring'],
  ])('%s: unknown (%s)', (text) => {
    expect(findVolume(text)).toBeNull();
  });

  it.each([
    ['Bar magnet N52 60x4x3', 720],
    ['Barreau aimanté 60x4x3', 720],
    ['Magnet, rotor, N42SH, 25x10x3', 750],
    ['Магнит, ротор, 25x10x3', 750],
    ['Gebermagnet Ø6x2,5 diam. magn.', 70.7],
    ['Magnet Ø6x2.5 dia. magnetized', 70.7],
    ['Magnet pr.16x5', 1005],
    ['Magnet prům. 16 x 5', 1005],
    ['Magnes śr. 16x5', 1005],
    ['Magnet priem. 16x5', 1005],
  ])('%s has the volume of what is measured', (text, cubicMm) => {
    expect(findVolume(text)?.cubicMm.typ).toBeCloseTo(cubicMm, -1);
  });

  it('takes two lengths for a disc where only discs are usual: targets', () => {
    expect(findVolume('3" x 0.125"')).toBeNull();
    expect(findVolume('3" x 0.125"', 'disc')?.shape).toBe('cylinder');
  });

  it('takes two lengths of a magnet for those of a disc, a rod, or at most a square block', () => {
    const volume = (text: string) => {
      const found = findVolume(text, 'disc-or-rod')?.cubicMm;
      return found === undefined ? null : [found.min, found.typ, found.max].map(Math.round);
    };
    expect(volume('Magnet 10x3 mm N42')).toEqual([67, 236, 306]);
    expect(volume('magnet 3 x 10')).toEqual([67, 71, 306]);
    for (const other of ['Ring magnet 10x3', 'Block magnet 10x3 N42', 'Magnet strip 1000x12', 'Magnet tile 30x20'])
      expect(volume(other), other).toBeNull();
  });

  it('is that of each piece where a text counts those of a set, and unknown of a set without a number', () => {
    const one = findVolume('Magnet D10x5 N35');
    for (const text of ['Magnet D10x5 N35 set of 8', 'Magnet D10x5 N35 (set of 8)', 'Set of 4 magnets D10x5'])
      expect(findVolume(text), text).toEqual(one);
    expect(findVolume('Set of magnets 40x20x10 in tray')).toBeNull();
  });

  it('says less of a piece with a hole, and of a segment that may be arched', () => {
    const plain = findVolume('10 x 10 x 5')?.cubicMm;
    expect(findVolume('10 x 10 x 5 countersunk')?.cubicMm.min).toBeLessThan(plain?.min ?? 0);
    expect(findVolume('segment 10 x 10 x 5')?.cubicMm.min).toBeLessThan(plain?.min ?? 0);
  });

  it.each([
    ['Half ring magnet OD40xID30x10', 0.5],
    ['Halbring-Magnet D40xd30x10 mm', 0.5],
    ['Magnet ring D40xd30x10, 1/4 segment', 0.25],
  ])('takes a piece of a ring for that: %s', (text, share) => {
    const whole = findVolume('Magnet ring D40xd30x10')?.cubicMm.typ ?? NaN;
    expect((findVolume(text)?.cubicMm.typ ?? NaN) / whole).toBeCloseTo(share, 5);
  });

  it('takes decimals without a zero before them for inches', () => {
    const inches = findVolume('.310X.420X2.950')?.cubicMm.typ ?? NaN;
    expect(inches).toBeCloseTo(0.31 * 0.42 * 2.95 * 25.4 ** 3, 3);
    expect(findVolume('.310 x .420 x 2.950 mm')?.cubicMm.typ).toBeCloseTo(0.31 * 0.42 * 2.95, 3);
    expect(findVolume('0.5 x 0.25 x 0.125')).toBeNull();
  });

  it('makes no piece of forty inches of a fraction behind millimetres', () => {
    expect(findVolume('Magnet D40xd30x10 1/2 N42')).toBeNull();
    expect(findVolume('Magnet 1/2 x 1/4 x 1/8')).not.toBeNull();
  });

  it('keeps a range of the text as a range', () => {
    const found = findVolume('Ø6×2.5–3 mm N35SH')?.cubicMm;
    expect((found?.max ?? 0) / (found?.min ?? 1)).toBeGreaterThan(1.2);
  });

  it('is ordered, positive and finite for any text', () => {
    const piece = fc.constantFrom('Ø', 'D', 'd', 'x', ' ', '10', '3.5', '1/2', '"', 'mm', 'R', 'ring', 'arc', '°', ',', '-', '×', '0', '9999'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const volume = findVolume(parts.join(''))?.cubicMm;
        if (volume === undefined) return;
        expect(volume.min).toBeGreaterThan(0);
        expect(volume.min).toBeLessThanOrEqual(volume.typ);
        expect(volume.typ).toBeLessThanOrEqual(volume.max);
        expect(Number.isFinite(volume.max)).toBe(true);
      }),
    );
  });

  it('reads a hostile text in time linear in what it looks at', () => {
    const found = (text: string, times: number) => (): unknown => findVolume(text.repeat(times));
    for (const [text, times] of [
      ['1 x ', 100_000],
      ['Ø1-1/1 ', 50_000],
      ['9', 1_000_000],
    ] as const)
      expect(growsFaster(found(text, times), found(text, times / TIMES)), text).toBe(false);
  });
});
