import type { Identity } from '../parts/classify.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { hasForm } from './substance-cues.ts';
import type { Content } from '../types.ts';

/* Parts that are coated with an oxide or a ceramic. */

/** Words for a coating, or for having one, in the languages of the vocabularies. */
const COATED =
  /(?<!un|non-)coat(?:ed|ing)|(?:plasma|flame|thermal(?:ly)?|d-gun|hvof)[ -]?spray(?:ed)?(?! ?(?:powder|wire))|(?<![a-z])sprayed(?! ?(?:powder|wire))|(?<!un)beschicht|gespritzt|(?<!\p{L})rev[eê]t(?:u|ement)|recubi?[er]|revestid|revestimento|rivesti|stříkan|povlak|pow[lł]ok|powlek|покрыт|напыл|kaplam|kaplı|[涂塗]层|[涂塗]層|[喷噴][涂塗]|コーティング|溶射|코팅|용사/u;
/** What one is made with. */
const MAKES_ONE =
  /(?:coating|beschichtungs?|rev[eê]tement|recubrimiento|rivestimento)s?[ -]?(?:materials?|grade|powders?|ingots?|pellets?|sources?|targets?|suspensions?|solutions?|slurry|material|pulver|werkstoff)|for (?:\p{L}{1,14} ){0,2}(?:coating|spray)|[喷噴][涂塗]粉|[涂塗][层層](?:材料|粉)|溶射(?:材|粉)|コーティング材/u;
/** What a coating is named by. */
const FORMS: ReadonlySet<string> = new Set(['ceramic', 'oxide']);

/** "Bearing ring with insulating coating of YSZ", "Shaft sleeve, plasma sprayed yttria": what a part is coated with is on it. */
export function onCoated(line: LineReading, identity: Identity, named: readonly Content[]): readonly Content[] {
  if (!named.some(isCoat) || !isCoated(line) || !isPart(line, identity)) return named;
  const fact = line.knowledge.classes.get('coated-part');
  if (fact === undefined) return named;
  return named.map((content) =>
    isCoat(content) ? { ...content, form: 'component', componentClass: fact.id, componentName: fact.name } : content,
  );
}

const isCoat = ({ form, componentClass }: Content): boolean => componentClass === null && FORMS.has(form ?? '');

/** Words of how a layer is made and how pure it is, which name nothing that is coated. */
const HOW =
  /(?:high|purity|pure|plasma|thermal(?:ly)?|spray(?:ed)?|flame|hoch|rein|dense|thick|고순도|플라즈마|대기|高[纯純]度?|等离子|等離子|プラズマ|大気|热|熱)/g;
const NAMES_THING = /\p{L}{4}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
const OF_COATING = new RegExp(`^[ -]?(?:${COATED.source})`, 'u');

/** "포커스 링 Y2O3 코팅", "Fokusring Y2O3-beschichtet": the word for the coating right behind what it is of, and beside both a name, known or not. */
const coatsThing = ({ reading: { hits, text } }: ReadLineText, { materials }: LineReading['knowledge']): boolean =>
  hits.some(({ meaning: { kind, value }, negated, start, end, text: said }) => {
    if (negated || !kind.endsWith('material') || !FORMS.has(materials.get(value)?.form ?? '')) return false;
    const behind = COATED.test(said) ? '' : OF_COATING.exec(text.folded.slice(end))?.[0];
    if (behind === undefined) return false;
    const beside = `${text.folded.slice(0, start)} ; ${text.folded.slice(end + behind.length)}`;
    return NAMES_THING.test(beside.replace(HOW, ' '));
  });

/** A part by its noun, or what opens with words for neither a substance nor a shape of one: "Käfig Typ 3, Beschichtung YSZ". */
const isPart = (line: LineReading, { kind }: Identity): boolean =>
  kind === 'part' ||
  (kind === 'none' &&
    textsOf(line, 'description').some((text) => opensOtherwise(text) || coatsThing(text, line.knowledge)));

const opensOtherwise = ({ reading: { hits, segments, text } }: ReadLineText): boolean =>
  segments.length > 1 &&
  hits.some(({ segment }) => segment > 0) &&
  !hits.some(({ segment, meaning: { kind } }) => segment === 0 && SUBSTANTIAL.has(kind)) &&
  /\p{L}{4}|\p{Script=Han}{2}/u.test(text.folded.slice(segments[0]?.start, segments[0]?.end));

/** What hits of a substance, of a form or of a piece of one mean. */
const SUBSTANTIAL: ReadonlySet<string> = new Set(['material', 'context-material', 'element', 'form', 'shape']);

function isCoated(line: LineReading): boolean {
  if (hasForm(line, 'powder', 'target', 'ingot')) return false;
  const texts = textsOf(line, 'description', 'material', 'remarks').map(({ reading }) => reading.text.folded);
  return texts.some((text) => COATED.test(text)) && !texts.some((text) => MAKES_ONE.test(text));
}
