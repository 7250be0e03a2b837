import type { MaterialFact } from '../knowledge/types.ts';
import type { Noun } from './head.ts';
import { presenceOf, round, textsOf, type LineReading, type ReadLineText } from './line.ts';
import { fractionOf } from './magnet.ts';
import type { Hit } from './reading.ts';
import type { ElementContent, Evidence, Form } from './types.ts';

/** A substance before forms and duplicates are settled. */
export interface Draft {
  material: string;
  name: string;
  form: Form | null;
  constituents: string[];
  elements: ElementContent[];
  confidence: number;
  named: boolean;
  trace: boolean;
  evidence: Evidence[];
  /** Rank on the ladder: CAS 4, named material 3, formula 3, element + form 2, element word alone 1. */
  rank: number;
  symbols: ReadonlySet<string>;
  /** Where the text names it. */
  at?: { readonly start: number; readonly end: number };
}

/** Parts that are named after a substance and do not hold it: "Nd:YAG mirror", "target holder", "magnet gloves". */
const NAMED_AFTER =
  /label|sticker|placard|(?<![a-z])sign(?![a-z])|schild|etikett|étiquette|etiqueta|etichetta|табличк|наклейк|标签|標籤|ラベル|라벨|glasses|lunettes|occhiali|gafas|очки|眼镜|眼鏡|メガネ|보안경|board|pcb|platine|leiterplatte|mirror|coupler|lamp|diode|filter|power supply|netzteil|alimentation|goggle|eyewear|detector|spiegel|miroir|espejo|specchio|lustro|зеркал|镜|鏡|미러|ミラー|holder|halter|support|clamp|klemm|shutter|driver|treiber|cable|kabel|câble|cable|controller|adapter|tool|werkzeug|glove|brille|software|cabinet|schrank|gun|meter|tester|cleaner|支架|夹|驱动|ホルダ|ドライバ|holster|service|marking|gravur|screw|schraube|bolt|heat ?sink|kühlkörper/i;

/** "YAG wavelength", "Nd:YAG laser line": the light that a thing is made for. */
const OF_LASER =
  /^(?:[a-z]{2}:?)?(?:yag|ylf|yvo4?|luag|ysgg)[ -](?:laser[ -]?)?(?:wavelength|wellenlange|line\b|harmonic|weld|cut\b|cutting|mark(?:ed|ing)|engrav|geschwei|geschnit|beschrift|gravi)/;

/** "Laser-welded (YAG)": so is one that says how a thing was made. */
const LASER_WORK = /laser[- ]?(?:weld|cut\b|cutting|mark(?:ed|ing)|engrav|geschwei|geschnit|beschrift|gravi)/;
const LASER_CRYSTAL = /^(?:[a-z]{2}:?)?(?:yag|ylf|yvo4?|luag|ysgg)(?![a-z])/;

/** What is about a substance and never of it. */
const NEVER_OF = /label|sticker|glasses|brille|goggle|board|pcb|manual/i;
/** What parts are made of, where it stands behind them: "Clamp: ZrO2 3Y-TZP", "Screw AlMgSc". A crystal there is what a part is for. */
const MADE_OF: ReadonlySet<Form> = new Set<Form>(['alloy', 'ceramic']);

/** "Detector block LYSO": a detector of gamma rays is made of what shines in it, one of a laser's light is not. */
const DETECTOR = /detec?tor|детектор|探测器|探測器|検出器|검출기/i;
const SCINTILLATOR = /^(?:lyso|lso|lgso|gso|gagg|luag|luap|lfs)(?![a-z])/;

/** "Crystal in a mount", "rod, mount included": a substance that is there, and what it comes in. */
const IN_IT = / (?:in|im|on|auf|with|mit|dans|en|sur|avec|con|su|w|na|z|v|do|в|на|с|op|met|på|i|med) /;
const COMES = /^ (?:incl|inkl|ready|inbegr|compris)/;

/** Whether a noun is what holds a substance that is named at `at`: before it in the text, or right behind it in its clause. */
function isAround({ reading: { segments, text } }: ReadLineText, head: Noun, at: number): boolean {
  if (head.start < at) return head.segment === 0;
  const own = segments[head.segment];
  if (own?.role !== 'main' || at < own.start) return false;
  return !IN_IT.test(text.folded.slice(at, head.start)) && !COMES.test(text.folded.slice(head.end));
}

/** "SiPM array 8x8, for LYSO readout": words before a purpose that are no form of a substance name a thing, whether or not it is known. */
function namesThing({ source, reading: { hits, text } }: ReadLineText, at: number): boolean {
  return (
    source.role !== 'material' &&
    /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(text.folded.slice(0, at)) &&
    !hits.some(
      ({ end, meaning: { kind, value } }) =>
        end <= at && value !== 'ceramic' && (SAID_OF.has(kind) || kind.endsWith('material')),
    )
  );
}

const SAID_OF: ReadonlySet<string> = new Set(['form', 'element', 'shape', 'compound', 'family']);

