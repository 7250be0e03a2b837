import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclared, readLists } from 'lintanide/testing';
import { ipc175x } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const declared = (bytes: Uint8Array) => readDeclared([ipc175x], 'declaration.xml', bytes);
const edited = (name: string, ...changes: readonly (readonly [string, string])[]) =>
  declared(
    new TextEncoder().encode(changes.reduce((text, [from, to]) => text.replace(from, to), sample(name).toString())),
  );
const one = (text: string) =>
  declared(
    new TextEncoder().encode(
      `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0"><Product><ProductID itemNumber="A-1001"><Amount value="10" UOM="g"/></ProductID><HomogeneousMaterial name="Alloy"><Amount value="10" UOM="g"/>${text}</HomogeneousMaterial></Product></MainDeclaration>`,
    ),
  );
const substance = (name: string, cas: string, inside: string) =>
  `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/>${inside}</Substance>`;

describe('ipc-175x, class D', () => {
  it('multiplies down nested sub-products, whatever unit an amount is in', async () => {
    const told = await declared(sample('spindle.xml'));
    expect(told?.parts.map(({ numbers, materials }) => [...numbers, ...materials])).toEqual([
      ['MG-7715', 'Sintered NdFeB 5 g ndfeb-sintered: Nd 31, Dy 0.9, Tb 0.2'],
      ['RT-7712', 'Sintered NdFeB 20 g ndfeb-sintered: Nd 31, Dy 0.9, Tb 0.2'],
      ['HS-7713'],
      ['SP-7710', 'Sintered NdFeB 20 g ndfeb-sintered: Nd 31, Dy 0.9, Tb 0.2'],
    ]);
    expect(told?.substances).toBe(7);
  });

  it('shows an absence where substances and masses come to 100 %', async () => {
    const told = await declared(sample('spindle.xml'));
    expect(told?.parts.map(({ disclosure }) => disclosure)).toEqual(['shown', 'shown', 'shown', 'shown']);
  });

  it.each([
    ['a substance without a number', 'identity="7440-42-8" authority="CAS"', 'identity="S-1" authority="Supplier"'],
    ['a number with a wrong check digit', '7440-42-8', '7440-42-9'],
    ['shares that leave a tenth open', '<d:Concentration value="66.9"/>', '<d:Concentration value="66.6"/>'],
    ['a mass that is more than what is in it', '<d:Amount value="5" UOM="g"/>', '<d:Amount value="6" UOM="g"/>'],
  ])('shows none with %s', async (_, from, to) => {
    expect((await edited('spindle.xml', [from, to]))?.parts[0]?.disclosure).toBe('no');
  });

  it('shows none where nobody signed, and says so', async () => {
    const told = await edited('spindle.xml', ['<d:Authorizer name="R. Vogt" title="Product compliance"/>', '']);
    expect(told?.parts[0]?.disclosure).toBe('claimed');
    expect(told?.doubts).toEqual(['unsigned: it names no authorizer']);
  });

  it('says when mass and share of one substance are two things, and takes neither for the truth', async () => {
    const told = await edited('spindle.xml', ['<d:Amount value="10" UOM="mg"/>', '<d:Amount value="100" UOM="mg"/>']);
    expect(told?.parts[0]?.materials).toEqual(['Sintered NdFeB 5 g ndfeb-sintered: Nd 31, Dy 0.9, Tb 0.2-2']);
    expect(told?.doubts).toEqual(['line 20: mass and share of Terbium disagree']);
  });

  it('takes a concentration without a unit for per cent, and for ppm where it must be', async () => {
    const told = await one(
      substance('Dysprosium', '7429-91-6', '<Concentration value="9000"/>') +
        substance('Terbium', '7440-27-9', '<Amount value="20" UOM="mg"/><Concentration value="2000"/>') +
        substance('Gadolinium', '7440-54-2', '<Concentration value="1.5"/>'),
    );
    expect(told?.parts[0]?.materials).toEqual(['Alloy 10 g: Dy 0.9, Tb 0.2, Gd 1.5']);
  });

  it('reads a compound by its formula, and a metal as itself', async () => {
    const told = await one(substance('Dysprosium oxide', '1308-87-8', '<Amount value="1" UOM="g"/>'));
    expect(told?.parts[0]?.materials).toEqual(['Alloy 10 g: Dy 8.713']);
  });

  it('knows a magnet by what it is made of where no name says it', async () => {
    const told = await one(
      substance('Neodymium', '7440-00-8', '<Amount value="3" UOM="g"/>') +
        substance('Iron', '7439-89-6', '<Amount value="6.9" UOM="g"/>'),
    );
    expect(told?.parts[0]?.materials).toEqual(['Alloy 10 g ndfeb: Nd 30']);
  });

  it('an amount that is missing is unknown, and not 0', async () => {
    const told = await one(substance('Dysprosium', '7429-91-6', ''));
    expect(told?.parts[0]).toMatchObject({ materials: ['Alloy 10 g: Dy 0.0001-100'], denied: [] });
  });

  it.each([
    ['a unit that is none', '<Amount value="0.1" UOM="grain"/>', 'without a usable amount, line 1: 0.1 grain'],
    ['a figure that is none', '<Amount value="abc" UOM="g"/>', 'without a usable amount, line 1: abc g'],
    ['more than the whole', '<Amount value="11" UOM="g"/>', 'with more than the whole, line 1'],
  ])('%s is named, and the element is there all the same', async (_, amount, words) => {
    const told = await one(substance('Dysprosium', '7429-91-6', amount));
    expect(told?.parts[0]?.materials).toEqual(['Alloy 10 g: Dy 0.0001-100']);
    expect(told?.doubts).toContainEqual(expect.stringContaining(`Dysprosium is declared ${words}`));
  });
});

