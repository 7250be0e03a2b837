import { describe, expect, it } from 'vitest';
import { contentsOfColumns, holds, shown } from '../described.fixture.ts';
import type { TextRole } from '../types.ts';

const isShown = (...columns: readonly (readonly [TextRole, string])[]): boolean =>
  contentsOfColumns(...columns).some(({ report, confidence }) => confidence >= (report ? 0.1 : 0.7));

describe('what holds the magnets of a rotor', () => {
  it.each(['PMA ROTOR SMCO 2:17 IN718 SLEEVE', 'ROTOR ASSY NDFEB N42UH CARBON SLEEVE', 'Rotor SmCo 2:17 Ti sleeve'])(
    'is on it behind the grade of the magnets and its own material: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );

  it.each(['ROTOR SMCO SLEEVE IN718', 'SLEEVE ROTOR SMCO 2:17 IN718', 'ROTOR SLEEVE CARBON', 'ROTOR SMCO 2:17 PULLER'])(
    'is a part of its own: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('a name that opens with a magnet and goes on with its place', () => {
  it.each([
    ['MAGNET CASE LID', 'Block 10 x 4 x 1.5, N52, Ni, axial'],
    ['MAGNET EARPAD', 'Disc dia 3 x 1 NiCuNi'],
  ])('%s is the magnet that another column describes', (name, piece) => {
    expect(isShown(['description', name], ['description', piece])).toBe(true);
  });

  it.each([
    ['MAGNET HOLDER', 'Block 10 x 4 x 1.5, N52, Ni'],
    ['MAGNET LID', 'PC 10 x 4 x 1.5'],
    ['MAGNET BRACKET', 'Disc dia 3 x 1 NiCuNi'],
    ['LID', 'Block 10 x 4 x 1.5, N52, Ni'],
  ])('%s is none', (name, piece) => {
    expect(isShown(['description', name], ['description', piece])).toBe(false);
  });
});

it('what a magnet lifts, and how much, is no part of it', () => {
  expect(shown('Magnetgreifer Blech 40 kg')).not.toEqual([]);
  expect(shown('Magnetgreifer Platte 100x100')).toEqual([]);
  expect(shown('Magnetgreifer Halter 40 kg')).toEqual([]);
});

it('what is said to be magnetic for good holds a magnet, and so does a pogo connector that is magnetic', () => {
  expect(shown('Upínací deska magnetická permanentní 300x600')).not.toEqual([]);
  expect(shown('CONN POGO 4P MAGNETIC MALE')).not.toEqual([]);
  for (const text of ['磁吸弹簧针连接器 4P', '磁吸式彈簧針連接器', '磁吸POGO PIN连接器 2P'])
    expect(shown(text)).not.toEqual([]);
  for (const text of ['弹簧针连接器 4P', '磁吸连接器支架', '电磁吸附连接器']) expect(shown(text)).toEqual([]);
  for (const text of [
    'CONN POGO 4P MALE',
    'POGO PIN NON-MAGNETIC 4P',
    'Deska magnetická',
    'Etiqueta magnética permanente',
  ])
    expect(shown(text)).toEqual([]);
});

describe('a motor of a stated kind', () => {
  const classesOf = (text: string): readonly string[] =>
    contentsOfColumns(['description', text]).flatMap(({ evidence }) => evidence.map(({ meaning }) => meaning));

  it.each(['E-MOTOR PSM 200KW REAR ASM', 'PSM-Motor 150 kW', 'silnik synchroniczny PM'])('%s has magnets', (text) => {
    expect(classesOf(text).join()).toContain('magnets are said to be in it');
  });

  it('a spindle whose motor is synchronous is no small motor of a timer', () => {
    expect(classesOf('Elektrovřeteno 24000 ot/min, synchronní motor PM, HSK-A63').join()).toContain('PMSM');
    expect(shown('Synchronous motor PM 230 V 50 Hz 4 W')).toEqual(['ndfeb-bonded']);
  });

  it('an axle behind an electric machine is where it sits', () => {
    expect(holds('E-Maschine PSM Hinterachse 200 kW')).toBe(true);
    expect(holds('Gehäuse E-Maschine Hinterachse')).toBe(false);
  });

  it('a rotor of which the material of the magnets is stated has magnets', () => {
    expect(classesOf('着磁ロータ SmCo焼結').join()).toContain('Rotor with magnets');
  });

  it('a turbomolecular pump is one however its rotor is borne', () => {
    expect(classesOf('TURBO PUMP STP-IXA3306 MAGLEV').join()).toContain('Turbomolecular pump');
  });
});

describe('what only names the carrier that it is for', () => {
  it.each([
    'LTG.LEISTUNG 4G2,5 MOTOR 1FT7 L=12,5M',
    'Konwerter mocy pełnoskalowy IGBT generator PM',
    'FULL CONVERTER IGBT GENERATOR PM',
    'Miroir galvo Si X 5 mm',
    'Containment shell magnet coupling, Hastelloy C-276',
    'Klebemuster Magnet/Welle Loctite 648',
    'Einlegevorrichtung Segmentmagnete',
    'EXCITER IGN 28VDC',
    'NOTE: MOTEUR FOURNI PAR CLIENT',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Exciter 8 ohm 10 W',
    'Generator PM 4,2 MW',
    'Magnet coupling, Hastelloy C-276 containment shell',
    'Note: NdFeB magnets N52 10x5x2',
    'Scanner galvo Si X 5 mm',
  ])('%s is the carrier itself', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('an element', () => {
  it.each(['VITRAGE FEUILLETE TEINTE ERBIUM NON', 'Erbium: no', '钇铁? 改为硅铁 FeSi75'])('is denied: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['钇铁 25kg', '硅铁改为钇铁', 'Dysprosium non-magnetic holder', 'Erbium no. 4471'])(
    'is named: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

it('a master alloy is called so before or behind its symbols', () => {
  for (const text of ['Лигатура Al-Sc 2%', 'Vorlegierung Al-Sc', 'AlSc 2 %'])
    expect(shown(text)).toEqual(['alsc2-master']);
});
