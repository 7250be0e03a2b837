import { describe, expect, it } from 'vitest';
import { limbStanding, type OriginFacts, type OriginStage } from './origin.ts';
import type { Clause } from './types.ts';

const territory = {
  code: 'CN',
  name: 'China',
  names: ['CHINA', '中国'],
  apart: [{ code: 'HK', name: 'Hong Kong', names: [] }],
};
const clause = (limb: Clause['limb']): Clause => ({
  id: '1',
  title: '',
  movement: 'outbound',
  text: '',
  windows: [],
  applicant: 'we',
  ...(limb && { limb }),
});
const facts = (stages: Partial<Record<OriginStage, string>>, more: Partial<OriginFacts> = {}): OriginFacts => ({
  stages: new Map(Object.entries(stages) as [OriginStage, string][]),
  technology: null,
  recycled: null,
  value: { inputs: null, item: null, assembly: null },
  ...more,
});
const origin = (given: OriginFacts, form: 'magnet' | 'oxide' | 'metal' = 'magnet') =>
  limbStanding(clause({ kind: 'origin' }), form, given, territory)?.standing;
const technology = (word: OriginFacts['technology']) =>
  limbStanding(clause({ kind: 'technology' }), 'magnet', facts({}, { technology: word }), territory)?.standing;

describe('limbs by what was declared', () => {
  it('origin is that of the stage which makes the item', () => {
    expect(origin(facts({ magnet: 'CN' }))).toBe('met');
    expect(origin(facts({ magnet: '中国' }))).toBe('met');
    expect(origin(facts({ separation: 'China' }), 'oxide')).toBe('met');
    expect(origin(facts({ mine: 'AU', separation: 'MY', metal: 'JP', alloy: 'JP', magnet: 'JP' }))).toBe('not-met');
  });

  it.each(['Japan', '日本', '일본', 'JPN', 'Korea', '대한민국', 'Viet Nam', 'Deutschland', 'Norway', 'u.s.a.'])(
    'a country may be named: %s',
    (magnet) => {
      expect(origin(facts({ magnet }))).toBe('not-met');
    },
  );

  it.each(['P.R. China', '中国大陆', '중국'])('so may the territory: %s', (magnet) => {
    expect(origin(facts({ magnet }))).toBe('met');
  });

  it.each(['XX', 'UN', 'ok', 'no', 'NO', 'Chinaa', 'CN, VN', 'Europe', '홍콩'])(
    'what is no country that is known decides nothing: %s',
    (magnet) => {
      expect(origin(facts({ mine: 'JP', separation: 'JP', metal: 'JP', alloy: 'JP', magnet }))).toBe('open');
      expect(origin(facts({ mine: magnet, magnet: 'JP' }))).toBe(magnet === '홍콩' ? 'not-met' : 'open');
    },
  );

  it('an earlier stage in the territory is a question: the text names no stage', () => {
    expect(origin(facts({ mine: 'CN', magnet: 'JP' }))).toBe('open');
    expect(origin(facts({ metal: 'CN' }))).toBe('open');
  });

  it('words that are no country, and parts apart, settle nothing', () => {
    expect(origin(facts({ magnet: 'China or Vietnam' }))).toBe('open');
    expect(origin(facts({ magnet: 'HK' }))).toBe('open');
    expect(origin(facts({}))).toBe('open');
  });

  it('recycled material has no origin that the text states', () => {
    expect(origin(facts({ magnet: 'JP' }, { recycled: '30 %' }))).toBe('open');
    expect(origin(facts({ magnet: 'JP' }, { recycled: 'no' }))).toBe('not-met');
  });

  it('technology is yes, no, or open', () => {
    expect([technology('yes'), technology('no'), technology('unknown'), technology(null)]).toEqual([
      'met',
      'not-met',
      'open',
      'open',
    ]);
  });

  it('a clause that turns on none of them has no standing', () => {
    expect(limbStanding(clause(undefined), 'magnet', facts({ magnet: 'CN' }), territory)).toBeNull();
  });
});
