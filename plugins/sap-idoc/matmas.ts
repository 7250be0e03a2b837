import { addAttribute, type BomWriter, type Fragment, newFields } from 'lintanide/plugin';
import { distinct, firstValue, isDeleted, numberOf, segmentsBelow, value } from './values.ts';

/** Characters of a long text that are kept. */
const LONGEST = 4000;

/** One material: its own data, its texts by language, and what plants say of it. */
export function readMaterial(material: Fragment, out: BomWriter): void {
  const number = firstValue(material, ['MATNR_LONG', 'MATNR_EXTERNAL', 'MATNR']);
  if (number === '') return out.skip('a material', 'it has no number');
  if (isDeleted(material)) return out.skip(number, 'the message deletes this material');
  const plain = value(material, 'MATNR');
  if (plain !== '') out.alias(plain, number);
  const plants = segmentsBelow(material, ['E1MARCM']).filter((plant) => !isDeleted(plant));
  const { description, others } = textsOf(material);
  const mass = numberOf(value(material, 'NTGEW'));
  const fields = Object.assign(newFields(), {
    partNumber: number,
    description,
    specification: value(material, 'NORMT'),
    dimensions: value(material, 'GROES'),
    material: value(material, 'WRKST'),
    category: value(material, 'MATKL'),
    itemType: value(material, 'MTART'),
    unit: value(material, 'MEINS'),
    massUnit: Number(mass) > 0 ? mass : '',
    massUom: value(material, 'GEWEI'),
    drawing: value(material, 'ZEINR'),
    mpn: value(material, 'MFRPN'),
    'manufacturer account': value(material, 'MFRNR'),
    countryOfOrigin: distinct(plants.map((plant) => value(plant, 'HERKL'))),
    hsCode: distinct(plants.map((plant) => value(plant, 'STAWN'))),
    makeBuy: distinct(plants.map((plant) => PROCURED[value(plant, 'BESKZ')] ?? value(plant, 'BESKZ'))),
    lifecycle: value(material, 'LVORM') === 'X' ? 'marked for deletion' : value(material, 'MSTAE'),
    unitCost: costOf(material),
    'texts in other languages': others,
    remarks: longText(material),
  });
  for (const own of segmentsBelow(material, [...ownSegments(material)]))
    for (const field of own.children)
      if (field.children.length === 0 && field.local !== 'MSGFN')
        addAttribute(fields, field.local, value(own, field.local));
  out.part(number, fields, material.place);
}

const PROCURED: Readonly<Record<string, string>> = { E: 'make', F: 'buy', X: 'make or buy' };

/** Names of segments that a firm has added: they begin with Z. */
function ownSegments(material: Fragment): Set<string> {
  const names = new Set<string>();
  const waiting = [material];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const child of next.children) {
      if (child.children.length === 0) continue;
      if (/^Z/i.test(child.local)) names.add(child.local);
      else waiting.push(child);
    }
  return names;
}

/** English where there is a text in it, else the first; the rest beside it. */
function textsOf(material: Fragment): { description: string; others: string } {
  const texts = segmentsBelow(material, ['E1MAKTM']).filter((text) => !isDeleted(text) && value(text, 'MAKTX') !== '');
  const isEnglish = (text: Fragment): boolean => /^en$/i.test(value(text, 'SPRAS_ISO')) || value(text, 'SPRAS') === 'E';
  const chosen = texts.find(isEnglish) ?? texts[0];
  const description = chosen === undefined ? '' : value(chosen, 'MAKTX');
  const others = texts.map((text) => value(text, 'MAKTX')).filter((text) => text !== description);
  return { description, others: distinct(others) };
}

/** Standard or moving price of one piece: it is stated for so many. */
function costOf(material: Fragment): string {
  for (const valuation of segmentsBelow(material, ['E1MBEWM'])) {
    const price = Number(value(valuation, value(valuation, 'VPRSV') === 'V' ? 'VERPR' : 'STPRS') || NaN);
    const per = Number(value(valuation, 'PEINH') || 1);
    if (price > 0 && per > 0) return String(Number((price / per).toPrecision(12)));
  }
  return '';
}

function longText(material: Fragment): string {
  return segmentsBelow(material, ['E1MTXLM'])
    .map((line) => value(line, 'TDLINE'))
    .filter((line) => line !== '')
    .join(' ')
    .slice(0, LONGEST);
}
