import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { parseRegister } from '../../judge/register/register.ts';
import type { Pack } from '../../regulation/types.ts';
import { licenceTermProblems } from './licence-terms.ts';

const packs = mofcom.packs ?? [];
const { rows } = parseRegister(
  'partNumber,state,licence,licenceType,licenceExpiry\nP-100,answered,L1,general,2030-12-01\nP-200,answered,L2,single,2028-06-01\nP-300,answered,L3,general,2029-06-01\n',
  'lintanide.parts.csv',
);
const doubted = (under: readonly Pack[]): string[] => licenceTermProblems(rows, under, '2026-11-24').map(({ line, what }) => `${String(line)} ${what}`); // prettier-ignore

describe('the longest terms of licences', () => {
  it('are data of a pack', () => {
    expect(doubted(packs)).toEqual([
      '2 has a general licence until 2030-12-01, and by law one is for up to 3 years.',
      '3 has a single licence until 2028-06-01, and by law one is for up to 1 year.',
    ]);
  });

  it('are those that the packs of the run know, and nothing is compared without', () => {
    const under = (licenceTerms: Pack['measures'][number]['licenceTerms'] = []): readonly Pack[] =>
      packs.map((pack) => ({ ...pack, measures: pack.measures.map((measure) => ({ ...measure, licenceTerms })) }));
    const five = { type: 'general', years: 5, because: '', sources: [], confidence: 'low' } as const;
    expect(doubted(under([five]))).toEqual([]);
    expect(doubted(under(undefined))).toEqual([]);
  });

  it('say where each was read, or that it was not', () => {
    const terms = packs.flatMap(({ measures }) => measures.flatMap(({ licenceTerms = [] }) => licenceTerms));
    expect(terms.map(({ type, sources, confidence }) => [type, sources.length, confidence])).toEqual([
      ['general', 1, 'medium'],
      ['single', 0, 'low'],
    ]);
  });
});
