import { DOPANTS, FOLLOWED } from '../symbols/rare-earths.ts';
import { isCoreBehind } from './fibres.ts';
import { asFired, isFired } from './fired.ts';
import { asIngredient, isIngredient } from './ingredient.ts';
import { alloyOf, opensDesignation, targetOf, withFormulas } from './as-target.ts';
import { asDissolved, isDissolved } from './dissolved.ts';
import { dopedIn, withDopants, type Doped } from './dopants.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isPureBehind } from './own-entry.ts';
import { listedWith, listsOnlyLight } from './listed-with.ts';
import { mayRunTogether } from './pieces.ts';
import { isDetector, isNamedAfter } from './named-after.ts';
import {
  chanceOf,
  type Draft,
  draftOf,
  hasForm,
  isCast,
  isOxideOf,
  IS_SHARED,
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
import { formulas } from './substance-formulas.ts';
import { isOfPartBehind } from '../symbols/symbol-pieces.ts';
import { symbolAlone } from '../symbols/symbols.ts';
import { elementsWithForm } from './substance-elements.ts';
import { garnets } from './garnets.ts';
import { asScintillating } from './silicates.ts';
import { severalForms } from './several-forms.ts';
import { casOf } from './substance-cas.ts';
import { isOtherBarrier, namesOther } from './open-names.ts';
import { settle } from './substance-settle.ts';
import { ofColour } from './tri-band.ts';
import { stabilisedZirconia } from './substance-zirconia.ts';
import { withWater } from './with-water.ts';
import type { Content } from '../types.ts';

/** Zirconia, in any language. */
const ZIRCONIA =
  /zircon|zirkon|cirkon|tsirkoon|circoni|cyrkon|циркон[иі]|ζιρκον|ز[ير]{1,2}كون|[זצ]ירקונ|เซอร์โคเนีย|ジルコニア|지르코니아|锆|鋯|zro2/;

const CERAMIC_CUE =
  /anode|cathode|electrolyte|sofc|soec|(?<![a-z])ink(?![a-z])|slurry|pills?(?![a-z])|paste|lscf|crystal|garnet|scintillat|fib(?:re|er)|rod|ceramic|laser|optic|boule|substrat|sustrato|подлож|пластин|基板|기판|kristall|cristal|晶体|晶體|単結晶|結晶|石榴石|セラミック|결정|single crystal|wafer|window|target|靶|ターゲット|타겟|powder|purity|formula|mmol|mg\/ml|vial|inject|infusion|syringe|\d{1,2}(?:\.\d+)?\s?%/;

/** "Gd foil" as one name. */
const SYMBOL_AND_FORM = /^[A-Z][a-z]?(?= [a-z])/;

/** A colon, or dopants behind a blank or in brackets: `SrAl2O4 Eu Dy`, `LiI(Eu)`; a hyphen: `Sc-GGG`. */
export const SAYS_DOPED = new RegExp(
  String.raw`:|\d (?:${DOPANTS})(?![A-Za-z\d])|[A-Za-z\d]\((?:${DOPANTS})[,)]|(?<![A-Za-z\d-])(?:${DOPANTS}|Sc)-[A-Z]{3}`,
);
/** What `silicates.ts` is asked for. */
const MAY_SHINE = /sili[ck]at|силикат|силікат|krzemian|emi[čc]itan|[イ珪硅]酸|규산/;
/** What `with-water.ts` is asked for. */
const MAY_BE_WET =
  /h2o|[iy]drat|uwodni|гідрат|гидрат|水|수화|\d ?(?:m?mol\/|[mµμu]?g\/m?l|m?m (?:in|en|dans|sol|los))|(?:in|en|dans) (?:thf|hex|cyc|tol|eth|met|ace|chl|wa|eau|agua|acq|dm|h)|ol[uo][cçzt]i|losung|oplossing|rozt|раств|розч|溶液|용액/;
const NONE_SPELLED: ReadonlySet<string> = new Set();
const NOT_DOPED: readonly Doped[] = [];
/** Symbols of the elements that are followed. */
const IS_FOLLOWED = new RegExp(`(?:${FOLLOWED})(?![a-z])`);

/** All substances that the line names: by CAS, by name, by formula, by element and form. */
export function substanceContents(line: LineReading, isMagnet: boolean, asAlloy: boolean): Content[] {
  const drafts: Draft[] = [];
  if (line.texts.some(({ reading }) => reading.cas.length > 0)) drafts.push(...casOf(line));
  const roles = ['material', 'description', 'category', 'remarks'] as const;
  for (const text of [...textsOf(line, ...roles), ...numbersThatName(line)]) {
    if (text.source.role === 'remarks' && drafts.length === 0 && !SAYS_WHAT.test(text.source.text)) continue;
    const zirconia = ZIRCONIA.test(text.reading.text.folded) ? stabilisedZirconia(line, text) : [];
    const { hits, text: read } = text.reading;
    const isNamed =
      IS_FOLLOWED.test(read.cased) ||
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
    const isDoped =
      SAYS_DOPED.test(read.cased) || (isNamed && hits.some(({ meaning: { kind } }) => kind === 'contains'));
    const doped = isDoped ? dopedIn(text, line.knowledge) : NOT_DOPED;
    const named = namedMaterials(line, text, doped).filter(
      (draft) =>
        (zirconia.length === 0 || draft.material !== 'zirconia') &&
        // "Sputtertarget Yttrium-Aluminium" is no target of yttrium.
        (draft.constituents.length === 0 ||
          !alloys.some(({ constituents }) => draft.constituents.every((symbol) => constituents.includes(symbol)))),
    );
    const ofFormulas = text.reading.formulas.length === 0 ? [] : formulas(line, text);
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
    const several = own.length > 0 && mayOfferSeveral(text) ? severalForms(line, text, own) : own;
    const shining = MAY_SHINE.test(read.folded) ? asScintillating(text, several, line.knowledge) : several;
    drafts.push(
      ...(several.length > 0 && MAY_BE_WET.test(read.folded) ? withWater(text, shining, line.knowledge) : shining),
    );
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
    if (isOxideOf(hit, text)) continue;
    if (named.id === 'tbc-open' && isOtherBarrier(text, hit)) continue;
    // "Rare-earth phosphor Y2O3:Eu": which it is stands beside it.
    if (named.id === 'ph-rare-earth' && namesOther(text, hit)) continue;
    if (text.reading.formulas.some((formula) => formula.kind === 'designation' && opensDesignation(hit, formula, line)))
      continue;
    const isCued =
      CERAMIC_CUE.test(text.reading.text.folded) ||
      (named.form === 'alloy' && hasForm(line, 'alloy', 'target')) ||
      // "Thulia 4N", "Europia 99.99"
      (kind === 'context-material' && named.form === 'oxide' && isPureBehind(text.reading.text.cased.slice(hit.end))) ||
      doped.some(({ host }) => host.start < hit.end && hit.start < host.end) ||
      // "LAP green phosphor", "phosphor screen GOS"
      ((value.startsWith('ph-') || value === 'gos') && text.reading.hits.some(namesPhosphor)) ||
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
    if (fact.negative || elements.length === 0 || (fact.id.startsWith('mixed-re') && listsOnlyLight(text.reading))) {
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
      ...(fact.form === 'oxide' && isDissolved(text, hit)
        ? asDissolved(draft)
        : isIngredient(text, hit, fact.form) && asIngredient(draft, text, hit)),
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

const isGarnet = ({ meaning: { kind, value }, negated }: Hit): boolean =>
  kind === 'form' && value === 'garnet' && !negated;

/** "Yag" is oil in Turkish; YAG the garnet. An abbreviation that is spelled as a word is one where something speaks for it. */
function isSpelledAsWord(written: string): boolean {
  return /^\p{Lu}?\p{Ll}{2,3}$/u.test(written);
}
