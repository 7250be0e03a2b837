import { DESCRIPTIVE, MATERIAL, profileOf, SYMBOL } from './column-inputs.ts';
import { codesIn, isOfMaterials, type Meanings } from './meanings.ts';
import { FEWEST_LINES, WHOLE, differentOf } from './component-columns.ts';
import { areMaterials } from './of-materials.ts';
import type { Profile } from './profile.ts';

/* "Material": what things are made of, what numbers them, or what they are called. */

/** "Materiál" is the number of a part where nothing else is, and what it is made of beside one. */
export function materialBesideNumber(list: Meanings): void {
  const isNumberedBeside = (column: number, p: Profile): boolean =>
    list.assigned.some(
      (each) =>
        each.field === 'partNumber' &&
        each.column !== column &&
        codesIn(profileOf(list.inputs, each.column) ?? p) >= 0.5,
    );
  list.change(
    ['partNumber'],
    'material',
    (p, header, { column }) =>
      codesIn(p) < 0.5 &&
      p.letters >= 0.3 &&
      isOfMaterials(header) &&
      isNumberedBeside(column, p) &&
      list.isDescribedBeside(column),
  );
}

/** "NdFeB N40", "AISI 1010", "304SS": what things are made of, whether or not anything else numbers them. */
export function materialsByName(list: Meanings): void {
  list.change(
    ['partNumber'],
    'material',
    (p, header, { column }) => isOfMaterials(header) && list.isDescribedBeside(column) && areMaterials(p),
  );
}

/** Rows of which others say the same of things with other names, from which on it numbers no part. */
const SHARED = 0.5;

function isShared(p: Profile, names: readonly string[]): boolean {
  const namesOfEach = new Map<string, Set<string>>();
  const cells = p.cells();
  for (const [row, text] of cells.entries())
    if (text !== '' && (names[row] ?? '') !== '')
      namesOfEach.set(text, (namesOfEach.get(text) ?? new Set()).add(names[row] as string));
  const shared = cells.filter((text) => (namesOfEach.get(text)?.size ?? 0) > 1).length;
  return p.filled >= 4 && shared >= p.filled * SHARED;
}

/** One and the same below "Material ID" at things of other names: what they are made of, and the number of none. */
export function materialsShared(list: Meanings): void {
  list.change(
    ['partNumber'],
    'material',
    (p, header, { column }) => isOfMaterials(header) && isShared(p, list.namesBeside(column)),
  );
}

/** "Material", "Materiał": in lists of shops what is used, and no substance. */
const MATERIALS = /^(?:material|materiał|materiál|materials)$/iu;
/** A word and a figure, or two words: "Ogniwo 18650", "stm32g071rb"; a substance has one word, or its grade behind it ("EN 1.4301"). */
function isNameOfThing(text: string): boolean {
  const word = text.search(/\p{L}{3}/u);
  const isThing = word >= 0 && (/\d/.test(text.slice(word + 3)) || /\p{L}{3}\s{1,40}\p{L}{2}/u.test(text));
  return isThing && !/^(?:EN|DIN|AISI|PA|AlMg|S)\s?-?\d/u.test(text);
}

const areNames = (p: Profile): boolean =>
  p.filled >= 3 && p.fill >= 0.9 && p.distinct >= 0.95 && p.letters >= 0.9 && p.mostly(0.5, isNameOfThing);

/**
 * "Material;Ilość;Opis": first, above another thing in each line, in words, beside what only remarks on it, it is what the lines are
 * called.
 */
export function materialsAsNames(list: Meanings): void {
  const texts = list.assigned.filter(
    ({ field }) => DESCRIPTIVE.has(field) || field === 'material' || field === 'category',
  );
  const [first, second, ...rest] = texts.sort((a, b) => a.column - b.column);
  if (first?.field !== 'material' || second === undefined || !DESCRIPTIVE.has(second.field) || rest.length > 0) return;
  list.change(['material'], 'name', (p, header) => MATERIALS.test(header) && areNames(p));
}

/** So many of the materials are another on each line. */
const DIFFERENT = 0.7;

/**
 * "Product | Material | Qty" above things and no substances: what goes into products, of which each has several lines. A thing that comes
 * again is made of the same.
 */
export function materialsOfProducts(list: Meanings): void {
  const said = list.assigned.filter(({ field }) => DESCRIPTIVE.has(field) || field === 'material');
  const [product, material] = said.sort((a, b) => a.column - b.column);
  if (said.length !== 2 || product === undefined || material?.field !== 'material' || product.field === 'material')
    return;
  const [above, own] = [profileOf(list.inputs, product.column), profileOf(list.inputs, material.column)];
  if (above === undefined || own === undefined || !WHOLE.test(list.headerOf(product.column))) return;
  const [wholes, parts] = [differentOf(above), differentOf(own)];
  if (above.filled < wholes * FEWEST_LINES || parts <= wholes || parts < own.filled * DIFFERENT) return;
  if (above.letters < 0.5 || own.letters < 0.5 || areMaterials(own)) return;
  list.change([product.field], 'parent', (p) => p === above);
  list.change(['material'], 'name', (p) => p === own);
}

/** Dy, Y2O3, TbFeCo, ZrO2/Y2O3: made of symbols of elements, and of nothing else. */
const IN_SYMBOLS =
  /^(?:(?:A[cglrstu]|B[aeir]?|C[adelorsu]?|Dy|E[ru]|Fe?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]|M[gno]|N[abdi]?|Os?|P[bdrt]?|R[behu]|S[bceimnr]?|T[abehilm]|[UVW]|Yb?|Z[nr])|[\s/:+·()-]|\d{1,2}(?:\.\d{1,2})?(?![\d.]))+$/u;

/** "Symbol" above "Dy", "Y2O3", "TbFeCo": of what the things are made, and no number of theirs. */
export function symbolsAsMaterial(list: Meanings): void {
  const isNamedBeside = (column: number): boolean =>
    list.assigned.some((each) => each.column !== column && (DESCRIPTIVE.has(each.field) || each.field === 'material'));
  list.change(
    ['partNumber', 'mpn'],
    'material',
    (p, header, { column }) =>
      SYMBOL.test(header) && p.filled >= 2 && p.mostly(0.8, (text) => IN_SYMBOLS.test(text)) && isNamedBeside(column),
  );
}

/** 材料 is what is used for a product, and what a part is made of: where something else names the parts, it is that. */
export function namesAsMaterial(list: Meanings): void {
  list.change(
    ['name', 'description'],
    'material',
    (_, header, { column }) =>
      MATERIAL.test(header) && list.isDescribedBeside(column) && (header === '材料' || list.has('partNumber', 'mpn')),
  );
}
