import type { LineReading, ReadLineText } from '../line.ts';

/** A weight, a volume, a purity or a share: a substance is sold by them, and a thing that is only called so is not. */
const SOLD_BY =
  /(?<![\p{L}\d])\d{1,5}(?:[.,]\d{1,4})? ?(?:m?g|kg|t|lbs?|oz|m?l|ppm|%|[1-7]n)(?![\p{L}\d])|\d[.,]\d{2,}|(?<![\p{L}\d])[2-7]n\d?(?![\p{L}\d])/u;
/** What substances are traded as, beside their forms. */
const TRADED =
  /^ (?:rich |concentr|sampl|standard|ores?(?!\p{L})|lots?(?!\p{L})|batch|stock|scrap|distill|sublim|dendrit|sputter|refin|purifi|crystal|kristall|nugget|stick|probe|muster|echantillon|minerai|muestra|mineral|campion|amostra|probk|proby|образ|руд|концентр)/u;
/** Makers and dealers of chemicals and metals. */
const CHEMICALS =
  /chem|chim|kimya|quím|aldrich|alfa|aesar|strem|abcr|acros|fisher|merck|thermo|metal|rare|element|material|stanford|treibacher|稀土|化学|化工|金属/iu;
/** A word of three letters right before a place, or right behind it, and no code with a figure. */
const BEFORE = /(?<!\p{L})\p{L}{3,} $/u;
const BEHIND = /^ \p{L}{3,}(?!-?\d)/u;
/** Between two elements of one name. */
const JOINED = /^ ?[/&+-] ?$/;

/**
 * "Erbium vase", "Holmium/Europium theme": whether a text names an element only beside a word that nobody knows, with no form, no purity, no
 * weight and nobody who deals in chemicals: it may be a name that somebody gave to a product.
 */
export function mayBeProduct(
  { start, end }: { readonly start: number; readonly end: number },
  mentions: readonly { readonly start: number; readonly end: number }[],
  line: LineReading,
  { reading, source }: ReadLineText,
): boolean {
  const { folded } = reading.text;
  if (source.role !== 'description' || SOLD_BY.test(folded) || reading.cas.length > 0 || reading.formulas.length > 0)
    return false;
  if (CHEMICALS.test(line.input.manufacturer) || CHEMICALS.test(source.text.replace(/^\p{L}+/u, ''))) return false;
  const others = mentions.filter((other) => other.start !== start);
  const next = others.find((other) => other.start > end && JOINED.test(folded.slice(end, other.start)));
  const at = next?.end ?? end;
  const isFree = (from: number, to: number): boolean =>
    reading.hits.every((hit) => hit.end <= from || hit.start >= to || hit.meaning.kind === 'head-neutral');
  if (TRADED.test(folded.slice(at))) return false;
  const behind = BEHIND.exec(folded.slice(at))?.[0].length ?? 0;
  const before = BEFORE.exec(folded.slice(0, start))?.[0].length ?? 0;
  // In an open list of elements each stands for itself.
  if (others.some((other) => other !== next && !JOINED.test(folded.slice(other.end, start)))) return false;
  return (behind > 0 && isFree(at + 1, at + behind)) || (before > 0 && isFree(start - before, start - 1) && behind > 0);
}
