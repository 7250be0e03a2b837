import type { CasFact } from '../../knowledge/knowledge.ts';
import type { MaterialFact } from '../../knowledge/types.ts';
import { isCoreBehind } from './fibres.ts';
import { asFired, isFired } from './fired.ts';
import { asIngredient, isIngredient } from './ingredient.ts';
import { alloyOf, opensDesignation, targetOf, withFormulas } from './as-target.ts';
import { asDissolved, isDissolved } from './dissolved.ts';
import { dopedIn, withDopants, type Doped } from './dopants.ts';
import { findFormulas } from '../symbols/formula.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { listedWith } from './listed-with.ts';
import { mayRunTogether } from './pieces.ts';
import { isDetector, isNamedAfter } from './named-after.ts';
import {
  type Draft,
  hasForm,
  isCast,
  isOfPhosphor,
  materialElements,
  namesPhosphor,
  NAMES_TARGET,
  opensUnder,
  SAYS_WHAT,
} from './substance-cues.ts';

import { cobaltAlloys, neodymiumAlloys } from './cobalt-alloys.ts';
import type { Hit } from '../reading/reading.ts';
import { isShapeNoun } from '../magnets/shape-words.ts';
import { isFormulaOf, spelledIn } from '../symbols/spelled.ts';
import { namedConstituents } from './substance-constituents.ts';
import { formulas, IS_SHARED } from './substance-formulas.ts';
import { isOfPartBehind } from '../symbols/symbol-pieces.ts';
import { symbolAlone } from '../symbols/symbols.ts';
import { elementsWithForm } from './substance-elements.ts';
import { garnets } from './garnets.ts';
import { severalForms } from './several-forms.ts';
import { settle } from './substance-settle.ts';
import { ofColour } from './tri-band.ts';
import { stabilisedZirconia } from './substance-zirconia.ts';
import type { Content, ElementContent, Form } from '../types.ts';

/** Zirconia, in any language. */
const ZIRCONIA =
  /zircon|zirkon|cirkon|tsirkoon|circoni|cyrkon|циркон[иі]|ζιρκον|ز[ير]{1,2}كون|[זצ]ירקונ|เซอร์โคเนีย|ジルコニア|지르코니아|锆|鋯|zro2/;

const CERAMIC_CUE =
  /anode|cathode|electrolyte|sofc|soec|(?<![a-z])ink(?![a-z])|slurry|crystal|garnet|scintillat|fib(?:re|er)|rod|ceramic|laser|optic|boule|substrat|sustrato|подлож|пластин|基板|기판|kristall|cristal|晶体|晶體|単結晶|結晶|石榴石|セラミック|결정|single crystal|wafer|window|target|靶|ターゲット|타겟|powder|purity|formula|mmol|mg\/ml|vial|inject|infusion|syringe|\d{1,2}(?:\.\d+)?\s?%/;

/** "Gd foil" as one name. */
const SYMBOL_AND_FORM = /^[A-Z][a-z]?(?= [a-z])/;

/** A colon, or dopants behind a blank: `SrAl2O4 Eu Dy`. */
export const SAYS_DOPED = /:|\d (?:Ce|Pr|Nd|Sm|Eu|Tb|Dy|Ho|Er|Tm|Yb)(?![A-Za-z\d])/;
const NONE_SPELLED: ReadonlySet<string> = new Set();
const NOT_DOPED: readonly Doped[] = [];
/** Symbols of the elements that are followed. */
const FOLLOWED = /(?:Sm|Gd|Tb|Dy|Lu|Sc|Ho|Er|Tm|Eu|Yb|Y)(?![a-z])/;

