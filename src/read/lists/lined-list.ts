import { TextArena } from '../arena.ts';
import { countOf } from './item-counts.ts';
import { addCounted, addRemark, countedSheet } from './counted-list.ts';
import { joinedEntries } from './entries.ts';
import { limitError } from '../limits.ts';
import { withoutAddress } from './line-address.ts';
import { titleOf } from './list-sections.ts';
import { isPictures } from './picture-lines.ts';
import { nameAndSaid } from './said.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { leftOut } from './left-out.ts';

const MOST_BYTES = 1024 ** 2;
const FEWEST = 3;
/** Share of lines that may be parted into columns, or be sentences. */
const MOST_OTHERS = 0.2;
const LONGEST = 300;

/** An address at the end of a line, behind blanks of any width. */
const ADDRESS = /(?:^|\s{1,40})[(<]?(https?:\/\/[^\s()<>]{1,2000})[)>]?\s*$/i;
const ONLY_ADDRESS = /^\s{0,40}<?https?:\/\/\S{1,2000}\s*$/i;
/** Two columns, and what else parts them. */
const PARTED = /\S(?:\t|\s{3,}|\s?[|;]\s?)\S/;
const SENTENCE = /^.{80,}[.!?]\s{0,40}$|[.!?]\s{1,40}\p{Lu}.{20}|.{6}[。！？]\s{0,40}$/u;
/** "Référence: 59-06438": said of the line above; "Motor: NEMA 17" is a thing of its own. */
const LABELLED =
  /^(?:r[eé]f(?:[eé]rences?|\.)?|referencia|riferimento|sku|asin|ean|code|código|codice|art(?:ikel|icle|\.)?(?:[- ]?nr\.?)?|bestell-?nr\.?|(?:item|order|part|model) (?:no\.?|number)|(?:unit |total )?(?:price|cost)|prix|preis|precio|prezzo|preço|cena|prijs|цена|link|url|lien|enlace|quelle|source|shop|store|vendor|supplier|fournisseur|lieferant|weight|gewicht|poids|peso|size|dimensions?|notes?|remarks?|colou?r|farbe|couleur|价格|價格|单价|單價|链接|備註|备注|価格|가격|링크)(?![\p{L}])[^:：]{0,20}[:：]\s*\S/iu;
