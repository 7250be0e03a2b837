import { describe, expect, it } from 'vitest';
import { zip } from '../../../test/support/zip.ts';
import { resolveConfig } from '../../config/resolve.ts';
import { inventories } from '../shown/inventories.ts';
import {
  cwd,
  declaration,
  NEODYMIUM,
  IRON,
  DYSPROSIUM,
  FERRITE,
  BILL,
  run,
  dysprosium,
  inFolder,
} from './declarations.fixture.ts';

inFolder();

describe('a declaration in the run', () => {
  it('beats the grade: share, mass and evidence with file, line and path', async () => {
    const { content, unit } = await run({ 'bom.csv': BILL, 'a.xml': declaration({ material: 'Sintered NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1), IRON(60)] }) }); // prettier-ignore
    const [finding] = content('bom.csv');
    expect(dysprosium(finding)).toMatchObject({ presence: 'proven', massFraction: { min: 0.021, max: 0.021 }, grams: { typ: expect.closeTo(0.105, 4) as number } }); // prettier-ignore
    expect(finding?.evidence.find(({ text }) => text === 'Dy 2.1 wt%')).toMatchObject({
      kind: 'declared',
      source: 'a.xml:6 /MainDeclaration[1]/Product[1]/HomogeneousMaterial[1]',
    });
    // It is evidence, and no record that somebody dealt with it.
    expect(finding).toMatchObject({ severity: 'error', record: null });
    expect(unit('a.xml')).toMatchObject({ role: 'declaration', lines: 2, coverage: { carriers: 2 }, joined: 1 });
  });

  it('is reported at the part that it joins, and not twice', async () => {
    const { units } = await run({
      'bom.csv': BILL,
      'a.xml': declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1)] }),
    });
    expect(units.map(({ path, findings }) => [path, findings.length])).toEqual([['a.xml', 0], ['bom.csv', 1]]); // prettier-ignore
  });

  it('that joins nothing keeps its findings, and says so', async () => {
    const { content, notices, unit } = await run({
      'a.xml': declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1)] }),
    });
    expect(dysprosium(content('a.xml')[0])?.massFraction).toMatchObject({ min: 0.021, max: 0.021 });
    expect(unit('a.xml')?.joined).toBe(0);
    expect(notices).toEqual([{ messageId: 'declaration-joins-nothing', data: { file: 'a.xml' } }]);
  });

  it.each(['Bonded NdFeB', 'Hot-pressed NdFeB', 'Injection moulded NdFeB', 'Sintered NdFeB'])('of "%s" with neodymium in it is one magnet, reported and weighed once', async (material) => {
    const files = { 'a.xml': declaration({ material, substances: [NEODYMIUM, DYSPROSIUM(2), IRON(68)] }) };
    const { content } = await run(files, {}, ['a.xml']);
    expect(content('a.xml')).toHaveLength(1);
    const [file] = await inventories({ cwd, patterns: ['a.xml'], config: resolveConfig({}, { source: null, root: cwd }), asOf: '2026-11-24' });
    // Of the part, and of the material in it.
    const grams = (symbol: string) => file?.rows.flatMap(({ amounts }) => amounts).filter((one) => one.symbol === symbol).map(({ typ }) => typ);
    expect([grams('Nd'), grams('Dy')]).toEqual([[expect.closeTo(1.5), expect.closeTo(1.5)], [expect.closeTo(0.1), expect.closeTo(0.1)]]);
  }); // prettier-ignore

  it('called a magnet, of one material of that kind, is one finding: of the material, with the part above it', async () => {
    const called = (name: string, dysprosium: number) => declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(dysprosium), IRON(70 - dysprosium)] }).replace('itemName="Magnet"', `itemName="${name}"`);
    const { content } = await run({ 'a.xml': called('Magnet N42SH', 2) });
    expect(content('a.xml').map(({ description, chains }) => [description, chains])).toEqual([['NdFeB', [['MAG-0042', 'NdFeB']]]]);
    const said = (await run({ 'a.xml': called('Magnet N42SH', 2).replace(/<Substance name="(?:Dy|Iron).*\n/g, '') })).content('a.xml');
    expect(said.map((one) => [one.partNumber, dysprosium(one)?.presence])).toEqual([['MAG-0042', 'likely'], [null, 'possible']]);
  }); // prettier-ignore

  it('is of what it is made of where its name says another magnet, and is doubted', async () => {
    const files = { 'bom.csv': 'Part number,Description,Manufacturer,Qty\nMAG-0042,Segment,Ardal Magnetics,1\n', 'a.xml': declaration({ material: 'SmCo5', substances: [NEODYMIUM, DYSPROSIUM(2), IRON(68)] }) };
    const { content, notices } = await run(files);
    expect(content('bom.csv')).toMatchObject([{ severity: 'error', content: { material: 'ndfeb-sintered' } }]);
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
    expect(notices).toMatchObject([{ messageId: 'declaration-doubted', data: { doubts: 'line 4: "SmCo5" is made of Nd and Fe' } }]);
    expect((await run({ 'a.xml': files['a.xml'] }, {}, ['a.xml'])).content('a.xml').map(({ severity }) => severity)).toContain('error');
  }); // prettier-ignore

  it.each(['Steel', 'Coating'])('of %s with a little dysprosium in it is no piece of dysprosium, in a bill or by itself', async (material) => {
    const text = declaration({ material, substances: [DYSPROSIUM(2), ['Terbium', '7440-27-9', 1], IRON(97)] }).replace('itemName="Magnet"', 'itemName="Latch"');
    const alone = (await run({ 'a.xml': text }, {}, ['a.xml'])).content('a.xml');
    const joined = (await run({ 'bom.csv': 'Part number,Description,Qty\nMAG-0042,Latch,1\n' })).content('bom.csv');
    for (const found of [alone, joined]) expect(found).toMatchObject([{ severity: 'warning', content: { material: 'declared-unnamed' } }]);
  }); // prettier-ignore

  it('names no substance that it declares with nothing, in whatever unit', async () => {
    const text = declaration({ material: 'Sintered NdFeB', substances: [NEODYMIUM, DYSPROSIUM(0), IRON(70)] });
    const bare = text.replace(/<Amount value="(\d{1,3})" UOM="massPercent"\/>/g, '<Concentration value="$1"/>');
    const found = [await run({ 'a.xml': text }, {}, ['a.xml']), await run({ 'a.xml': bare }, {}, ['a.xml'])];
    expect(found.map(({ content }) => dysprosium(content('a.xml')[0])?.presence)).toEqual(['possible', 'possible']);
    expect(found.flatMap(({ conflicts }) => conflicts('a.xml'))).toEqual([]);
  });

  it('of another maker does not join by a number alone, and says what kept it', async () => {
    const { notices, content } = await run({
      'bom.csv': BILL,
      'a.xml': declaration({ company: 'Corvin', substances: FERRITE }),
    });
    expect(notices[0]?.data['near']).toBe('MAG-0042: Ardal Magnetics GmbH in the bill, Corvin in the declaration');
    expect(content('bom.csv')[0]?.severity).toBe('error');
  });

  it('finds what nothing in the bill says', async () => {
    const bill = 'Part number,Description,Qty\nMAG-0042,Latch,1\n';
    const { content } = await run({
      'bom.csv': bill,
      'a.xml': declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1)] }),
    });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
  });

  describe('that names what it gives no share of', () => {
    const named = (name: string, inside = '') => `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0">
<BusinessInfo><Response date="2026-03-01"><Authorizer name="A. Roe"/><SupplyCompany name="Ardal Magnetics"/></Response></BusinessInfo>
<Product><ProductID itemName="${name}" itemNumber="MAG-0042"/>${inside}</Product></MainDeclaration>`;
    const latch = 'Part number,Description,Qty\nMAG-0042,Latch,1\n';
    const kept = '<HomogeneousMaterial name="Sintered NdFeB N42SH"><Amount value="5" UOM="g"/><Substance name="Alloy, proprietary"/></HomogeneousMaterial>'; // prettier-ignore

    it.each([
      ['a part of whose substances nothing is declared', named('Rotor magnet N42SH')],
      ['a material whose composition is kept secret', named('Latch', kept)],
    ])('is reported at the part of the bill: %s', async (_, declared) => {
      const alone = await run({ 'a.xml': declared });
      expect(alone.content('a.xml')).toHaveLength(1);
      const { content } = await run({ 'bom.csv': latch, 'a.xml': declared });
      expect(content('a.xml')).toEqual([]);
      const [finding] = content('bom.csv');
      expect(finding).toMatchObject({ severity: 'error', partNumber: 'MAG-0042', locations: [{ cell: 'B2' }] });
      expect(finding?.controls).toEqual(alone.content('a.xml')[0]?.controls);
      expect(finding?.evidence.map(({ location }) => location?.file)).toContain('a.xml');
    });

    it('is reported once where the bill says as much, and in the place of what says less', async () => {
      const bill = (words: string) => `Part number,Description,Qty\nMAG-0042,${words},1\n`;
      for (const words of ['Magnet N42SH 20x10x5', 'Magnet 20x10x5', 'Magnet NdFeB']) {
        const { content } = await run({ 'bom.csv': bill(words), 'a.xml': named('Rotor magnet N42SH') });
        expect(content('bom.csv').map((one) => [one.severity, one.content?.material]), words).toEqual([['error', 'ndfeb-sintered']]); // prettier-ignore
      }
    });

    it('counts in an inventory of the bill', async () => {
      const config = resolveConfig({}, { source: null, root: cwd });
      await run({ 'bom.csv': `${latch}MAG-0043,Magnet 20x10x5,1\n`, 'a.xml': named('Rotor magnet N42SH'), 'b.xml': named('Rotor magnet N42SH').replace('MAG-0042', 'MAG-0043') }); // prettier-ignore
      const [file] = await inventories({ cwd, patterns: ['bom.csv'], further: ['*.xml'], config, asOf: '2026-11-24' });
      const held = file?.rows.map(({ contents: [content] }) => [content?.material, (content?.grams?.typ ?? 0) > 5]);
      // The size is the bill's.
      expect(held).toEqual([['ndfeb-sintered', false], ['ndfeb-sintered', true]]); // prettier-ignore
    });

    it('is answered by the register as what the bill itself says', async () => {
      const register = 'partNumber,state,material\nMAG-0042,answered,ferrite\n';
      const { content } = await run({ 'bom.csv': latch, 'a.xml': named('Rotor magnet N42SH'), 'lintanide.parts.csv': register }); // prettier-ignore
      expect(content('bom.csv').map(({ severity, record }) => [severity, record?.state])).toEqual([
        ['info', 'answered'],
      ]);
    });
  });

  it.each([
    ['another legal form of its maker', 'Part number,Description,Manufacturer,MPN\nHOUSE-77,Latch,Ardal Magnetics GmbH,MAG-0042\n'],
    ['its number in a column of makers’ numbers, and no maker', 'Part number,Description,MPN\nHOUSE-77,Latch,MAG-0042\n'],
  ])('joins a line that says nothing by %s', async (_, bill) => {
    const { content, unit } = await run({ 'bom.csv': bill, 'a.xml': declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1)] }) });
    expect(content('bom.csv').map((one) => [one.partNumber, dysprosium(one)?.presence])).toEqual([['HOUSE-77', 'proven']]);
    expect(unit('a.xml')).toMatchObject({ joined: 1, findings: [] });
    const [inventory] = await inventories({ cwd, patterns: ['bom.csv'], further: ['a.xml'], config: resolveConfig({}, { source: null, root: cwd }), asOf: '2026-11-24' });
    expect(inventory?.rows[0]?.amounts.find(({ symbol }) => symbol === 'Dy')?.typ).toBeCloseTo(0.105, 4);
  }); // prettier-ignore

  it('is found in the zip of chemSHERPA, and in the globs of the configuration', async () => {
    const shai = zip([
      { name: 'declaration.xml', data: declaration({ material: 'NdFeB', substances: [NEODYMIUM, DYSPROSIUM(2.1)] }) },
    ]);
    const { content, unit } = await run({ 'bom.csv': BILL, 'a.shai': shai }, { declarations: ['*.shai'] }, ['bom.csv']);
    expect(unit('a.shai!/declaration.xml')).toMatchObject({ role: 'declaration', joined: 1 });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe('proven');
  });

  it('joins what the configuration maps', async () => {
    const files = {
      'bom.csv': BILL,
      'a.xml': declaration({
        number: 'AM-1',
        company: 'Corvin',
        material: 'NdFeB',
        substances: [NEODYMIUM, DYSPROSIUM(2.1)],
      }),
    };
    const { unit } = await run(files, { declarations: [{ files: '*.xml', parts: { 'AM-1': 'MAG-0042' } }] });
    expect(unit('a.xml')?.joined).toBe(1);
  });

  it('that cannot be read is unreadable, and the others go on', async () => {
    const { unit } = await run({ 'bom.csv': BILL, 'a.xml': declaration({ substances: FERRITE }).slice(0, 500) });
    expect(unit('a.xml')?.status).toBe('unreadable');
    expect(unit('bom.csv')?.status).toBe('checked');
  });
});