/** All substances that the line names: by CAS, by name, by formula, by element and form. */
export function substanceContents(line: LineReading, isMagnet: boolean, asAlloy: boolean): Content[] {
  const drafts: Draft[] = [];
  for (const cas of casOf(line)) drafts.push(cas);
  const roles = ['material', 'description', 'category', 'remarks'] as const;
  for (const text of [...textsOf(line, ...roles), ...numbersThatName(line)]) {
    if (text.source.role === 'remarks' && drafts.length === 0 && !SAYS_WHAT.test(text.source.text)) continue;
    const zirconia = ZIRCONIA.test(text.reading.text.folded) ? stabilisedZirconia(line, text) : [];
    const { hits, text: read } = text.reading;
    const isNamed =
      FOLLOWED.test(read.cased) ||
      hits.some(({ meaning: { kind } }) => kind === 'element' || kind === 'material' || kind === 'context-material');
    const isAlloy =
      isNamed &&
      (hasForm(line, 'alloy', 'target') ||
        hits.some(
          ({ meaning: { kind, value } }) =>
            kind === 'material' && line.knowledge.materials.get(value)?.form === 'target',
        ) ||
        mayRunTogether(read.cased));
    const ofGarnet = hits.some(isGarnet) ? garnets(line, text) : [];
    const alloys = isAlloy ? namedConstituents(line, text) : [];
    const doped = SAYS_DOPED.test(text.reading.text.cased) ? dopedIn(text, line.knowledge.weights) : NOT_DOPED;
    const named = namedMaterials(line, text, doped).filter(
      (draft) =>
        (zirconia.length === 0 || draft.material !== 'zirconia') &&
        // "Sputtertarget Yttrium-Aluminium" is no target of yttrium.
        (draft.constituents.length === 0 ||
          !alloys.some(({ constituents }) => draft.constituents.every((symbol) => constituents.includes(symbol)))),
    );
    const ofFormulas = formulas(line, text);
    const undoped =
      named.length === 0 || ofFormulas.length === 0 ? [...named, ...ofFormulas] : withFormulas(named, ofFormulas);
    const substances = doped.length === 0 ? undoped : withDopants(line, text, doped, undoped);
    const own = [
      ...zirconia,
      ...ofGarnet,
      ...alloys,
      ...substances,
      ...(!isMagnet && (mayNameElement(text) || opensUnder(line, text)) ? elementsWithForm(line, text) : []),
    ];
    drafts.push(...(own.length > 0 && mayOfferSeveral(text) ? severalForms(line, text, own) : own));
  }
  if (asAlloy) drafts.push(...cobaltAlloys(line), ...(drafts.length === 0 ? neodymiumAlloys(line) : []));
  return drafts.length === 0 ? [] : settle(line, drafts);
}

/** "Gd2O3 | 99.99 % powder", "LYSO | 10x10x30 mm": a number that is the name of a material, where no description names another thing. */
function numbersThatName(line: LineReading): ReadLineText[] {
  const names = textsOf(line, 'partNumber').filter(isOfMaterial);
  const isOpen =
    names.length > 0 &&
    textsOf(line, 'description').every(({ reading: { head } }) => head === null || isShapeNoun(head));
  return isOpen ? names : [];
}

const isOfMaterial = ({ reading: { hits, text } }: ReadLineText): boolean =>
  hits.some(
    ({ meaning, start, end }) => meaning.kind === 'material' && start === 0 && end === text.folded.trimEnd().length,
  );

/** Whether a text has a word or a symbol of an element that may stand for itself. */
const mayNameElement = ({ reading, symbols, source }: ReadLineText): boolean =>
  symbols.length > 0 ||
  reading.hits.some(({ meaning }) => meaning.kind === 'element') ||
  ((source.role === 'material' || source.text.length <= 4) && symbolAlone(reading.text) !== null);

function casOf(line: LineReading): Draft[] {
  const { knowledge } = line;
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const text of line.texts) {
    for (const found of text.reading.cas) {
      const fact = knowledge.cas.get(found.cas);
      if (!found.valid || fact === undefined || seen.has(found.cas)) continue;
      seen.add(found.cas);
      const source = { sources: fact.sources, grade: fact.grade, confidence: 0.95 };
      const evidence = evidenceOf(
        fact.controlled ? 'cas' : 'negative',
        found.cas,
        text.source,
        `CAS number of ${fact.name}`,
        source,
        knowledge,
        fact.confidence === 'low' ? 0.85 : 0.97,
      );
      // The number of a garnet or a phosphor is that of a ceramic, and not of any compound.
      const material = knowledge.materials.get(fact.material ?? '');
      // That of mischmetal names no followed element, and the metal may hold one.
      if (!fact.controlled && material?.negative === false) {
        const draft = draftOf(material, materialElements(material, knowledge.followed, chanceOf(material)));
        drafts.push({ ...draft, evidence: [{ ...evidence, kind: 'cas' }], rank: 4 });
        continue;
      }
      if (!fact.controlled) {
        line.against.push(evidence);
        continue;
      }
      const symbols = fact.elements.filter((symbol) => knowledge.followed.has(symbol));
      // That of SmCo5 may be of a magnet, where the line does not say that it is the alloy.
      const isAlloy = fact.family !== undefined && hasForm(line, 'alloy', 'ingot');
      drafts.push({
        material: material?.id ?? (isAlloy ? `alloy:${fact.formula ?? ''}` : `cas:${found.cas}`),
        name: fact.name,
        form: material?.form ?? formOfKind(fact.kind),
        constituents: constituentsOf(fact, symbols, knowledge.weights),
        elements: symbols.map((symbol) => ({
          symbol,
          presence: 'proven',
          confidence: evidence.confidence,
          massFraction: null,
          grams: null,
        })),
        confidence: evidence.confidence,
        named: true,
        trace: false,
        evidence: [evidence],
        rank: 4,
        symbols: new Set(symbols),
      });
    }
  }
  return drafts;
}

