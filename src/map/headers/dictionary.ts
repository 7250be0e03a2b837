import { readBuilt } from '../../knowledge/built.ts';
import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import data from '../../knowledge/data/headers.json' with { type: 'json' };
import { decodeHeaders } from './header-file.ts';
import { compileHeaders, type HeaderEntry, headerLookup } from './header-table.ts';
import { type HeaderForm, headerForm, headerKey, headerWords } from './headers.ts';
import { DESCRIPTIVE } from '../columns/column-inputs.ts';
import { besideParty } from './beside-party.ts';
import { compound, isOfStructure, priced } from './header-compound.ts';
import { isForMachine } from './for-machine.ts';
import { isOfCentre, isSaidOfMaterial } from './of-material.ts';
import type { Field } from '../types.ts';

/** Set by the build; asked for here itself, so that a build leaves the source data out. */
declare const __DATA__: string | undefined;

/** How a header text came to a field, best first. */
export type MatchKind = 'tech' | 'term' | 'bare' | 'contained';

/** A field that a header may mean, by which kind of match. */
export interface Candidate {
  readonly field: Field;
  readonly kind: MatchKind;
  /** 0…1, before the cells of the column are looked at. */
  readonly score: number;
}

const SCORES = { tech: 1, term: 0.95, bare: 0.88 } as const;
/** Fields that may be found inside a longer header; the others are too easily meant otherwise. */
const CONTAINED = new Set<Field>([
  'description', 'name', 'specification', 'quantity', 'quantityTotal', 'partNumber', 'mpn', 'manufacturer', 'supplier', 'supplierPn',
  'material', 'massUnit', 'massTotal', 'unitCost', 'totalCost', 'remarks', 'link', 'category', 'refDes', 'unit', 'dimensions',
  'countryOfOrigin', 'cas', 'hsCode', 'parent', 'drawing', 'path', 'substance', 'endUse', 'footprint', 'eccn', 'customerPn', 'findNo', 'level',
]); // prettier-ignore
const SHORT_WORDS = new Set([
  'qty',
  'mpn',
  'cas',
  'uom',
  'mfr',
  'url',
  'ref',
  'pcs',
  'sku',
  'coo',
  'spec',
  'mfg',
  'req',
]);
/** Words inside a header that say the number is another one than the quantity of the line. */
const NOT_QUANTITY =
  /^(?:lead|leads|min|minimum|max|stock|stok|order|ordered|moq|back(?:order\w*)?|available|have|on|hand|inventory|buy|bought|reserved|received|warehouse|price|cost|conversion|factor|spare|box|lot|multiplier|spq|version|rejected|date|distinct|lager|pins?)$/u;
/** What a size is of that is none of the thing: "Pack Size", "File size", "Batch size". */
const NOT_OF_THING =
  /^(?:pack(?:s|ing|age|aging|ung)?|pkg|carton|box|bag|reel|lot|batch|moq|order|file|page|set|team|sample)$/u;
/** "Material MOQ", 品目リードタイム: how much of a thing is ordered, or when it comes. */
const OF_PLAN =
  /moq|lead ?time|lot ?size|safety ?stock|losgr|リード|ロット|納期|交期|[起发發][订訂注]|安全[库庫在]|최소|납기/iu;
/** Last words of a header that is about the state of what it names: `Mfr Preferred Status` holds no manufacturer. */
const STATE = /^(?:status|statut|estado|stato|state|phase|lifecycle)$/u;
/** First words of a header that leads to what is written of a thing: `Datasheet/ Specifications`, `Lien produit`. */
const DOCUMENT = /^(?:datasheets?|doc(?:s|umentation)?|links?|liens?|enlaces?|urls?)$/u;
/** Who a header is of, and by which numbers of theirs. */
const OF_PARTY: readonly Field[] = ['supplier', 'manufacturer', 'supplierPn', 'mpn'];
const MAX_GRAM = 5;

/** Han, kana, Hangul and Thai: no blanks between words. */
export const CJK = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

let lookup: ((key: string) => readonly HeaderEntry[]) | null = null;

/** What a key means: out of the table that a build compiled, or of one compiled from the source on first use. */
function entriesOf(key: string): readonly HeaderEntry[] {
  lookup ??= headerLookup(
    typeof __DATA__ === 'string' ? decodeHeaders(readBuilt('headers.bin')) : compileHeaders(data.fields),
  );
  return lookup(key);
}