describe('ipc-175x, other classes', () => {
  it('class C gives a least share: the material that holds it is not told', async () => {
    const told = await declared(sample('class-c.xml'));
    expect(told?.parts).toMatchObject([
      { numbers: ['PS-3301'], materials: [': Dy 0.2-100'], denied: ['Tb (no method)'], disclosure: 'no' },
    ]);
  });

  it('classes A and B say nothing of rare earths, and that is said', async () => {
    const text =
      '<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0"><Product><ProductID itemNumber="A-1001"/></Product></MainDeclaration>';
    const [list] = await readLists([ipc175x], 'a.xml', new TextEncoder().encode(text));
    expect(list?.skipped).toEqual([expect.stringContaining('class A or B')]);
  });

  it('names that every object has are data', async () => {
    const told = await one(substance('__proto__', '7429-91-6', '<Concentration value="1"/>'));
    expect(told?.parts[0]?.materials).toEqual(['Alloy 10 g: Dy 1']);
  });

  it('a truncated document is an error of its own', async () => {
    const whole = sample('spindle.xml');
    await expect(declared(whole.subarray(0, whole.length / 2))).rejects.toThrow(/ends|unclosed|not closed|truncated/i);
  });
});

describe('ipc-175x as a list', () => {
  it('has a line for each product, sub-product and material, with its place', async () => {
    const [list] = await readLists([ipc175x], 'spindle.xml', sample('spindle.xml'));
    expect(list?.parts.map(({ chain, perParent }) => `${chain.join(' > ')} × ${perParent ?? '?'}`)).toEqual([
      'SP-7710 × ?',
      'SP-7710 > RT-7712 × 1',
      'SP-7710 > RT-7712 > MG-7715 × 4',
      'SP-7710 > RT-7712 > MG-7715 > Sintered NdFeB × 1',
      'SP-7710 > HS-7713 × 1',
      'SP-7710 > HS-7713 > Aluminium casting × 1',
    ]);
    expect(list?.parts[3]?.place).toMatch(
      /^line 20 \/MainDeclaration\[1\]\/Product\[1\]\/SubProduct\[1\]\/SubProduct\[1\]\//,
    );
  });
});
