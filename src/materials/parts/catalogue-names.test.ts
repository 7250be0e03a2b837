import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, holds } from '../described.fixture.ts';

const of = (text: string): string[] => claimsOf(['description', text]);
const classOf = (text: string): (string | null)[] => contentsOf(text).map(({ componentClass }) => componentClass);

describe('a magnet that is called after what it sits in', () => {
  it.each([
    '38EH电机磁瓦 钕铁硼',
    '伺服电机转子磁钢 48SH',
    '모터 자석 N42SH',
    'MOTOR MAGNET N42SH',
    'Magnetic Ring N52',
  ])('is the magnet: %s', (text) => {
    expect(of(text).map((one) => one.split(' ')[1])).toEqual(['magnet']);
  });

  it.each(['Anti-interference magnetic ring', 'Magnetic ring core 20 mm', 'Magnetic ring box'])(
    'is none where the ring is of a choke, or another part is named: %s',
    (text) => {
      expect(holds(text)).toBe(false);
    },
  );
});

describe('what is moved or driven without a magnet', () => {
  it.each([
    'Piezo LEGS linear motor 6 N non-magnetic',
    'Piezo-Linearmotor 5 N',
    '压电直线电机',
    'Moteur linéaire piézoélectrique',
    'Nebelgenerator Ultraschall 24 V',
  ])('holds none: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  it('is no starter motor where it strikes a fire', () => {
    expect(classOf('Ferrocerium fire starter rod 8 x 100 mm')).not.toContain('starter-motor');
  });

  it('still has one where a piezo only brakes it', () => {
    expect(of('Linear motor with piezo brake')).toEqual(['ndfeb-sintered component likely']);
  });
});

describe('components by their names in catalogues', () => {
  it.each([
    ['MINEX-S permanent magnetic shaft coupling SA 75/10', 'mag-coupling'],
    ['Micropump magnetically coupled gear pump head', 'mag-coupling'],
    ['YIG Tuned Oscillator 2-8 GHz', 'yig-device'],
    ['ЖИГ-фильтр', 'yig-device'],
    ['Aimant de pêche', 'magnetic-lifter'],
    ['Speaker 8 Ohm 700 mW Top Port 15 mm Neodymium', 'loudspeaker'],
    ['MagSafe Compatible Magnetic Ring Sticker N52', 'magsafe'],
  ])('%s is of class %s', (text, id) => {
    expect(classOf(text)).toContain(id);
  });

  it('of YIG have no magnet of samarium for that, and a Faraday isolator is told with its crystal', () => {
    expect(of('YIG filter')).toEqual(['yig component likely']);
    expect(of('Faraday isolator 1064 nm')).toContain('tgg component likely');
  });
});

describe('what a text states or denies of what it names', () => {
  it('has samarium in a stirring bar for sure where that is said to be of SmCo', () => {
    const [bar] = contentsOf('Spinbar Samarium Cobalt Magnetic Stirring Bar, PTFE');
    expect(bar?.elements.find(({ symbol }) => symbol === 'Sm')?.presence).toBe('proven');
  });

  it('may have holmium in a magnet that is said to be free of heavy rare earths, as in any', () => {
    const [magnet] = contentsOf('N42SH NdFeB magnet, heavy rare earth free');
    expect(magnet?.elements.find(({ symbol }) => symbol === 'Ho')?.presence).toBe('possible');
  });

  it('goes by the layers that are stated before the name of the maker', () => {
    expect(of('Katana zirconia disc STML A2 98.5 x 14 mm, 3Y/4Y-TZP')).toEqual(['3y-5y-zirconia ceramic proven']);
  });

  it('is one electrode, whatever oxides are listed', () => {
    expect(of('Wolframelektrode E3 (lila) 2,4 x 175 mm, Mischoxid La2O3/ZrO2/Y2O3')).toEqual([
      'w-electrode-y alloy proven',
    ]);
  });

  it('takes no size for a grade', () => {
    expect(of('Pot magnet SmCo 20 mm')).toEqual(['smco magnet proven']);
  });
});