/**
 * Fields that a key of a header is the very name of; [] where it is of none. `bare`: something of the header was left out, so
 * they score less.
 */
export function exact(key: string, kind: 'term' | 'bare'): Candidate[] {
  return entriesOf(key).map(({ field, tech }) => {
    const how = tech && kind === 'term' ? 'tech' : kind;
    return { field, kind: how, score: SCORES[how] };
  });
}

/** Terms too general to mean anything inside a longer header. */
const TOO_GENERAL = new Set(
  ['number', 'code', 'item', 'items', 'part', 'parts', 'product', 'reference', 'ref', 'refs', 'device', 'location', 'hardware', 'component', 'components', 'article', 'source', 'assembly', 'index', 'list', 'model',
    'title', 'line', 'position', '위치', 'value', 'text', 'info', 'module', 'system', 'section', 'group', 'area', 'total', 'sum', 'usage', 'where', 'order', 'country', 'usd', 'rating', 'numero', 'nummer', 'číslo', 'szám', 'broj', 'број', 'številka', 'număr', 'numara', 'αριθμός', 'numeris', 'numurs', 'หมายเลข', 'số', 'bolt', 'bolts', 'screw', 'screws', 'fastener', 'fasteners', 'schraube', 'schrauben', 'tornillo', 'tornillos', 'magnet'].map(headerKey),
); // prettier-ignore
/** `… name` is a name of the thing unless it is somebody's or something else's. */
const FOREIGN_NAME =
  /^(?:file|company|contact|user|supplier|vendor|customer|brand|series|city|sheet|project|owner|author|plant|facility|smelter|class|group)s?$/u;

/** Dictionary terms inside the header, the one that covers most of it first: word sequences in alphabets, substrings in CJK. */
function contained({ body, bare }: HeaderForm): Candidate[] {
  const words = headerWords(body);
  const reached = new Map<Field, number>();
  if (STATE.test(words.at(-1) ?? '')) return [];
  const offer = (key: string, reach: number): void => {
    if (TOO_GENERAL.has(key)) return;
    for (const { field } of entriesOf(key)) {
      if (CONTAINED.has(field) && reach > (reached.get(field) ?? 0)) reached.set(field, reach);
    }
  };
  for (let from = 0; from < words.length; from++) {
    let gram = '';
    for (let to = from; to < Math.min(words.length, from + MAX_GRAM); to++) {
      gram += words[to] ?? '';
      if (/^names?$/.test(gram) && (to < words.length - 1 || words.some((word) => FOREIGN_NAME.test(word)))) continue;
      if (gram.length >= 4 || SHORT_WORDS.has(gram)) offer(gram, gram.length + (to === words.length - 1 ? 0.5 : 0));
    }
  }
  if (CJK.test(bare) && bare.length <= 30) for (const part of partsOf(bare)) offer(part, part.length);
  if (OF_PARTY.some((field) => reached.has(field))) {
    const beside = besideParty(body, words, bare, isRemark, partsOf);
    if (beside === 'said') return [{ field: 'remarks', kind: 'contained', score: 0.7 }];
    if (beside === 'fact') for (const field of ['supplier', 'manufacturer'] as const) reached.delete(field);
  }
  if (DOCUMENT.test(words[0] ?? '')) for (const field of DESCRIPTIVE) reached.delete(field);
  if (reached.has('level') && !isOfStructure(words)) reached.delete('level');
  if (words.some((word) => NOT_OF_THING.test(word))) reached.delete('dimensions');
  if (reached.has('material') && words.length + Number(CJK.test(bare)) > 1 && isSaidOfMaterial(body, words, reached))
    for (const field of ['material', 'partNumber', 'name'] as const) reached.delete(field);
  if (OF_PLAN.test(body)) for (const field of ['material', 'partNumber', 'name'] as const) reached.delete(field);
  if (reached.has('unitCost') && isOfCentre(body)) reached.delete('unitCost');
  if (reached.has('endUse') && isForMachine(body)) reached.delete('endUse');
  const foreign = words.some((word) => NOT_QUANTITY.test(word));
  return [...reached]
    .filter(([field]) => !(foreign && (field === 'quantity' || field === 'quantityTotal')))
    .map(([field, length]) => ({
      field,
      kind: 'contained' as const,
      score: 0.4 + 0.35 * Math.min(1, length / bare.length),
    }))
    .sort((one, other) => other.score - one.score);
}

