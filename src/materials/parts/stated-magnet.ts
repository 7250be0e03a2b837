import { isPaperNoun, type Noun } from '../reading/head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';
import { isMagnetContext } from '../magnets/magnet-context.ts';
import { isTool } from '../magnets/own-magnet.ts';
import type { Evidence } from '../types.ts';
import { gradeEvidence } from './before-noun.ts';

/*
 * What is called a magnet after its use ("Haltemagnet", "latch magnet", "Bremsmagnet") is a holder, a lock or a winding as often as a bare
 * magnet. Where the line says of which rare earths it is, the magnet itself is what is bought: that it is judged as one is the stricter
 * reading, and a grade that is told must not make it the milder.
 */

/** A noun for magnets that a name ends with, or opens with before a comma or a preposition. No adjective. */
const CALLED =
  /(?:magnet(?:s|e|en|er|et)?|magneet|magneten|magneetti|magnes|magnesy|mágnes(?:ek)?|mıknatıs\p{L}{0,4}|магнит[ыи]?|магніт[и]?|磁[铁鐵石钢鋼]|永[磁]体|マグネット|자석)$|^(?:magnets?|aimants?|im[aá]n(?:es)?|[íi]m[ãa]s?|íman|calamit[ae]|magnet[ei]|magnes|магнит)(?:,| (?:de|di|da|do|du|för|voor|für|for|do|для) |$| )/iu;
/** Windings by name. */
const WOUND = /ele[ck]tro|solenoid|spule|coil|bobin|hub-?magnet|zug-?magnet|электро|електро|电磁|電磁/iu;
/** Holders and windings that are called magnets. */
const HOLDERS = /^(?:holding-magnet|pot-magnet|magnetic-catch)$/;
const WINDINGS = /^(?:electromagnet|magnetic-lock)$/;

/** That a line states a rare-earth magnet: by a grade, or by the name of the family; `own`: in a clause that comes with nothing. */
export function statedMagnet(line: LineReading, where: 'own' | 'any' = 'own'): Evidence | null {
  for (const text of textsOf(line, 'description', 'material')) {
    const { grades, hits, segments } = text.reading;
    const isRare = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
    const grade = grades.find((one) => isRare(one.family) && isMagnetContext(line, text, one));
    if (grade !== undefined) return gradeEvidence(line, text, grade);
    const named = hits.find(
      ({ meaning, negated, segment }) =>
        meaning.kind === 'family' &&
        isRare(meaning.value) &&
        !negated &&
        (where === 'any' || segments[segment]?.role !== 'with'),
    );
    if (named !== undefined)
      return evidenceOf('context', named.text, text.source, 'a magnet, by what it is of', null, line.knowledge, 0.9);
  }
  return null;
}

/** "Haltemagnet NdFeB N45SH D10x3", "Magnet, hook, NdFeB N38": of such a holder by its name in a text. */
export const isHolderStated = (line: LineReading, classId: string, said: string): boolean =>
  HOLDERS.test(classId) && CALLED.test(said.trim()) && statedMagnet(line) !== null;

/**
 * "Bremsmagnet SmCo", "Türmagnet Neodym 10x5x2": what is held for a winding is none. "Magnet, door latch, NdFeB N38", "MAGNET,HOLDER,NDFEB N38":
 * a name that opens with the magnet and a comma goes on with where it sits, and a clause of its own says of what it is.
 */
export function magnetStated(line: LineReading, text: ReadLineText, head: Noun): Evidence | null {
  const isWinding = WINDINGS.test(head.value) && CALLED.test(head.text) && !WOUND.test(text.reading.text.folded);
  if (!isWinding && !opensWithMagnet(text)) return null;
  return statedMagnet(line);
}

function opensWithMagnet({ reading: { nouns, hits, grades, segments, text } }: ReadLineText): boolean {
  const [first] = nouns;
  if (first === undefined || text.folded.slice(0, first.start).trim() !== '') return false;
  if (!/^(?:magnet|магнит|магніт|aimant|iman|calamita)s?(?: ?,|$)/u.test(text.folded.slice(0, first.end + 2).trimEnd()))
    return false;
  const opensClause = (start: number, segment: number): boolean => {
    const own = segments[segment];
    return segment > 0 && own?.role === 'main' && text.folded.slice(own.start, start).trim() === '';
  };
  return (
    hits.some(
      ({ meaning, negated, start, segment }) => meaning.kind === 'family' && !negated && opensClause(start, segment),
    ) ||
    grades.some(({ start }) =>
      segments.some((own, at) => own.start <= start && start < own.end && opensClause(start, at)),
    )
  );
}

/** "Elektro-Haftmagnet NdFeB": a winding, and the magnets that it is said to have besides. */
export const heldByWinding = (winding: Noun, { reading: { nouns } }: ReadLineText): Noun | undefined =>
  nouns.find(
    ({ kind, value, cancelledBy }) => kind === 'magnet' && magnetKind(value) !== null && cancelledBy === winding.text,
  );

