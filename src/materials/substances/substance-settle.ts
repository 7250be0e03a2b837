import { presenceOf, round, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { uniqueEvidence } from '../magnets/magnet.ts';
import { hasForm, isHeadedTarget, targetCue, type Draft } from './substance-cues.ts';
import type { Content } from '../types.ts';

/** "ZIRCONIA-8Y2O3 / MCRALY BOND": an alloy and a ceramic that are both named are two layers, and neither is the other. */
const isOtherLayer = (one: Draft, other: Draft): boolean =>
  !one.material.startsWith('formula:') &&
  !other.material.startsWith('formula:') &&
  one.rank === 3 &&
  other.rank === 3 &&
  one.named &&
  other.named &&
  (one.form === 'alloy') !== (other.form === 'alloy') &&
  // A tungsten electrode with oxides in it is called an alloy, and they are no layer on it.
  [one, other].every(({ form, constituents }) => form !== 'alloy' || constituents.length > 0) &&
  (one.form === 'ceramic' || other.form === 'ceramic');

/** "Al-10Y · Mg-30Y", "AlY10, MgY30": one element in two metals, each by a name of its own. */
function areTwoAlloys(one: Draft, other: Draft): boolean {
  if (
    ![one, other].every(
      ({ form, rank, named, constituents }) => form === 'alloy' && rank === 3 && named && constituents.length === 2,
    )
  )
    return false;
  const [own = [], bases = []] = [one, other].map(({ constituents, symbols }) =>
    constituents.filter((symbol) => !symbols.has(symbol)),
  );
  return own.length === 1 && bases.length === 1 && own[0] !== bases[0];
}

/** "Mischmetal with samarium": of what may hold an element, that the line names it says that it does. */
const isNamedBeside = ({ rank }: Draft, other: Draft['elements'][number], { confidence }: Draft['elements'][number]): boolean => rank === 1 && other.presence === 'likely' && other.confidence > confidence; // prettier-ignore

const isBesideTarget = ({ form, goods }: Draft, all: readonly Draft[]): boolean =>
  form !== 'target' && goods !== undefined && all.some((other) => other.goods === goods && other.form === 'target');

/** Each in a form of its own, in one list of a text: "yttrium metal and yttrium oxide". */
const areTwoGoods = (one: Draft, other: Draft): boolean =>
  one.goods !== undefined && one.goods === other.goods && (one.form !== other.form || one.goods.isOfAlloys === true);

/** Of a substance that a number and a name contradict each other on: the one or the other. */
const EITHER = 0.6;

/** "1314-37-0, yttrium oxide": the one CAS number of a line is of another substance than the one that it names. */
function contradict(line: LineReading, drafts: Draft[]): void {
  const numbers = drafts.filter(({ rank }) => rank === 4);
  const names = drafts.filter(({ rank, named, trace, constituents }) => (rank === 3 || rank === 2) && named && !trace && constituents.length < 2); // prettier-ignore
  const [number, name] = [numbers[0], names[0]];
  const [claim, grade] = [number?.evidence[0], name?.evidence[0]];
  if (number === undefined || name === undefined || claim === undefined || grade === undefined) return;
  const isOne = (all: readonly Draft[]): boolean => new Set(all.map(({ material }) => material)).size === 1;
  if (!isOne(numbers) || !isOne(names) || drafts.length !== numbers.length + names.length) return;
  if (number.form !== name.form || [...name.symbols].some((symbol) => number.symbols.has(symbol))) return;
  line.conflict ??= { claim, grade, isOfCas: true };
  for (const draft of drafts) {
    draft.confidence = EITHER;
    draft.named = false;
    draft.elements = draft.elements.map((element) => ({ ...element, presence: 'possible', confidence: EITHER }));
  }
}

/** "夜光粉 ZnS:Cu": what glows is of zinc sulfide, and not of the aluminate that mostly does. */
const isAfterglow = ({ material }: Draft): boolean => material === 'ph-afterglow';
const SULFIDE =
  /(?<![a-z])zns(?![a-z])|zinc sul(?:f|ph)ide|zinksulfid|sulfure de zinc|sulfuro de zinc|solfuro di zinco|сульфид\p{L}{0,2} цинка|硫化[锌鋅亜]/u;
const isOfSulfide = ({ reading }: ReadLineText): boolean => SULFIDE.test(reading.text.folded);

/** Of "yttria-stabilised zirconia (8YSZ)" the code says how much yttria there is, and neither the words nor a maker's name do. */
const isUnstated = ({ material, evidence }: Draft): boolean =>
  material === 'ysz' || (material === '5y-zirconia' && !/\dY/i.test(evidence[0]?.text ?? ''));

/** "Sc 3N D50.8*3 + Cu BP", "Tb 99.9% D101.6*6 绑定": what is bonded to a backing plate is a target. */
const BACKED =
  /(?:\+|w\/|with|on|incl\.?|mit|auf|avec|sur|con|su|bonded to|,|\d) {0,2}(?:an? )?(?:cu|mo|ti|copper|ofhc|kupfer|cuivre|cobre|rame|moly)?[ -]{0,2}(?:backing ?plate|bp(?![a-z\d])|rückplatte|plaque support)|(?<!\p{L})(?:in|indium|elastomer)[- ]bonded|背板(?!用)|[绑綁]定|铟焊|銦焊|バッキングプレート|백킹 ?플레이트/u;
/** Whether a folded text says that something is bonded to a backing plate, and holds a figure. */
export const isBacked = (folded: string): boolean => BACKED.test(folded) && /\d/.test(folded);

const hasBacking = (line: LineReading): boolean =>
  textsOf(line, 'description').some(({ reading: { text, head } }) => isBacked(text.folded) && head?.kind !== 'class');

/** One content per substance: the best named draft covers the vaguer ones of the same elements; targets become targets. */
export function settle(line: LineReading, drafts: Draft[]): Content[] {
  contradict(line, drafts);
  if (drafts.some(isAfterglow) && textsOf(line, 'description', 'material', 'remarks').some(isOfSulfide))
    drafts.splice(0, drafts.length, ...drafts.filter((draft) => !isAfterglow(draft)));
  // What may hold one of several elements never covers what is named to hold it.
  // A trace that a line is likely to hold neither covers what it names.
  drafts.sort(
    (a, b) =>
      b.rank - a.rank ||
      Number(b.named) - Number(a.named) ||
      Number(isUnstated(a)) - Number(isUnstated(b)) ||
      Number(a.trace) - Number(b.trace) ||
      b.symbols.size - a.symbols.size ||
      // Of two names of one alloy, that with more of what it is made of: "aluminium/yttrium foil Fe72.8/Cr22/Al5/Y0.1".
      (a.form === 'alloy' && b.form === 'alloy' ? b.constituents.length - a.constituents.length : 0),
  );
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const cover = kept.find(
      (other) =>
        [...draft.symbols].every((symbol) => other.symbols.has(symbol)) &&
        !isOtherLayer(draft, other) &&
        !areTwoGoods(draft, other) &&
        !areTwoAlloys(draft, other),
    );
    // The number is that of the host, and the text beside it says what is doped in.
    const host = kept.find((other) => other.rank === 4 && idOfHost(other) === idOfHost(draft));
    if (cover === undefined && host !== undefined) {
      host.elements.push(...draft.elements.filter(({ symbol }) => !host.symbols.has(symbol)));
      host.symbols = new Set([...host.symbols, ...draft.symbols]);
      host.evidence.push(...draft.evidence);
    } else if (cover === undefined)
      kept.push({ ...draft, evidence: [...draft.evidence], elements: [...draft.elements] });
    else {
      cover.evidence.push(...draft.evidence);
      // The name beside a CAS number says more of the form than the number: a stabilised zirconia is a ceramic.
      const isVaguer = cover.form === 'compound' || (cover.form === 'alloy' && draft.form === 'alloy');
      if (cover.rank === 4 && draft.rank === 3 && isVaguer && draft.form !== 'target') {
        cover.form = draft.form;
        cover.material = draft.material;
        cover.constituents = draft.constituents;
      }
      // A CAS number names the substance; the name beside it gives the composition.
      for (const [i, element] of cover.elements.entries()) {
        const other = draft.elements.find((e) => e.symbol === element.symbol);
        if (other === undefined) continue;
        // What a composition only may hold is there where the line names it.
        const isShown = element.presence !== 'proven' && (other.presence === 'proven' || isNamedBeside(draft, other, element)); // prettier-ignore
        const { presence, confidence } = isShown ? other : element;
        // So is the material: "active fibre, Yb doped" is no longer one of several.
        if (isShown) cover.confidence = Math.max(cover.confidence, confidence);
        cover.elements[i] = {
          ...element,
          presence,
          confidence,
          massFraction: element.massFraction ?? other.massFraction,
        };
      }
    }
  }
  const isFilm = namesFilm(line);
  const hasCue = !isFilm && (targetCue(line) !== null || isHeadedTarget(line) || hasBacking(line));
  return kept.map((one) => {
    // "Tb4O7 99.8% | Gd2O2S:Tb film": what has a purity of its own is no film.
    const draft = isFilm && one.goods?.isApart !== true ? asFilm(one) : one;
    // Of several goods one may be a target: that one is named so.
    const isTarget = hasCue && draft.form !== 'component' && !isBesideTarget(draft, kept);
    return {
      material: draft.material,
      name:
        isTarget && !/target|靶|ターゲット|타겟/i.test(draft.name)
          ? `${draft.name.replace(/ alloy$/, '')} target`
          : draft.name,
      form: isTarget ? 'target' : draft.form,
      constituents: isTarget && draft.constituents.length === 0 ? allElements(line, draft) : draft.constituents,
      presence: presenceOf(draft.confidence, draft.named),
      confidence: round(draft.confidence),
      elements: draft.elements,
      anyOf: [],
      componentClass: null,
      componentName: null,
      report: true,
      // A doped film is a trace; a target of the same compound is the thing itself.
      trace: draft.trace && !isTarget,
      evidence: uniqueEvidence(draft.evidence),
    };
  });
}