/** `form`: of the substance, if that is known. */
export function isNamedAfter(text: ReadLineText, at: number, form?: Form): boolean {
  const { head, nouns, segments } = text.reading;
  const { folded } = text.reading.text;
  const named = folded.slice(at, at + 40);
  if (OF_LASER.test(named) || (LASER_CRYSTAL.test(named) && LASER_WORK.test(folded))) return true;
  // "flashlamp for Er:YAG", "Halter | für YAG-Stab": what stands behind "for" is elsewhere.
  const opens = segments[0]?.role === 'for' && text.source.role !== 'material';
  const purpose = segments.find(({ role, start, end }) => role === 'for' && at >= start && at < end);
  if (purpose !== undefined && (head !== null || opens || namesThing(text, purpose.start))) return true;
  if (text.source.role === 'material' || head?.kind !== 'part') return false;
  if (!NAMED_AFTER.test(head.text) && !(head.roles.has('around-substances') && isAround(text, head, at))) return false;
  if (DETECTOR.test(head.text) && SCINTILLATOR.test(named)) return false;
  if (
    form !== undefined &&
    MADE_OF.has(form) &&
    !NEVER_OF.test(head.text) &&
    at >= head.end &&
    nouns.every((noun) => noun === head || noun.end <= at || noun.cancelledBy !== null)
  )
    return false;
  // The part must stand behind the substance or be the head of the whole text.
  return nouns.some((noun) => noun === head && (noun.start > at || noun.segment === 0));
}

export function targetCue(line: LineReading): Hit | null {
  for (const text of textsOf(line, 'material', 'description', 'category')) {
    const hit = text.reading.hits.find(
      ({ meaning, text: word }) =>
        (meaning.kind === 'form' && meaning.value === 'target') ||
        (meaning.kind === 'material' &&
          line.knowledge.materials.get(meaning.value)?.form === 'target' &&
          // "Zr-Y alloy sheet" is no target for the alloy being sold as one.
          (NAMES_TARGET.test(word) || !hasForm(line, 'alloy'))),
    );
    if (hit !== undefined && !(text.reading.head?.kind === 'part' && NAMED_AFTER.test(text.reading.head.text)))
      return hit;
  }
  return null;
}

/** Whether a name says that it is of a target. */
export const NAMES_TARGET = /target|sputter|靶|ターゲット|타겟|타깃|мишен/i;

/** Words of a form that no target has, and shapes of loose material: below "Sputtering targets" they are for evaporation. */
const LOOSE = /granul|pellet|piece|slug|chip|lump|shot|turning|ingot|wire|pulver|powder/;

/** The one form that a category, else the nearest heading, says of the lines in it: "Sputtering targets", "Oxide". */
export function formAround(line: LineReading): 'target' | 'oxide' | 'metal' | null {
  for (const role of ['category', 'heading', 'title'] as const) {
    for (const { reading } of textsOf(line, role)) {
      const found = new Set(reading.hits.flatMap(({ meaning }) => (meaning.kind === 'form' ? [meaning.value] : [])));
      if (found.size === 0) continue;
      // "Targets and evaporation materials", "Target holders" leave it open.
      const isPlain = reading.head?.kind !== 'part' && reading.head?.kind !== 'class' && reading.segments.length === 1;
      const [value = ''] = found.has('target') ? ['target'] : found;
      return isPlain && (found.size === 1 || value === 'target') && isSaidAround(value) ? value : null;
    }
  }
  return null;
}

const isSaidAround = (value: string): value is 'target' | 'oxide' | 'metal' =>
  value === 'target' || value === 'oxide' || value === 'metal';

/** Whether a heading makes a target of what a line names: nothing in the line says that it is loose. */
export function isHeadedTarget(line: LineReading): boolean {
  return (
    formAround(line) === 'target' &&
    !textsOf(line, 'material', 'description').some(({ reading }) => LOOSE.test(reading.text.folded))
  );
}

export function hasForm(line: LineReading, ...values: string[]): boolean {
  return textsOf(line, 'material', 'description', 'category', 'heading', 'title').some((text) =>
    text.reading.hits.some((hit) => hit.meaning.kind === 'form' && values.includes(hit.meaning.value)),
  );
}

/** "Phosphor", Leuchtstoff, 荧光粉. */
export function namesPhosphor({ meaning, negated }: Hit): boolean {
  if (negated) return false;
  return meaning.kind === 'form'
    ? meaning.value === 'phosphor'
    : meaning.kind === 'material' && meaning.value.startsWith('ph-');
}

/** How sure a name is of what it spells. */
const SPELLED = 0.95;

/**
 * The followed elements of a material, each with its range and how sure it is. `spelled`: those that the name itself says; the
 * confidence of a fact is about what else a thing of that name holds, and how much.
 */
export function materialElements(
  fact: MaterialFact,
  followed: ReadonlySet<string>,
  p: number,
  spelled: ReadonlySet<string> = NONE,
): ElementContent[] {
  const elements: ElementContent[] = [];
  for (const [symbol, range] of Object.entries(fact.composition)) {
    if (!followed.has(symbol)) continue;
    const isSpelled = spelled.has(symbol);
    const isSure = isSpelled || (range[0] > 0 && !fact.uncertain.includes(symbol));
    const chance = isSpelled ? Math.max(p, SPELLED) : isSure ? p : p * (fact.chances?.[symbol] ?? 0.4);
    elements.push({
      symbol,
      presence: presenceOf(chance, isSure),
      confidence: round(chance),
      massFraction: fractionOf(range),
      grams: null,
    });
  }
  return elements;
}

const NONE: ReadonlySet<string> = new Set();
