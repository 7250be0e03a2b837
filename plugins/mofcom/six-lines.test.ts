import { controlsFor, statusOn } from 'lintanide/plugin';
import type { Content, Control, Status, Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/regulation/content.fixture.ts';
import { notices } from '../../src/regulation/calendar.ts';
import { pack } from './pack.ts';

const DATES = ['2025-03-01', '2025-06-01', '2025-10-20', '2025-12-15', '2026-11-24', '2027-02-01'] as const;
const nothing: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };
const korea = { ourCountry: 'KR' };
const controls = (content: Content, trade: Partial<Trade>, date = '2026-11-24') =>
  controlsFor(content, [pack], date, { ...nothing, ...trade });
const brief = (list: readonly Control[]) =>
  list.map(({ entry, movement, applies }) => `${entry} ${movement} ${applies}`);

const n42sh = contentOf(
  'ndfeb-sintered',
  'magnet',
  { Nd: 'proven', Dy: 'likely', Tb: 'possible' },
  { presence: 'likely', anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.85 }] },
);
const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const motor = contentOf(
  'ndfeb-sintered',
  'component',
  { Nd: 'likely', Dy: 'possible', Tb: 'possible' },
  { presence: 'likely' },
);
const target = contentOf('tb-dy-fe', 'target', { Tb: 'proven', Dy: 'proven' }, { constituents: ['Tb', 'Dy', 'Fe'] });
const loudspeaker = contentOf('ferrite', 'component', {});
const oxide = contentOf('ox-Dy', 'oxide', { Dy: 'proven' });

