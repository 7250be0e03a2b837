import type { ClassFinding } from './component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Reading } from '../reading/reading.ts';
import type { Evidence } from '../types.ts';

/** What a text says of a magnet or a component that makes it another thing: the core of an inductor, a superconductor, another scintillator. Loaded where a text may say so. */
export const unlikeMagnet = (line: LineReading, classes: readonly ClassFinding[]): Evidence | null =>
  sticking(line, classes) ??
  filedAsMetal(line, classes) ??
  namedAndWritten(line, classes) ??
  superconducting(line, classes) ??
  otherScintillator(line, classes) ??
  colouredChips(line, classes) ??
  coreOfInductor(line) ??
  ofWinding(line, classes);

/** "EA9394, magnet bond | Adhesives": what is filed under glue is called after the magnets that it holds, unless a size or a family says that it is one. */
function sticking(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length > 0 || namesRareEarth(line)) return null;
  if (textsOf(line, 'description').some(({ reading }) => reading.hasDimensions || reading.grades.length > 0))
    return null;
  // "Magnet" alone is one, wherever it is filed.
  const isNamed = ({ reading: { head, text } }: LineReading['texts'][number]): boolean =>
    head?.kind === 'magnet' && /\p{L}{3}/u.test(text.cased.replace(head.text, ''));
  if (!textsOf(line, 'description').some(isNamed)) return null;
  for (const { source, reading } of textsOf(line, 'category'))
    if (reading.head?.roles.has('adhesive') === true)
      return evidenceOf('negative', reading.head.text, source, 'filed under what sticks magnets', null, line.knowledge, 0.9); // prettier-ignore
  return null;
}

/** The name of a group of metals or of rare earths, and nothing else. */
const OF_METALS =
  /^\s{0,4}(?:(?:light |heavy )?rare[ -]earths|rare[ -]earth (?:metal|element)s?|(?:pure |raw )?metals|elements|seltene erden|seltenerdmetalle|metalle|terres rares|métaux|tierras raras|metales|terre rare|metalli|terras raras|metais|zeldzame aarden|metalen|metale(?: ziem rzadkich)?|редкоземельные (?:металлы|элементы)|металлы|稀土(?:金属|金屬|元素)?|金属|金屬|レアアース|希土類(?:金属|元素)?|희토류(?: ?금속)?|금속)\s{0,4}$/iu;

/** The word that is the metal and a magnet, with nothing beside it. */
const NEODYMIUM_ALONE =
  /^\s{0,4}(?:neod[iyý]m(?:ium|io|iu|um|as|s)?|neodímio|neod[ií]mium|néodyme|неодим|ネオジウ?ム|네오디[뮴움]|钕|釹)(?: ?[(,]? ?nd\)?)?\s{0,4}$/iu;

/** "Neodymium | kg | Rare Earths": bare and filed under metals it is one of them, as the dysprosium beside it is; with a size or a grade it is a magnet. */
function filedAsMetal(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length > 0) return null;
  const isSized = line.texts.some(({ reading }) => reading.hasDimensions || reading.grades.length > 0);
  const named = textsOf(line, 'description', 'material').filter(({ reading: { head } }) => head?.kind === 'magnet');
  if (isSized || named.length === 0 || !named.every(({ source }) => NEODYMIUM_ALONE.test(source.text))) return null;
  const group = textsOf(line, 'category', 'heading', 'title').find(({ source }) => OF_METALS.test(source.text));
  return group === undefined
    ? null
    : evidenceOf('negative', group.source.text.trim(), group.source, 'filed under metals: neodymium itself', null, line.knowledge, 0.9); // prettier-ignore
}

/** "Neodymium Nd", "Nd (néodyme)", "Neodym (Nd), 60": the name of the element and its symbol, perhaps its number, and nothing else. */
const NAME =
  'neod(?:[iyý]m(?:ium|io|iu|um|as|s|yum)?|ímio|[ií]mium|yymi|imyum)|néodyme|неоди[мй]|νεοδύμιο|ネオジウ?ム|네오디[뮴움]|钕|釹';
