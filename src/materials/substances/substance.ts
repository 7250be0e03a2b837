import { DOPANTS, FOLLOWED } from '../symbols/rare-earths.ts';
import { withFormulas } from './as-target.ts';
import { dopedIn, withDopants, type Doped } from './dopants.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { mayRunTogether } from './pieces.ts';
import { type Draft, hasForm, opensUnder, SAYS_WHAT } from './substance-cues.ts';
import { cobaltAlloys, neodymiumAlloys } from './cobalt-alloys.ts';
import type { Hit } from '../reading/reading.ts';
import { isShapeNoun } from '../magnets/shape-words.ts';
import { namedConstituents } from './substance-constituents.ts';
import { formulas } from './substance-formulas.ts';
import { symbolAlone } from '../symbols/symbols.ts';
import { elementsWithForm } from './substance-elements.ts';
import { namedMaterials } from './named-materials.ts';
import { garnets } from './garnets.ts';
import { asScintillating } from './silicates.ts';
import { severalForms } from './several-forms.ts';
import { casOf } from './substance-cas.ts';
import { settle } from './substance-settle.ts';
import { stabilisedZirconia } from './substance-zirconia.ts';
import { withWater } from './with-water.ts';
import type { Content } from '../types.ts';

/** Zirconia, in any language. */
const ZIRCONIA =
  /zircon|zirkon|cirkon|tsirkoon|circoni|cyrkon|циркон[иі]|ζιρκον|ز[ير]{1,2}كون|[זצ]ירקונ|เซอร์โคเนีย|ジルコニア|지르코니아|锆|鋯|zro2/;

/** A colon, or dopants behind a blank or in brackets: `SrAl2O4 Eu Dy`, `LiI(Eu)`; a hyphen: `Sc-GGG`. */
export const SAYS_DOPED = new RegExp(
  String.raw`:|\d (?:${DOPANTS})(?![A-Za-z\d])|[A-Za-z\d]\((?:${DOPANTS})[,)]|(?<![A-Za-z\d-])(?:${DOPANTS}|Sc)-[A-Z]{3}`,
);
/** What `silicates.ts` is asked for. */
const MAY_SHINE = /sili[ck]at|силикат|силікат|krzemian|emi[čc]itan|[イ珪硅]酸|규산/;
/** What `with-water.ts` is asked for. */
const MAY_BE_WET =
  /h2o|[iy]drat|uwodni|гідрат|гидрат|水|수화|\d ?(?:m?mol\/|[mµμu]?g\/m?l|m?m (?:in|en|dans|sol|los))|(?:in|en|dans) (?:thf|hex|cyc|tol|eth|met|ace|chl|wa|eau|agua|acq|dm|h)|ol[uo][cçzt]i|losung|oplossing|rozt|раств|розч|溶液|용액/;
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
