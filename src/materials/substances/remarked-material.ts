import type { ReadLineText } from '../line.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import { readText, type Hit, type Reading } from '../reading/reading.ts';
import { isSymbolOfTwo } from '../symbols/symbols.ts';

/** Figures, units and signs, as they stand beside a form or a shape: "3 in", "20x10 mm"; which shape it has: "round", 圆形. */
const BESIDE_FORM =
  /[\d.,:;()"×*øϕ⌀/-]+|(?<!\p{L})(?:mm|cm|in|inch(?:es)?|zoll|pouces?|pollic[ei]|pulgadas?|polegadas?|duim|tum|cal[ei]|дюйм\p{L}{0,3}|мм|x|d|o|od|dia|mesh|magneto-?stri[ck]t\w{2,8}|magnetostryk\w{2,8}|(?:under|in) (?:oil|argon|vacuum)|round|rund|ronde?|redond[oa]|tond[oa]|okragl[aey]|kulat[ay]|kruhov[ay]|flat|flach|plan(?:ar)?|square|(?:vier|recht)eckig|eckig|quadratisch|carree?|cuadrad[oa]|quadrad[oa]|quadrat[oa]|rectangular|rectangulaire|rettangolare|vierkant|rond|кругл\p{L}{2}|квадратн\p{L}{2}|плоск\p{L}{2}|(?:un)?bonded|gebondet)(?!\p{L})|[圆圓方丸角][形型]?|원형|사각|英寸|[寸吋]|インチ|인치/gu;
/** Pieces that only a substance comes in. */
const LOOSE =
  /^(?:ingots?|pieces|chunks?|chips|flakes?|pellets?|granules?|granulat|shots?|lumps?|turnings?|slugs?|billets?)$/i;
const LONGEST_MATERIAL = 80;
/** Stock that is of any material, folded: what it is of is all that a remark can name. */
const STOCK =
  /^(?:(?:flat|round|square|hex|thin|flach|rund|vierkant) ?)?(?:(?:plate|wire|roll|strip|sheet|rod|bar|tube|pipe|foil|insert|slab)s?|platten?|plattchen|draht|drahte|rollen?|walzen?|band|bander|bleche?|stab|stabe|rohre?|folien?|leisten?|plaques?|plaquettes?|fils?|rouleaux?|bandes?|toles?|barreaux?|barres?|tiges?|tubes?|feuill?es?|(?:placa|plaquita|hilo|alambre|rollo|rodillo|cinta|chapa|barra|varilla|tubo|lamina|fio|rolo|fita|vareta)s?|piastr[ae]|piastrin[ae]|fil[oi]|rull[oi]|nastr[oi]|lamier[ae]|barr[ae]|tub[oi]|plyt(?:k)?[ay]|drut(?:y)?|rolk[ai]|tasm[ay]|blach[ay]|pret(?:y)?|rurk[ai]|desk[ay]|destick[ay]|drat(?:y)?|pas(?:y|ek)?|plech(?:y)?|tyc(?:e|ka)?|trubk[ay]|plaat|platen|draad|rol(?:len)?|plaatje|strips|staaf|staven|buis|buizen|platt?[ae]r?|skiv[ae]|trad(?:ar)?|rull[ea]r?|stang(?:er)?|stav(?:ar|er)?|ror|lamely?|пластин[аы]|проволок[аи]|ролики?|лент[аы]|листы?|стерж(?:ень|ни)|прут(?:ок|ки)|трубк[аи]|вал(?:ик|ки)|levha|tel|rulo|serit|cubuk|boru)$|^[圆圓方薄]?(?:[板线線丝絲辊輥带帶棒管片箔]|板材|棒材|线材|線材|丝材|带材|ワイヤー?|ローラー?|プレート|ロッド|パイプ|シート|판|판재|선재|와이어|롤|봉|봉재|관|플레이트)$/u;

const isSymbol = ({ source, reading: { text } }: ReadLineText): boolean =>
  source.role === 'description' && isSymbolOfTwo(text);

/** Whether a text is the name of a magnet material or a substance, and nothing else. */
const isName = ({ reading: { hits, text } }: ReadLineText): boolean =>
  hits.some(
    ({ meaning: { kind }, negated, start, end }) =>
      (kind === 'family' || kind === 'material') && !negated && start === 0 && end === text.folded.trimEnd().length,
  );

/**
 * "Target | Gadolinium 99.95", "Powder | Dysprosium oxide": where the description is a form or a shape and nothing else, a remark says of
 * what; "Sputtering target | Tb", a second description that is a symbol.
 */
export function nameMaterials(texts: ReadLineText[]): void {
  let [isForm, isStock, isDescribed] = [false, false, false];
  for (const each of texts) {
    if (each.source.role !== 'description' || isSymbol(each)) continue;
    const { hits, text } = each.reading;
    if (STOCK.test(text.folded.replace(BESIDE_FORM, '').trim())) {
      isStock = isDescribed = true;
      continue;
    }
    const isSaid = ({ meaning: { kind }, text: said }: Hit): boolean =>
      kind === 'form' || kind === 'shape' || kind === 'part' || /^(?:in|[型形])$/.test(said);
    if (!hits.every(isSaid)) return;
    const isLoose = hits.some(({ text: said }) => LOOSE.test(said));
    if (!isLoose && !hits.some(({ meaning: { kind } }) => kind === 'form' || kind === 'shape')) return;
    let rest = text.folded;
    for (const { start, end } of hits) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    if (rest.replace(BESIDE_FORM, '').trim() !== '') return;
    isDescribed = true;
    isForm ||= isLoose || hits.some(({ meaning: { kind } }) => kind === 'form');
  }
  if (!isDescribed) return;
  for (const [at, each] of texts.entries()) {
    const { source, reading, symbols } = each;
    // A letter or two may be a sign of any column; beside a form they are a symbol.
    const { length } = source.text.trim();
    const mayName = source.role === 'remarks' || isSymbol(each);
    if (!mayName || length > LONGEST_MATERIAL || (isStock ? !isName(each) : length < (isForm ? 2 : 6))) continue;
    texts[at] = { source: { ...source, role: 'material' }, reading, symbols };
  }
}

/** "磁铁 盒盖⏎Box lid magnet": a name in two languages, each on a line of its own. */
const TWO_TONGUES =
  /^(?:[\u3040-\u9fff\uac00-\ud7af][^\na-z]{1,40}\r?\n[a-z][^\n\u3040-\u9fff\uac00-\ud7af]{2,80}|[a-z][^\n\u3040-\u9fff\uac00-\ud7af]{2,80}\n[\u3040-\u9fff\uac00-\ud7af][^\na-z]{1,40})$/i;

/** Such a text with the second name first, where that alone is no other part; null: it is none. */
export function carrierFirst(written: string, lexicon: Lexicon, knowledge: Knowledge): Reading | null {
  if (!TWO_TONGUES.test(written)) return null;
  const [first = '', second = ''] = written.split(/\r?\n/);
  const { head } = readText(second, lexicon, knowledge);
  return head?.kind === 'magnet' || head?.kind === 'class' ? readText(`${second}\n${first}`, lexicon, knowledge) : null;
}

/** "Now SmCo", "jetzt SmCo", "geändert auf NdFeB", 改为: what a line is of by now, first in a text or behind what it was of. */
const NOW =
  /(?:^|[,;:→>(/]|->)\s{0,2}(?:(?:now(?: (?:made )?(?:of|with))?|new(?:ly)?|(?:changed|switched|converted) to|jetzt|nun(?:mehr)?|neu|(?:geändert|umgestellt|gewechselt) (?:auf|in|zu)|maintenant|désormais|nouveau|(?:changé|passé) (?:en|à)|ahora|nuevo|(?:cambiado|pasado) a|ora|adesso|nuovo|(?:cambiato|passato) (?:in|a)|agora|novo|(?:mudado|alterado) para|teraz|obecnie|zmieniono na|nyní|teď|změněno na|teraz je|теперь|сейчас|изменено на|nu|nå|nyt|artık|şimdi)(?![\p{L}-])\s{0,2}:?|现[为在用]|现?改[为用成]|現在は?|変更後は?|현재는?)\s{0,2}/iu;
/** Magnets without rare earths. */
const OTHER_MAGNET = /ferrit|alni[cč]o|hartferr|феррит|铁氧体|鐵氧體|フェライト|페라이트|铝镍钴/i;
/** A family or grade and its type, and nothing else. */
const TYPED = /^[\s\d:/.,()-]*$/;

/** Whether a text may say so: what `changeMaterials` is asked for. */
export const mayChange = ({ source: { role, text } }: ReadLineText): boolean =>
  (role === 'remarks' || role === 'material') && text.length <= LONGEST_MATERIAL && NOW.test(text);

/**
 * "Magnet | ferrite | now SmCo", "Bracket | now SmCo magnet fitted": a rare-earth magnet that a part is said to have now stands for what is
 * written of it before. That it has none any more is left to others: no remark clears a line here.
 */
export function changeMaterials(texts: ReadLineText[], lexicon: Lexicon, knowledge: Knowledge): void {
  const at = texts.findIndex(mayChange);
  const { source } = texts[at] as ReadLineText;
  const found = NOW.exec(source.text);
  if (found === null) return;
  const text = source.text.slice(found.index + found[0].length).replace(/\)\s*$/, '');
  const reading = readText(text, lexicon, knowledge);
  const { hits, grades, text: read } = reading;
  const named = hits.find(({ meaning: { kind, value }, negated }) => kind === 'family' && !negated && knowledge.families.get(value)?.rareEarth === true); // prettier-ignore
  const first = [...(named === undefined ? [] : [named]), ...grades].sort((a, b) => a.start - b.start)[0];
  if (first === undefined || read.folded.slice(0, first.start).trim() !== '') return;
  if (named === undefined && !grades.some(({ family }) => knowledge.families.get(family)?.rareEarth === true)) return;
  let rest = read.folded;
  for (const { start, end } of [...hits, ...grades])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const role = TYPED.test(rest) && !MAGNET_WORD.test(read.folded) ? 'material' : source.role;
  texts[at] = { source: { ...source, role, text }, reading, symbols: texts[at]?.symbols ?? [] };
  for (let other = texts.length - 1; other >= 0; other--) {
    const { source: before } = texts[other] as ReadLineText;
    if (other !== at && before.role === 'material' && (role === 'material' || OTHER_MAGNET.test(before.text)))
      texts.splice(other, 1);
  }
}
