import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MaterialFact } from '../../knowledge/types.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import { isFormulaOf, spelledIn } from '../symbols/spelled.ts';
import { isOfPartBehind } from '../symbols/symbol-pieces.ts';
import { alloyOf, opensDesignation, targetOf } from './as-target.ts';
import { asDissolved, isDissolved } from './dissolved.ts';
import type { Doped } from './dopants.ts';
import { isCoreBehind } from './fibres.ts';
import { asFired, isFired } from './fired.ts';
import { asIngredient, isIngredient } from './ingredient.ts';
import { listedWith, listsOnlyLight } from './listed-with.ts';
import { isDetector, isNamedAfter } from './named-after.ts';
import { isOtherBarrier, namesOther } from './open-names.ts';
import { isPureBehind } from './own-entry.ts';
import {
  chanceOf,
  type Draft,
  draftOf,
  hasForm,
  IS_SHARED,
  isCast,
  isOfPhosphor,
  isOxideOf,
  materialElements,
  NAMES_TARGET,
  namesPhosphor,
} from './substance-cues.ts';
import { ofColour } from './tri-band.ts';

const CERAMIC_CUE =
  /[(<[](?:0001|1-?[01]-?[02]0?|1[01][01]|001)[)>\]]|(?<![a-z\d])[12] ?sp(?![a-z])|anode|cathode|electrolyte|sofc|soec|(?<![a-z])ink(?![a-z])|slurry|pills?(?![a-z])|paste|lscf|crystal|garnet|scintillat|fib(?:re|er)|(?<![a-z])(?:rod|(?:y|tm)ig(?![a-z]))|ceramic|laser|optic|boule|substrat|sustrato|подлож|пластин|基板|기판|kristall|cristal|晶体|晶體|結晶|石榴石|セラミック|결정|wafer|window|target|靶|ターゲット|타겟|powder|purity|formula|mmol|mg\/ml|vial|inject|infusion|syringe|\d{1,2}(?:\.\d+)?\s?%/;

/** "LAP" and "CAT" are sheets, cats and tomographs as well: no ink, rod or paste makes a phosphor of them. */
const LAMP_CUE = /powder|purity|(?<![a-z])lamp|\d{1,2}(?:\.\d+)?\s?%/;

/** "Gd foil" as one name. */
const SYMBOL_AND_FORM = /^[A-Z][a-z]?(?= [a-z])/;

