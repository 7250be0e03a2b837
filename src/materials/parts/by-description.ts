import { gradeBefore, gradedPiece, pieceOfName } from './before-noun.ts';
import { comesWithUnnamed, takeMagnet } from './comes-with.ts';
import { collect, namesMagnet, type Draft, type Part } from './draft.ts';
import { isDriveOf, isTypedDrive } from './drive-beside-name.ts';
import { isAccessoryOf, isFittingAlone } from './other-part.ts';
import { isSentence } from './sentences.ts';
import type { SeriesHit } from './series.ts';
import { isOfCategory } from './series-place.ts';
import { magnetStated } from './stated-magnet.ts';
import { mayBeStated } from './may-be-stated.ts';
import { typeBefore } from './type-before.ts';
import type { ReadLineText } from '../line.ts';
import { addedMagnet, columnMagnet } from '../magnets/own-magnet.ts';
import { isPaperNoun, type Noun } from '../reading/head.ts';

/**
 * What does the next description add? The first whose head is known says what the line is; a later one describes that, or corrects it.
 * Behind a part only magnets are looked for: whatever else is named may be what the part is for.
 */
export function byDescription(draft: Draft, text: ReadLineText): void {
  const { head } = text.reading;
  // First, since the text that tells may have no head.
  if (draft.part !== null) magnetOfName(draft, draft.part, text);
  if (
    head === null &&
    draft.part !== null &&
    draft.series.some(mayDrive) &&
    isTypedDrive(draft.part, text, draft.series)
  )
    [draft.kind, draft.part] = ['class', null];
  if (head === null) pieceByGrade(draft, text);
  else if (draft.kind !== 'none' || !nameLine(draft, text, head)) describe(draft, text, head);
}

/** "MAGNET CASE LID | Block 10 x 4 x 1.5, N52, Ni": is the part so far a magnet, whose name goes on with where it sits? */
function magnetOfName(draft: Draft, { noun, text: name }: Part, text: ReadLineText): void {
  if (name.reading.nouns[0]?.kind === 'magnet') draft.magnet ??= pieceOfName(draft.line, name, noun, text);
}

/** "Arc R30 x R22 x 25, N42SH | Epoxy": is it a piece by its grade and its size, whatever it is coated with? Only what has no name yet. */
function pieceByGrade(draft: Draft, text: ReadLineText): void {
  if (draft.kind !== 'none' || text.reading.grades.length === 0) return;
  const graded = gradedPiece(draft.line, text);
  if (graded === null) return;
  draft.kind = 'magnet';
  draft.magnet ??= graded;
}

/**
 * What is the line, by the first description that has a head? What outweighs that head is asked first: a thing without a name before "with
 * magnet", a grade, the number of a type. True where it did, so that the text has nothing more to say.
 */
function nameLine(draft: Draft, text: ReadLineText, head: Noun): boolean {
  const { line, series } = draft;
  if (head.kind === 'magnet' && isWith(head, text) && comesWithUnnamed(text, head)) {
    takeMagnet(draft, head, text, true);
    draft.classes.push(...draft.held);
    draft.kind = 'class';
    return true;
  }
  if (head.kind === 'part') {
    const graded =
      (text.reading.grades.length > 0 ? gradeBefore(line, text, head) : null) ??
      (mayBeStated(head, text) ? magnetStated(line, text, head) : null);
    const isTyped =
      graded === null &&
      series.length > 0 &&
      (typeBefore(text, head, series) !== null || isOfCategory(line, text, series));
    draft.magnet ??= graded;
    if (graded !== null || isTyped) {
      draft.kind = isTyped ? 'class' : 'magnet';
      return true;
    }
    draft.part = { noun: head, text };
  }
  draft.kind = head.kind;
  return false;
}

const isWith = ({ segment }: Noun, { reading: { segments } }: ReadLineText): boolean =>
  segments[segment]?.role === 'with';

/** What does a text with this head say of a line that has a name, perhaps by this very text? */
function describe(draft: Draft, text: ReadLineText, head: Noun): void {
  if (draft.part !== null && mayHaveDrive(draft, draft.part, head) && isDriveOf(draft.part, text, head, draft.series))
    [draft.kind, draft.part] = ['class', null];
  if (draft.part !== null) magnetsBehind(draft, draft.part, text, head);
  else if ((draft.kind === 'class' && isAccessoryOf(text, head, draft.classes)) || isFittingAlone(text, head))
    becomePart(draft, text, head);
  else collect(draft, text);
}

/** What `isDriveOf` is asked for: a carrier, behind what it may move. */
const mayHaveDrive = ({ series }: Draft, { noun: { roles } }: Part, { kind, value }: Noun): boolean =>
  kind === 'class' &&
  (series.some(mayDrive) ||
    value === 'headphone' ||
    value === 'motor-stepper-hybrid' ||
    [...roles].some((role) => /^(?:pl|act|driv)/.test(role)));

const mayDrive = ({ fact }: SeriesHit): boolean => (fact.pRareEarthMagnet ?? 0) > 0;

/** Is a magnet named behind a part, by name or by grade? No paper or label has one. */
function magnetsBehind(draft: Draft, part: Part, text: ReadLineText, head: Noun): void {
  if (isPaperNoun(part.noun) || !namesMagnet(text)) return;
  const { knowledge } = draft.line;
  if (!isSentence(text)) draft.magnet ??= columnMagnet(head, text, knowledge, part.text);
  const added = addedMagnet(text, knowledge);
  if (added !== undefined) takeMagnet(draft, added, text);
}

/** "Servo 2040 | Servo controller", "Motor | Gasket": what was named so far is what the part is for. */
function becomePart(draft: Draft, text: ReadLineText, noun: Noun): void {
  draft.kind = 'part';
  draft.part = { noun, text };
  draft.classes.length = 0;
  draft.magnet = null;
  draft.beside = null;
}
