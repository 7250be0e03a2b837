import { gradeAlone, gradeBehind } from './before-noun.ts';
import { takeMagnet, takeMore, takeNoun } from './comes-with.ts';
import { namesMagnet, type Draft, type Part } from './draft.ts';
import { countedOnPart, namedOnPart } from './named-on-part.ts';
import { heldByWinding, piecesInPart } from './stated-magnet.ts';
import { toldToHave } from './told-on-part.ts';
import { textsOf, type ReadLineText } from '../line.ts';
import { columnMagnet, heldInClause, magnetOfMaterial, ownMagnet } from '../magnets/own-magnet.ts';
import { magnetsInRemarks } from '../magnets/remarked-magnet.ts';
import { shapedPiece, shapeUnder } from '../magnets/shaped-piece.ts';
import type { Noun } from '../reading/head.ts';
import type { TextRole } from '../types.ts';

/**
 * What is there besides a part, or in it, or is the line a magnet that bears its name? Each question is for what the ones before it left
 * open: what comes along by its own name, the magnets that clauses and columns name, what a grade makes of the noun, and last what the part
 * is only told to have.
 */
export function heldByPart(draft: Draft, part: Part): void {
  const { grades, hits } = part.text.reading;
  const isTyped = grades.length > 0 || hits.some(({ meaning }) => meaning.kind === 'family');
  const isShape = part.noun.value === 'shape';
  takeAlong(draft, part);
  if (namesMagnet(part.text)) takeFromText(draft, part);
  takeFromColumns(draft, part);
  if (isTyped) draft.magnet ??= shapedPiece(draft.line, part.text, part.noun);
  if (grades.length > 0) draft.magnet ??= gradeBehind(draft.line, part.text, part.noun);
  magnetInColumns(draft, isShape ? BESIDE_SHAPE : BESIDE_PART);
  if (isShape) gradeOfShape(draft, part);
  namedLast(draft, part, isTyped);
  if (isTyped && isOpen(draft) && draft.held.length === 0) statedLast(draft, part);
  if (isOpen(draft)) draft.classes.push(...draft.held.slice(0, 1));
  if (isOpen(draft)) draft.classes.push(...toldToHave(part, draft.line, isTyped));
  if (draft.classes.length > 0) draft.kind = 'class';
  else if (draft.magnet !== null) draft.kind = 'magnet';
}

const isOpen = ({ classes, magnet }: Draft): boolean => classes.length === 0 && magnet === null;

/** "Gearbox with motor", "Chassis | includes 4 motors": what comes with it is there as well. With a document nothing does. */
function takeAlong(draft: Draft, { noun, text }: Part): void {
  if (noun.value === 'document') return;
  for (const one of text.reading.nouns) if (comesAlong(one, text)) takeNoun(draft, one, text);
  if (draft.line.texts.some((more) => more !== text && saysWith(more))) takeMore(draft, text, comesAlong);
}

const saysWith = ({ reading: { segments } }: ReadLineText): boolean => segments.some(({ role }) => role === 'with');

/** "Puller for rotors with magnets": what comes with what a part is for is no part of it. */
function comesAlong({ segment, cancelledBy }: Noun, { reading: { segments } }: ReadLineText): boolean {
  if (cancelledBy !== null) return false;
  const role = segments[segment]?.role;
  return role === 'and' || (role === 'with' && segments[segment - 1]?.role !== 'for');
}

/** Does a clause of its own text name a magnet of the part, or how many it has? */
function takeFromText(draft: Draft, { noun, text }: Part): void {
  const own = ownMagnet(noun, text, draft.line.knowledge);
  if (own !== null && own.held !== null && draft.magnet === null) takeMagnet(draft, own.held, text, true);
  else draft.magnet ??= own?.evidence ?? null;
  const clause = heldInClause(noun, text) ?? (noun.value === 'electromagnet' ? heldByWinding(noun, text) : undefined);
  if (clause !== undefined) takeMagnet(draft, clause, text, true);
  const counted = COUNTED_MAGNETS.test(text.reading.text.folded) ? countedOnPart(noun, text) : undefined;
  if (counted !== undefined) takeMagnet(draft, counted, text, true);
}

const COUNTED_MAGNETS = /\d[ -x×]{1,3}(?:\p{L}{3,10} )?\p{L}{0,3}(?:magn|aimant|im[aã]n|calamit|магн|磁|자석)/u;

/** Does a column of materials, or a remark, say that magnets are in it? */
function takeFromColumns(draft: Draft, { noun: named }: Part): void {
  const { line, isRemarked } = draft;
  for (const text of textsOf(line, 'material').filter(namesMagnet)) {
    const added = magnetOfMaterial(text);
    if (added !== undefined) takeMagnet(draft, added, text, true);
  }
  if (isRemarked) for (const [noun, text] of magnetsInRemarks(line, 'any', named)) takeMagnet(draft, noun, text, true);
}

const BESIDE_PART: readonly TextRole[] = ['partNumber'];
/** "Ring 20x10 | Magnet NdFeB N42SH": a shape says nothing of what it is, any other column does. */
const BESIDE_SHAPE: readonly TextRole[] = ['partNumber', 'remarks', 'category'];

/** Is the line a magnet by another column than its descriptions? */
function magnetInColumns(draft: Draft, roles: readonly TextRole[]): void {
  const { line } = draft;
  for (const text of textsOf(line, ...roles).filter(namesMagnet)) {
    const { head } = text.reading;
    if (head !== null) draft.magnet ??= columnMagnet(head, text, line.knowledge);
  }
}

/** "Segment | N42SH": is a shape a magnet by a grade alone, or by what it is listed under? */
function gradeOfShape(draft: Draft, part: Part): void {
  const { line } = draft;
  for (const text of textsOf(line, 'description', 'material', ...BESIDE_SHAPE))
    if (text.reading.grades.length > 0) draft.magnet ??= gradeAlone(line, text);
  if (draft.magnet === null && line.texts.some(isAbove)) draft.magnet = shapeUnder(line, part.text);
}

/** A category, a heading or a title that names a magnet. */
const isAbove = ({ source: { role }, reading: { head } }: ReadLineText): boolean =>
  (role === 'category' || role === 'heading' || role === 'title') && head?.kind === 'magnet';

/** "Door latch magnet 10x5x2": does the part's own clause name a magnet, where nothing has told of one and the part may have one? */
function namedLast(draft: Draft, { noun, text }: Part, isTyped: boolean): void {
  const mayHave = isTyped || noun.roles.has('place') || noun.roles.has('driven');
  if (!mayHave || !isOpen(draft) || draft.held.length > 0 || !namesMagnet(text)) return;
  const { magnet, held } = namedOnPart(noun, draft.line, text);
  draft.magnet = magnet;
  if (held !== null) takeMagnet(draft, held, text, true);
}

/** "Float, SmCo ring": does a clause behind say of which rare earths pieces in the part are? Last, since the magnets that it names say more. */
function statedLast(draft: Draft, part: Part): void {
  const piece = piecesInPart(draft.line, part);
  if (piece !== null) takeMagnet(draft, piece, part.text, true);
}