/** What a piece in a part is called besides its shape, and how many of them there are. */
const PIECE_WORDS =
  /^(?:magnets?|magnet[ei]n?|aimants?|imanes|im[aá]n|магнит[ыао]?м?|cores?|kerne?|inserts?|eins[aä]tze?|pcs|stk|pièces?|шт|grade|type|plated|coated|each|and)$/u;
/** A fixture, a mould or a gauge is around magnets, and a paper tells of them. */
const AROUND =
  /(?<!\p{L})(?:fixtures?|jigs?|mou?lds?|gauges?|tools?|tooling|templates?|punch|tray|pallet|box|carton|pouch|bag|packaging|separator sheet|spacers?|vorrichtung|lehre|form|werkzeug|schachtel|karton|gabarit|moule|outil|calibre|boîte|útil|utillaje|molde|caja|stampo|attrezzo|scatola|przyrząd|forma|pudełko|přípravek|krabice|оснастка|форма|калибр|шаблон|коробка)(?!\p{L})|[治夹]具|模具|工装|量规|托盘|[纸包].?[箱盒装]|治具|金型|トレー|箱|지그|금형|트레이/u;

/**
 * "Float, SmCo ring", "Sleeve assy w/ N45EH segments", "Plunger, NdFeB N45": a clause behind a part that says nothing but of which rare
 * earths a piece is, by its family or its grade, and its shape. What is for magnets, keeps them or works on them has none.
 */
export function piecesInPart(line: LineReading, { noun: part, text }: { noun: Noun; text: ReadLineText }): Noun | null {
  const { hits, grades, nouns, segments, text: read } = text.reading;
  const own = segments[part.segment];
  if (own === undefined || isPaperNoun(part) || isTool(part) || /^dies?$/i.test(part.text) || AROUND.test(read.folded)) return null;
  // "Washer 20 mm, Neodymium N42": a counterpart that only magnets hold to.
  if (/washers?$|scheiben?$|rondell\p{L}|arandela|шайба$|podkładka|垫圈$/iu.test(part.text)) return null;
  // "Magnet holder, NdFeB N45", "Sleeve for rotor, N45": it holds them elsewhere; a carrier of magnets has them on it.
  const isCarrier = CARRIER.test(read.folded.slice(own.start, part.end));
  if (!isCarrier && nouns.some(({ kind, segment }) => kind === 'magnet' && segment <= part.segment)) return null;
  const isRare = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
  const families = hits.filter(({ meaning, negated }) => meaning.kind === 'family' && isRare(meaning.value) && !negated);
  const rated = grades.filter((one) => isRare(one.family) && (OF_MAGNETS.test(one.text) || isMagnetContext(line, text, one)));
  for (const [at, { start, end, role }] of segments.entries()) {
    if (at <= part.segment) continue;
    if (role === 'for') return null;
    const isIn = (one: { readonly start: number; readonly end: number }): boolean => one.start >= start && one.end <= end;
    const piece = families.find(isIn) ?? rated.find(isIn);
    if (piece === undefined || role === 'and') continue;
    if (nouns.some(({ segment, kind }) => segment === at && kind !== 'magnet')) continue;
    // "BRKT,NEO MAGNET": a name with the noun first.
    if (role === 'main' && /^,\S/.test(read.folded.slice(part.end)) && /magnet/.test(read.folded.slice(start, end))) continue;
    const known = [...hits, ...grades].filter(isIn);
    const isOther = (word: RegExpExecArray): boolean =>
      !/\d/.test(word[0]) && !PIECE_WORDS.test(word[0]) && !known.some((one) => one.start <= start + word.index && start + word.index < one.end); // prettier-ignore
    const others = [...read.folded.slice(start, end).matchAll(/[\p{L}\d][\p{L}\d.]+/gu)].filter(isOther);
    // "w/ N45EH segments Inconel": what comes with it may have more to it.
    const isPiece = others.length === 0 || (role === 'with' && others.every(({ index }) => start + index > piece.start));
    const quote = { start: piece.start, end: piece.end, text: read.cased.slice(piece.start, piece.end), segment: at };
    if (isPiece) return { ...part, kind: 'magnet', ...quote };
  }
  return null;
} // prettier-ignore

/** "Brake magnet carrier", "Sensormagnetträger". */
const CARRIER = /magnet[ -]?(?:carriers?|traeger|trager)$/u;

/** Grades that nothing but a magnet has: "45 Sh" is the hardness of a rubber, "35 Ah" a battery. */
const OF_MAGNETS = /^(?:N ?-?\d\d ?(?:M|H|SH|UH|EH|AH|VH)|\d\d ?[UE]H)$/;
