import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zip } from '../../test/support/zip.ts';
import { check } from '../check.ts';
import { resolveConfig } from '../config/resolve.ts';
import { inventories } from './inventories.ts';
import type { Config } from '../config/types.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'declarations-'));
});
afterEach(() => rm(cwd, { recursive: true }));

interface Given {
  readonly number?: string;
  readonly company?: string;
  readonly date?: string;
  readonly signer?: string;
  readonly material?: string;
  readonly grams?: number;
  readonly substances: readonly (readonly [name: string, cas: string, percent: number])[];
}

/** A declaration of one magnet of 5 g. */
function declaration({ number = 'MAG-0042', company = 'Ardal Magnetics', date = '2026-03-01', signer = 'A. Roe', material = 'Magnet', grams = 5, substances }: Given): string {
  const list = substances.map(([name, cas, percent]) => `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${String(percent)}" UOM="massPercent"/></Substance>`);
  return `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0">
<BusinessInfo><Response date="${date}">${signer === '' ? '' : `<Authorizer name="${signer}"/>`}<SupplyCompany name="${company}"/></Response></BusinessInfo>
<Product><ProductID itemName="Magnet" itemNumber="${number}"><Amount value="${String(grams)}" UOM="g"/></ProductID>
<HomogeneousMaterial name="${material}"><Amount value="${String(grams)}" UOM="g"/>
${list.join('\n')}
</HomogeneousMaterial></Product></MainDeclaration>`;
} // prettier-ignore

const NEODYMIUM = ['Neodymium', '7440-00-8', 30] as const;
const IRON = (percent: number) => ['Iron', '7439-89-6', percent] as const;
const DYSPROSIUM = (percent: number) => ['Dysprosium', '7429-91-6', percent] as const;
const FERRITE = [['Strontium', '7440-24-6', 10], IRON(60), ['Oxygen', '7782-44-7', 30]] as const;

const BILL = 'Part number,Description,Manufacturer,Qty\nMAG-0042,Magnet N42SH 20x10x5,Ardal Magnetics GmbH,8\n';

async function run(files: Readonly<Record<string, string | Uint8Array>>, config: Config = {}, patterns = ['.']) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const resolved = resolveConfig(config, { source: null, root: cwd });
  const { units, notices } = await check({ cwd, patterns, asOf: '2026-11-24', config: resolved });
  const unit = (path: string) => units.find((one) => one.path === path);
  const content = (path: string) => (unit(path)?.findings ?? []).filter(({ category }) => category === 'content');
  const conflicts = (path: string) =>
    (unit(path)?.findings ?? []).filter(({ ruleId }) => ruleId === 'data/composition-conflict');
  return { units, unit, content, conflicts, notices: notices.filter(({ messageId }) => messageId.startsWith('declaration-')) }; // prettier-ignore
}

