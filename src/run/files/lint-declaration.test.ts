import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../../config/resolve.ts';
import { lint } from '../lint.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lint-declaration-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const substance = (name: string, cas: string, grams: number): string =>
  `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${String(grams)}" UOM="g"/></Substance>`;
const material = (name: string, list: string): string =>
  `<HomogeneousMaterial name="${name}"><Amount value="10" UOM="g"/><SubstanceCategoryList><SubstanceCategory name="S">${list}</SubstanceCategory></SubstanceCategoryList></HomogeneousMaterial>`;
const part = (number: string, name: string, materials: string): string =>
  `<SubProduct numberOfUnits="2"><ProductID itemName="${name}" itemNumber="${number}"/><MaterialInfo><HomogeneousMaterialList>${materials}</HomogeneousMaterialList></MaterialInfo></SubProduct>\n`;

/** More than a megabyte of steel and plastic, with a magnet here and there, a number with a wrong check digit, and a part in itself. */
function largeDeclaration(): string {
  const steel = material('Steel', substance('Iron', '7439-89-6', 9.8) + substance('Carbon', '7440-44-0', 0.2));
  const plastic = material('PA66-GF30', substance('Polyamide', '32131-17-2', 7) + substance('Glass', '65997-17-3', 3));
  const magnet = material(
    'Sintered NdFeB',
    substance('Neodymium', '7440-00-8', 3) +
      substance('Iron', '7439-89-6', 6.9) +
      substance('Dysprosium', '7429-91-6', 0.1),
  );
  const wrong = material('Brass', substance('Copper', '7440-50-9', 10));
  const products = Array.from({ length: 800 }, (_, at) => {
    const own = [
      part(`S-${String(10_000 + at)}`, 'Bracket', steel),
      part(`C-${String(20_000 + at)}`, 'Cover', plastic + steel),
    ];
    if (at % 100 === 99) own.push(part(`M-${String(30_000 + at)}`, 'Segment', magnet));
    if (at === 450) own.push(part('B-40450', 'Bush', wrong));
    return `<Product><ProductID itemName="Module" itemNumber="MD-${String(50_000 + at)}"/>${own.join('')}</Product>`;
  });
  return `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0"><BusinessInfo><Response date="2026-03-01"><Authorizer name="A. Roe"/><SupplyCompany name="Ardal"/></Response></BusinessInfo>${products.join('\n')}</MainDeclaration>`;
}

describe('a large declaration', () => {
  it('comes to the same record as one of which every line is kept', async () => {
    const text = largeDeclaration();
    expect(text.length).toBeGreaterThan(1 << 20);
    await writeFile(join(cwd, 'declaration.xml'), text);
    const config = resolveConfig({}, { source: null, root: cwd });
    const run = (more: object) => lint({ cwd, patterns: ['declaration.xml'], config, asOf: '2026-11-24', ...more });
    const [lean] = (await run({})).records;
    // Who asks for the tree gets all of it.
    const { records, products } = await run({ isDrawn: true });
    expect(lean).toEqual(records[0]);
    expect(lean?.role).toBe('declaration');
    expect(products?.[0]?.rows.length).toBeGreaterThan(8);
    // Modules, their parts, and a material of each.
    expect(lean?.tables[0]?.lines).toBe(2 * (800 + 1600 + 8 + 1));
    expect(lean?.findings.map(({ ruleId }) => ruleId)).toContain('data/cas-check-digit');
    expect(lean?.findings.filter(({ category }) => category === 'content').length).toBeGreaterThan(0);
  });
});