describe('six lines, inbound and onward', () => {
  it('N42SH, loose, from China: both entries if present; onward asked', () => {
    expect(brief(controls(n42sh, { ...korea, shipFrom: 'CN' }))).toEqual([
      '1C904.a.4 inbound if-present',
      '1C905.a.4 inbound if-present',
      '61-A1-P2-DyNdFeB outbound ask',
      '61-A1-P2-TbNdFeB outbound ask',
    ]);
  });

  it('SmCo from a Japanese maker: No. 18 is not this movement; onward it is asked', () => {
    const [onward, inbound] = controls(smco, { ...korea, shipFrom: 'JP' });
    expect(onward).toMatchObject({
      entry: '61-A1-P2-SmCo',
      movement: 'outbound',
      applies: 'ask',
      clause: '1(1), 1(2), 1(3)',
    });
    expect(inbound).toMatchObject({ entry: '1C902.a.4', applies: 'not-this-movement' });
    expect(inbound?.because).toContain('ship-from JP');
  });

  it('SmCo, ship-from not given: applies, and says what was not given', () => {
    const [inbound] = controls(smco, {});
    expect(inbound).toMatchObject({ entry: '1C902.a.4', movement: 'inbound', applies: 'applies', status: 'in-force' });
    expect(inbound?.because).toBe('ship-from not given');
  });

  it('a motor from Vietnam: not this movement, generally outside anyway, and a question about assemblies', () => {
    const [question, ...inbound] = controls(motor, { ...korea, shipFrom: 'VN' });
    expect(question).toMatchObject({ entry: '61-A1-P2-ASSEMBLIES', applies: 'ask' });
    expect(brief(inbound)).toEqual(['1C904.a.4 inbound not-this-movement', '1C905.a.4 inbound not-this-movement']);
    expect(inbound[0]?.because).toContain('FAQs of 2025');
    expect(brief(controls(motor, {}))).toContain('1C905.a.4 inbound generally-outside');
  });

  it('a motor shipped with spare magnets is inside: what goes loose is a magnet, packed with a motor or not', () => {
    const spares = controls(motor, { shipFrom: 'CN', formAsShipped: 'spare magnets' });
    expect(brief(spares)).toContain('1C905.a.4 inbound if-present');
    expect(spares.find(({ entry }) => entry === '1C905.a.4')?.because).toContain(
      'packed with it or not: our inference',
    );
    // And onward it is asked about as a magnet, beside the question on assemblies.
    expect(brief(spares)).toContain('61-A1-P2-DyNdFeB outbound ask');
    expect(brief(controls(motor, { shipFrom: 'CN' }))).not.toContain('61-A1-P2-DyNdFeB outbound ask');
    const proven = contentOf('ndfeb-sintered', 'component', { Nd: 'proven', Dy: 'proven' });
    expect(brief(controls(proven, { formAsShipped: 'loose spare magnets' }))).toContain('1C905.a.4 inbound applies');
    expect(brief(controls(proven, { formAsShipped: 'in motor' }))).toContain('1C905.a.4 inbound generally-outside');
  });

  it('a motor shipped as "spares" is a question: the spare may be the motor, or magnets for it, which are magnets by inference', () => {
    const proven = contentOf('ndfeb-sintered', 'component', { Nd: 'proven', Dy: 'proven' });
    const [spares] = controls(proven, { shipFrom: 'CN', formAsShipped: 'spares' }).filter(({ entry }) => entry === '1C905.a.4'); // prettier-ignore
    expect(spares).toMatchObject({ applies: 'ask', isInferred: true });
    expect(spares?.because).toContain('which may be the whole component or magnets for it');
    expect(brief(controls(proven, { formAsShipped: 'spare motor' }))).toContain('1C905.a.4 inbound generally-outside');
  });

  it('a Tb-Dy-Fe target: needs a licence from China; onward the alloy and the unread list are asked about', () => {
    expect(brief(controls(target, { ...korea, shipFrom: 'CN' }))).toEqual([
      '1C905.a.3.b inbound applies',
      '61-A1-P1-TbDyFe outbound ask',
      '61-A1-P2-DyTarget outbound ask',
      '61-A1-P2-TbTarget outbound ask',
    ]);
  });

  it('a loudspeaker with a ferrite magnet: nothing', () => {
    expect(controls(loudspeaker, {})).toEqual([]);
  });

  it('Dy2O3: head b; onward never the value limb, which it is the numerator of', () => {
    const list = controls(oxide, { ...korea, shipFrom: 'CN' });
    expect(brief(list)).toEqual(['1C905.b inbound applies', '61-A1-P1-Dy2O3 outbound ask']);
    expect(list[1]?.clause).toBe('1(2), 1(3)');
  });

  it('to China No. 61 is not this movement; to Hong Kong goods leave China, from Hong Kong they do not', () => {
    expect(brief(controls(smco, { ...korea, shipTo: 'CN' }))).toContain('61-A1-P2-SmCo outbound not-this-movement');
    expect(controls(smco, { shipFrom: 'CN', ourCountry: 'HK' })[0]).toMatchObject({
      entry: '1C902.a.4',
      applies: 'applies',
    });
    expect(brief(controls(smco, { ...korea, shipFrom: 'HK' }))).toContain('1C902.a.4 inbound not-this-movement');
  });

  it('from inside China we are the exporter, to Macau as well', () => {
    const [first] = controls(smco, { ourCountry: 'CN', shipTo: 'MO' });
    expect(first).toMatchObject({ entry: '1C902.a.4', movement: 'outbound', applies: 'applies' });
    expect(first?.because).toContain('Macau counts as export from China');
  });
});

