import type { MaterialFact } from '../../knowledge/types.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { isNamedAfter } from './named-after.ts';
import { materialElements, type Draft } from './substance-cues.ts';

/* Garnets by what they are made of, in any language, case and order: "из алюмо-иттриевого граната", "granat itrowo-żelazowy". */

/** The word for a garnet; "granatowy" is a colour, "granatapfel" a fruit. */
const GARNET =
  /гранат(?:а|у|ом|е|ы|ов|и|ів)?(?!\p{L})|(?:granat(?:u|em|om|y|e|i)?|garnet\p{L}{0,3}|granate[ns]?|granada|granati?|grenats?)(?!\p{L})|γρανατ|가넷|가닛|석류석|石榴石|ガーネット/gu;
/** How far the words for its constituents stand from it. */
const AROUND = 60;
/** Words and parts of words for what rare earths are bound with in garnets, folded. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  Al: /alumin|alumn|glin(?:ow|u)|hlinik|алюм|алум|αλουμ|알루미|アルミ|铝|鋁/u,
  Fe: /iron|eisen|(?<!\p{L})fer(?:r\p{L}{0,2})?(?!\p{L})|hierro|zelaz|zelez|żelaz|jarn|jern|rauta|(?<!\p{L})vas(?!\p{L})|demir|желез|заліз|зализ|σιδηρ|철|鉄|铁|鐵/u,
  Ga: /galli|galow|gal(?:i|j)\p{L}{0,3}(?![\p{L}])|galio|галл|галі|γαλλ|갈륨|ガリウム|镓|鎵/u,
};

/** The garnets that a text names by their constituents. */
export function garnets(line: LineReading, text: ReadLineText): Draft[] {
  const { knowledge } = line;
  const { folded } = text.reading.text;
  const drafts: Draft[] = [];
  for (const { 0: word, index } of [...folded.matchAll(GARNET)].slice(0, 4)) {
    const end = index + word.length;
    const around = folded.slice(Math.max(0, index - AROUND), end + AROUND);
    const named = [...knowledge.constituents].flatMap(([symbol, { stems = [] }]) =>
      stems.some((stem) => holdsStem(around, stem)) ? [symbol] : [],
    );
    const others = Object.keys(OTHERS).filter((symbol) => OTHERS[symbol]?.test(around) === true);
    const found = madeOf(line, [...named, ...others]);
    if (found === null || isNamedAfter(text, index, 'crystal')) continue;
    const { fact, dopant } = found;
    const evidence = evidenceOf('material', around.trim(), text.source, fact.name, fact, knowledge, 0.95);
    const elements = materialElements(fact, knowledge.followed, 0.95);
    if (dopant !== null && knowledge.followed.has(dopant) && !elements.some(({ symbol }) => symbol === dopant))
      elements.push({ symbol: dopant, presence: 'proven', confidence: 0.95, massFraction: null, grams: null });
    drafts.push({
      material: fact.id,
      name: fact.name,
      form: fact.form,
      constituents: [...fact.constituents],
      elements,
      confidence: 0.95,
      named: true,
      trace: false,
      evidence: [evidence],
      rank: 3,
      symbols: new Set(elements.map(({ symbol }) => symbol)),
      at: { start: index, end },
    });
  }
  return drafts;
}

/** The terbium in "ytterbium" is none. */
const holdsStem = (around: string, stem: string): boolean => {
  const at = around.indexOf(stem);
  return at >= 0 && !(/^(?:terb|erb|терб|эрб|ерб)/.test(stem) && /(?:yt|it|t|ит|т|ιτ|т)$/.test(around.slice(0, at)));
};

/** The garnet of these metals, or of all but one that is doped in; the crystals of lasers have names of their own. */
function madeOf(
  { knowledge: { materials } }: LineReading,
  symbols: readonly string[],
): { readonly fact: MaterialFact; readonly dopant: string | null } | null {
  const ofAll = garnetOf(materials, symbols);
  if (ofAll !== null) return { fact: ofAll, dopant: null };
  for (const dopant of symbols.filter((symbol) => !(symbol in OTHERS))) {
    const host = garnetOf(materials, symbols.filter((symbol) => symbol !== dopant)); // prettier-ignore
    if (host !== null) return { fact: materials.get(`${dopant.toLowerCase()}-${host.id}`) ?? host, dopant };
  }
  return null;
}

function garnetOf(materials: ReadonlyMap<string, MaterialFact>, symbols: readonly string[]): MaterialFact | null {
  const wanted = [...symbols].sort().join();
  for (const fact of materials.values()) {
    if (fact.form !== 'crystal' || fact.formula === null || !/garnet/.test(fact.name)) continue;
    const metals = new Set(fact.formula.match(/[A-Z][a-z]?/g) ?? []);
    metals.delete('O');
    if ([...metals].sort().join() === wanted) return fact;
  }
  return null;
}
