import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** Elements that a line is shown to hold, of whatever it is of. */
const shown = (text: string, remark?: string): string[] =>
  contentsOf(text, remark)
    .flatMap(({ elements }) => elements)
    .filter(({ confidence }) => confidence >= 0.85)
    .map(({ symbol }) => symbol)
    .sort();

describe('what a text names of a substance', () => {
  it.each([
    ['Yb:KGW', ['Gd', 'Yb']],
    ['Yb:KYW crystal', ['Y', 'Yb']],
    ['fiber, Er/Yb DC 10/128, 12 m', ['Er', 'Yb']],
    ['fiber, Er/Yb 10/128', ['Er', 'Yb']],
    ['Dy-Späne (Argon)', ['Dy']],
    ['氧化锆珠 95%含钇 0.8mm', ['Y']],
    ['氧化锆珠 95% 0.8mm', []],
    ['Stahl-Späne', []],
  ])('is in it: %s', (text, symbols) => {
    expect(shown(text)).toEqual(symbols);
  });

  it('is in a magnet where a remark tells how it was brought in', () => {
    expect(shown('NdFeB, Dy < 1 %', 'Dy durch Korngrenzendiffusion')).toEqual(['Dy']);
    expect(shown('NdFeB magnet', 'Dy by grain boundary diffusion')).toEqual(['Dy']);
    expect(shown('NdFeB magnet', 'no Dy by grain boundary diffusion')).toEqual([]);
  });

  it('calls a green phosphor by its own name', () => {
    expect(contentsOf('β-SiAlON:Eu')).toMatchObject([{ material: 'ph-sialon' }]);
  });
});

describe('the head of a laser', () => {
  it.each(['laser head Nd:YAG, 2 rods', 'Cabezal láser Nd:YAG pulsado, 2 barras', 'Testa laser Nd:YAG'])(
    'has the crystal in it: %s',
    (text) => {
      expect(contentsOf(text)).toMatchObject([{ form: 'component', componentClass: 'laser-solid-state' }]);
    },
  );

  it.each(['soporte cabezal láser Nd:YAG', 'boquilla cabezal láser Nd:YAG', 'Espejo para cabezal láser Nd:YAG'])(
    'of which a part has none: %s',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );

  it('and a rod is the crystal itself', () => {
    expect(contentsOf('Laser rod Nd:YAG, 2 pcs')).toMatchObject([{ form: 'crystal', material: 'nd-yag' }]);
  });

  it('a screen that glows under X-rays is no display', () => {
    expect(contentsOf('Pantalla centelleadora Gd2O2S:Tb 10x10')).toMatchObject([{ componentClass: 'scintillator' }]);
  });
});