/** Of an alloy the formula names all constituents, the number only those that are followed. */
function constituentsOf(fact: CasFact, symbols: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const form = formOfKind(fact.kind);
  const formula = form === 'alloy' ? findFormulas(fact.formula ?? '', weights)[0] : undefined;
  if (formula !== undefined) return [...formula.elements.keys()];
  return form === 'metal' ? [...symbols] : [...fact.elements];
}

function formOfKind(kind: string): Form {
  if (kind === 'metal' || kind === 'alloy' || kind === 'oxide') return kind;
  return 'compound';
}

function namedMaterials(line: LineReading, text: ReadLineText, doped: readonly Doped[]): Draft[] {
  const { knowledge } = line;
  const drafts: Draft[] = [];
  for (const hit of text.reading.hits) {
    const { kind, value } = hit.meaning;
    if ((kind !== 'material' && kind !== 'context-material') || hit.negated) continue;
    const named = knowledge.materials.get(value);
    if (named === undefined) continue;
    const fact =
      named.id === 'ph-tri-band'
        ? ofColour(named, text.reading.text.folded, knowledge)
        : named.form === 'alloy' && (hasForm(line, 'target') || NAMES_TARGET.test(hit.text))
          ? targetOf(named, knowledge)
          : named.form === 'target' &&
              hasForm(line, 'alloy') &&
              !hasForm(line, 'target') &&
              !NAMES_TARGET.test(hit.text)
            ? alloyOf(named, knowledge)
            : named;
    if (named.id === 'tbc-open' && isOtherBarrier(text, hit)) continue;
    // "Rare-earth phosphor Y2O3:Eu": which it is stands beside it.
    if (named.id === 'ph-rare-earth' && namesOther(text, hit)) continue;
    if (text.reading.formulas.some((formula) => formula.kind === 'designation' && opensDesignation(hit, formula, line)))
      continue;
    const isCued =
      CERAMIC_CUE.test(text.reading.text.folded) ||
      (named.form === 'alloy' && hasForm(line, 'alloy', 'target')) ||
      doped.some(({ host }) => host.start < hit.end && hit.start < host.end) ||
      // "LAP green phosphor"
      (value.startsWith('ph-') && text.reading.hits.some(namesPhosphor)) ||
      (named.id.endsWith('doped-fibre') && isCoreBehind(text.reading.text.folded.slice(hit.end))) ||
      // "Flat panel detector GOS", "YAP detector": of what is the question that such a name leaves.
      ((named.form === 'crystal' || named.id === 'gos') &&
        text.reading.head?.kind === 'part' &&
        isDetector(text.reading.head)) ||
      (text.reading.head?.kind === 'class' && /^(?:scintillator|pet-scanner)$/.test(text.reading.head.value));
    const wantsCue =
      (kind === 'context-material' && !IS_SHARED.test(text.reading.text.cased.slice(hit.end))) ||
      isSpelledAsWord(hit.text);
    if (wantsCue && !isCued && text.source.role !== 'material') continue;
    // "DN40 GDC-J40": a type number that opens with the letters of a ceramic.
    if (kind === 'context-material' && /^-[A-Z]{1,3}\d/.test(text.reading.text.cased.slice(hit.end))) continue;
    if (isCast(hit.text, text.reading.text.cased.slice(hit.end))) continue;
    const evidence = evidenceOf(
      fact.negative ? 'negative' : 'material',
      hit.text,
      text.source,
      fact.name,
      fact,
      knowledge,
      0.95,
    );
    const spelled = fact.negative ? NONE_SPELLED : spelledIn(hit.text, fact, knowledge);
    const isOpen = fact.uncertain.length === 0 || !isFormulaOf(hit.text, fact);
    const elements = materialElements(fact, knowledge.followed, chanceOf(fact), spelled).filter(
      ({ symbol }) => isOpen || spelled.has(symbol) || !fact.uncertain.includes(symbol),
    );
    if (fact.negative || elements.length === 0) {
      line.against.push({ ...evidence, kind: 'negative' });
      continue;
    }
    const symbol = SYMBOL_AND_FORM.exec(hit.text)?.[0];
    if (symbol !== undefined && isOfPartBehind(text.reading, hit.start + symbol.length)) continue;
    if (isNamedAfter(text, hit.start, fact.form)) {
      line.against.push({
        ...evidence,
        kind: 'negative',
        meaning: `${text.reading.head?.text ?? 'the part'} is only named after ${fact.name}`,
      });
      continue;
    }
    const ofPhosphor = isOfPhosphor(line, text, fact.id, fact.form, hit.end);
    const draft = draftOf(
      fact,
      fact.uncertain.length > 0 ? listedWith(text.reading.text.cased, fact.uncertain, elements) : elements,
    );
    drafts.push({
      ...draft,
      ...(fact.form === 'oxide' && isFired(text, hit) && asFired(draft)),
      ...(fact.form === 'oxide' && isDissolved(text, hit) && asDissolved(draft)),
      ...(isIngredient(text, hit, fact.form) && asIngredient(draft, text, hit)),
      ...(ofPhosphor && { material: `phosphor:${fact.id}`, form: 'compound' as const }),
      evidence: [evidence],
      at: hit,
    });
  }
  return drafts;
}

