import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { fractionOf } from '../magnets/magnet.ts';
import { isFilledWith, isPure, isSaidOf, lightBeside, nameOf, type NamedForm } from './element-forms.ts';
import { elementsNamed, type ElementMention } from './element-mentions.ts';
import { isNamedAfter } from './named-after.ts';
import { mayBeProduct } from './product-name.ts';
import { DOPED_FIBRE, formsSaid } from './said-form.ts';
import { namesPhosphor, type Draft } from './substance-cues.ts';
import { isOfPartBehind } from '../symbols/symbol-pieces.ts';
import type { Evidence } from '../types.ts';

/** "dysprosium oxide", "金属铽", "Sc sputtering target", "Tb 99.9 %". */
export function elementsWithForm(line: LineReading, text: ReadLineText): Draft[] {
  const mentions = elementsNamed(line, text);
  if (mentions.length === 0) return [];
  const formOf = formsSaid(line, text, mentions);
  return mentions.flatMap((mention) => {
    const form = formOf(mention);
    const evidence = said(mention, form, line, text);
    if (!line.knowledge.followed.has(mention.symbol)) {
      line.against.push({ ...evidence, kind: 'negative', meaning: `${mention.symbol} is in no entry` });
      return [];
    }
    if (isOfOther(mention, form, text)) return [];
    return [draftOf(mention, form, evidence, { line, text, mentions })];
  });
}

const said = (
  { text: written, symbol }: ElementMention,
  form: NamedForm | null,
  { knowledge }: LineReading,
  { source }: ReadLineText,
): Evidence =>
  evidenceOf('material', written, source, form === null ? `names ${symbol}` : `${symbol}, ${form.name}`, null, knowledge, 0.9); // prettier-ignore

/** Whether what is named so is no substance: a sentence, a street, a firm, or a part with its use. */
function isOfOther(mention: ElementMention, form: NamedForm | null, text: ReadLineText): boolean {
  const { reading, source } = text;
  const behind = reading.text.folded.slice(mention.end, mention.end + 12);
  const isMaterial = source.role === 'material';
  if (form === null && IS_SAID.test(behind)) return true;
  if (!isMaterial && !mention.isWord && isOfPartBehind(reading, mention.end)) return true;
  if (isNamedAfter(text, mention.start) && !isFilledWith(mention, reading)) return true;
  if (STREET.test(behind)) return true;
  if (form !== null || isMaterial) return false;
  const { head } = reading;
  if (head?.kind !== 'class' && (head?.kind !== 'part' || isSaidOf(mention, reading))) return false;
  // "Gd pieces 3N": the noun between an element and its purity is the shape of the metal.
  return !(mention.isPurity && (head.value === 'shape' || head.start - mention.end === 1));
}

/** The text that names an element, and whatever else it names. */
interface Around {
  readonly line: LineReading;
  readonly text: ReadLineText;
  readonly mentions: readonly ElementMention[];
}

function draftOf(
  mention: ElementMention,
  form: NamedForm | null,
  evidence: Evidence,
  { line, text, mentions }: Around,
): Draft {
  const { knowledge } = line;
  const { symbol } = mention;
  const { reading, source } = text;
  const isMaterial = source.role === 'material';
  // A name alone says neither metal nor oxide; a purity or a cell for the material is said of the metal.
  const isOpen = form === null && !mention.isPurity && !isMaterial && !isPure(reading.text.folded);
  const mayBeName = isOpen && mention.isWord && mayBeProduct(mention, mentions, line, text);
  const isSure = form !== null || mention.isPurity || isMaterial;
  const confidence = mayBeName ? 0.4 : isSure ? 0.93 : 0.75;
  const light = lightBeside(mention, reading.text);
  const found = form?.form ?? (isOpen ? null : 'metal');
  const kind = found === 'metal' && light.length > 0 ? 'alloy' : found;
  const fibre = form === DOPED_FIBRE ? knowledge.materials.get(`${symbol.toLowerCase()}-doped-fibre`) : undefined;
  const use = form?.use ?? (kind === 'compound' && reading.hits.some(namesPhosphor) ? 'phosphor' : String(kind));
  // Of a metal that is no alloy it is all but impurities.
  const whole = kind === 'metal' ? knowledge.materials.get(`el-${symbol}`) : fibre;
  return {
    material: fibre?.id ?? `${isOpen ? 'unstated' : use}:${symbol}`,
    name: fibre?.name ?? nameOf(mention, form, light, knowledge.constituents.get(symbol)?.name),
    form: kind,
    constituents: [...(kind === 'alloy' ? light : []), symbol],
    elements: [
      {
        symbol,
        presence: confidence > 0.9 ? 'proven' : mayBeName ? 'possible' : 'likely',
        confidence,
        massFraction: fractionOf(whole?.composition[symbol]),
        grams: null,
      },
    ],
    confidence,
    named: confidence > 0.9,
    trace: false,
    evidence: [evidence],
    rank: form === null ? 1 : 2,
    symbols: new Set([symbol]),
    at: mention,
  };
}

/** "Gadolinium is paramagnetic", "samarium was named after": a sentence about an element. */
const IS_SAID = /^ (?:is|was|are|were|has been|can be|es|est|ist|é|è|jest|je) /;

/** "Holmium St. sign", "Terbium Labs subscription": streets, places and companies are named after elements. */
const STREET =
  /^ (?:st\.|street|road|rd\.|avenue|ave\.|lane\b|strasse|(?:labs?|inc|llc|gmbh|ltd|corp|software|security|networks?|partners|consulting|records|audio)(?![a-z]))/;
