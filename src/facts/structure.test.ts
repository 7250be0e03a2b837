import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import { lint } from '../run/lint.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What is reported in one run over some files: part, chains and uses, by file. */
async function reported(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const cwd = mkdtempSync(join(tmpdir(), 'structure-'));
  folders.push(cwd);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const config = resolveConfig({}, { source: null, root: cwd });
  const { records } = await lint({ cwd, patterns: Object.keys(files), config, asOf: '2026-11-24' });
  const told = records.flatMap(({ path, findings }) =>
    findings.filter(({ content }) => content !== null).map((finding) => [path, finding] as const),
  );
  const found: Record<string, string[]> = {};
  for (const [path, { chains, uses }] of told)
    (found[path] ??= []).push(`${chains.map((chain) => chain.map(bare).join(' > ')).join(' | ')} × ${uses}`);
  return found;
}

const bare = (number: string): string => number.replace(/^0{5,}/, '');
const padded = (number: string): string => number.padStart(18, '0');
const position = (number: string): string =>
  `<E1STPOM><POSTP>L</POSTP><IDNRK>${padded(number)}</IDNRK><MENGE_C>1</MENGE_C></E1STPOM>`;
const bill = (of: string, ...children: string[]): string =>
  `<E1STZUM><E1MASTM><MATNR>${padded(of)}</MATNR></E1MASTM>${children.map(position).join('')}</E1STZUM>`;
const bommat = (...bills: string[]): string =>
  `<BOMMAT04>${bills.map((one) => `<IDOC>${one}</IDOC>`).join('')}</BOMMAT04>`;
const material = (number: string, text: string): string =>
  `<IDOC><E1MARAM><MATNR>${padded(number)}</MATNR><E1MAKTM><MAKTX>${text}</MAKTX></E1MAKTM></E1MARAM></IDOC>`;
const matmas = `<MATMAS05>${material('510400', 'Servo motor')}${material('510500', 'Magnet NdFeB N42SH')}</MATMAS05>`;
const bills = [
  bill('510100', '510200', '510300'),
  bill('510200', '510400'),
  bill('510300', '510400'),
  bill('510400', '510500'),
];
const [top, left, right, motor] = bills.map((one) => bommat(one)) as [string, string, string, string];
const chains = '510100 > 510200 > 510400 > 510500 | 510100 > 510300 > 510400 > 510500 × 2';

