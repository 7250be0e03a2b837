import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { reportsOf } from '../../mofcom/run.fixture.ts';
import { leadingCountry } from './leading-country.ts';

type Given = Partial<Parameters<typeof reportsOf>[1]>;
const magnet = contentOf('ndfeb-sintered', 'magnet', { Dy: 'likely' }, { name: 'sintered Nd-Fe-B' });
const report = (given: Given) => reportsOf(leadingCountry, { contents: [magnet], packs: [], ...given });

describe('supply-risk/leading-country', () => {
  it('names element, country, share, what it is a share of, year and voice', () => {
    const [one, ...more] = report({});
    expect(more).toEqual([]);
    expect(one?.words).toBe(
      "sintered Nd-Fe-B depends on China: Dy likely: China 99.8 % of the world's supply (2025, Korea JoongAng Daily); the magnet: China 94 % of world permanent-magnet production (2024, International Energy Agency)",
    );
    expect(one?.asked).toContain('another country');
  });

  it('has every figure with address and grade as data, in lists of equal length', () => {
    const data = report({})[0]?.data ?? {};
    expect(data).toMatchObject({
      elements: ['Dy'],
      figureOf: ['Dy', 'Dy', 'magnet'],
      countries: ['CN', 'CN', 'CN'],
      shares: ['99.8 %', 'up to 99.9 %', '94 %'],
      years: ['2025', '2025', '2024'],
      grades: ['published, confidence medium', 'published, confidence low', 'published, confidence high'],
    });
    for (const url of data['sources'] as string[]) expect(url).toMatch(/^https?:/);
  });

  it('says grams where they are known, and nothing of them where they are not', () => {
    const grams = { min: 0.1, typ: 0.2, max: 0.54, per: 'piece' } as const;
    const weighed = { ...magnet, elements: magnet.elements.map((element) => ({ ...element, grams })) };
    expect(report({ contents: [weighed] })[0]?.words).toContain('Dy likely (about 0.2 g a piece, 0.1 to 0.54)');
    expect(report({})[0]?.words).not.toContain(' g ');
    expect(report({})[0]?.data?.['grams']).toEqual(['not known', 'not known', 'not known']);
  });

  it('says that an element has no figure of its own', () => {
    const holmium = contentOf('ox-Ho', 'oxide', { Ho: 'proven' });
    expect(report({ contents: [holmium] })[0]?.words).toContain(
      'Ho: no figure of its own in our sources, rare earths together China 91 %',
    );
  });

  it('has a threshold', () => {
    expect(report({ options: { threshold: 99.9 } })[0]?.words).toContain('up to 99.9 %');
    expect(report({ options: { threshold: 99.95 } })).toEqual([]);
  });

  it('says nothing of traces, of what is hardly there, and of a motor whose magnet the bill lists', () => {
    const motor = contentOf('ndfeb-sintered', 'component', { Dy: 'possible' }, { presence: 'likely', confidence: 0.9 });
    expect(report({ contents: [motor] })).toHaveLength(1);
    expect(report({ contents: [motor], below: [magnet] })).toEqual([]);
    expect(report({ contents: [{ ...motor, report: false, confidence: 0.6 }] })).toEqual([]);
    expect(report({ contents: [{ ...motor, trace: true }] })).toEqual([]);
    expect(report({ contents: [{ ...magnet, presence: 'excluded' }] })).toEqual([]);
    expect(report({ contents: [contentOf('ox-Dy', 'oxide', { Dy: 'excluded' })] })).toEqual([]);
  });
});
