import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from './content.fixture.ts';
import { controlsFor } from './match.ts';
import { openPartsOf } from './guidance.ts';
import type { Clause, ControlEntry, Pack, Trade } from './types.ts';

/** An invented country, so that no country's law can hide in the matching. */
const sourced = { sources: ['s'], confidence: 'high', hs: [], notes: [], nameZh: '' } as const;
const entry = (
  code: string,
  form: ControlEntry['form'],
  element: string,
  list: readonly string[] = [],
  more: Partial<ControlEntry> = {},
): ControlEntry => ({
  ...sourced,
  code,
  form,
  element,
  constituents: [...list].sort(),
  nameEn: code,
  measure: 'leave',
  clause: 'all',
  ...more,
});
const open = [{ from: '2025-01-01', status: 'in-force', because: '', sources: [], confidence: 'high' }] as const;
const clause = (id: string, more: Partial<Clause> = {}): Clause => ({
  id,
  title: '',
  text: '',
  movement: 'inbound',
  windows: open,
  applicant: 'supplier',
  ...more,
});
const measure = (id: string, ...clauses: Clause[]) => ({
  id,
  title: id,
  titleZh: null,
  shortTitle: id,
  issued: '2025-01-01',
  clauses,
  lastSeen: '2025-01-01',
  sources: ['s'],
  notes: [],
});
const pack: Pack = {
  id: 'test', reviewed: '2025-01-01', sourcesUntil: '2025-01-01',
  territory: { code: 'ZA', name: 'Zenda', names: ['ZENDA'], apart: [{ code: 'ZB', name: 'Strelsau', names: ['STRELSAU'] }] },
  measures: [
    measure('leave', clause('all', { reach: 'leaves', embedded: { applies: 'generally-outside', because: 'built in', unless: ['spare'] } })),
    measure('abroad', clause('1', { movement: 'outbound', reach: 'between-others', facts: 'origin', limb: { kind: 'origin' }, applicant: 'we' }), clause('2', { movement: 'outbound', reach: 'between-others', facts: 'technology', applicant: 'we' })),
  ],
  entries: [
    entry('m', 'metal', 'Dy', ['Dy']),
    entry('l', 'alloy', 'Dy', [], { closedList: true }),
    entry('l.a', 'alloy', 'Dy', ['Dy', 'Fe']),
    entry('l.b', 'alloy', 'Dy', ['Tb', 'Dy', 'Fe']),
    entry('t', 'target', 'Y', [], { closedList: true }),
    entry('t.a', 'target', 'Y', ['Y', 'Zr']),
    entry('g', 'magnet', 'Dy', [], { family: { materials: ['ndfeb'], hosts: ['Nd'], element: 'open' } }),
    entry('s', 'magnet', 'Sm', [], { family: { materials: ['smco'], hosts: ['Sm'], element: 'given' } }),
    entry('a', 'magnet', 'Dy', [], { measure: 'abroad', clause: '1', clauses: ['1', '2'], family: { materials: ['ndfeb'], hosts: ['Nd'], element: 'open' } }),
    entry('h', 'magnet', 'Ho', [], { family: { materials: [], hosts: [], element: 'stated' } }),
    entry('q', 'assembly', '', [], { measure: 'abroad', clause: '1', confidence: 'unresolved' }),
  ],
}; // prettier-ignore

const nothing: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };
const on = (content: Parameters<typeof controlsFor>[0], trade: Partial<Trade> = {}) =>
  controlsFor(content, [pack], '2025-06-01', { ...nothing, ...trade });
const brief = (...args: Parameters<typeof on>) => on(...args).map((control) => `${control.entry} ${control.applies}`);
const magnet = contentOf('ndfeb', 'magnet', { Nd: 'proven', Dy: 'possible' });

