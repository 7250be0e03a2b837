import { statusOn } from 'lintanide/plugin';
import type { Measure } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { measureWord } from '../pack-index.ts';
import { pack } from '../pack.ts';

const measure = (id: string): Measure => {
  const found = pack.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};

describe('No. 72 of 2025', () => {
  const on = (date: string) => statusOn(measure('mofcom-2025-72'), 'all', date);

  it('runs to 2026-11-27, and what became of its term then is unverified, with both readings', () => {
    expect([on('2025-11-08').status, on('2025-11-09').status, on('2026-11-27').status]).toEqual([
      'not-yet',
      'in-force',
      'in-force',
    ]);
    expect(on('2026-11-28')).toMatchObject({
      status: 'unverified',
      branches: { lapsed: 'expired', extended: 'in-force' },
    });
    // The extension that was spoken of ends on 2027-01-10.
    expect(on('2027-01-11').branches).toEqual({ lapsed: 'expired', extended: 'unverified' });
  });

  it('leaves article 1 of No. 46 of 2024 as it is', () => {
    expect(statusOn(measure('mofcom-2024-46'), '1', '2026-11-28').status).toBe('in-force');
  });
});

describe('the day a measure was last seen', () => {
  it.each([
    ['china-licence-catalogue-2026', '2026-05-06'],
    ['mofcom-general-licence', '2026-05-01'],
    ['mofcom-2024-46', '2025-11-09'],
    ['state-council-792', '2024-12-01'],
    ['china-technology-catalogue', '2023-12-21'],
    ['mofcom-2025-18', '2026-10-10'],
  ])('of %s is %s', (id, seen) => expect(measure(id).lastSeen).toBe(seen));
});

it('FAQ IV is unverified before the day of FAQ V: only its year was read', () => {
  const faq = measure('mofcom-2025-faq');
  expect(statusOn(faq, 'IV', '2025-06-01').status).toBe('unverified');
  expect(statusOn(faq, 'IV', '2025-09-16').window.because).toContain('the day of FAQ IV was not read');
  expect(statusOn(faq, 'V', '2025-09-15').status).toBe('not-yet');
});

it('general licences have their longest terms, the days of review, and the sources of both', () => {
  const { clauses, sources } = measure('mofcom-general-licence');
  expect(clauses[0]?.text).toMatch(/up to 3 years .* up to 1 year; review takes 45 working days/);
  expect(sources).toHaveLength(3);
});

it('every measure has notes but the two of which there is nothing to say', () => {
  const bare = pack.measures.filter(({ notes }) => notes.length === 0).map(({ id }) => id);
  expect(bare).toEqual(['mofcom-2025-57', 'mofcom-2025-62']);
});

it('the titles of what No. 70 suspends name the codes', () => {
  expect(measure('mofcom-2025-55').title).toContain('2C902.a-d, 2B005.b, 2E902');
  expect(measure('mofcom-2025-58').title).toContain('3A001, 3B901, 3C901, 3C902.b.2, 3E901.a/b');
});

it('equipment and raw materials of No. 56 have their names and codes', () => {
  const row = (code: string) => pack.entries.find((entry) => entry.code === code);
  expect(row('2B902.h')).toMatchObject({ nameEn: 'resistance furnaces', hs: ['85141990'] });
  expect(row('1C914.c.1')?.notes).toContain('CAS 14802-03-0.');
  expect(row('2B902.y')).toBeUndefined();
});

it('No. 56 says which of its entries lines are matched to', () => {
  const of56 = pack.entries.filter(({ measure: id }) => id === 'mofcom-2025-56');
  const matched = of56.filter(({ form, materials }) => form !== 'equipment' && form !== 'raw-material' && materials);
  expect(matched.map(({ code }) => code)).toEqual(['1C914.a']);
  expect(measure('mofcom-2025-56').notes).toEqual([expect.stringContaining('only ore (1C914.a) is matched')]);
});

describe('the word for a measure', () => {
  const word = (id: string, packs = [pack]): unknown => measureWord(id, packs);

  it('is its number, where no other has it', () => {
    expect(['mofcom-2025-18', 'mofcom-2026-1', 'mofcom-2024-46', 'mofcom-2025-faq'].map((id) => word(id))).toEqual([
      { said: 'No. 18' },
      { said: 'No. 1' },
      { said: 'No. 46 of 2024' },
      { said: 'FAQ IV and V' },
    ]);
  });

  it('is the title as it stands, where the row gives none: of two years or packs a number may be two measures', () => {
    const row = { ...measure('mofcom-2026-1') };
    Reflect.deleteProperty(row, 'word');
    const one = { ...row, id: 'other', shortTitle: 'No. 18 of 2026' };
    const other = { ...one, id: 'another', shortTitle: 'No. 1 of 2027' };
    const packs = [{ ...pack, measures: [...pack.measures, one, other] }];
    expect([word('other', packs), word('another', packs)]).toEqual([{ said: 'No. 18 of 2026' }, { said: 'No. 1 of 2027' }]);
  }); // prettier-ignore

  it('is that of no other measure', () => {
    const words = pack.measures.map(({ word, shortTitle }) => word ?? shortTitle);
    expect(new Set(words).size).toBe(words.length);
  });
});