/** "15,000 TND", "4,50 €": a price of the line above. */
const PRICE = /^[€$£]?\s?\d[\d.,]{0,12}\s?(?:[€$£¥]|\p{Lu}{3}|zł|kr|грн|руб|元|円|원)?\.?$/u;
/** "Sensors:" */
const HEADING = /^[#=*\s-]{0,10}(\p{L}[^:：]{0,60})[:：]\s*$/u;
/** "CAN bus transceiver      1.20 €", "电机   2-3元*4 拼多多": a thing, what one costs, how many, and what else is said. */
const PRICED =
  /^(\S.{0,160}?)(?:\s{2,60}|\t\s{0,60})((?:[€$£¥￥]\s?)?\d[\d.,~～-]{0,12}\s?(?:元|块|塊|円|원|rmb|cny|usd|eur|[€$£¥]|zł|kč|руб\.?|грн|₽)(?![\p{L}\d])|[€$£¥￥]\s?\d[\d.,]{0,12}(?![\p{L}\d]))(?:[×x*](\d{1,4})(?!\d))?(?:[\s(（].{0,120})?$/iu;
const BULLET = /^[-*+•]\s{1,10}(?:\[[ xX+✓✔]\]\s{1,4})?(?=\S)/u;
const RULE = /^[\s=_*~#-]{2,}$/;

/**
 * A text that is called a parts list and names one thing a line, as one sheet; null: it does not. What only says something of the line
 * above, and a title, is left out and named.
 *
 * @throws ReadError `limit-rows`
 */
export function readLined(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES || (options.isList?.() !== true && options.isNote?.() !== true)) return null;
  const lines = joinedEntries(new TextDecoder().decode(bytes).split(/\r\n|\n|\r/));
  if (!isLined(lines)) return null;
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const sheet = countedSheet(new TextArena());
  const left: number[] = [];
  let heading = '';
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    const shown = line.includes('](') ? withoutAddress(line) : { text: line, link: null };
    const [behind = '', address = shown.link ?? undefined] = ADDRESS.exec(shown.text) ?? [];
    const text = shown.text.slice(0, shown.text.length - behind.length).trim();
    const [, priced, , times] = PRICED.exec(text) ?? [];
    const isTitle = isFirst && options.isListTitle?.(text.replace(/[:：#\s]{1,10}$/u, '')) === true;
    if (text !== '') isFirst = false;
    // "## Motors" in Markdown, "Motors:" anywhere.
    const title = text.length > LONGEST ? undefined : titleOf(text)?.title;
    // "### 12 x XL-320": a title that counts is a thing.
    const titled = title === undefined ? null : countOf(title);
    // "Magnets (x32):" above an address is bought there, and opens nothing.
    const named = HEADING.exec(text)?.[1];
    const bought = named !== undefined && isBought(lines, at + 1) ? named : null;
    const opening = text.length > LONGEST || titled !== null || bought !== null ? undefined : (title ?? named);
    if (opening !== undefined) heading = isTitle || options.isListTitle?.(opening) === true ? '' : opening;
    if (text === '' || RULE.test(text)) {
      if (address !== undefined && sheet.rowCount > 0)
        sheet.links.set(`${String(sheet.line(sheet.rowCount - 1))}:1`, address);
    } else if (
      // Longer than any name: and no pattern is asked of a line of a megabyte.
      text.length > LONGEST ||
      isTitle ||
      (sheet.rowCount === 0 && isHeader(text, options)) ||
      opening !== undefined ||
      isPictures(line) ||
      PRICE.test(text) ||
      isProse(text) ||
      (sheet.rowCount > 0 && LABELLED.test(text))
    )
      left.push(at + 1);
    else {
      const { name, said } = SENTENCE.test(text) ? nameAndSaid(text) : { name: null, said: '' };
      const thing = (bought ?? priced ?? name ?? text).replace(BULLET, '');
      const counted = titled ?? countOf(thing) ?? { count: '', thing };
      addCounted(
        sheet,
        at + 1,
        times === undefined
          ? counted
          : { count: times, thing: counted.thing.replace(new RegExp(`[*x×]${times}$`), '') },
        heading,
      );
      if (said !== '') addRemark(sheet, sheet.rowCount - 1, said);
      if (address !== undefined) sheet.links.set(`${String(at + 1)}:1`, address);
    }
  }
  if (sheet.rowCount < FEWEST) return null;
  const skipped = leftOut([left, 'headings, sentences, prices or labels among the lines of a list']);
  return { format: 'text', texts: sheet.texts, sheets: [sheet], details: { encoding }, ...skipped };
}

/** A sentence, unless a name stands before it. */
const isProse = (text: string): boolean => SENTENCE.test(text) && nameAndSaid(text).name === null;

/** Whether addresses stand here, and below them no thing that would be filed under what is above. */
function isBought(lines: readonly string[], from: number): boolean {
  let at = from;
  while (ONLY_ADDRESS.test(lines[at] ?? '')) at++;
  const below = (lines[at] ?? '').trim();
  return at > from && (below === '' || HEADING.test(below));
}

/** "Quant  Part" above the first thing. */
function isHeader(text: string, { scoreSample }: ReadOptions): boolean {
  const words = text.split(/\s{2,40}|\t/);
  return words.length > 1 && scoreSample([words]) >= 2;
}

function isLined(lines: readonly string[]): boolean {
  let [filled, others] = [0, 0];
  for (const line of lines) {
    const text = line.replace(ADDRESS, '').trim();
    if (text === '' || isPictures(line)) continue;
    filled++;
    if (text.length > LONGEST || (PARTED.test(text) && !PRICED.test(text)) || isProse(text)) others++;
  }
  return filled >= FEWEST && others <= filled * MOST_OTHERS;
}