/** Materials that the words of a text name, each as what it is sold as. What only looks like one is no draft, or speaks against the line. */
export function namedMaterials(line: LineReading, text: ReadLineText, doped: readonly Doped[]): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of text.reading.hits) {
    const { kind, value } = hit.meaning;
    if ((kind !== 'material' && kind !== 'context-material') || hit.negated) continue;
    const named = line.knowledge.materials.get(value);
    if (named === undefined || isAnotherThing(named, hit, line, text)) continue;
    if (wantsCue(hit, text) && text.source.role !== 'material' && !isCued(named, hit, line, text, doped)) continue;
    if (isTypeOrCast(hit, text) || isCastPart(line, text)) continue;
    const draft = draftOfName(soldAs(named, hit, line, text), hit, line, text);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** The material that a name is of beside words for targets, alloys and colours. */
function soldAs(named: MaterialFact, hit: Hit, line: LineReading, text: ReadLineText): MaterialFact {
  const { knowledge } = line;
  if (named.id === 'ph-tri-band') return ofColour(named, text.reading.text.folded, knowledge);
  const isTarget = NAMES_TARGET.test(hit.text) || hasForm(line, 'target');
  if (named.form === 'alloy' && isTarget) return targetOf(named, knowledge);
  return named.form === 'target' && !isTarget && hasForm(line, 'alloy') ? alloyOf(named, knowledge) : named;
}

/** A name inside one that says more: of an oxide, of an alloy by its designation, of a phosphor by its formula. */
const isAnotherThing = (named: MaterialFact, hit: Hit, line: LineReading, text: ReadLineText): boolean =>
  isOxideOf(hit, text) ||
  (named.id === 'tbc-open' && isOtherBarrier(text, hit)) ||
  // "Rare-earth phosphor Y2O3:Eu": which it is stands beside it.
  (named.id === 'ph-rare-earth' && namesOther(text, hit)) ||
  text.reading.formulas.some((formula) => formula.kind === 'designation' && opensDesignation(hit, formula, line));

/** Abbreviations that mean other things too, and what is spelled as a word. */
const wantsCue = ({ meaning, text: said, end }: Hit, { reading }: ReadLineText): boolean =>
  (meaning.kind === 'context-material' && !IS_SHARED.test(reading.text.cased.slice(end))) || isSpelledAsWord(said);

/** Whether something beside a name shows that it is one of a material. */
function isCued(
  { id, form }: MaterialFact,
  hit: Hit,
  line: LineReading,
  { reading }: ReadLineText,
  doped: readonly Doped[],
): boolean {
  const { kind, value } = hit.meaning;
  const { head, hits, text } = reading;
  return (
    (value === 'ph-lap' ? LAMP_CUE : CERAMIC_CUE).test(text.folded) ||
    (form === 'alloy' && hasForm(line, 'alloy', 'target')) ||
    // "Thulia 4N", "Europia 99.99"
    (kind === 'context-material' && form === 'oxide' && isPureBehind(text.cased.slice(hit.end))) ||
    doped.some(({ host }) => host.start < hit.end && hit.start < host.end) ||
    // "LAP green phosphor", "phosphor screen GOS"
    ((value.startsWith('ph-') || value === 'gos') && hits.some(namesPhosphor)) ||
    (id.endsWith('doped-fibre') && isCoreBehind(text.folded.slice(hit.end))) ||
    // "Flat panel detector GOS", "YAP detector": of what is the question that such a name leaves.
    ((form === 'crystal' || id === 'gos') && head?.kind === 'part' && isDetector(head)) ||
    (head?.kind === 'class' && /^(?:scintillator|pet-scanner)$/.test(head.value))
  );
}

/** "DN40 GDC-J40": a type number that opens with the letters of a ceramic; "GGG 40": cast iron. */
function isTypeOrCast({ meaning, text: said, end }: Hit, { reading }: ReadLineText): boolean {
  const after = reading.text.cased.slice(end);
  return (meaning.kind === 'context-material' && /^-[A-Z]{1,3}\d/.test(after)) || isCast(said, after);
}

/** "Traction sheave | GGG": ductile cast iron as German lists write it, where a part is named that is nothing of optics. */
const isCastPart = (line: LineReading, { source: { role, text } }: ReadLineText): boolean =>
  role === 'material' &&
  /^\s*GGG\s*$/.test(text) &&
  textsOf(line, 'description').some(
    ({ reading: { head, text: said } }) => head?.kind === 'part' && !OF_OPTICS.test(said.folded),
  );
const OF_OPTICS =
  /optic|optik|substrat|wafer|window|fenster|dis[ck](?!\p{L})|isolator|lens|linse|seed|plat|(?<!\p{L})r(?:ing|od)|film|boule|[ck]r[iy]sta|sample|probe|target|garnet|granat|piece|chip|slab|prism|mirror|slice|laser|[基晶片板]/u;

/** What is known of a named material. Null: it holds nothing that is followed, or something is only named after it, which the line is told. */
function draftOfName(fact: MaterialFact, hit: Hit, line: LineReading, text: ReadLineText): Draft | null {
  const { knowledge } = line;
  const kind = fact.negative ? 'negative' : 'material';
  const evidence = evidenceOf(kind, hit.text, text.source, fact.name, fact, knowledge, 0.95);
  const elements = fact.negative ? [] : elementsOfName(fact, hit, knowledge);
  if (elements.length === 0 || (fact.id.startsWith('mixed-re') && listsOnlyLight(text.reading))) {
    line.against.push({ ...evidence, kind: 'negative' });
    return null;
  }
  const symbol = SYMBOL_AND_FORM.exec(hit.text)?.[0];
  if (symbol !== undefined && isOfPartBehind(text.reading, hit.start + symbol.length)) return null;
  if (isNamedAfter(text, hit.start, fact.form)) {
    const meaning = `${text.reading.head?.text ?? 'the part'} is only named after ${fact.name}`;
    line.against.push({ ...evidence, kind: 'negative', meaning });
    return null;
  }
  const isShared = fact.uncertain.length > 0;
  const draft = draftOf(fact, isShared ? listedWith(text.reading.text.cased, fact.uncertain, elements) : elements);
  return {
    ...draft,
    ...(fact.form === 'oxide' && isFired(text, hit) && asFired(draft)),
    ...(fact.form === 'oxide' && isDissolved(text, hit)
      ? asDissolved(draft)
      : isIngredient(text, hit, fact.form) && asIngredient(draft, text, hit)),
    ...(isOfPhosphor(line, text, fact.id, fact.form, hit.end) && {
      material: `phosphor:${fact.id}`,
      form: 'compound' as const,
    }),
    evidence: [evidence],
    at: hit,
  };
}

/** The elements of a named material; a formula leaves none of them open. */
function elementsOfName(fact: MaterialFact, { text: said }: Hit, knowledge: Knowledge): Draft['elements'] {
  const spelled = spelledIn(said, fact, knowledge);
  const isOpen = fact.uncertain.length === 0 || !isFormulaOf(said, fact);
  return materialElements(fact, knowledge.followed, chanceOf(fact), spelled).filter(
    ({ symbol }) => isOpen || spelled.has(symbol) || !fact.uncertain.includes(symbol),
  );
}

/** "Yag" is oil in Turkish; YAG the garnet. An abbreviation that is spelled as a word is one where something speaks for it. */
function isSpelledAsWord(written: string): boolean {
  return /^\p{Lu}?\p{Ll}{2,3}$/u.test(written);
}
