import type { SuffixClass } from '../../knowledge/types.ts';
import { classMeaning } from './grades.ts';
import { evidenceOf, type ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../types.ts';

/** Letters of a class of coercivity in capitals, without a number, before nothing, a mark, a size or a temperature. Ampere-hours have a number before them. */
const LETTERS =
  /(?<![\p{L}\d/&.+=-]|\d )(SH|UH|EHS?|AH|TH|VH)(?=$|\s{0,2}[,;()（）[\]]|\s{1,2}(?:[ØøφD]?\s?\d{1,4}(?:[.,]\d{1,3})?\s?(?:°|℃|x|×|\*|mm)))/gu;
/** What may stand between what names the magnet and its class: a size, a mark, a word for a class. */
const BETWEEN =
  /^(?:[\s\d.,:;()/*×x+±-]|mm|grade|class|klasse|typ[eo]?|g[uü]te|grado|nuance|sorte|gatunek|třída|класс|марк[аи]|级|級|牌号|グレード|등급|(?<![a-z])n(?![a-z])){0,40}$/iu;
/** "KV-10-05-02-N SH": numbers of shops name a size, and N beside the class. */
const NUMBERED = /\d[-_ ]N[ -]?$/u;

/** A magnet, its material, or a shape that it is named by. */
const isOfMagnet = ({ kind, value }: Hit['meaning']): boolean =>
  kind === 'family' || kind === 'magnet' || kind === 'shape' || (kind === 'part' && value === 'shape');

/**
 * The class that letters alone say of a magnet of Nd-Fe-B, behind what names it: "neodymium magnet SH", 钕铁硼 UH. Null: there are none,
 * or they stand where they may mean anything.
 */
export function loneClass(
  texts: readonly ReadLineText[],
  knowledge: Knowledge,
): { readonly suffix: SuffixClass; readonly evidence: Evidence } | null {
  for (const { source, reading } of texts) {
    const { cased } = reading.text;
    const named = reading.hits.filter(({ meaning, negated }) => !negated && isOfMagnet(meaning));
    for (const { 0: said, 1: letters = '', index } of cased.matchAll(LETTERS)) {
      const isBehind = named.some(({ end }) => end <= index && BETWEEN.test(cased.slice(end, index)));
      const suffix = knowledge.suffixes.get(letters);
      if (suffix === undefined || (!isBehind && !NUMBERED.test(cased.slice(0, index)))) continue;
      const evidence = evidenceOf('grade', said, source, classMeaning(suffix), suffix, knowledge, 0.8);
      const about = { family: 'ndfeb-sintered', suffix: suffix.suffix, kiloOersted: suffix.hcjMinKiloOersted };
      return { suffix, evidence: { ...evidence, about } };
    }
  }
  return null;
}