describe('Hong Kong, Macau and China itself', () => {
  const inbound = (trade: Partial<Trade>) => controls(smco, trade).find(({ entry }) => entry === '1C902.a.4');
  const onward = (trade: Partial<Trade>) => controls(smco, trade).find(({ entry }) => entry === '61-A1-P2-SmCo');

  it('goods that stay in China do not leave it', () => {
    expect(inbound({ ourCountry: 'CN', shipTo: 'CN' })).toMatchObject({
      applies: 'not-this-movement',
      movement: 'outbound',
    });
    expect(inbound({ ourCountry: 'CN', shipTo: 'CN' })?.because).toContain('does not leave China');
  });

  it.each(['HK', 'MO'])('from China to %s they do; from there onward they do not', (place) => {
    expect(inbound({ ourCountry: 'CN', shipTo: place })?.applies).toBe('applies');
    expect(inbound({ shipFrom: 'CN', ourCountry: place })?.because).toContain('counts as export from China');
    expect(inbound({ shipFrom: place })?.applies).toBe('not-this-movement');
  });

  it('what was not given is said to be not given, and nothing follows from it', () => {
    expect(inbound({})?.because).toBe('ship-from not given');
    expect(inbound({ ourCountry: 'CN' })?.because).toBe('ship-to not given');
    expect(onward({})?.because).toContain('ship-to not given');
    expect([inbound({}), inbound({ ourCountry: 'CN' })].map((one) => one?.applies)).toEqual(['applies', 'applies']);
  });

  it('from China itself No. 61 is not the measure, and to China it is not either', () => {
    expect(onward({ ourCountry: 'CN', shipTo: 'DE' })?.applies).toBe('not-this-movement');
    expect(onward({ ourCountry: 'KR', shipTo: 'CN' })?.applies).toBe('not-this-movement');
    expect(onward({ ourCountry: 'KR', shipTo: 'DE' })?.applies).toBe('ask');
  });

  it('names the example of the FAQ, and says where a component is none', () => {
    const inside = (componentClass: string) =>
      controls({ ...motor, componentClass }, {}).find(({ entry }) => entry === '1C905.a.4')?.because;
    expect(inside('motor-bldc')).toContain('FAQ IV names motors');
    expect(inside('rotor-pm')).toContain('FAQ V names rotor and stator assemblies');
    // A class that holds its examples and other things denies nothing and grants nothing.
    expect(inside('part-with-magnets')).toMatch(
      /FAQ V names magnets on core or steel plate.*what this part is has to be/,
    );
    expect(inside('fridge-magnet')).toMatch(/FAQ V names toys,.*what this part is has to be looked at/);
    expect(inside('held-by-magnets')).toMatch(/FAQ V names toys,.*what this part is has to be looked at/);
    expect(inside('magnetic-phone-case')).toContain('FAQ V names phone cases and tablet stands that hold by magnets');
    expect(inside('magnetic-toy')).toContain('FAQ V names magnetic toys');
    // A ring of magnets goes into a phone case, and is none.
    expect(inside('magsafe')).toContain('not among its examples');
    expect(inside('abs-sensor')).toContain('FAQ V names sensors in which chip');
    expect(inside('relay-latching')).toContain('not among its examples');
  });
});

describe('guidance before it was given', () => {
  const inbound = (content: Content, date: string) =>
    controls(content, { shipFrom: 'CN' }, date).find(({ entry }) => /^1C90[58]/.test(entry));

  it('a motor is asked about until the FAQs are known, and generally outside from that day', () => {
    const before = inbound(motor, '2025-09-15');
    expect(before).toMatchObject({ applies: 'ask', status: 'in-force' });
    expect(before?.because).toMatch(/^inside a component: the FAQs .* are known from 2025-09-16 on/);
    expect(before?.because).not.toContain('names motors');
    expect(inbound(motor, '2025-09-16')).toMatchObject({ applies: 'generally-outside' });
  });

  it('so is phosphor powder', () => {
    const phosphor = contentOf('ph-y2o3', 'compound', { Y: 'proven' });
    expect(inbound(phosphor, '2025-09-15')).toMatchObject({ applies: 'ask' });
    expect(inbound(phosphor, '2025-09-16')).toMatchObject({ applies: 'generally-outside' });
  });

  it('the magnet itself does not hang on guidance', () => {
    expect(inbound(n42sh, '2025-04-10')).toMatchObject({ applies: 'if-present', status: 'in-force' });
  });
});

