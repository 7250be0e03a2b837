import type { Match } from '../lexicon/matcher.ts';

/* Names that programs give to records, types and files: `mrp_bom_line_2`, `wt.part.WTPartUsageLink`. None of their words says what a part is. */

/** Words that tables, records and types of databases are called by. */
const RECORD = new Set(
  'product products template item part parts master usage line lines stock move type class object record entry model group category structure bom boms document documents doc link links container dataset revision reference article component position variant row data partner sale purchase order picking location routing workcenter operation company project task job batch lot change request note attachment relation relationship association iteration instance occurrence context property attribute field view version node list file export import json xml csv srv wctype pdmlink urn uuid guid stueckliste stuckliste dokument artikel zeile datensatz nomenclature ligne enregistrement lista linea linha registro documento articulo artigo'.split(
    ' ',
  ),
);
/** Of these, the names of things and papers; how many words beside them have to be such as well. */
const NOUN =
  /^(?:boms?|stue?ckliste|nomenclature|lista|(do[ck]umento?s?|registro)|(links?|container|template|attachment))$/;

/** What a record is called for short, and its number. */
const isShort = (word: string): boolean => /^(?:\p{L}{1,3}|\p{Lu}{4}|[\da-f]*\d[\da-z]*)$/u.test(word);
const isRecord = (word: string): boolean => RECORD.has(word.toLowerCase());

const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d[\da-f]*|\p{L}+/gu;
/** A path of folders or of names: what stands before its last sign only leads there. */
const PATH = /^ ?(?:\/|~\/|\.{1,2}\/|[A-Za-z]:[\\/]|\\\\|urn:)/;
/** `wt.part.WTPart`: packages and a type. */
const TYPE = /^[a-z][a-z\d]*(?:\.[a-z][a-z\d]*)+\.[A-Z]/;
const PIECE = /[^/\\|=: ]+/gu;

/** Whether a noun is a word of a name whose other words are of records as well. */
function isOfRecords(noun: string, words: readonly string[]): boolean {
  const [, paper, thing] = NOUN.exec(noun) ?? [];
  const others = words.filter((word) => word.toLowerCase() !== noun);
  if (!others.every((word) => isRecord(word) || isShort(word))) return false;
  const named = others.filter((word) => !/\d/.test(word));
  if (thing !== undefined) return named.length > 1 && named.some(isRecord);
  return paper === undefined ? others.length > 0 : named.length > 0;
}

/** Whether a word of a text without blanks is one of the name of a record, of a type or of the folders of a file. */
export function isOfRecordName(cased: string, { start, end }: Pick<Match, 'start' | 'end'>): boolean {
  const noun = cased.slice(start, end).toLowerCase();
  if (!NOUN.test(noun)) return false;
  for (const { index, 0: piece } of cased.matchAll(PIECE)) {
    const after = index + piece.length;
    if (start < index || end > after) continue;
    const isWay = PATH.test(cased) && /[/\\:]\S/.test(cased.slice(after));
    if (isWay || cased.charAt(after) === '=' || TYPE.test(piece)) return true;
    // `module.record_12`: what stands before a point only leads there as well.
    const from = index + piece.lastIndexOf('.', start - index) + 1;
    const to = piece.indexOf('.', end - index);
    return isOfRecords(noun, cased.slice(from, to < 0 ? after : index + to).match(WORD) ?? []);
  }
  return false;
}