const NEODYMIUM_ND = new RegExp(
  `^\\s{0,4}(?:(?:${NAME})[ |,;:(/–—-]{0,3}\\bnd(?![a-z])\\)?|nd[ |,;:(/–—-]{1,3}(?:${NAME})\\)?)[ |,;:(]{0,3}(?:60\\)?)?\\s{0,4}$`,
  'iu',
);

/** Nobody writes the symbol behind the name of a magnet; what a column of materials says so, a magnet is made of. */
function namedAndWritten(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length > 0 || line.texts.some(({ reading }) => reading.hasDimensions || reading.grades.length > 0))
    return null;
  const named = line.texts.filter(({ reading: { hits } }) => hits.some(({ meaning: { kind } }) => /^(?:magnet|family)$/.test(kind))); // prettier-ignore
  const [first] = named;
  return first === undefined ||
    !named.some(({ source: { role } }) => role === 'description') ||
    !named.every(({ source }) => NEODYMIUM_ND.test(source.text))
    ? null
    : evidenceOf('negative', first.source.text.trim(), first.source, 'the element by its name and its symbol: neodymium itself', null, line.knowledge, 0.9); // prettier-ignore
}

/** 磁环 is a ring magnet and the core of a choke; a core has its size behind a T, its permeability, or its ferrite named. */
const CORE_RING =
  /磁[环環](?:[^|]{0,16}?(?:(?<![A-Za-z])T\d{1,3}(?:\.\d)?\s?[*x×]\s?\d|(?<![A-Za-z])R\d{1,2}K|(?<![A-Za-z])PC\d{2})|.{0,40}?(?:[锰錳][锌鋅]|[镍鎳][锌鋅]|共模|差模|[纳奈]米晶|非晶))/;

function coreOfInductor(line: LineReading): Evidence | null {
  const texts = textsOf(line, 'description', 'material', 'remarks');
  const [first] = texts;
  const said = CORE_RING.exec(texts.map(({ source }) => source.text.slice(0, 200)).join(' | '))?.[0];
  return said === undefined || first === undefined
    ? null
    : evidenceOf('negative', said.trim(), first.source, 'the core of an inductor', null, line.knowledge, 0.9);
}

/** Chips that shine red, green and blue of their own, by what they are called or by their type. */
const COLOURED = /(?<![\p{L}\d])(?:ws28\d\d\p{L}{0,2}|apa10\d\p{L}{0,2}|rgb)(?![\p{L}\d])/iu;
/** One of these has a phosphor all the same. */
const WHITE = /rgb ?\+? ?(?:w|cct)|white|wei(?:ß|ss)|blanc|bianc|biał|bíl|бел|біл|白|백색|wit(?!h)|hvid|vit(?!\p{L})/iu;

/** "WS2812B LED strip": three colours make its white, where a white LED has a phosphor. */
function colouredChips(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length === 0 || !classes.every(({ fact }) => fact.id === 'led-white')) return null;
  const texts = textsOf(line, 'description', 'partNumber');
  if (texts.some(({ source }) => WHITE.test(source.text))) return null;
  for (const { source } of texts) {
    const said = COLOURED.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf('negative', said, source, 'chips of three colours, without a phosphor', null, line.knowledge, 0.9); // prettier-ignore
  }
  return null;
}

const SUPERCONDUCTING =
  /(?<!\p{L})(?:superconducting|superconductive|supraleitend\p{L}{0,3}|supraconducteurs?|superconductor[ae]?s?|сверхпровод\p{L}{0,8}|nbti|nb3sn|cold mass|(?<=magnet )sc|(?:ybco|gdbco|rebco|bscco)(?: bulk| insert| stack)?(?= magnet))(?!\p{L})|超导|超導|超電導|超伝導|초전도/iu;

