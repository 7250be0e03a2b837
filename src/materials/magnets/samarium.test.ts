import { describe, expect, it } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';
import type { Content, LineText } from '../types.ts';

const decomposer = createDecomposer(knowledge());

function magnetsOf(...texts: readonly (readonly [role: LineText['role'], text: string])[]): readonly Content[] {
  const line = texts.map(([role, text], at) => ({ role, text, column: at + 1 }));
  return decomposer.decompose({ texts: line, manufacturer: '', cas: [], pieceGrams: null }).contents;
}

const shown = (text: string): string[] => magnetsOf(['description', text]).map(({ material }) => material);

describe('samarium-cobalt whose type a line does not state', () => {
  it.each([
    'SmCo magnet 20x10x5',
    'Samarium-Kobalt Ring 20x10x5',
    'Samarium cobalt magnet ring',
    'Aimant samarium-cobalt Ø10x5',
    'Imán de samario cobalto',
    'Magnete al samario cobalto',
    'самарий-кобальтовый магнит',
    '钐钴磁铁',
    '釤鈷磁鐵',
    'サマリウムコバルト磁石',
    '사마륨코발트 자석',
  ])('is either: %s', (text) => {
    const [content, ...more] = magnetsOf(['description', text]);
    expect(more).toEqual([]);
    expect(content).toMatchObject({ material: 'smco', name: 'SmCo, type not stated', presence: 'proven' });
    expect(content?.elements.find(({ symbol }) => symbol === 'Sm')).toMatchObject({
      presence: 'proven',
      massFraction: { min: 0.15, max: 0.38 },
    });
  });

  it.each([
    ['SmCo magnet, YXG28', 'sm2co17'],
    ['SmCo disc magnet YXG-18', 'smco5'],
    ['SmCo magnet 26/10', 'sm2co17'],
    ['SmCo ring magnet 26/10 mm', 'smco'],
    ['SmCo magnet 28 MGOe', 'sm2co17'],
    ['SmCo magnet 18 MGOe', 'smco5'],
    ['Imán samario cobalto 2:17', 'sm2co17'],
    ['Magnete samario-cobalto 1:5', 'smco5'],
    ['2:17 самариум-кобалт магнет', 'sm2co17'],
    ['SmCo magnets, 1:5 or 2:17', 'smco'],
    ['Gear 1:5 SmCo magnet', 'smco'],
    ['Магнит датчика КС-25', 'sm2co17'],
    ['Магнит КС-37', 'smco5'],
    ['SmCo magnet 18/18', 'smco5'],
    ['SmCo magnet 24/18', 'smco'],
    ['SmCo28 magnet', 'sm2co17'],
    ['SmCo 20 magnet', 'smco5'],
    ['SmCo magnet, VACOMAX 240', 'sm2co17'],
  ])('is of the type that a grade tells: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it('is of the type that another cell names', () => {
    expect(
      magnetsOf(['description', 'SmCo magnet ring'], ['material', 'Sm2Co17']).map(({ material }) => material),
    ).toEqual(['sm2co17']);
    expect(
      magnetsOf(['description', 'SmCo5 magnet ring'], ['material', 'SmCo']).map(({ material }) => material),
    ).toEqual(['smco5']);
  });

  it.each([
    ['SmCo magnet 20x10x5, max 350 °C', 'sm2co17'],
    ['SmCo-Magnet bis 300°C', 'sm2co17'],
    ['SmCo magnet 20x10x5, max 250 °C', 'smco'],
    ['SmCo magnet, sintered at 900 °C', 'smco'],
    ['SmCo magnet 350 g', 'smco'],
  ])('is Sm2Co17 where it works hotter than SmCo5 can: %s', (text, material) => {
    expect(shown(text)).toEqual([material]);
  });

  it('is as certainly samarium-cobalt where a guess tells the type, and that guess is said to be one', () => {
    const [content] = magnetsOf(['description', 'SmCo magnet 26/10']);
    expect(content).toMatchObject({ material: 'sm2co17', presence: 'proven' });
    expect(content?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'grade', text: '26/10', grade: 'author' }),
    );
  });

  it.each([
    ['SmCo magnet, max 350 °C', ['SmCo magnet', '350 °c']],
    ['Samarium cobalt YXG28', ['Samarium cobalt', 'YXG28']],
    ['Sm2Co17 magnet', ['Sm2Co17']],
  ])('is shown by the word for it before what tells its type: %s', (text, quotes) => {
    const [content] = magnetsOf(['description', text]);
    expect(content?.evidence.map((one) => one.text)).toEqual(quotes);
  });
});

describe('the type behind a grade or in marks', () => {
  it.each([
    [['description', 'SmCo 26 (1:5)'], 'smco5'],
    [['description', 'SmCo 26 1:5'], 'smco5'],
    [['description', 'SmCo 26 (2:17)'], 'sm2co17'],
    [['description', 'SmCo 26'], 'sm2co17'],
    [['material', 'Sm~2~Co~17~'], 'sm2co17'],
    [['material', 'SmCo~5~'], 'smco5'],
  ] as const)('%j', (text, material) => {
    expect(magnetsOf(['description', 'Ring 20x10x5'], text).map((content) => content.material)).toEqual([material]);
  });
});

describe('the letters of a class alone behind the family', () => {
  const dysprosium = (text: string): string | undefined =>
    magnetsOf(['description', text])[0]?.elements.find(({ symbol }) => symbol === 'Dy')?.presence;

  it.each(['NdFeB AH', 'NdFeB 42/15 AH', 'Nd-Fe-B UH', 'NdFeB, EH', 'Magnet NdFeB SH'])('are its class: %s', (text) => {
    expect(dysprosium(text)).toBe('likely');
  });
  it.each(['NdFeB', 'NdFeB shaft', 'NdFeB the magnet', 'Akku 12 V 7 AH, Magnet NdFeB'])('are none in: %s', (text) => {
    expect(dysprosium(text)).not.toBe('likely');
  });
});

describe('a brand of ferrites', () => {
  it.each(['MAGNET OXIT 380 25X15', 'Magnet Oxit 360', 'Magnet, Oxilit'])('has no rare earths: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