describe('structure over several files', () => {
  it('goes through files of one level each, whatever their order', async () => {
    const inOneFile = await reported({ 'a.xml': bommat(...bills), 'z.xml': matmas });
    expect(inOneFile['a.xml']).toEqual([chains]);
    const one = await reported({ 'a.xml': top, 'b.xml': left, 'c.xml': right, 'd.xml': motor, 'z.xml': matmas });
    const other = await reported({ 'd.xml': top, 'c.xml': left, 'a.xml': right, 'b.xml': motor, 'z.xml': matmas });
    // The motor is broken down in another file, and that file's magnet is the finding.
    expect({ ...one, 'z.xml': [] }).toEqual({ 'd.xml': [chains], 'z.xml': [] });
    expect({ ...other, 'z.xml': [] }).toEqual({ 'b.xml': [chains], 'z.xml': [] });
  });

  it('leaves a motor as it is whose magnet another file lists and does not build in', async () => {
    const ofLeft = async (below: string): Promise<string[] | undefined> =>
      (await reported({ 'a.xml': top, 'b.xml': left, 'd.xml': below, 'z.xml': matmas }))['b.xml'];
    expect(await ofLeft(motor)).toBeUndefined();
    expect(await ofLeft(motor.replace('<MENGE_C>1', '<MENGE_C>0'))).toEqual(['510100 > 510200 > 510400 × 1']);
  });

  it('says the same however the bills are spread over files', { timeout: 60_000 }, async () => {
    // Part n is built into some parts of lower number; the last is the magnet.
    const structure = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    });
    const spread = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(structure, spread, async (above, files) => {
        const number = (n: number): string => (n === above.length ? '510500' : `51010${n}`);
        const children = new Map<number, number[]>();
        for (const [at, parents] of above.entries())
          for (const parent of new Set(parents.map((one) => Math.min(one, at))))
            children.set(parent, [...(children.get(parent) ?? []), at + 1]);
        const own = [...children].map(
          ([parent, below]) => [parent, bill(number(parent), ...below.map(number))] as const,
        );
        const whole = await reported({ 'a.xml': bommat(...own.map(([, text]) => text)), 'z.xml': matmas });
        const parts: Record<string, string[]> = {};
        for (const [parent, text] of own) (parts[`f${files[parent] ?? 0}.xml`] ??= []).push(text);
        const several = await reported({
          ...Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, bommat(...texts)])),
          'z.xml': matmas,
        });
        // The magnet is listed in the files of what it is built into, and each tells of its own places.
        const ofBills = (found: Record<string, string[]>): string[] =>
          Object.entries(found).flatMap(([path, texts]) => (path === 'z.xml' ? [] : texts));
        const told = (found: Record<string, string[]>): string[] =>
          [...new Set(ofBills(found).flatMap((text) => text.replace(/ × \d+$/, '').split(' | ')))].sort();
        const uses = (found: Record<string, string[]>): number =>
          ofBills(found).reduce((sum, text) => sum + Number(/\d+$/.exec(text)?.[0]), 0);
        expect(told(several)).toEqual(told(whole));
        expect(uses(several)).toBe(uses(whole));
      }),
      { numRuns: 25 },
    );
  });

  it('counts an assembly once that two files list alike', async () => {
    const found = await reported({ 'a.xml': left, 'a2.xml': left, 'd.xml': motor, 'z.xml': matmas });
    expect(found['d.xml']).toEqual(['510200 > 510400 > 510500 × 1']);
  });

  it('is cut where a circle of files closes', async () => {
    const found = await reported({
      'a.xml': bommat(bill('510300', '510400')),
      'b.xml': bommat(bill('510400', '510500', '510300')),
      'z.xml': matmas,
    });
    expect(found['b.xml']).toEqual(['510400 > 510300 > 510400 > 510500 × 1']);
  });

  it('links no lists of unknown systems, and none of two systems', async () => {
    const csv = 'Level,Part No,Qty\n0,510200,1\n1,510400,1\n';
    const found = await reported({ 'a.csv': csv, 'd.xml': motor, 'z.xml': matmas });
    expect(found['d.xml']).toEqual(['510400 > 510500 × 1']);
  });

  it('links a revision to the same, and to one that is not said', async () => {
    const item = (number: string, revision: string, inner: string): string =>
      `<Item itemIdentifier="${number}" itemUniqueIdentifier="${number}" revisionIdentifier="${revision}" description="${number === 'MAG-3000' ? 'Magnet N42SH' : 'Assembly'}">${inner}</Item>`;
    const line = (number: string, revision: string): string =>
      `<BillOfMaterial><BillOfMaterialItem billOfMaterialItemIdentifier="${number}" itemQuantity="1" revisionIdentifier="${revision}"/></BillOfMaterial>`;
    const pdx = (items: string): string =>
      `<ProductDataeXchangePackage><Items>${items}</Items></ProductDataeXchangePackage>`;
    const rotor = pdx(item('ROT-2000', 'B', line('MAG-3000', '')) + item('MAG-3000', 'A', ''));
    const drive = (revision: string): string => pdx(item('DRV-1000', 'A', line('ROT-2000', revision)));
    const of = async (revision: string) => (await reported({ 'a.xml': drive(revision), 'b.xml': rotor }))['b.xml'];
    expect(await of('B')).toEqual(['DRV-1000 > ROT-2000 > MAG-3000 × 1']);
    expect(await of('')).toEqual(['DRV-1000 > ROT-2000 > MAG-3000 × 1']);
    expect(await of('A')).toEqual(['ROT-2000 > MAG-3000 × 1']);
  });

  it('follows references to a part of another file', async () => {
    const plmxml = (graph: string): string =>
      `<PLMXML xmlns="http://www.plmxml.org/Schemas/PLMXMLSchema">${graph}</PLMXML>`;
    const pump = plmxml(
      '<ProductDef><InstanceGraph rootRefs="v1"><ProductRevisionView id="v1" name="PMP-10/A-view" instanceRefs="i1"/><ProductInstance id="i1" partRef="rotor.plmxml#v7" quantity="2"/></InstanceGraph></ProductDef>',
    );
    const rotor = plmxml(
      '<ProductDef><InstanceGraph rootRefs="v7"><ProductRevisionView id="v7" name="ROT-20/A-view" instanceRefs="i8"/><ProductRevisionView id="v9" name="MAG-30/A;1-Magnet N42SH"/><ProductInstance id="i8" partRef="#v9" quantity="4"/></InstanceGraph></ProductDef>',
    );
    const found = await reported({ 'pump.plmxml': pump, 'rotor.plmxml': rotor });
    expect(found['rotor.plmxml']).toEqual(['PMP-10 > ROT-20 > MAG-30 × 1']);
    expect((await reported({ 'rotor.plmxml': rotor }))['rotor.plmxml']).toEqual(['ROT-20 > MAG-30 × 1']);
  });

  it('goes through the documents of a package, of which one says what a BOM id makes', async () => {
    const line = (bom: string, item: string): string =>
      `<BOMBILLOFMATERIALSLINEV3ENTITY><BOMID>${bom}</BOMID><ITEMNUMBER>${item}</ITEMNUMBER><QUANTITY>1</QUANTITY></BOMBILLOFMATERIALSLINEV3ENTITY>`;
    const version = (bom: string, item: string): string =>
      `<BOMBILLOFMATERIALSVERSIONV3ENTITY><BOMID>${bom}</BOMID><MANUFACTUREDITEMNUMBER>${item}</MANUFACTUREDITEMNUMBER></BOMBILLOFMATERIALSVERSIONV3ENTITY>`;
    const product = (item: string, name: string): string =>
      `<ECORESRELEASEDPRODUCTV2ENTITY><ITEMNUMBER>${item}</ITEMNUMBER><PRODUCTNAME>${name}</PRODUCTNAME></ECORESRELEASEDPRODUCTV2ENTITY>`;
    const documents = {
      'lines.xml': `<Document>${line('BOM-70', 'GM-120')}${line('BOM-71', 'GM-121')}</Document>`,
      'products.xml': `<Document>${product('GM-120', 'Brushless motor')}${product('GM-121', 'Magnet N38EH')}</Document>`,
      'versions.xml': `<Document>${version('BOM-70', 'GM-100')}${version('BOM-71', 'GM-120')}</Document>`,
    };
    expect({ ...(await reported(documents)), 'products.xml': [] }).toEqual({
      'lines.xml': ['GM-100 > BOM-70 > GM-120 > BOM-71 > GM-121 × 1'],
      'products.xml': [],
    });
    const tables = {
      'lines.csv':
        'BOMID,LINENUMBER,ITEMNUMBER,QUANTITY,QUANTITYDENOMINATOR\nBOM-70,1,GM-120,1,1\nBOM-71,1,GM-121,1,1\n',
      'products.csv': 'ITEMNUMBER,PRODUCTNAME\nGM-120,Brushless motor\nGM-121,Magnet N38EH\n',
      'versions.csv': 'MANUFACTUREDITEMNUMBER,BOMID,PRODUCTIONSITEID\nGM-100,BOM-70,1\nGM-120,BOM-71,1\n',
    };
    expect((await reported(tables))['lines.csv']).toEqual(['GM-100 > BOM-70 > GM-120 > BOM-71 > GM-121 × 1']);
  });
});