describe('what is declared not to be there', () => {
  const bill = 'Part number,Description,Qty\nMAG-0042,Permanent magnet,8\n';

  it('a full disclosure that comes to 100 % ends the question', async () => {
    const { content } = await run({ 'bom.csv': bill, 'a.xml': declaration({ substances: FERRITE }) });
    expect(content('bom.csv')).toMatchObject([{ messageId: 'settled-by-answer', severity: 'info', controls: [] }]);
    expect(content('bom.csv')[0]?.data['statement']).toMatch(
      /^no rare earth named \(full disclosure of \d{4}-\d\d-\d\d: our inference\)$/,
    );
  });

  it.each([
    ['does not come to 100 %', { substances: FERRITE.slice(0, 2) }],
    ['nobody signed', { signer: '', substances: FERRITE }],
    ['an explicit 0 without method and limit', { substances: [DYSPROSIUM(0), ...FERRITE.slice(0, 2)] }],
  ])('one that %s does not', async (_, given) => {
    const { content } = await run({ 'bom.csv': bill, 'a.xml': declaration(given) });
    expect(content('bom.csv')[0]?.messageId).not.toBe('settled-by-answer');
  });

  it('one past its time does not, and the run says why', async () => {
    const files = { 'bom.csv': bill, 'a.xml': declaration({ date: '2021-01-01', substances: FERRITE }) };
    const { content, notices } = await run(files, { declarations: [{ files: '*.xml', validMonths: 24 }] });
    expect(content('bom.csv')[0]?.messageId).not.toBe('settled-by-answer');
    expect(notices).toEqual([{ messageId: 'declaration-doubted', data: { file: 'a.xml', doubts: 'expired: of 2021-01-01, older than 24 months' } }]); // prettier-ignore
  });

  it('one with a wrong check digit does not; the run says why, and the declaration keeps the finding that it joins with', async () => {
    const substances = [['Strontium', '7440-24-7', 10], IRON(60), ['Oxygen', '7782-44-7', 30]] as const;
    const { content, unit, notices } = await run({ 'bom.csv': bill, 'a.xml': declaration({ substances }) });
    expect(content('bom.csv')[0]?.messageId).not.toBe('settled-by-answer');
    expect(unit('a.xml')).toMatchObject({ joined: 1, findings: [{ ruleId: 'data/cas-check-digit', severity: 'warning' }] });
    expect(notices).toEqual([{ messageId: 'declaration-doubted', data: { file: 'a.xml', doubts: 'line 4: the CAS number of Strontium (7440-24-7) fails its check digit, line 5, so no absence is shown' } }]);
  }); // prettier-ignore
});