/** "Magnet assembly, superconducting 1.5T": of a magnet or a machine it says that a winding makes the field. */
function superconducting(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (!classes.every(({ fact }) => fact.pRareEarthMagnet > 0 && fact.material === null)) return null;
  // "Neodymium magnets | to check that YBCO is superconducting": what is named so is permanent.
  if (namesRareEarth(line)) return null;
  for (const { source } of textsOf(line, 'description', 'remarks')) {
    const said = SUPERCONDUCTING.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf(
        'negative',
        said,
        source,
        'a winding without resistance makes its field',
        null,
        line.knowledge,
        0.9,
      );
  }
  return null;
}

const ELECTROMAGNET =
  /(?<!\p{L})(?:holding |lifting |round )?(?:electro-?magnets?|elektro-?magnete?n?|électro-?aimants?|electro-?im[aá]n(?:es)?|elettromagnet[ie]|elektromagnes|электромагнит)(?!\p{L})|(?<!\p{L})(?:électro-?(?:magn|aim)|elettromagn|elektromagn|electromagn|электромагн)\.|[电電]磁[铁鐵石]|전자석|\((?:spule|coil|bobin[ae]|cewka|spoel|катушка)\)|[(（](?:[线線]圈|コイル|코일)[)）]/iu;

const BRAKE = /^(?:eddy|hysteresis)-brake$/;

/** "Magnet | 12 V holding electromagnet, 20 mm", "Frein magnétique (électroaimant)": what a line calls a magnet, or a brake of one, another of its clauses calls by its kind. */
function ofWinding(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (!classes.every(({ fact }) => BRAKE.test(fact.id)) || namesRareEarth(line)) return null;
  for (const { source, reading } of textsOf(line, 'description', 'remarks')) {
    const said = ELECTROMAGNET.exec(source.text.slice(0, 400))?.[0];
    if (said !== undefined && !listsPermanent(reading))
      return evidenceOf('negative', said, source, 'a winding makes its field', null, line.knowledge, 0.85);
  }
  return null;
}

/** "Electromagnets; permanent magnets": beside it, in a member of a list of its own. */
const listsPermanent = ({ segments, text: { folded } }: Reading): boolean =>
  segments.some(
    ({ role, start, end }, at) =>
      (role === 'and' || (at === 0 && segments[1]?.role === 'and')) &&
      /^\s*(?:(?:aimants?|iman\p{L}*|magnet\p{L}*) )?(?:perman|dauerm|постоянн|永|영구)(?!\p{L}{0,8}[ -]ele[ck]tr)/u.test(
        folded.slice(start, end),
      ),
  );

/** Scintillators without a rare earth, by name. */
const OTHER_SCINTILLATOR =
  /(?<![A-Za-z])(?:CWO|CdWO4|NaI|CsI|BGO|Bi4Ge3O12|PWO|PbWO4|ZnWO4|BaF2|CaWO4|ZnS|(?:EJ|BC)-?[24]\d{2}|PVT|[Pp]oly(?:styrene|vinyltoluene)|[Pp]last(?:ics?|ik|ique|ic[ao]|iczny)|PLASTIC|[Pp]lástic[ao]|[Oo]rgan(?:ic|isch\p{L}{0,2}|ique)|[Ll]iquid|[Ss]tilbene|[Aa]nthracene|(?:[po]-)?[Tt]erphenyl|[Nn]aphthalene)(?![a-z\d])|[Пп]ластмасс|пластик|塑料|[闪閃][烁爍]塑|プラスチック|플라스틱/u;

/** "SCINTILLATOR ARRAY CWO 8X16". */
function otherScintillator(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length === 0 || !classes.every(({ fact }) => fact.id.startsWith('scintillator'))) return null;
  for (const { source } of textsOf(line, 'description', 'material')) {
    const said = OTHER_SCINTILLATOR.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf('negative', said, source, 'a scintillator without a rare earth', null, line.knowledge, 0.85);
  }
  return null;
}

const namesRareEarth = ({ texts, knowledge }: LineReading): boolean =>
  texts.some(({ reading }) =>
    reading.hits.some(
      ({ meaning: { kind, value }, negated }) =>
        kind === 'family' && !negated && knowledge.families.get(value)?.rareEarth === true,
    ),
  );
