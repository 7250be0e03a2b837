import { amountWords } from '../words/if-present.ts';
import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Placed } from '../words/plain.ts';
import { placeOf } from '../terminal/place.ts';
import { rangeWords } from './finding-data.ts';
import type { Pool } from './pool.ts';
import { amountIn, contentIn, noteIn, placeIn } from './tree-words.ts';
import type { ProductFile, ProductRow } from './types.ts';
import { compareText } from '../../order.ts';

/**
 * A row as the page keeps it: `[parent, name, description, quantity, place, contents, amounts, notes]`; -1 for none.
 * The tree is made in English while a bill is linted; what is ours of it is said in the language here.
 */
export function productData(row: ProductRow, pool: Pool, language: Language): unknown[] {
  const text = (value: string | null): number => pool.text(value);
  return [
    row.parent ?? -1,
    text(row.name),
    text(row.description),
    text(row.quantity),
    text(placeIn(row.place, language)),
    row.contents.map((words) => text(contentIn(words, language))),
    row.amounts.map((words) => text(amountIn(words, language))),
    row.notes.map((words) => text(noteIn(words, language))),
  ];
}

/**
 * Where a run has no roll-up (records from a cache or from shards): the tree that the chains of the findings draw, with
 * grams in one piece of each part. Quantities are not in a record, so nothing is summed.
 */
function treeOfChains(path: string, findings: readonly JudgedFinding[]): ProductFile {
  const rows: ProductRow[] = [];
  const known = new Map<string, number>();
  for (const finding of findings) {
    if (finding.content === null) continue;
    const name = finding.partNumber ?? finding.description ?? finding.partKey;
    for (const chain of finding.chains.length === 0 ? [[name]] : finding.chains) {
      let parent = -1;
      for (const [depth, step] of chain.entries()) {
        // A step has one row below one parent, however many chains run through it.
        const isPart = depth === chain.length - 1;
        const key = JSON.stringify(
          isPart ? [parent, step, finding.fingerprint, finding.content.material] : [parent, step],
        );
        let row = known.get(key);
        if (row === undefined) {
          row = rows.length;
          known.set(key, row);
          rows.push({
            parent: parent < 0 ? null : parent,
            name: step,
            description: null,
            quantity: '',
            place: '',
            contents: [],
            amounts: [],
            notes: [],
            ...(isPart && partOf(finding)),
          });
        }
        parent = row;
      }
    }
  }
  return { path, rows, products: [] };
}

function partOf({ description, locations, content }: JudgedFinding): Partial<ProductRow> {
  if (content === null) return {};
  const inside = content.componentName === null ? '' : ` inside (${content.componentName})`;
  return {
    description,
    place: placeOf(locations[0]),
    contents: [`${content.name}${inside}: ${content.presence}`],
    amounts: content.elements.flatMap(({ symbol, presence, grams }) =>
      grams === null
        ? []
        : [amountWords(`${symbol} ${rangeWords(grams)} g each`, { presence, massFraction: null, grams }, english.say)],
    ),
  };
}

/** Files with something to show as a tree, in the order of the report. */
export function treesOf(placed: readonly Placed[], products: readonly ProductFile[] | null): ProductFile[] {
  if (products !== null) return products.filter(({ rows }) => rows.length > 0);
  const byFile = new Map<string, JudgedFinding[]>();
  for (const { path, finding } of placed) {
    const list = byFile.get(path);
    if (list === undefined) byFile.set(path, [finding]);
    else list.push(finding);
  }
  return [...byFile]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, findings]) => treeOfChains(path, findings))
    .filter(({ rows }) => rows.length > 0);
}