describe('closed lists', () => {
  const alloy = (...constituents: string[]) => contentOf('alloy', 'alloy', { Dy: 'proven' }, { constituents });

  it('match their constituents in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['Tb', 'Dy', 'Fe'], { minLength: 3 }), (constituents) => {
        expect(brief(alloy(...constituents))).toEqual(['l.b applies']);
      }),
    );
  });

  it('take a listed base with more in it as a question, and what is not listed as a question about the list', () => {
    expect(brief(alloy('Dy', 'Fe', 'Co'))).toEqual(['l.a ask']);
    expect(brief(alloy('Dy', 'Co'))).toEqual(['l ask']);
    expect(on(alloy('Dy', 'Co'))[0]?.because).toContain('not listed is not free');
    expect(brief(alloy())).toEqual(['l ask']);
  });

  it('ask of a thing that only may hold the element, and whose constituents nobody names', () => {
    const unnamed = contentOf('some', 'target', { Y: 'possible', Dy: 'possible' });
    expect(brief(unnamed)).toEqual(['t ask']);
    expect(on(unnamed)[0]?.because).toContain('only if the element is in it');
    // Where they are named, what the thing may hold besides makes it no other alloy.
    const steel = contentOf('steel', 'alloy', { Dy: 'possible' }, { constituents: ['Fe', 'C'] });
    expect(brief(steel)).toEqual([]);
  });

  it('say where it is an inference that they are closed, and only of what is not on them', () => {
    const inferred = { ...pack, entries: pack.entries.map((one) => (one.code === 't' ? { ...one, closedByInference: true } : one)) }; // prettier-ignore
    const target = (...constituents: string[]) => contentOf('t', 'target', { Y: 'proven' }, { constituents });
    const of = (content: Parameters<typeof on>[0]) => controlsFor(content, [inferred], '2025-06-01', nothing)[0];
    expect(of(target('Y', 'Co'))).toMatchObject({ entry: 't', isInferred: true });
    expect(of(target('Y', 'Co'))?.because).toContain('Y-Co target is not on this list, which is closed by inference');
    expect(of(target('Y', 'Zr'))?.isInferred).toBeUndefined();
    expect(on(target('Y', 'Co'))[0]?.isInferred).toBeUndefined();
    expect(on(target('Y', 'Co'))[0]?.because).toContain('is not on this closed list');
  });

  it('say nothing of an element that is not in the alloy', () => {
    expect(brief(contentOf('alloy', 'alloy', { Nd: 'proven' }, { constituents: ['Nd', 'Fe'] }))).toEqual([]);
  });

  it('send a target of a listed alloy to the alloy, as a question', () => {
    expect(brief(contentOf('t', 'target', { Dy: 'proven' }, { constituents: ['Fe', 'Dy'] }))).toEqual(['l.a ask']);
    expect(brief(contentOf('t', 'target', { Y: 'proven' }, { constituents: ['Zr', 'Y'] }))).toEqual(['t.a applies']);
  });
});

describe('magnets', () => {
  it('ask which of two lists a powder is declared under, where its alloy is listed as well', () => {
    const powder = (form: 'magnet' | 'magnet-powder', ...constituents: string[]) =>
      brief(contentOf('dyfe', form, { Dy: 'proven' }, { constituents }));
    expect(powder('magnet-powder', 'Dy', 'Fe')).toContain('l.a ask');
    expect(powder('magnet', 'Dy', 'Fe')).not.toContain('l.a ask');
    expect(powder('magnet-powder', 'Nd', 'Dy', 'Fe', 'B')).not.toContain('l.a ask');
  });

  it('are said to hold what the content says they hold, though either of two is likelier than each', () => {
    const either = { anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.12 }] };
    const because = (presence: 'unlikely' | 'possible') =>
      on(contentOf('ndfeb', 'magnet', { Nd: 'proven', Dy: presence }, either)).map((control) => control.because);
    expect(because('unlikely').every((reason) => reason.includes('Dy unlikely, not proven'))).toBe(true);
    expect(because('unlikely').length).toBe(because('possible').length);
  });

  it('may hold what nothing excludes', () => {
    expect(brief(contentOf('ndfeb', 'magnet', { Nd: 'proven' }))).toEqual(['g if-present', 'a ask']);
    expect(brief(contentOf('ndfeb', 'magnet', { Nd: 'proven', Dy: 'unlikely' }))).toEqual(['g if-present', 'a ask']);
    expect(brief(contentOf('ndfeb', 'magnet', { Nd: 'proven', Dy: 'excluded' }))).toEqual([]);
    expect(brief(contentOf('ndfeb', 'magnet', { Nd: 'proven', Dy: 'proven' }))).toEqual(['g applies', 'a ask']);
  });

  it('apply only as firmly as the material is there', () => {
    const unsure = contentOf('ndfeb', 'magnet', { Dy: 'proven' }, { presence: 'possible' });
    expect(brief(unsure)).toEqual(['g if-present', 'a ask']);
  });

  it('stay in their family even where an element of the other is named', () => {
    expect(brief(contentOf('smco5', 'magnet', { Sm: 'proven', Nd: 'possible' }))).toEqual(['s applies']);
  });

  it('inside a component fall under what the clause says of components', () => {
    const motor = contentOf('ndfeb', 'component', { Nd: 'likely' }, { presence: 'likely' });
    expect(brief(motor)).toEqual(['q ask', 'g generally-outside']);
    expect(brief(motor, { formAsShipped: 'spare magnets' })).toEqual(['g if-present', 'a ask', 'q ask']);
    expect(brief(motor, { formAsShipped: 'spares' })).toEqual(['a ask', 'g ask', 'q ask']);
  });

  it('make a component the question of a measure that lists them itself, and not by what another lists', () => {
    const both = contentOf('ndfeb', 'component', { Nd: 'likely', Ho: 'proven' });
    const asked = on(both).find(({ entry }) => entry === 'q');
    expect(asked?.element).toBe('Dy');
    const holmium = contentOf('ndfeb', 'component', { Nd: 'likely', Dy: 'excluded', Ho: 'proven' });
    expect(brief(holmium)).toEqual(['h generally-outside']);
  });
});

