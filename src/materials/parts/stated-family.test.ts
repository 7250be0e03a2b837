import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);

describe('samarium-cobalt or neodymium stated beside a part', () => {
  it.each([
    'Herramienta isotrópica prensada y sinterizada maquinada de samario cobalto',
    'SmCo holder',
    'SmCo bracket',
    'SmCo clamp',
    'SmCo screw',
    'samarium cobalt pole piece',
    'outil fritté en samarium-cobalt',
    'инструмент самарий-кобальт',
  ])('is what the part is made of: %s', (text) => {
    expect(claims(text)).toEqual(['smco component likely']);
  });

  it.each(['neodymium pick-up tool', 'Neodym-Werkzeug', 'utensile al neodimio', 'Neodymium holder'])(
    'is in it, as the name of the magnet without that word: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered component likely']);
    },
  );

  it.each([
    'SmCo magnet retained by clamp',
    'SmCo magnet held by screw',
    'SmCo magnets inside cover',
    'SmCo-Magnet gehalten von Klammer',
    'aimant SmCo maintenu par vis',
    'imán SmCo fijado con tornillo',
  ])('is a magnet where a participle says what keeps it: %s', (text) => {
    expect(claims(text)).toEqual(['smco magnet proven']);
  });

  it.each([
    'Driver SmCo',
    'Drivers SmCo 25 mm',
    'SmCo driver',
    'Driver 3" ímã SmCo',
    'Driver imán de samario cobalto 2"',
  ])('is the magnet of what sounds, where "driver" might be electronics: %s', (text) => {
    expect(claims(text)).toEqual(['smco component likely']);
  });

  it.each([
    'SmCo magnet driver',
    'Driver for SmCo magnet',
    'Driver para imán SmCo',
    'Holder for SmCo magnet',
    'SmCo magnet holder',
    'SmCo magnet screw',
    'Halter für SmCo Magnete',
    'Porte-aimant SmCo',
    'support pour aimant SmCo',
    'держатель для магнита SmCo',
    'SmCo用ホルダー',
    '钐钴夹具',
    'SmCo grinding tool',
    'NdFeB packaging box',
    'NdFeB glue',
    'SmCo cable',
    'neodymium speaker bracket',
    'Cover held by screws',
    'Neodymium Iron Alloy, silver solid, Nd/TREM 99',
    'neodymium iron',
    'neodymium metal tongs',
  ])('is no part of what keeps, works on or packs it: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
