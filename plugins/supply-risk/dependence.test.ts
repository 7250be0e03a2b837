import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/regulation/content.fixture.ts';
import { FIGURES } from './data/figures.ts';
import { dependencesOf } from './dependence.ts';

const magnet = contentOf('ndfeb-sintered', 'magnet', { Dy: 'likely', Nd: 'proven', Ho: 'possible' });
const oxide = contentOf('ox-Dy', 'oxide', { Dy: 'proven' });
const metal = contentOf('el-Dy', 'metal', { Dy: 'proven' });
const here = { ourCountry: null, threshold: 50 };

const sharesOf = (content: typeof magnet, symbol: string | null, buyer: Parameters<typeof dependencesOf>[1] = here) =>
  dependencesOf(content, buyer)
    .find((one) => one.symbol === symbol)
    ?.figures.map(({ stage, market, share }) => `${market} ${stage} ${share}`);

describe('dependence of a content', () => {
  it('is by stage, with exact figures before bounds and sure ones before others', () => {
    expect(sharesOf(oxide, 'Dy')).toEqual(['world supply 99.8', 'world refining 99.9']);
  });

  it('takes a figure of several elements together only where the element has none of its own', () => {
    expect(sharesOf(magnet, 'Ho')).toEqual(['world refining 91', 'world mine 69.2']);
    expect(sharesOf(oxide, 'Dy')).not.toContain('world mine 69.2');
    expect(sharesOf(oxide, 'Dy', { ...here, threshold: 40 })).toContain('world mine 40');
  });

  it('of a magnet has one for the magnet itself, and a metal or oxide has none', () => {
    expect(sharesOf(magnet, null)).toEqual(['world magnets 94']);
    expect(sharesOf(oxide, null)).toBeUndefined();
    expect(sharesOf(contentOf('ferrite', 'magnet', {}), null)).toBeUndefined();
  });

  it('counts imports of our country alone, and only of the stage that is bought', () => {
    const korea = { ourCountry: 'KR', threshold: 50 };
    expect(sharesOf(metal, 'Dy', korea)).toContain('KR refining 95.1');
    expect(sharesOf(oxide, 'Dy', korea)).toContain('KR compounds 84.3');
    expect(sharesOf(oxide, 'Dy', korea)).not.toContain('KR refining 95.1');
    expect(sharesOf(magnet, null, korea)).toEqual(['world magnets 94', 'KR magnets 89.9']);
    expect(sharesOf(magnet, null, { ...korea, ourCountry: 'DE' })).toEqual(['world magnets 94', 'EU magnets 90']);
    expect(sharesOf(magnet, null, { ...korea, ourCountry: 'VN' })).toEqual(['world magnets 94']);
  });

  it('does not lay figures of Nd-Fe-B on a Sm-Co magnet', () => {
    const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
    expect(sharesOf(smco, null, { ourCountry: 'KR', threshold: 50 })).toEqual(['world magnets 94']);
  });

  it('is none on our own country', () => {
    expect(dependencesOf(magnet, { ourCountry: 'CN', threshold: 0 })).toEqual([]);
  });

  it('never shows a share under the threshold, nor one that is not in the data', () => {
    const buyer = fc.record({ ourCountry: fc.constantFrom(null, 'KR', 'US', 'DE', 'VN'), threshold: fc.nat(101) });
    fc.assert(
      fc.property(buyer, fc.constantFrom(magnet, oxide, metal), (given, content) => {
        for (const { figures } of dependencesOf(content, given))
          for (const figure of figures) {
            expect(FIGURES).toContain(figure);
            expect(figure.share).toBeGreaterThanOrEqual(given.threshold);
          }
      }),
    );
  });
});
