import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** Serbian has two alphabets, and words that Croatian has not; both are in one vocabulary (`hr`). */
const LINES: Readonly<Record<string, { readonly holds: readonly string[]; readonly none: readonly string[] }>> = {
  'Serbian in Latin letters': {
    holds: [
      'Jednosmerni motor 24 V 60 W',
      'Motor jednosmerne struje 12 V',
      'Motor sa reduktorom 24 V DC',
      'Motor sa stalnim magnetima 5 kW',
      'Zvučnik 8 oma 3 W',
      'Neodijumski magnet 10x3',
      'Neodijum magnet 10x3 mm',
      'Samarijum-kobalt magnet 12x4',
      'Nosač sa magnetom 10x3',
      'Itrijum oksid 99,99 % prah',
      'Robotski usisivač',
      'Slušalice',
    ],
    none: [
      'Šraf motora M4',
      'Zavrtanj za motor',
      'Kabl motora 3 m',
      'Kaiš motora',
      'Kaišnik motora',
      'Zaptivka motora',
      'Frekventni regulator 2,2 kW',
      'Asinhroni motor 3 kW',
      'Monofazni motor 1,1 kW',
      'Kućište zvučnika',
      'Elektromagnetni ventil 24 V',
      'Menjač motora',
    ],
  },
  'Serbian in Cyrillic letters': {
    holds: [
      'Електромотор једносмерни 24 V 60 W',
      'Корачни мотор NEMA 17',
      'Сервомотор 400 W',
      'Мотор једносмерне струје 12 V',
      'Мотор са редуктором 24 V DC',
      'Звучник 8 ома 3 W',
      'Неодијумски магнет 10x3',
      'Стални магнет 20x5 mm',
      'Магнет неодијум 10x3',
      'Слушалице',
      'Хард диск 1 TB',
    ],
    none: [
      'Носач мотора',
      'Држач мотора',
      'Поклопац мотора',
      'Кућиште мотора',
      'Осовина мотора 8 mm',
      'Завртањ за мотор M4',
      'Кабл мотора 3 m',
      'Каиш мотора',
      'Фреквентни регулатор 2,2 kW',
      'Асинхрони мотор 3 kW',
      'Трофазни мотор 3 kW',
      'Феритни магнет 60x32x10',
      'Електромагнет 24 V',
      'Премотавање мотора',
      'Моторно уље 10W-40',
    ],
  },
};

describe.each(Object.entries(LINES))('lines in %s', (_, { holds: some, none }) => {
  it.each(some)('that hold a magnet or a rare earth: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
    expect(shown(text.toLowerCase())).toEqual(shown(text));
  });

  it.each(none)('that hold none: %s', (text) => {
    expect(shown(text)).toEqual([]);
    expect(shown(text.toUpperCase())).toEqual([]);
  });
});
