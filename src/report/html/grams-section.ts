import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import { grouped, html, type Markup } from './markup.ts';
import { rangeWords } from './finding-data.ts';
import { cut } from './suppliers.ts';
import type { ElementGrams, ProductFile } from './types.ts';
import { compareText } from '../../order.ts';

const PRODUCTS = 12;
const ROWS = 300;
const COLUMNS = 6;
const NAME = 190;
const COLUMN = 126;
const LINE = 40;
const HEAD = 26;

interface Product {
  readonly name: string;
  readonly path: string;
  readonly grams: readonly ElementGrams[];
}

/** Grams of each element by product: bars in columns of one element, each with its own scale, and all figures in a table. */
export function gramsSection(files: readonly ProductFile[], language = english): Markup {
  const { say } = language;
  const products: Product[] = files
    .flatMap(({ path, products: own }) => own.map(({ name, grams }) => ({ name, path, grams })))
    .filter(({ grams }) => grams.length > 0);
  if (products.length === 0) return html`<p>${say('html.grams.none')}</p>`;
  const symbols = symbolsOf(products);
  const shown = symbols.slice(0, COLUMNS);
  const ranked = [...products].sort((a, b) => weight(b, shown[0]) - weight(a, shown[0]) || compareText(a.path, b.path));
  const first = ranked.slice(0, PRODUCTS);
  const more = ranked.length - ROWS;
  return html`<figure>${chart(first, shown, language)}<figcaption>${ranked.length > PRODUCTS ? say('html.grams.captionFirst', { n: PRODUCTS, all: grouped(ranked.length), element: shown[0] ?? '' }) : say('html.grams.caption')}${say('html.gap')}${say('html.grams.note')}</figcaption></figure>
    <details><summary>${say('html.grams.table')}</summary><div class="scroll" tabindex="0" role="region" aria-label="${say('html.grams.region')}"><table>
      <thead><tr><th scope="col">${say('html.column.product')}</th>${symbols.map((symbol) => html`<th scope="col" class="num">${symbol}, g</th>`)}</tr></thead>
      <tbody>${ranked.slice(0, ROWS).map((product) => row(product, symbols, language))}</tbody>
    </table></div>${more > 0 ? html`<p>${say('html.grams.more', { n: grouped(more) })}</p>` : null}</details>`;
}

/** Those that the law of medium and heavy rare earths turns on come first, then by how often they occur. */
const FIRST = ['Dy', 'Tb', 'Sm', 'Ho', 'Gd'];

function symbolsOf(products: readonly Product[]): string[] {
  const counts = new Map<string, number>();
  for (const { grams } of products) for (const { symbol } of grams) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const rank = (symbol: string): number => (FIRST.includes(symbol) ? FIRST.indexOf(symbol) : FIRST.length);
  return [...counts]
    .sort(([a, n], [b, m]) => rank(a) - rank(b) || m - n || compareText(a, b))
    .map(([symbol]) => symbol);
}

const find = ({ grams }: Product, symbol: string | undefined): ElementGrams | undefined =>
  grams.find((one) => one.symbol === symbol);

/** Typical amount for the order of products; the most it may be where nothing is typical. */
function weight(product: Product, symbol: string | undefined): number {
  const grams = find(product, symbol);
  return grams === undefined ? 0 : grams.typ + grams.max / 1e6;
}

function row(product: Product, symbols: readonly string[], language: Language): Markup {
  const file = product.name === product.path ? null : html`<br /><span class="muted">${product.path}</span>`;
  return html`<tr><th scope="row"><bdi>${product.name}</bdi>${file}</th>${symbols.map((symbol) => html`<td class="num">${gramsWords(find(product, symbol), language)}</td>`)}</tr>`;
}

/** `6.2 (0-16)`, `unknown`, `6.2 + ?`; '–' where the element is not spoken of. */
function gramsWords(grams: ElementGrams | undefined, language = english): string {
  if (grams === undefined) return '–';
  if (grams.unknown > 0 && grams.max === 0) return language.say('page.unknown');
  return `${rangeWords(grams, language)}${grams.unknown > 0 ? ' + ?' : ''}`;
}

const figure = (value: number): string => String(Number(value.toPrecision(2)));

/** `89 kg + ?`, `up to 15 g`, `unknown`: what a column has room for. */
function short({ typ, max, unknown }: ElementGrams, { say }: Language): string {
  if (unknown > 0 && max === 0) return say('page.unknown');
  const grams = typ === 0 ? max : typ;
  const amount = grams >= 1000 ? `${figure(grams / 1000)} kg` : `${figure(grams)} g`;
  return `${typ === 0 && max > 0 ? say('html.upTo', { amount }) : amount}${unknown > 0 ? ' + ?' : ''}`;
}

function chart(products: readonly Product[], symbols: readonly string[], language: Language): Markup {
  const { say } = language;
  const width = NAME + symbols.length * COLUMN;
  const said = products
    .map(
      (product) =>
        `${product.name}: ${product.grams.map((grams) => `${grams.symbol} ${short(grams, language)}`).join(', ')}`,
    )
    .join('; ');
  const columns = symbols.map((symbol, index) => {
    const x = NAME + index * COLUMN;
    const most = Math.max(...products.map((product) => find(product, symbol)?.typ ?? 0));
    const cells = products.map((product, line) => {
      const grams = find(product, symbol);
      const y = HEAD + line * LINE;
      if (grams === undefined) return html`<text class="axis" x="${x}" y="${y + 15}">–</text>`;
      const bar = grams.typ > 0 && most > 0 ? Math.max(2, Math.round((grams.typ / most) * (COLUMN - 24))) : 0;
      return html`<text class="value" x="${x}" y="${y + 15}">${short(grams, language)}</text><rect class="bar" x="${x}" y="${y + 21}" width="${bar}" height="8"/>`;
    });
    return html`<text class="head" x="${x}" y="16">${symbol}</text>${cells}`;
  });
  const names = products.map(
    (product, line) =>
      html`<text class="label" x="0" y="${HEAD + line * LINE + 19}">${cut(shortName(product), 24)}</text>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('html.grams.chart')}"><svg class="chart" width="${width}" height="${HEAD + products.length * LINE}" viewBox="0 0 ${width} ${HEAD + products.length * LINE}" role="img" aria-label="${say('html.grams.said', { said })}">${names}${columns}</svg></div>`;
}

/** Of a path what tells files apart. */
function shortName({ name, path }: Product): string {
  return name === path ? path.slice(path.lastIndexOf('/') + 1) : name;
}