const isRemark = (key: string): boolean =>
  key.length > 1 && !TOO_GENERAL.has(key) && entriesOf(key).some(({ field }) => field === 'remarks');

/** What a text without blanks may be made of. */
function partsOf(bare: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < bare.length; from++)
    for (let to = from + 2; to <= Math.min(bare.length, from + 12); to++) parts.push(bare.slice(from, to));
  return parts;
}

const memo = new Map<string, readonly Candidate[]>();
/** Of texts of which more has not been asked. */
const terms = new Map<string, readonly Candidate[]>();
const MEMO_LIMIT = 20_000;

/** Fields that a header text may mean, best first; empty when the dictionary does not know it. */
export function headerCandidates(text: string): readonly Candidate[] {
  const held = memo.get(text);
  if (held !== undefined) return held;
  const found = lookUp(text);
  if (memo.size < MEMO_LIMIT) memo.set(text, found);
  return found;
}

/** Whether a header text is a term of the dictionary as it stands, in whatever spelling: what most texts of a list are not. */
export function isTerm(text: string): boolean {
  const held = memo.get(text) ?? terms.get(text);
  if (held !== undefined) return held.length > 0 && held[0]?.kind !== 'contained';
  const form = headerForm(text);
  const found = form === null ? [] : asItStands(text, form);
  if (terms.size < MEMO_LIMIT) terms.set(text, found);
  return found.length > 0;
}

/** The lines of a cell that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A header on one line: with a stroke for a line break that parts one language from the other, and none for one inside a name. */
export function headerOnLine(text: string): string {
  const written = text.trim();
  const line = written.replace(/\s+/g, ' ');
  return written.includes('\n') && !isTerm(line) && isTerm(written) ? linesOf(written).join(' / ') : line;
}

function lookUp(text: string): readonly Candidate[] {
  const form = headerForm(text);
  if (form === null) return [];
  const told = terms.get(text) ?? asItStands(text, form);
  if (told.length > 0) return told;
  const inside = contained(form);
  return inside.length > 0 || !FOR_SEVERAL.test(text) ? inside : priced(text);
}

function asItStands(text: string, form: HeaderForm): readonly Candidate[] {
  const whole = exact(form.key, 'term');
  if (whole.length > 0) return whole;
  if (form.bare !== form.key) {
    // The number behind `Price per 10` is for how many it is, and no number of the column.
    const bare = exact(form.bare, 'bare').filter(({ field }) => field !== 'priceUnit' || form.index === null);
    if (bare.length > 0) return bare;
  }
  // A first line such as `# Component,Qty` is a comment to a program, and the header to us.
  const commented = text.includes('#') ? /^#+\s+(\p{L}.*)$/u.exec(text.trim())?.[1] : undefined;
  if (commented !== undefined) {
    const plain = headerForm(commented);
    const told = plain === null ? [] : exact(plain.key, 'term');
    if (told.length > 0) return told;
  }
  return COMPOUND.test(text) || isForeign(text) || text.includes('\n') ? compound(text) : [];
}

/** What the rules of `header-compound.ts` are asked for. */
const COMPOUND =
  /^(?:[^\d/]| \d){2,60}\/ ?[^\s\d]|^\s{0,4}(?:[a-z]{1,6}_[^\s\d_]{3}|fld|txt|str|col)|(?:__c|[_ -](?:en|de|fr|es|it|pt|nl|pl|cs|ru|uk|zh|cn|ja|jp|ko))\s{0,4}$|^(?:name|bez|part|desc|ben|item)\p{L}{0,12} (?:in|im|as|per|on|acc|laut|gem|nach) \p{L}|^(?:source|supplier|vendor|maker)s? of /iu;
const isForeign = (text: string): boolean => CJK.test(text) || RIGHT_TO_LEFT.test(text);
const FOR_SEVERAL = /(?:[/／每毎]|per|pro|je)\s{0,2}[\d千百]/i;

/** Whether a text is a header word as it stands (not merely contains one). */
export function isHeaderWord(text: string): boolean {
  return headerCandidates(text).some((candidate) => candidate.kind !== 'contained');
}
