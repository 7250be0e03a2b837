import type { Content, Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { declaredLimbs } from '../../../src/regulation/origin.ts';
import { pack } from '../pack.ts';
import { controlledItem } from './controlled-item.ts';
import { reportsOf } from '../run.fixture.ts';

const report = (content: Content, trade: Partial<Trade> = {}, asOf = '2026-11-24') =>
  reportsOf(controlledItem, { contents: [content], trade, asOf, packs: [pack] });
const n42sh = contentOf(
  'ndfeb-sintered',
  'magnet',
  { Nd: 'proven', Dy: 'likely', Tb: 'possible' },
  { name: 'NdFeB N42SH', anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.85 }] },
);
const n42 = contentOf(
  'ndfeb-sintered',
  'magnet',
  { Nd: 'proven', Dy: 'possible', Tb: 'unlikely' },
  { name: 'NdFeB N42' },
);
const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' }, { name: 'Sm2Co17' });

describe('mofcom/controlled-item', () => {
  it('reports an element without a form as the item, since it is listed in each', () => {
    const unstated = { ...contentOf('unstated:Dy', 'metal', { Dy: 'likely' }), form: null };
    const [found] = reportsOf(controlledItem, { contents: [unstated], packs: [pack] });
    expect(found).toMatchObject({ messageId: 'review', basis: 'item' });
    expect(found?.words).toContain('form not declared');
  });

  it('says element, form, entry, who applies, status, and asks what would settle it', () => {
    const [one] = report(n42sh, { shipFrom: 'CN', ourCountry: 'KR' });
    expect(one?.basis).toBe('item');
    expect(one?.words).toMatchInlineSnapshot(
      `"NdFeB N42SH, magnet: Dy likely (85 %), Tb possible (40 %), Dy and/or Tb 85 %. Inbound: 1C904.a.4, 1C905.a.4 listed if Tb/Dy present: ask, then needs a licence to leave China, the supplier applies (No. 18). Outbound: 61-A1-P2-DyNdFeB, 61-A1-P2-TbNdFeB (by inference): listed if Dy/Tb present: ask, then No. 61 unverified: licence if it runs and limb 1(1) or 1(2) or 1(3) is met, we apply; the end-user undertaking given for its licence may bar passing it on without consent (Decree 792)"`,
    );
    expect(one?.asked).toContain('Dy, Tb in wt % by ICP with the detection limit');
  });

  it('asks what is in a magnet that does not come from China, too: No. 61 turns on it', () => {
    const [one] = report(n42sh, { shipFrom: 'JP', shipTo: 'DE' });
    expect(one?.asked).toBe(
      'Ask the magnet maker: Dy, Tb in wt % by ICP with the detection limit and report number; the country of metal, alloy and magnet; Chinese technology yes or no.',
    );
    expect(report(smco, { shipFrom: 'JP', shipTo: 'DE' })[0]?.asked).toContain('the country of the samarium metal');
  });

  it.each([
    ['metal', contentOf('metal:Dy', 'metal', { Dy: 'proven' })],
    ['oxide', contentOf('oxide:Dy', 'oxide', { Dy: 'proven' })],
    ['alloy', contentOf('dyfe', 'alloy', { Dy: 'proven' }, { constituents: ['Dy', 'Fe'] })],
    ['target', contentOf('target:Dy', 'target', { Dy: 'proven' })],
    ['magnet', smco],
  ])('asks for the number of a licence only where one may be due: %s', (_, content) => {
    expect(report(content, { shipFrom: 'CN' })[0]?.asked).toContain('of the export licence');
    expect(report(content, { shipFrom: 'JP', shipTo: 'DE' })[0]?.asked).not.toContain('licence');
  });

  it('asks of scrap under which code it leaves, and not where it was alloyed', () => {
    const scrap = contentOf('scrap:ndfeb-sintered', 'alloy', { Nd: 'proven', Dy: 'likely', Tb: 'possible' });
    expect(report(scrap)[0]?.asked).toBe(
      'Ask the supplier which control code it declares on export, or its written reason for declaring none; the share of Dy, Tb.',
    );
  });

  it('asks for none of a measure that is suspended', () => {
    const holmium = contentOf('metal:Ho', 'metal', { Ho: 'proven' });
    expect(report(holmium, {}, '2025-12-01')[0]?.asked).not.toContain('licence');
    expect(report(holmium, {}, '2026-11-24')[0]?.asked).toContain('licence');
  });

  it('what guidance calls generally outside every entry is no firm item', () => {
    const phosphor = contentOf('ph-yag', 'compound', { Y: 'proven' });
    expect(report(phosphor)[0]).toMatchObject({ basis: 'item-possible' });
    expect(report(contentOf('oxide:Y', 'oxide', { Y: 'proven' }))[0]).toMatchObject({ basis: 'item' });
  });

  it('a grade that leaves Dy and Tb unknown is possible, not the item', () => {
    expect(report(n42)[0]?.basis).toBe('item-possible');
    expect(report(contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven' }))[0]?.basis).toBe('item-possible');
  });

  it('Dy or Tb together likely is the item, though neither alone is', () => {
    const either = contentOf(
      'ndfeb-sintered',
      'magnet',
      { Nd: 'proven', Dy: 'possible', Tb: 'possible' },
      { anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.8 }] },
    );
    expect(report(either)[0]?.basis).toBe('item');
  });

  it('samarium-cobalt needs a licence, and from Japan it is not this movement', () => {
    expect(report(smco)[0]).toMatchObject({ messageId: 'licence', basis: 'item' });
    expect(report(smco)[0]?.asked).toContain('samarium metal');
    expect(report(smco, { shipFrom: 'JP' })[0]?.messageId).toBe('not-this-movement');
  });

  it('before the law, during the suspension and after its term the words follow the date', () => {
    const words = (date: string) => report(smco, {}, date)[0]?.words;
    expect(words('2025-03-01')).toContain('No. 18, not yet issued');
    expect(words('2025-10-08')).toContain('No. 61, not yet issued');
    expect(words('2025-10-09')).toContain('No. 61 limb 1(1), 1(2), not yet in force');
    expect(words('2025-10-20')).toContain('No. 61: ask, licence if limb 1(3) is met, we apply');
    expect(words('2025-12-15')).toContain('suspended to 2026-11-10');
    expect(words('2027-02-01')).toContain('No. 61 unverified: licence if it runs');
  });

  it('asks for the shares that nothing shows, of measures in force first, and speaks of a grade where one is given', () => {
    const ndfeb = (states: Parameters<typeof contentOf>[2], more: Partial<Content> = {}) =>
      contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', ...states }, more);
    const grade = [
      {
        kind: 'grade',
        text: 'N42SH',
        role: 'description',
        meaning: '',
        source: '',
        grade: 'published',
        confidence: 0.9,
        column: 0,
      } as const,
    ];
    const open = { Dy: 'likely', Tb: 'possible', Ho: 'possible' } as const;
    expect(report(ndfeb(open))[0]?.asked).toMatch(
      /^Ask the magnet maker: Dy, Tb, Ho in wt % .* report number; the number/,
    );
    expect(report(ndfeb(open, { evidence: grade }))[0]?.asked).toContain('report number (the grade does not say)');
    expect(report(ndfeb({ ...open, Dy: 'proven' }))[0]?.asked).toContain('Tb, Ho in wt %');
    expect(report(ndfeb({ Dy: 'proven', Tb: 'excluded' }))[0]?.asked).toContain('the origin of Dy by stage');
  });

  it('asks of a magnet that no entry on magnets names under which code it leaves', () => {
    expect(report(contentOf('smfen', 'magnet', { Sm: 'proven' }))[0]?.asked).toBe(
      'Ask the supplier which control code it declares on export, or its written reason for declaring none; the share of Sm.',
    );
  });

  it('says the limbs of No. 61 as they were declared, each by its clause', () => {
    const price = (amount: string) => ({ amount, currency: 'EUR', source: 'register' });
    const declared = (
      stages: readonly ['magnet', string][],
      technology: 'yes' | 'no' | null,
      inputs: string | null,
    ) => ({
      stages: new Map(stages),
      technology,
      recycled: null,
      value: { inputs: inputs === null ? null : price(inputs), item: price('10'), assembly: null },
    });
    const onward = (facts: ReturnType<typeof declared>, date?: string) =>
      report(smco, { shipTo: 'DE', declared: declaredLimbs(facts) }, date)[0]?.data?.['onward'];
    expect(onward(declared([['magnet', 'DE']], 'no', '0.009'))).toBe(
      '61-A1-P2-SmCo: No. 61 unverified: limb 1(1), 1(2), 1(3) not met as declared (a declaration is no clearance)',
    );
    expect(onward(declared([['magnet', 'DE']], 'no', null))).toBe(
      '61-A1-P2-SmCo: No. 61 unverified: licence if it runs and limb 1(1) is met, we apply; limb 1(2), 1(3) not met as declared',
    );
    expect(onward(declared([['magnet', 'CN']], 'no', null))).toBe(
      '61-A1-P2-SmCo: No. 61 unverified: licence if it runs, limb 1(3) met as declared, we apply; limb 1(2) not met as declared',
    );
    expect(onward(declared([['magnet', 'CN']], 'no', null), '2025-10-20')).toBe(
      '61-A1-P2-SmCo: No. 61: licence, limb 1(3) met as declared, we apply; 61-A1-P2-SmCo: No. 61 limb 1(1), 1(2), not yet in force',
    );
  });

  it('says limbs per entry: an input of Part 1 is what the value test counts, and never met by it', () => {
    const target = contentOf(
      'terfenol',
      'target',
      { Tb: 'proven', Dy: 'proven' },
      { constituents: ['Tb', 'Dy', 'Fe'] },
    );
    const said = String(report(target)[0]?.data?.['onward']).split('; ');
    expect(said.filter((clause) => clause.includes('-P1-'))).toEqual([
      expect.stringContaining('limb 1(2) or 1(3) is met'),
    ]);
    expect(
      said.filter((clause) => clause.includes('-P2-')).every((clause) => clause.includes('limb 1(1) or 1(2) or 1(3)')),
    ).toBe(true);
    expect(said).toHaveLength(2);
  });

  it('a limb that is met, of an element that is not shown, leaves the question of the element', () => {
    const declared = {
      stages: new Map([['magnet', 'CN'] as const]),
      technology: null,
      recycled: null,
      value: { inputs: null, item: null, assembly: null },
    };
    const [one] = report(n42, { shipTo: 'DE', declared: declaredLimbs(declared) });
    expect(one?.data?.['onward']).toBe(
      '61-A1-P2-DyNdFeB, 61-A1-P2-TbNdFeB (by inference): listed if Dy/Tb present: ask, then No. 61 unverified: licence if it runs, limb 1(3) met as declared, we apply',
    );
  });

  it('says how sure the material is, where it is not proven and is one', () => {
    const words = (content: Content, presence: Content['presence'], confidence: number): string | undefined =>
      report({ ...content, presence, confidence })[0]?.words;
    expect(words(n42, 'possible', 0.5)).toMatch(/^NdFeB N42 possible \(50 %\), magnet: Dy possible/);
    expect(words(n42, 'likely', 0.9)).toMatch(/^NdFeB N42 likely \(90 %\), magnet: /);
    expect(words(n42, 'proven', 0.97)).toMatch(/^NdFeB N42, magnet: /);
    const unnamed = contentOf(
      'magnet-unspecified',
      'magnet',
      { Dy: 'possible' },
      { name: 'magnet, material not stated' },
    );
    expect(words(unnamed, 'possible', 0.6)).toMatch(/^magnet, material not stated, magnet: /);
  });

  it('asks first what a magnet is made of, where nothing says so', () => {
    const unnamed = contentOf('magnet-unspecified', 'magnet', { Dy: 'possible', Sm: 'possible', Tb: 'unlikely', Ho: 'possible' }, {
      presence: 'possible',
      confidence: 0.6,
      anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.18 }],
    }); // prettier-ignore
    const [one] = report(unnamed);
    expect(one?.question).toMatchObject({ messageId: 'magnet-kind', data: { elements: 'Dy, Sm, Tb, Ho' } });
    expect(one?.controls?.map(({ entry, applies }) => `${entry} ${applies}`)).toEqual([
      '1C902.a.4 if-present',
      '1C904.a.4 if-present',
      '1C905.a.4 if-present',
      '1C909.a.4 if-present',
      '61-A1-P2-DyNdFeB ask',
      '61-A1-P2-SmCo ask',
      '61-A1-P2-TbNdFeB ask',
    ]);
    expect(one?.basis).toBe('item-possible');
    expect(report(unnamed, { shipFrom: 'JP' })[0]?.question?.messageId).toBe('magnet-kind-onward');
    expect(report({ ...smco, presence: 'possible', confidence: 0.15, elements: [{ ...(smco.elements[0] as Content['elements'][number]), presence: 'possible' }] })[0]?.question?.messageId).toBe('magnet-kind'); // prettier-ignore
    expect(report(n42)[0]?.question?.messageId).toBe('magnet-shares');
  });

  it('marks as inferred that a magnet of praseodymium or cerium is taken for one of neodymium', () => {
    const of = (material: string) =>
      report(contentOf(material, 'magnet', { Dy: 'proven' }))[0]?.controls?.find(({ entry }) => entry === '1C905.a.4');
    for (const material of ['prfeb', 'cefeb']) {
      expect(of(material)).toMatchObject({ applies: 'applies', isInferred: true });
      expect(of(material)?.because).toContain('our inference');
    }
    expect(of('ndfeb-sintered')?.isInferred).toBeUndefined();
  });

  it('says onward what the entry leaves open of the item, as it does inbound', () => {
    const onward = (content: Content) => String(report(content)[0]?.data?.['onward']);
    expect(onward(n42)).toMatch(
      /^61-A1-P2-DyNdFeB, 61-A1-P2-TbNdFeB \(by inference\): listed if Dy\/Tb present: ask, /,
    );
    // What is shown to be there is listed whatever else is asked, and is no part of the condition.
    const withDy = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Dy: 'proven', Tb: 'possible' });
    expect(onward(withDy)).toMatch(/^61-A1-P2-DyNdFeB \(by inference\): No\. 61 unverified: licence if it runs/);
    expect(onward(withDy)).toContain('61-A1-P2-TbNdFeB (by inference): listed if Tb present: ask, ');
    const scrap = contentOf('scrap:ndfeb-sintered', 'alloy', { Nd: 'proven', Dy: 'likely' });
    expect(onward(scrap)).toContain('(ask: scrap of magnets: the list names magnets and powder, and no scrap: review)');
    expect(onward(smco)).toMatch(/^61-A1-P2-SmCo: No\. 61 unverified: licence if it runs/);
  });

  it('an alloy that is on no list is a question, not the listed item', () => {
    const alloy = contentOf('scalmalloy', 'alloy', { Sc: 'proven' }, { constituents: ['Al', 'Sc', 'Zr'] });
    expect(report(alloy)[0]).toMatchObject({ messageId: 'review', basis: 'item-possible' });
  });

  it('a material that is only possible is possible', () => {
    expect(report({ ...smco, presence: 'possible', confidence: 0.4 })[0]?.basis).toBe('item-possible');
  });

  it('reports nothing for elements without an entry, unlikely materials, components and traces', () => {
    expect(report(contentOf('el-Nd', 'metal', { Nd: 'proven' }))).toEqual([]);
    expect(report(contentOf('ox-Ce', 'oxide', { Ce: 'proven' }))).toEqual([]);
    expect(report(contentOf('ferrite', 'magnet', {}))).toEqual([]);
    expect(report({ ...smco, presence: 'unlikely' })).toEqual([]);
    expect(report({ ...smco, presence: 'excluded' })).toEqual([]);
    expect(report({ ...smco, trace: true })).toEqual([]);
    expect(report({ ...smco, form: 'component', componentClass: 'motor' })).toEqual([]);
  });

  it('asks of a compound for the code that its supplier declares and for the licence, as the letter does', () => {
    const [one] = report(contentOf('cp-dyf3', 'compound', { Dy: 'proven' }));
    const id = one?.question?.messageId ?? '';
    expect(id).toBe('compound');
    expect(controlledItem.meta.questions?.[id]).toMatch(/control code .*, with the number of its export licence\.$/);
  });

  it('the undertaking binds whatever No. 61 does, and only what is loose and came from China', () => {
    const words = (trade: Partial<Trade>, date = '2026-06-01') => report(smco, trade, date)[0]?.words ?? '';
    expect(words({ shipFrom: 'CN' })).toContain('Decree 792');
    expect(words({ shipFrom: 'JP' })).not.toContain('Decree 792');
    expect(words({})).not.toContain('Decree 792');
  });

  it('a presumption of origin is worded as one, for Dy and Tb alone, and off by default', () => {
    const presume = { unknownOrigin: 'presume-CN' } as const;
    const [one] = report(n42sh, presume);
    expect(one?.words).toContain('on a presumption of Chinese origin (your policy, no evidence)');
    expect(one?.controls?.find(({ movement }) => movement === 'outbound')?.because).toContain(
      'presumed, not known: Dy',
    );
    expect(one?.words).not.toMatch(/ask: no evidence|evidence of it\)\)/);
    expect(report(smco, presume)[0]?.words).not.toContain('presum');
    expect(report(n42sh)[0]?.words).not.toContain('presum');
  });

  it('a trace is reported like anything else, unless your policy says from which share', () => {
    const trace = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Tb: 'excluded', Ho: 'excluded' });
    const share = (max: number) => ({
      ...trace,
      elements: [
        ...trace.elements,
        {
          symbol: 'Dy',
          presence: 'proven' as const,
          confidence: 1,
          grams: null,
          massFraction: { min: max, typ: max, max, of: 'magnet' as const },
        },
      ],
    });
    const below = (content: Content, tracesBelow: number) =>
      reportsOf(controlledItem, { contents: [content], packs: [pack], options: { tracesBelow } })[0];
    expect(report(share(0.0002))[0]?.basis).toBe('item');
    expect(below(share(0.0002), 0.1)).toMatchObject({ basis: 'trace', category: 'trace' });
    expect(below(share(0.0002), 0.1)?.words).toContain('no entry states a threshold');
    expect(below(share(0.001), 0.1)?.basis).toBe('item');
    expect(below(n42sh, 50)?.basis).toBe('item');
  });

  it('never says compliant, clear or a bare controlled', () => {
    for (const content of [n42sh, n42, smco, contentOf('yag', 'crystal', { Y: 'proven', Er: 'possible' })])
      for (const { words, asked } of report(content))
        expect(`${words} ${asked}`).not.toMatch(/compliant|\bclear\b|\bcontrolled\b/i);
  });
});
