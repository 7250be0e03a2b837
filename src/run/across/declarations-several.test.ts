import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../config/resolve.ts';
import { inventories } from '../shown/inventories.ts';
import { cwd, run, dysprosium, inFolder } from './declarations.fixture.ts';

inFolder();

describe('a declaration of several materials in one part', () => {
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
