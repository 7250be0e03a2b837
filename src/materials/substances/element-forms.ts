import type { Reading } from '../reading/reading.ts';
import { isOfStandard } from '../symbols/symbol-before.ts';
import type { Form } from '../types.ts';

/* Forms of an element that few words beside its name say. */

export interface NamedForm {
  readonly form: Form;
  readonly name: string;
  readonly use: string | null;
}

/** Where the name of an element stands. */
interface Named {
  readonly start: number;
  readonly end: number;
}

/** "Tris(isopropylcyclopentadienyl)yttrium 99.9%", "Tris[…amide]erbium": what stands in the brackets is bound to it. */
export const complexOf = ({ start }: Named, folded: string): NamedForm | null =>
  /[)\]]/.test(folded.charAt(start - 1)) &&
  /(?:bis|tris|tetrakis)[([]/.test(folded.slice(Math.max(0, start - 80), start))
    ? { form: 'compound', name: 'complex', use: null }
    : null;

const STANDARD_OF =
  /(?:^|[,;|] ?)(?:patr[oó]n(?:es)? de |[eé]talons? (?:de |d')|standaard |standaardoplossing |padr[aã]o de |wzorzec |эталон )$/;

/** "Patrón de europio", "Étalon d'yttrium", "ICP std 1000 mg/l Dy": what instruments are set by is a solution. */
export const standardOf = ({ start }: Named, { folded, cased }: Reading['text']): NamedForm | null =>
  isOfStandard(cased.slice(Math.max(0, start - 96), start)) || STANDARD_OF.test(folded.slice(0, start))
    ? { form: 'compound', name: 'standard', use: null }
    : null;

const EVAPORATED_BEHIND =
  /^\s{0,12}(?:\([a-z]{1,2}\)\s)?(?:(?:e-?beam |thermal )?evaporation (?:materials?|sources?|slugs?|pellets?|pieces|charges?)|(?:[镀鍍]膜|蒸[镀鍍发發着]|증착) ?(?:材|料|颗|顆|粒|源|재료)|(?:auf|ver)dampf(?:ungs)?(?:material|gut|granulat))/;
const EVAPORATED_BEFORE =
  /(?:(?:mat[eé]riau|material(?:e)?) (?:d'|de |di |da |do |para |per |pour )(?:l')?[eé]vapora\p{L}{3,5}(?: (?:de|d'|di))?|материал(?:ы)? для (?:испарения|напыления)|испарительный материал)[ :,-]{1,3}$/u;

/** "Gadolinium (Gd) Evaporation Material, Pieces", 镱镀膜料, "material de evaporación de iterbio": of what no oxide or salt is named, the metal. */
export const evaporated = ({ start, end }: Named, folded: string): NamedForm | null =>
  EVAPORATED_BEHIND.test(folded.slice(end)) || EVAPORATED_BEFORE.test(folded.slice(Math.max(0, start - 60), start))
    ? { form: 'metal', name: 'evaporation material', use: null }
    : null;

/** "GADOLINIUM OX 5N": the oxide cut short; "Terbium(III) ionophore": an element with an oxidation number is bound in something. */
export const oxideBeside = (
  { end }: Named,
  { text: { folded, cased }, head }: Pick<Reading, 'text' | 'head'>,
): NamedForm | null =>
  /^ ox(?:\.|(?![a-z]))/.test(folded.slice(end))
    ? { form: 'oxide', name: 'oxide', use: null }
    : head === null &&
        /^ ?\((?:I{1,3}|IV)(?:, ?(?:II|III|IV))?\)(?! (?:target|metal|alloy))/.test(cased.slice(end, end + 24))
      ? { form: 'compound', name: 'compound', use: null }
      : null;

/** "Иттрий ИтМ-1", "Гадолиний ГдО-2": a grade of the standards in Russian, whose last letter says whether it is the metal or the oxide; turnings and pieces are metal. */
export function gradeInRussian({ end }: Named, folded: string): NamedForm | null {
  const behind = folded.slice(end, end + 40);
  const letter = /^[ ,(]{1,3}[а-я]{1,3}([мо])-?\d{1,2}(?![\p{L}\d])/u.exec(behind)?.[1];
  if (letter === 'о') return { form: 'oxide', name: 'oxide', use: null };
  return letter === 'м' || /^[ ,]{1,3}(?:в виде )?(?:стружк|кус(?:ки|ок|ков)(?!\p{L}))/u.test(behind)
    ? { form: 'metal', name: 'metal', use: null }
    : null;
}

/** "Europium acceptor beads", "europium chelate latex particles": what is dyed or labelled with it. */
export const labelled = ({ end }: Named, folded: string): NamedForm | null =>
  /^[ -](?:(?:chelate|acceptor|donor|latex|polystyrene|fluorescent|labelled|labeled|streptavidin)[ -]){1,3}(?:micro|nano)?-?(?:beads?|particles?|spheres?)(?![a-z])/.test(
    folded.slice(end),
  )
    ? { form: 'component', name: 'labelled particles', use: 'doped' }
    : null;

/** "Y-90 resin microspheres": particles of resin or glass that hold it. */
export const spheresOf = (folded: string): NamedForm | null =>
  /mi[ck]ro-?(?:sph|sf|esf)|微球|マイクロスフェア|미세구/.test(folded)
    ? { form: 'component', name: 'microspheres', use: 'doped' }
    : null;

const AS_PIECES =
  /^(?: ?[,(|]? ?\d(?:n\d?|[\d.,]* ?%))?[ ,|(]{1,3}(?:(?:en|in|em|a|w|v|i|ve|als|as|в|в виде|sous forme de|in form von|in forma di|en forma de|em forma de) )?(?:(?:dendriti\p{L}{1,5}|dentritische?|destilliert\p{L}{0,2}|sublimiert\p{L}{0,2}|distilled|sublimed) )?(?:copeaux|morceaux|lingots?|limaille|tournures?|trucioli|pezzi|pezzetti|lingott[oi]|trozos|pedazos|virutas|lingotes?|granalla|limaduras|peda[cç]os|cavacos|aparas|st[uü]cken?|stuecken?|brocken|sp[aä]nen?|spaenen?|barren|kawa[lł]k\p{L}{1,3}|wi[oó]ry|kous(?:ky|cich)|kusy|brokken|stukken|bitar|stykker|кус(?:ки|ков|ках)|стружк[аи]|слит(?:ок|ки|ках))(?!\p{L})|^(?: ?\d(?:n\d?|[\d.,]* ?%))? ?(?:海[绵綿]状|铸锭|鑄錠|树枝状|樹枝狀)/u;
const DISTILLED =
  /(?:蒸[馏餾]|升[华華]|昇華|蒸留|증류) ?$|(?<!\p{L})(?:distilled|sublimed|destilliertes|sublimiertes) $/u;

/** "Gadolinium en copeaux", "Scandium, dendritische Stücke", 铽铸锭, 蒸馏镝: of what no oxide or salt is named, the metal. */
export const inPieces = ({ start, end }: Named, folded: string): NamedForm | null =>
  AS_PIECES.test(folded.slice(end, end + 60)) || DISTILLED.test(folded.slice(Math.max(0, start - 16), start))
    ? { form: 'metal', name: 'metal', use: null }
    : null;

/** A purity in figures: "Terbium 99.9 %", "Dysprosium 3N". */
export function isPure(folded: string): boolean {
  return /9\d(?:[.,]\d{1,5})?\s?%|(?<![a-z\d])[2-7]n\d?(?![a-z\d])/.test(folded);
}

/** "Magnetocaloric material Gd spheres 99.9 %": of what magnets cool pure pieces are the metal. */
export const isPureRefrigerant = (form: NamedForm | null | undefined | false, folded: string): boolean =>
  form !== null && form !== undefined && form !== false && form.use === 'magnetocaloric' && isPure(folded);

/** "Gd球": the sphere of a valve or a bearing is another word. */
export const spheresBehind = ({ end }: Named, folded: string): NamedForm | null =>
  /^ ?球(?![阀閥墨面磨轴軸])/.test(folded.slice(end)) ? { form: 'metal', name: 'spheres', use: null } : null;

interface Said extends Named {
  readonly segment: number;
  readonly isWord: boolean;
}

/** "Steel with yttrium", "Frame, pistol, scandium": a part is said to have the element in it, or a text turned round ends with what it is made of. */
export function isSaidOf({ start, end, segment, isWord }: Said, { head, segments, text }: Reading): boolean {
  const own = segments[segment];
  if (!isWord || own === undefined || head?.value === 'document' || (head?.end ?? start) >= start) return false;
  const isAlone = text.folded.slice(own.start, own.end).trim() === text.folded.slice(start, end);
  return isAlone && (own.role === 'with' || (own.role === 'main' && segment > 1 && segment === segments.length - 1));
} // prettier-ignore

/** "Lamp with dysprosium": what else is called after an element is filled or dyed with it. */
export const isFilledWith = (mention: Said, reading: Reading): boolean =>
  /^(?:lamp|filter)/i.test(reading.head?.text ?? '') && isSaidOf(mention, reading);

const LIGHT = '(?:La|Ce|Pr|Nd|PrNd|NdPr)';
const LIGHT_BEFORE = new RegExp(`(?<![A-Za-z\\d])(${LIGHT})[-/–]$`, 'u');
const LIGHT_BEHIND = new RegExp(`^[-/–](${LIGHT})(?![A-Za-z\\d])`, 'u');

/** "Nd-Dy metal", "Dy/Nd metal": symbols of light rare earths joined to it, which make it an alloy. */
export function lightBeside(
  { start, end, isWord }: Named & { readonly isWord: boolean },
  { cased }: { readonly cased: string },
): string[] {
  if (isWord) return [];
  const written =
    LIGHT_BEFORE.exec(cased.slice(Math.max(0, start - 6), start))?.[1] ??
    LIGHT_BEHIND.exec(cased.slice(end, end + 6))?.[1];
  return written?.match(/[A-Z][a-z]/g) ?? [];
}

/** English words that metals are sold by; of other languages the form says it. */
const PIECES =
  /^(?:pure |distilled |vacuum |dendritic )?(?:metals?|ingots?|shots?|foils?|wires?|pieces?|chips?|chunks?|lumps?|rods?|sheets?|plates?|dis[ck]s?|turnings|granules|pellets?|slugs?|flakes?|sponge|bars?|tubes?|strips?|spheres?|balls?|beads?|cubes?|cylinders?|blocks?|crystals?|single crystals?|evaporation materials?|powder|needles?|ribbons?|discs|rings?|squares?|buttons?|filings|shavings|scrap|slabs?|blanks?|coils?|spools?)$/i;
const isEnglish = ({ form, name }: NamedForm): boolean =>
  isAscii(name) &&
  (form === 'oxide'
    ? /oxide/i.test(name)
    : form === 'target'
      ? /target|tgt/i.test(name)
      : form !== 'metal' || PIECES.test(name.trim()));

/** "Dysprosium shot" as it is written; of other languages and of capitals the English name, so that no word of both stands beside another: "gadolinium target". */
export function nameOf(
  { text, symbol }: { readonly text: string; readonly symbol: string },
  form: NamedForm | null,
  light: readonly string[],
  english = symbol,
): string {
  const isWritten = text === symbol || (text.toLowerCase() === english && !/^[A-Z]{3}/.test(text));
  if (form === null) return isWritten ? text : english;
  if (form.form === 'component' || (isWritten && isEnglish(form)))
    return `${[...light, text].join('-')} ${form.name}`.trim();
  return `${[...light, english].join('-')} ${form.form === 'compound' && isAscii(form.name) ? form.name : (form.use ?? form.form)}`;
}

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);
