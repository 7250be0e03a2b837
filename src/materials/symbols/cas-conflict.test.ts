import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';

const decomposer = await bundledDecomposer();
const read = (description: string): ReturnType<typeof decomposer.decompose> =>
  decomposer.decompose({
    texts: [{ role: 'description', text: description, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  });

describe('a CAS number of another substance than the one that is named', () => {
  const found = read('Yttrium oxide 5N, 1314-37-0');

  it('is a conflict of the two', () => {
    expect(found.conflict).toMatchObject({
      isOfCas: true,
      claim: { text: '1314-37-0' },
      grade: { text: 'Yttrium oxide' },
    });
  });

  it('leaves either open', () => {
    expect(found.contents.map(({ material, presence }) => [material, presence])).toEqual([
      ['cas:1314-37-0', 'possible'],
      ['ox-Y', 'possible'],
    ]);
  });
});

it('a CAS number of another metal than the one that is named is a conflict as well', () => {
  const { conflict, contents } = read('Gadolinium metal, CAS 7440-27-9');
  expect(conflict).toMatchObject({ isOfCas: true, claim: { text: '7440-27-9' } });
  expect(contents.map(({ presence }) => presence)).toEqual(['possible', 'possible']);
});

describe('a CAS number beside a name', () => {
  it.each([
    'Yttrium oxide 5N, 1314-36-9',
    'Gd2O2S:Tb CAS 12339-07-0',
    'YAG:Ce phosphor CAS 12005-21-9',
    'Y2O3 / Yb2O3 mixture, 1314-36-9',
    'Dysprosium chloride, 1314-37-0, for Yb2O3 work',
  ])('agrees where it is of one of those named, or of another kind: %s', (text) => {
    expect(read(text).conflict).toBeUndefined();
  });
});