describe('movements', () => {
  it('a place that was not given is said to be not given, and excludes nothing', () => {
    expect(on(magnet)[0]?.because).toContain('ship-from not given');
    expect(on(magnet)[1]?.because).toContain('ship-to not given');
  });

  it('goods from elsewhere do not leave the territory, goods to it do not move between others', () => {
    expect(brief(magnet, { shipFrom: 'JP' })).toEqual(['a ask', 'g not-this-movement']);
    expect(brief(magnet, { shipTo: 'za' })).toEqual(['g if-present', 'a not-this-movement']);
  });

  it('places apart are abroad: to them is export, from them is not', () => {
    expect(on(magnet, { shipFrom: 'ZA', ourCountry: 'Strelsau' })[0]?.because).toContain('counts as export from Zenda');
    expect(brief(magnet, { shipFrom: 'ZB' })).toEqual(['a ask', 'g not-this-movement']);
  });

  it('whoever sits inside the territory exports himself', () => {
    const [first, second] = on(magnet, { ourCountry: 'ZA', shipTo: 'KR' });
    expect(first).toMatchObject({ entry: 'g', movement: 'outbound', applies: 'if-present' });
    expect(second).toMatchObject({ entry: 'a', applies: 'not-this-movement' });
    expect(brief(magnet, { ourCountry: 'ZA', shipTo: 'ZA' })).toEqual(['a not-this-movement', 'g not-this-movement']);
  });

  it('clauses that say the same are one control, with all the facts to be answered', () => {
    expect(on(magnet)[1]).toMatchObject({ entry: 'a', clause: '1, 2' });
    expect(on(magnet)[1]?.because).toContain('origin, technology');
  });

  it('what the bill states of the origin is told with what is asked, and not of what is inside something', () => {
    const stated = { originGiven: 'the bill says "CN"' };
    expect(on(magnet, stated)[1]?.because).toContain('stated origin, not yet proven (the bill says "CN")');
    expect(openPartsOf(on(magnet, stated)[1]?.because ?? '').join()).not.toContain('stated origin');
    expect(on(magnet)[1]?.because).not.toContain('stated origin');
    const inside = contentOf('ndfeb-sintered', 'component', { Nd: 'proven', Dy: 'likely' });
    expect(JSON.stringify(on(inside, stated))).not.toContain('stated origin');
  });

  it('hostile words for places are only words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', ' ')), (word) => {
        expect(on(magnet, { shipFrom: word, shipTo: word, ourCountry: word })).toHaveLength(2);
      }),
    );
  });
});

it('an entry that hangs on nothing is an error, not silence', () => {
  const broken: Pack = { ...pack, measures: [] };
  expect(() => controlsFor(magnet, [broken], '2025-06-01', nothing)).toThrow(/hangs on leave/);
});

describe('an answer that is shared', () => {
  const magnet = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Dy: 'likely' });
  const [first] = magnet.elements;
  const element = (more: object) => ({
    elements: magnet.elements.map((one) => (one === first ? { ...one, ...more } : one)),
  });

  it('is one for contents that differ by evidence and mass', () => {
    const mass = { grams: { min: 1, typ: 2, max: 3 }, basis: 'stated' } as const;
    const weighed = element({ grams: { min: 1, typ: 2, max: 3, per: 'piece' } });
    const packs = [pack];
    const shared = controlsFor(magnet, packs, '2025-06-01', nothing);
    expect(controlsFor({ ...magnet, mass, ...weighed }, packs, '2025-06-01', nothing)).toBe(shared);
  });

  it.each<[string, object]>([
    ['material', { material: 'other' }],
    ['name', { name: 'other' }],
    ['form', { form: 'magnet-powder' }],
    ['constituents', { constituents: ['Nd', 'Fe'] }],
    ['presence', { presence: 'likely' }],
    ['confidence', { confidence: 0.5 }],
    ['class', { componentClass: 'motor' }],
    ['name of the class', { componentName: 'motor' }],
    ['report', { report: true }],
    ['trace', { trace: true }],
    ['alternatives', { anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.4 }] }],
    ['an element', element({ symbol: 'Pr' })],
    ['presence of an element', element({ presence: 'possible' })],
    ['confidence of an element', element({ confidence: 0.4 })],
    ['share of an element', element({ massFraction: { min: 0.1, typ: 0.2, max: 0.3, of: 'material' } })],
  ])('is another one for another %s: rules say more of a content than what bears on it', (_, more) => {
    const packs = [pack];
    const shared = controlsFor(magnet, packs, '2025-06-01', nothing);
    expect(controlsFor({ ...magnet, ...more }, packs, '2025-06-01', nothing)).not.toBe(shared);
    expect(controlsFor({ ...magnet }, packs, '2025-06-01', nothing)).toBe(shared);
  });

  it('is another one on another day, for another trade, and of other packs', () => {
    const packs = [pack];
    const shared = controlsFor(magnet, packs, '2025-06-01', nothing);
    expect(controlsFor(magnet, packs, '2025-06-02', nothing)).not.toBe(shared);
    expect(controlsFor(magnet, packs, '2025-06-01', { ...nothing })).not.toBe(shared);
    expect(controlsFor(magnet, [pack], '2025-06-01', nothing)).not.toBe(shared);
  });
});