describe('declarations that contradict', () => {
  const some = (percent: number, date: string) => declaration({ material: 'Sintered NdFeB', date, substances: [NEODYMIUM, IRON(60), DYSPROSIUM(percent)] }); // prettier-ignore

  it('one another: the newer stands, and that they do is a finding', async () => {
    const { content, conflicts } = await run({
      'bom.csv': BILL,
      'a.xml': some(2.1, '2024-01-01'),
      'b.xml': some(4.5, '2026-01-01'),
    });
    expect(dysprosium(content('bom.csv')[0])?.massFraction).toMatchObject({ min: 0.045, max: 0.045 });
    expect(conflicts('bom.csv')).toMatchObject([{ messageId: 'between', data: { one: 'Dy 4.5 wt%', other: 'Dy 2.1 wt%', oneSource: expect.stringContaining('b.xml:') as string } }]); // prettier-ignore
  });

  it('agree within what measuring allows', async () => {
    const { conflicts } = await run({
      'bom.csv': BILL,
      'a.xml': some(2.1, '2024-01-01'),
      'b.xml': some(2.15, '2026-01-01'),
    });
    expect(conflicts('bom.csv')).toEqual([]);
  });

  it('the bill', async () => {
    const bill = 'Part number,Description,Qty\nMAG-0042,Ferrite magnet Y30,8\n';
    const { conflicts } = await run({ 'bom.csv': bill, 'a.xml': some(2.1, '2026-01-01') });
    expect(conflicts('bom.csv')).toMatchObject([{ messageId: 'declared' }]);
  });

  it('the register: its undated line stands, a newer declaration above an older one', async () => {
    const register = (signed: string) =>
      `partNumber,state,material,Dy,signed\nMAG-0042,answered,ndfeb-sintered,3.5,${signed}\n`;
    const files = { 'bom.csv': BILL, 'a.xml': some(2.1, '2026-01-01') };
    const undated = await run({ ...files, 'lintanide.parts.csv': register('') });
    expect(dysprosium(undated.content('bom.csv')[0])?.massFraction?.min).toBeCloseTo(0.035);
    expect(undated.conflicts('bom.csv')).toMatchObject([{ messageId: 'between' }]);
    const silent = { ...files, 'bom.csv': 'Part number,Description,Qty\nMAG-0042,Segment,4\n' };
    expect((await run({ ...silent, 'lintanide.parts.csv': register('') })).conflicts('bom.csv')).toHaveLength(1);
    const older = await run({ ...files, 'lintanide.parts.csv': register('2024-05-01') });
    expect(dysprosium(older.content('bom.csv')[0])?.massFraction?.min).toBeCloseTo(0.021);
  });

  it.each([
    ['ICP', '', 'proven'],
    ['', '0.01', 'proven'],
    ['', '', 'proven'],
    ['ICP', '0.01', 'excluded'],
  ])('a figure stands above a 0 of the register that nobody has shown: method "%s", limit "%s"', async (method, limit, presence) => {
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': some(2, '2026-01-01'), 'lintanide.parts.csv': `partNumber,state,Dy,method,detectionLimit\nMAG-0042,answered,0,${method},${limit}\n` });
    expect(dysprosium(content('bom.csv')[0])?.presence).toBe(presence);
  }); // prettier-ignore
});
