import { type BomWriter, type Fragment, newFields } from 'lintanide/plugin';
import { distinct, firstValue, isDeleted, numberOf, segmentsBelow, value } from './values.ts';

/** Positions that name something on paper. */
const PAPER: Readonly<Record<string, string>> = {
  D: 'a document, nothing that is built in',
  T: 'a text, nothing that is built in',
};

/** Number of a material; the long field of newer releases goes first. */
const PARENT = ['MATNR_LONG', 'MATNR_EXTERNAL', 'MATNR'] as const;
const CHILD = ['IDNRK_LONG', 'IDNRK_EXTERNAL', 'IDNRK'] as const;

/** Bills that are read, by the material they are of: a second one (another plant, use or alternative) adds nothing to the first. */
export type KnownBills = Map<string, string>;

/** What positions hang on that stand behind their bill and not in it. */
export interface OpenBill {
  readonly parents: readonly string[];
  readonly base: string;
}

/** One bill: what it is of, its base quantity, its positions. Null: it is deleted, or the message takes its materials off. */
export function readBill(bill: Fragment, out: BomWriter, known: KnownBills): OpenBill | null {
  // Where a converter has put segments one behind the other, or left one out, the bill itself says what it is of.
  const below = segmentsBelow(bill, ['E1MASTM']);
  const headers = below.length === 0 ? [bill] : below;
  const about = headers.map((header) => firstValue(header, PARENT)).find((number) => number !== '') ?? 'a bill';
  if (isDeleted(bill)) return skipped(out, about, 'the message deletes this bill');
  const parents = parentsOf(headers, out, known);
  if (parents.length === 0 && below.length > 0) return skipped(out, about, 'the bill names no material that it is of');
  const [head] = segmentsBelow(bill, ['E1STKOM']);
  const [newer] = segmentsBelow(bill, ['E1STKON']);
  const said = [
    head === undefined ? '' : value(head, 'BMENG_C'),
    newer === undefined ? '' : value(newer, 'BMENG'),
    value(bill, 'EXSTL'),
  ];
  const base = said.map(numberOf).find((text) => Number(text) > 0) ?? '';
  if (head !== undefined && value(head, 'STLST') === '02')
    for (const parent of parents) out.part(parent, { lifecycle: 'inactive bill' }, head.place);
  for (const position of segmentsBelow(bill, ['E1STPOM'])) readPosition(position, { parents, base }, out);
  return { parents, base };
}

function skipped(out: BomWriter, what: string, why: string): null {
  out.skip(what, why);
  return null;
}

/** Ids of the materials of one bill. It may be given to several, and to one in several plants. */
function parentsOf(headers: readonly Fragment[], out: BomWriter, known: KnownBills): string[] {
  const ids = new Map<string, string>();
  for (const header of headers) {
    const number = firstValue(header, PARENT);
    if (number === '' || ids.has(number)) continue;
    if (isDeleted(header)) {
      out.skip(number, 'the message takes this material off the bill');
      continue;
    }
    const plain = value(header, 'MATNR');
    const which = ['WERKS', 'STLAN', 'STLAL'].map((name) => value(header, name)).join('/');
    const first = known.get(number);
    const id = first === undefined || first === which ? number : `${number} ${which}`;
    known.set(number, first ?? which);
    if (plain !== '') out.alias(plain, number);
    out.part(id, { partNumber: number, bill: which, description: value(header, 'MAKTX') }, header.place);
    ids.set(number, id);
  }
  return [...ids.values()];
}

/** One position of a bill; of one that names no material, a part of its own. */
export function readPosition(position: Fragment, { parents, base }: OpenBill, out: BomWriter): void {
  const kind = value(position, 'POSTP').toUpperCase();
  const number = firstValue(position, CHILD);
  const text = distinct(['ZTEXT', 'POTX1', 'POTX2'].map((name) => value(position, name)));
  const name = [`position ${value(position, 'POSNR')}`, number, text].filter((word) => word !== '').join(' ');
  if (isDeleted(position)) return out.skip(name, 'the message deletes this position');
  const paper = PAPER[kind];
  if (paper !== undefined) return out.skip(name, paper);
  const document = value(position, 'DOKNR');
  if (number === '' && text === '' && document !== '')
    return out.skip(`document ${document}`, 'a document, nothing that is built in');
  const classed = value(position, 'KLASSE') || value(position, 'CLASS');
  const known = number || text || (classed === '' ? '' : `any of class ${classed}`);
  if (known === '') return out.skip(name, 'the position names neither a material nor a text');
  // A position without a number is no part of its own elsewhere.
  const child = number || `${parents[0] ?? ''} ${value(position, 'POSNR')} ${known}`;
  if (number === '') out.part(child, { description: known }, position.place);
  else {
    const plain = value(position, 'IDNRK');
    if (plain !== '') out.alias(plain, number);
    // Messages of one's own name the material beside its number.
    out.part(child, { partNumber: number, description: value(position, 'MAKTX') }, position.place);
  }
  for (const parent of parents)
    out.use(parent, child, positionFields(position, kind, base, number === '' ? '' : text), position.place);
}

function positionFields(position: Fragment, kind: string, base: string, text: string): Record<string, string> {
  const [newer] = segmentsBelow(position, ['E1STPON']);
  const size = firstValue(position, kind === 'R' ? ['ROMEN', 'ID_CLASS'] : ['ROMEN']);
  const quantity =
    value(position, 'MENGE_C') ||
    (newer === undefined ? '' : value(newer, 'MENGE')) ||
    value(position, 'MENGE') ||
    size;
  const places = segmentsBelow(position, ['E1STPUM']).map((place) => value(place, 'EBORT'));
  return Object.assign(newFields(), {
    quantity: numberOf(quantity),
    quantityBase: base,
    unit: value(position, 'MEINS'),
    findNo: value(position, 'POSNR'),
    itemType: kind,
    refDes: distinct(places),
    // Positions of one group stand for one another.
    'alternate#ALPGR': value(position, 'ALPGR'),
    'usage probability': value(position, 'ALPGR') === '' ? '' : value(position, 'EWAHR'),
    validFrom: value(position, 'DATUV'),
    validTo: value(position, 'DATUB'),
    scrap: numberOf(value(position, 'AUSCH')),
    unitCost: numberOf(value(position, 'PREIS')),
    priceUnit: numberOf(value(position, 'PEINH')),
    currency: value(position, 'WAERS'),
    remarks: text,
  });
}
