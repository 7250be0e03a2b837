import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a part that a text says is not there', () => {
  it.each(['glue', 'label', 'packaging', 'cable', 'bracket', 'holder', 'drawing', 'sticker', 'housing'])(
    'hides no magnet: no %s',
    (part) => {
      expect(shown(`NdFeB magnet N42SH no ${part}`)).toEqual(shown('NdFeB magnet N42SH'));
    },
  );

  it('hides no oxide', () => {
    expect(shown('Dysprosium oxide no label')).toEqual(shown('Dysprosium oxide'));
  });

  it.each([
    'No magnet holder',
    'Holder, no NdFeB magnet',
    'Magnet part no label',
    'NdFeB magnet serial no label',
    'NdFeB magnet no. 7 holder',
    'NdFeB magnet glue',
    'Magnetic holder no glue',
  ])('is not what a number or another thing has: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
