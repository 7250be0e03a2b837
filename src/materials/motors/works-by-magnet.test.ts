import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** The component that holds the magnet, `magnet` for one that is the item itself; what is not reported is left out. */
const told = (text: string, remark?: string): string[] =>
  contentsOf(text, remark)
    .filter(({ report }) => report)
    .map(({ form, componentClass }) => (form === 'component' ? (componentClass ?? '') : (form ?? '')));

describe('what works by its magnet', () => {
  it.each([
    ['除铁器 永磁', 'magnetic-separator'],
    ['磁选机 永磁', 'magnetic-separator'],
    ['永磁除铁器', 'magnetic-separator'],
    ['磁滚筒', 'magnetic-separator'],
    ['KUPPLUNG PERM.MAGN.', 'mag-coupling'],
    ['ポンプ マグネット式', 'mag-coupling'],
    ['Lifting magnet permanent 300 kg', 'magnetic-lifter'],
    ['LIFTER MAG PERM 660LB W/LEVER', 'magnetic-lifter'],
    ['CHUCK MAGNETIC PERM 6X12 FINE POLE', 'magnetic-lifter'],
    ['GREIFER MAGNETISCH 1200X800', 'magnetic-lifter'],
    ['Magnetplatte Spannfutter, permanentelektrisch', 'magnetic-lifter'],
    ['リニアサーボ固定子（磁石）', 'motor-linear'],
  ])('is no bare magnet: %s', (text, component) => {
    expect(told(text)).toEqual([component]);
  });

  it.each([
    ['Magnet N42SH 20x10 for separator', 'magnet'],
    ['Permanent magnet 20x10x5', 'magnet'],
    ['永磁 20x10x5', 'magnet'],
  ])('and a magnet stays one: %s', (text, form) => {
    expect(told(text)).toEqual([form]);
  });

  it.each(['MAGNETABSCHEIDER ROHR DN150 NEOD. 4 STÄB', '料斗磁力架 Φ200 六管', 'Magnetic grate 400x400, 5 tubes'])(
    'is told by the number of its bars: %s',
    (text) => {
      expect(told(text)).toEqual(['magnetic-separator']);
    },
  );

  it.each(['Tube for magnetic separator', 'Magnetic separator tube cover'])('of which a part is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['overband magnet', 'Überbandmagnet', 'imán suspendido', 'Overband magnetic separator permanent'])(
    'is of ferrite as often as not where it hangs over a belt: %s',
    (text) => {
      expect(contentsOf(text)).toMatchObject([{ componentClass: 'overband-magnet', presence: 'possible' }]);
    },
  );

  it('unless its magnets are named', () => {
    expect(contentsOf('Overband magnet NdFeB')[0]?.confidence).toBeGreaterThan(0.9);
  });

  it.each(['BARREAU AIMANTE D25 L250', 'barreau aimanté 25x300 mm', 'BARREAU AIMANTE (RECHANGE GRILLE)'])(
    'is a bar of a grate where it is too long to stir: %s',
    (text) => {
      expect(told(text)).toEqual(['magnetic-separator']);
    },
  );

  it('and stirs where it is short', () => {
    expect(told('barreau aimanté agitateur 8x40')).toEqual(['stir-bar']);
  });

  it.each(['Drehgeber inkr. magnet.', 'DREHGEBER MAGNETISCH', 'Encoder, magnetic, 1024 ppr'])(
    'is an encoder that is said to be magnetic: %s',
    (text) => {
      expect(contentsOf(text)).toMatchObject([{ componentClass: 'encoder-magnetic' }]);
    },
  );

  it('holds magnets that a remark places in it, and none that lie in a store', () => {
    expect(told('kinematic base, magnetic coupling', 'magnets in both plates')).toEqual(['part-with-magnets']);
    expect(told('kinematic base', 'magnets in stock')).toEqual([]);
  });
});

describe('what works without permanent magnets of rare earths', () => {
  it.each([
    'Hysteresisgraph, Magnet-Physik C-300',
    'MAG,BAR,CER8,2.0X.5X.25',
    '기어드모터 (유도형)',
    '마그네트 (전자접촉기)',
    'Separator bębnowy z magnesem ferrytowym',
    'MOTOR PARTS (ROTOR LAMINATION)',
  ])('is not asked about: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['Hysteresis brake HB-140M-2', 'Hysteresebremse 24 V'])('is seldom in a hysteresis brake: %s', (text) => {
    expect(contentsOf(text)).toMatchObject([{ componentClass: 'hysteresis-brake', confidence: 0.3 }]);
  });

  it('unless a hysteresis brake has them, or the part in the bracket', () => {
    expect(told('Permanent magnet hysteresis brake 24 V')).toEqual(['eddy-brake']);
    expect(told('MOTOR PARTS (ROTOR WITH MAGNET)')).toEqual(['rotor-pm']);
  });

  it('and a grade before a size without a nought is one', () => {
    expect(contentsOf('MAG,BAR,N42,2.0X.5X.25')).toMatchObject([{ material: 'ndfeb-sintered' }]);
  });
});