/** Whether a text names two things that may be goods, so that it is asked whether it lists them. */
const mayOfferSeveral = ({ reading: { hits, formulas } }: ReadLineText): boolean =>
  hits.filter(
    ({ meaning: { kind, value } }) =>
      kind.endsWith('material') ||
      kind === 'compound' ||
      (kind === 'form' && /^(?:oxide|metal|ingot|target)$/.test(value)),
  ).length +
    formulas.length >
  1;

/** What barriers against heat are made of besides stabilised zirconia. */
const OTHER_BARRIER =
  /hafni|mgo|magnesia|ceria|ceo2|alumina|al2o3|zirconate|mullit|lanthan|zirconat|铪|锆酸|氧化镁|氧化铈|ハフニア|マグネシア/;

/** "La2Zr2O7 TBC powder": a composition that is named is that of the barrier, and none is to be guessed. */
const isOtherBarrier = ({ reading: { hits, formulas, text } }: ReadLineText, own: Hit): boolean =>
  OTHER_BARRIER.test(text.folded) || namesOther({ reading: { hits, formulas } }, own);

/** Whether a text names another material than `own`, or gives a formula. */
const namesOther = (
  { reading: { hits, formulas } }: { reading: Pick<ReadLineText['reading'], 'hits' | 'formulas'> },
  own: Hit,
): boolean => formulas.length > 0 || hits.some((hit) => hit !== own && hit.meaning.kind === 'material' && !hit.negated);

const isGarnet = ({ meaning: { kind, value }, negated }: Hit): boolean =>
  kind === 'form' && value === 'garnet' && !negated;

/** How sure a name is of what it does not spell. */
const chanceOf = (fact: MaterialFact): number => Math.min(0.97, fact.confidence + 0.1);

function draftOf(fact: MaterialFact, elements: ElementContent[]): Draft {
  const isSure = elements.some((element) => element.presence === 'proven' || element.presence === 'likely');
  // By its constituents an alloy is on a closed list or on none: what mischmetal may hold besides can be told, and is no finding.
  const isKnown =
    isSure ||
    (fact.form === 'alloy' && fact.constituents.length > 0 && elements.some(({ presence }) => presence === 'possible'));
  return {
    material: fact.id,
    name: fact.name,
    form: fact.form,
    constituents: [...fact.constituents],
    elements,
    // A glass family or a mixture that may hold one of several elements says too little to be a finding.
    confidence: isKnown ? 0.95 : 0.09,
    named: isKnown,
    trace: fact.trace,
    evidence: [],
    rank: 3,
    symbols: new Set(elements.map((element) => element.symbol)),
  };
}

/** "Yag" is oil in Turkish; YAG the garnet. An abbreviation that is spelled as a word is one where something speaks for it. */
function isSpelledAsWord(written: string): boolean {
  return /^\p{Lu}?\p{Ll}{2,3}$/u.test(written);
}