const dysprosium = (finding: Awaited<ReturnType<typeof run>>['units'][number]['findings'][number] | undefined) =>
  finding?.content?.elements.find(({ symbol }) => symbol === 'Dy');

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

  describe('of several materials in one part', () => {
    const substance = (name: string, cas: string, percent: number) => `<Substance name="${name}"><SubstanceID>${cas === '' ? '' : `<ListID authority="CAS" identity="CAS"/><EntryID entryIdentity="${cas}"/>`}</SubstanceID><MassPercent massPercent="${String(percent)}"/></Substance>`; // prettier-ignore
    const material = (name: string, grams: number, ...list: string[]) => `<Material name="${name}"><Mass mass="${String(grams)}" unitOfMeasure="g"/>${list.join('')}</Material>`; // prettier-ignore
    const nested = (units: number, grams: number, inside: string, number = '') => `<ProductPart numberOfUnits="${String(units)}"><ProductID name="Insert"${number === '' ? '' : ` identifier="${number}"`}><Mass mass="${String(grams)}" unitOfMeasure="g"/></ProductID>${inside}</ProductPart>`; // prettier-ignore
    const product = (grams: number, inside: string) => `<Main xmlns="http://std.iec.ch/iec62474"><BusinessInfo><Response date="2026-01-15"><Authorizer name="A"/><SupplyCompany name="Ardal Drives"/></Response></BusinessInfo>
<Product unitType="each"><ProductID identifier="DRV-0417" name="Unit"><Mass mass="${String(grams)}" unitOfMeasure="g"/></ProductID><Composition>${inside}</Composition></Product></Main>`; // prettier-ignore
    const bill = (words: string, more = '') =>
      `Level,Part number,Description,Qty\n0,TOP-0001,Frame,1\n1,DRV-0417,${words},2\n${more}`;
    const iron = material('NdFeB sintered', 20, substance('Dysprosium', '7429-91-6', 4));
    const cobalt = material('Sm2Co17', 2, substance('Samarium', '7440-19-9', 25));
    const two = product(1000, nested(8, 20, iron) + nested(1, 2, cobalt));
    const amounts = async (further: string, pattern = 'bom.csv') => {
      const config = resolveConfig({}, { source: null, root: cwd });
      const [file] = await inventories({ cwd, patterns: [pattern], further: [further], config, asOf: '2026-11-24' });
      const row = file?.rows.find(({ name }) => name.startsWith('DRV-0417'));
      return new Map(row?.amounts.map(({ symbol, min, typ, max }) => [symbol, [min, typ, max]]));
    };

    it.each(['Servo motor', 'Drive unit', 'Latch'])('each has its finding, entries and grams, in a part called %s', async (words) => {
      const { content } = await run({ 'bom.csv': bill(words), 'a.xml': two });
      const found = content('bom.csv').map((one) => [one.content?.material, one.content?.form, one.controls.some(({ entry }) => entry === '1C902.a.4')]);
      expect(found.sort()).toEqual([['ndfeb-sintered', 'component', false], ['sm2co17', 'component', true]]);
      expect(content('bom.csv').map(({ content: one }) => one?.elements.filter(({ presence }) => presence === 'proven').map(({ symbol, massFraction }) => [symbol, massFraction?.max])).flat()).toEqual(expect.arrayContaining([['Dy', 0.04], ['Sm', 0.25]]));
      const grams = await amounts('a.xml');
      expect(grams.get('Dy')).toEqual([6.4, 6.4, 6.4]);
      expect(grams.get('Sm')).toEqual([0.5, 0.5, 0.5]);
    }); // prettier-ignore

    it('is the least of an inventory where the bill lists a magnet of which nothing is declared', async () => {
      await writeFile(join(cwd, 'bom.csv'), bill('Servo motor', '2,MAG-0999,Magnet NdFeB N42 10x10x2,4\n'));
      await writeFile(join(cwd, 'a.xml'), product(1000, nested(8, 20, iron)));
      expect((await amounts('a.xml')).get('Dy')).toEqual([6.4, 6.4, 6.4]);
    });

    it('of one family come to the sum of what is in each', async () => {
      const plain = material(
        'NdFeB sintered',
        30,
        substance('Iron', '7439-89-6', 70),
        substance('Dysprosium', '7429-91-6', 0.5),
      );
      const rich = material('NdFeB sintered', 10, substance('Dysprosium', '7429-91-6', 4));
      await writeFile(join(cwd, 'bom.csv'), bill('Servo motor'));
      await writeFile(join(cwd, 'a.xml'), product(1000, plain + rich));
      const [, typ] = (await amounts('a.xml')).get('Dy') ?? [];
      expect(typ).toBeCloseTo(30 * 0.005 + 10 * 0.04, 4);
    });

    it('none of rare earths contradict a magnet that the bill lists below the part', async () => {
      const none = '<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0"><BusinessInfo mode="Distribute"><Response date="2026-01-15"><Authorizer name="A"/><SupplyCompany name="Ardal Drives"/></Response></BusinessInfo><Include><Sectional name="MaterialInfo"><SubSectional name="D"/></Sectional></Include><Product unitType="Each"><ProductID itemName="Motor" itemNumber="DRV-0417"><Amount value="50" UOM="g"/></ProductID><MaterialInfo><HomogeneousMaterialList><HomogeneousMaterial name="Ferrite" materialGroupName=""><Amount value="50" UOM="g"/><SubstanceCategoryList><SubstanceCategory name="Supplier"><Substance name="Strontium ferrite"><SubstanceID identity="12023-91-5" authority="CAS"/><Amount value="100" UOM="massPercent"/></Substance></SubstanceCategory></SubstanceCategoryList></HomogeneousMaterial></HomogeneousMaterialList></MaterialInfo></Product></MainDeclaration>'; // prettier-ignore
      const list = 'Level,Part number,Description,Manufacturer,Qty\n0,TOP-0001,Frame,,1\n1,DRV-0417,Servo motor,Ardal Drives,2\n'; // prettier-ignore
      const conflicts = async (more: string) => {
        const { units } = await run({ 'bom.csv': list + more, 'a.xml': none });
        return units.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'data/composition-conflict').map(({ partNumber, data }) => [partNumber, data['stated']])); // prettier-ignore
      };
      expect(await conflicts('')).toEqual([]);
      expect(await conflicts('2,MAG-0001,Magnet NdFeB N42SH 20x10x5,,4\n')).toEqual([
        ['DRV-0417', 'sintered Nd-Fe-B in MAG-0001, which it lists below'],
      ]);
    });

    it('an oxide in a glass is no oxide, and that of a capacitor the trace that it has anyway', async () => {
      const forms = async (words: string, declared: string) =>
        (await run({ 'bom.csv': bill(words), 'a.xml': product(2, declared) })).content('bom.csv').map((one) => [one.content?.material, one.content?.form]); // prettier-ignore
      const oxide = substance('Dysprosium oxide', '1308-87-8', 2);
      expect(await forms('Lens D20', material('Optical glass', 1, oxide))).toEqual([['mixed:ox-Dy', 'ceramic']]);
      expect(await forms('Powder', material('Powder', 2, substance('Dysprosium oxide', '1308-87-8', 100)))).toEqual([
        [expect.any(String), 'oxide'],
      ]);
      expect(await forms('MLCC 10uF 25V X5R 0805', material('Ceramic', 1, oxide))).toEqual([]);
    });

    it('is what the declaration by itself reports, material by material', async () => {
      const phosphor = material('Phosphor', 1, substance('Terbium oxide', '', 10));
      const coating = material('Coating', 1, substance('Yttrium oxide', '1314-36-9', 7));
      const flat = product(100, iron + cobalt + coating + phosphor);
      const alone = await run({ 'a.xml': flat });
      const { content } = await run({ 'bom.csv': bill('Latch'), 'a.xml': flat });
      const said = (list: ReturnType<typeof content>) => list.map((one) => [one.severity, one.content?.material, one.content?.form]).sort(); // prettier-ignore
      expect(said(content('bom.csv'))).toHaveLength(4);
      expect(said(content('bom.csv'))).toEqual(said(alone.content('a.xml')));
      expect((await amounts('a.xml')).get('Sm')).toEqual([0.5, 0.5, 0.5]);
    });

    it('counts in an inventory of the declaration itself with the shares and masses that are declared', async () => {
      const coating = '<Material name="Coating"><MassPercent massPercent="1"/><Substance name="Yttrium oxide"><SubstanceID><ListID authority="CAS" identity="CAS"/><EntryID entryIdentity="1314-36-9"/></SubstanceID><MassPercent massPercent="10"/></Substance></Material>'; // prettier-ignore
      await writeFile(join(cwd, 'a.xml'), product(1000, nested(8, 20, iron) + cobalt + coating));
      const grams = await amounts('a.xml', 'a.xml');
      expect(grams.get('Dy')).toEqual([6.4, 6.4, 6.4]);
      expect(grams.get('Sm')).toEqual([0.5, 0.5, 0.5]);
      expect(grams.get('Y')?.[1]).toBeCloseTo(0.787, 2);
    });

    it('several numbers in one declaration have each their own mass', async () => {
      const share = '<Material name="NdFeB sintered"><MassPercent massPercent="100"/><Substance name="Dysprosium"><SubstanceID><ListID authority="CAS" identity="CAS"/><EntryID entryIdentity="7429-91-6"/></SubstanceID><MassPercent massPercent="4"/></Substance></Material>'; // prettier-ignore
      const both = product(2, share).replace('</ProductID>', '</ProductID><ProductID identifier="DRV-0418" name="Unit L"><Mass mass="4" unitOfMeasure="g"/></ProductID>'); // prettier-ignore
      const { content } = await run({ 'bom.csv': bill('Magnet', '1,DRV-0418,Magnet,1\n'), 'a.xml': both });
      expect(content('bom.csv').map((one) => [one.partNumber, dysprosium(one)?.grams?.typ])).toEqual([
        ['DRV-0417', 0.08],
        ['DRV-0418', 0.16],
      ]);
      // One of them in the bill is enough for the declaration to be reported there.
      const { content: second } = await run({
        'bom.csv': 'Part number,Description,Qty\nDRV-0418,Latch,1\n',
        'a.xml': both,
      });
      expect(second('bom.csv').map((one) => dysprosium(one)?.grams?.typ)).toEqual([0.16]);
      expect(second('a.xml')).toEqual([]);
    });

    it('a magnet of a part in it is inside an assembly, and the part itself where it is most of that', async () => {
      const forms = async (declared: string) => (await run({ 'bom.csv': bill('Latch'), 'a.xml': declared })).content('bom.csv').map((one) => one.content?.form); // prettier-ignore
      expect(await forms(product(1000, nested(8, 20, iron)))).toEqual(['component']);
      expect(await forms(product(21, nested(1, 20, iron)))).toEqual(['magnet']);
    });

    it('what a part in an assembly is declared to hold is reported there alone, where the bill lists it with the same', async () => {
      const declared = product(1000, nested(8, 20, iron, 'MAG-0420') + nested(1, 2, cobalt));
      const { content } = await run({ 'bom.csv': bill('Latch', '2,MAG-0420,Insert,8\n'), 'a.xml': declared });
      expect(content('bom.csv').map((one) => [one.partNumber, one.content?.material])).toEqual([
        ['DRV-0417', 'sm2co17'],
        ['MAG-0420', 'ndfeb-sintered'],
      ]);
      // Nothing is declared of the magnet that is listed: the assembly keeps it.
      const other = await run({ 'bom.csv': bill('Latch', '2,MAG-0999,Magnet NdFeB,8\n'), 'a.xml': declared });
      expect(other.content('bom.csv').filter((one) => one.partNumber === 'DRV-0417')).toHaveLength(2);
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

  it('one element that a full disclosure does not name is not there, beside those that it names', async () => {
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration({ material: 'Sintered NdFeB', substances: [NEODYMIUM, IRON(67.9), DYSPROSIUM(2.1)] }) }); // prettier-ignore
    const presences = new Map(
      content('bom.csv')[0]?.content?.elements.map(({ symbol, presence }) => [symbol, presence]),
    );
    expect([presences.get('Dy'), presences.get('Tb'), presences.get('Ho')]).toEqual(['proven', 'excluded', 'excluded']);
  });
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