describe('on six dates', () => {
  const status = (measure: string, clause: string): Status[] =>
    DATES.map((date) => {
      const found = pack.measures.find((one) => one.id === measure);
      if (found === undefined) throw new Error(measure);
      return statusOn(found, clause, date).status;
    });

  it('No. 18 is in force from its day on and was never suspended', () => {
    expect(status('mofcom-2025-18', 'all')).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'in-force',
      'in-force',
      'in-force',
    ]);
  });

  it('Nos. 55 to 58 never operated before the suspension', () => {
    for (const number of [55, 56, 57, 58])
      expect(status(`mofcom-2025-${number}`, 'all')).toEqual([
        'not-yet',
        'not-yet',
        'not-yet',
        'suspended',
        'unverified',
        'unverified',
      ]);
  });

  it('of No. 61 only limb 1(3) ran, from 2025-10-09 to 2025-11-07; so did No. 62', () => {
    expect(status('mofcom-2025-61', '1(1)')).toEqual([
      'not-yet',
      'not-yet',
      'not-yet',
      'suspended',
      'unverified',
      'unverified',
    ]);
    expect(status('mofcom-2025-61', '1(2)')).toEqual([
      'not-yet',
      'not-yet',
      'not-yet',
      'suspended',
      'unverified',
      'unverified',
    ]);
    expect(status('mofcom-2025-61', '1(3)')).toEqual([
      'not-yet',
      'not-yet',
      'in-force',
      'suspended',
      'unverified',
      'unverified',
    ]);
    expect(status('mofcom-2025-62', 'all')).toEqual([
      'not-yet',
      'not-yet',
      'in-force',
      'suspended',
      'unverified',
      'unverified',
    ]);
  });

  it('the suspension holds on its first and last day, and not on the day after', () => {
    const no61 = pack.measures.find((one) => one.id === 'mofcom-2025-61');
    const at = (date: string) => no61 && statusOn(no61, '1(3)', date);
    expect([at('2025-11-06')?.status, at('2025-11-07')?.status, at('2026-11-10')?.status]).toEqual([
      'in-force',
      'suspended',
      'suspended',
    ]);
    expect(at('2026-11-11')?.branches).toEqual({ lapsed: 'in-force', extended: 'suspended' });
    expect(at('2027-01-10')?.branches).toEqual({ lapsed: 'in-force', extended: 'suspended' });
    expect(at('2027-01-11')?.branches).toEqual({ lapsed: 'in-force', extended: 'unverified' });
  });

  it('a magnet shows one onward control per limb status', () => {
    const onward = (date: string) =>
      controls(smco, {}, date)
        .filter((control) => control.movement === 'outbound')
        .map(({ clause, status: s }) => `${clause} ${s}`);
    expect(DATES.map(onward)).toEqual([
      ['1(1), 1(2), 1(3) not-yet'],
      ['1(1), 1(2), 1(3) not-yet'],
      ['1(1), 1(2) not-yet', '1(3) in-force'],
      ['1(1), 1(2), 1(3) suspended'],
      ['1(1), 1(2), 1(3) unverified'],
      ['1(1), 1(2), 1(3) unverified'],
    ]);
  });

  it('says once per measure what is not known, and nothing while all is known', () => {
    expect(notices([pack], '2026-11-10')).toEqual([]);
    const said = notices([pack], '2026-11-24').map(({ data }) => data['measure']);
    expect(said).toEqual([55, 56, 57, 58, 61, 62, 70].map((number) => `mofcom-2025-${number}`));
  });
});

describe('to the country where we are', () => {
  const korea = { ourCountry: 'KR', shipTo: 'KR' };
  const onward = (shipFrom: string | null) =>
    controls(smco, { ...korea, shipFrom }).find(({ entry }) => entry === '61-A1-P2-SmCo');

  it.each(['KR', 'CN'])('from %s no export is given that No. 61 is about', (shipFrom) => {
    expect(onward(shipFrom)).toMatchObject({
      applies: 'not-this-movement',
      because: 'ship-to KR, where we are: no export to another country is given',
    });
  });

  it('from a third country the supplier exports, and where that is not given it is open', () => {
    expect(onward('JP')).toMatchObject({ applies: 'ask', applicant: 'supplier' });
    expect(onward('JP')?.because).toMatch(
      /^what leaves JP for KR, where we are, is an export of the supplier and none/,
    );
    expect(onward(null)).toMatchObject({ applies: 'ask', applicant: 'exporter' });
    expect(onward(null)?.because).toMatch(
      /^whether anything is exported to KR, where we are, is open without a ship-from/,
    );
  });
});

describe('Hong Kong and Macau, onward', () => {
  it.each([
    { ourCountry: 'HK', shipTo: 'DE' },
    { ourCountry: 'KR', shipTo: 'MO' },
  ])('are neither at home nor abroad: %o', (trade) => {
    const [first] = controls(smco, trade).filter(({ entry }) => entry === '61-A1-P2-SmCo');
    expect(first?.because).toMatch(
      /^whether (?:Hong Kong|Macau) counts as outside China here is not settled; ship-to /,
    );
  });

  it('are no question where neither is given', () => {
    const [first] = controls(smco, { ourCountry: 'KR', shipTo: 'DE' }).filter(({ entry }) => entry === '61-A1-P2-SmCo');
    expect(first?.because).not.toContain('not settled');
  });
});