/** A layer on something, by whatever it was made: no piece of metal, no target, and no oxide by itself. */
const FILM =
  /^(?:thin[- ]?)?films?$|薄膜|d(?:ü|ue)nnschicht|couche mince|pel[ií]cula delgada|capa fina|film(?:e)? (?:sottile|fino|tipis)|dunne film|tyndfilm|tynnfilm|tunnfilm|ohutkalvo|v[eé]konyr[eé]teg|tenk[aá] vrstva|cienka warstwa|tanka plast|tanki sloj|тонкая пл[её]нка|тонка плівка|ince film|màng mỏng|박막/i;

/** Whether the line is of a film, and neither of a target for one nor of what one is made from. */
function namesFilm(line: LineReading): boolean {
  return (
    !hasForm(line, 'target', 'powder', 'metal') &&
    textsOf(line, 'material', 'description').some(({ reading: { hits, segments, text } }) =>
      hits.some(
        ({ meaning: { kind }, text: word, segment, end }) =>
          (kind === 'form' || kind === 'part') &&
          segments[segment]?.role === 'main' &&
          FILM.test(word) &&
          !MADE_FROM.test(text.folded.slice(end)),
      ),
    )
  );
}

/** "Thin film evaporation material", "thin film deposition pellets". */
const MADE_FROM = /^[ -](?:evaporat|deposit|coat|precursor|material|source|target|grade)/;

function asFilm(draft: Draft): Draft {
  if (draft.form === 'oxide') return { ...draft, name: `${draft.name} film`, form: 'ceramic' };
  if (draft.form !== 'metal' && draft.form !== 'alloy' && draft.form !== 'target') return draft;
  const name = draft.name.replace(/ (?:alloy|target|metal|film)$/, '');
  return { ...draft, name: `${name} film`, form: 'component' };
}

const idOfHost = ({ material }: Draft): string => material.replace(/^phosphor:/, '');

/** A target of an oxide or a nitride is told from one of a metal by all that it is made of: YSZ is no yttrium target. */
function allElements({ knowledge }: LineReading, draft: Draft): string[] {
  return [...(draft.madeOf ?? Object.keys(knowledge.materials.get(draft.material)?.composition ?? {}))];
}
