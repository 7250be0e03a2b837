import { describeLine } from '../batch/lines/describe-part.ts';
import { describe } from '../batch/lines/line-input.ts';
import { lineName, namesAbove } from '../bom/access.ts';
import { numberOf } from '../bom/named.ts';
import { alternatesOf } from '../bom/alternates.ts';
import { isByTotal } from '../map/cells/mass.ts';
import { isAsideMagnet } from '../materials/listed-below.ts';
import { isPhantom } from '../bom/phantom.ts';
import { standingOf } from '../bom/standing.ts';
import { expiredBefore } from '../bom/validity.ts';
import type { Bom } from '../bom/types.ts';
import { breakdownsOf } from '../bom/uses.ts';
import { isItem } from '../materials/mass/mass.ts';
import type { Content, Decomposition } from '../materials/types.ts';
import { amountsOf, type Sum, type Sums } from './amount.ts';
import { isFloor, leftOutOf, massOf, type Below } from './own.ts';
import { placeOfLine } from './place.ts';
import { quantityOf } from './quantity.ts';
import { saidCount } from './said-count.ts';
import { alternatives, contribute, rollUp, type RollUp, type Tree } from './rollup.ts';
import type { FileInventory, InventoryRow, LineQuantity, RowContent, UnclassifiedLine } from './types.ts';

type Inventory = Pick<FileInventory, 'lines' | 'parts' | 'withoutContent' | 'rows' | 'total' | 'tops' | 'unclassified'>;

/** The tree of an assembled bill with what its parts hold. `parts` are the decompositions by part id, `asOf` the day of the inventory. */
export function inventoryOf(bom: Bom, parts: readonly Decomposition[], asOf: string | null = null): Inventory {
  const contentsOf = (line: number): readonly Content[] => parts[bom.part[line] ?? -1]?.contents ?? [];
  const brokenDownBy = breakdownsOf(bom);
  const alternativeTo = alternatesOf(bom);
  const parent = besideTheirPart(bom, alternativeTo);
  const hasBelow = new Uint8Array(bom.lineCount);
  for (let line = 0; line < bom.lineCount; line++) {
    const above = parent[line] ?? -1;
    if (above >= 0) hasBelow[above] = 1;
  }
  const tree: Tree = {
    lineCount: bom.lineCount,
    parent,
    brokenDownBy,
    quantityOf: (line) => counted(bom, line, contentsOf(line), hasBelow[line] === 1 || (brokenDownBy[line] ?? -1) >= 0),
    contentsOf,
    counts: (line) => bom.describing?.[line] !== 1 && standingOf(bom, line) === null,
    alternativeTo,
    isPhantom: (line) => isPhantom(bom, line),
    isPlainMagnet: (line) => parts[bom.part[line] ?? -1]?.isPlainMagnet === true,
    isSensing: (line) => isAsideMagnet(describe(bom, line)?.text ?? ''),
  };
  const rolled = rollUp(tree);
  const { total, tops } = sumsOfRoots(bom, tree, rolled);
  let withoutContent = 0;
  for (let line = 0; line < bom.lineCount; line++)
    if ((bom.part[line] ?? -1) >= 0 && contentsOf(line).length === 0) withoutContent++;
  return {
    lines: bom.lineCount,
    parts: bom.partCount,
    withoutContent,
    rows: rowsOf(bom, tree, rolled, asOf),
    total: amountsOf(total),
    tops: [...tops].map(([name, sums]) => ({ name, amounts: amountsOf(sums) })),
    unclassified: unclassifiedOf(bom, parts),
  };
}

/** The parents of all lines, where a substitute of another list stands beside the part that it stands in for. */
function besideTheirPart(bom: Bom, alternativeTo: Int32Array): Int32Array {
  let parent = bom.parent;
  for (let line = 0; line < bom.lineCount; line++) {
    const leader = alternativeTo[line] ?? -1;
    if (leader < 0 || bom.lineTable[leader] === bom.lineTable[line]) continue;
    if (parent === bom.parent) parent = Int32Array.from(bom.parent);
    parent[line] = bom.parent[leader] ?? -1;
  }
  return parent;
}

/**
 * Quantity of a line. Packs and sets count as they are where the mass is that of a pack (a bottle of oxide with what it holds, boxes that the
 * list weighs in all), and where what is in one of them is listed below. Where a text says how many pieces one holds, these count. How many
 * magnets of 5 g a box holds is not known.
 */
function counted(bom: Bom, line: number, contents: readonly Content[], isBrokenDown: boolean): LineQuantity {
  const quantity = quantityOf(bom, line);
  const table = bom.tables[bom.lineTable[line] ?? -1];
  // A mass that is stated beside a set may be that of the set.
  const isOfPiece = contents.every(({ mass }) => mass?.basis !== 'stated' && mass?.basis !== 'class-fraction');
  if (quantity.kind !== 'unknown' || quantity.packs === undefined)
    return table === undefined || isBrokenDown || contents.length === 0 || !isOfPiece
      ? quantity
      : saidCount(table, bom.lineIndex[line] ?? -1, quantity);
  const { packs, perPack } = quantity;
  if (isBrokenDown) return { kind: 'pieces', count: packs };
  if (contents.length === 0) return quantity;
  const isWeighed = table !== undefined && isByTotal(table, bom.lineIndex[line] ?? -1);
  const isPacked = (content: Content): boolean =>
    isItem(content) && content.mass?.basis === 'stated' && (isWeighed || content.form?.startsWith('magnet') !== true);
  if (contents.every((content) => content.trace || isPacked(content))) return { kind: 'pieces', count: packs };
  return perPack === undefined || !isOfPiece ? quantity : { kind: 'pieces', count: packs * perPack, perSet: perPack };
}

/** Lines that are worth showing: they hold something, or something below them does. */
function shownLines({ lineCount, parent, contentsOf }: Tree, { sums }: RollUp): Uint8Array {
  const shown = new Uint8Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    if (contentsOf(line).length === 0 && sums[line] === undefined) continue;
    for (let up = line; up >= 0 && shown[up] === 0; up = parent[up] ?? -1) shown[up] = 1;
  }
  return shown;
}

function rowsOf(bom: Bom, tree: Tree, rolled: RollUp, asOf: string | null): InventoryRow[] {
  const { lineCount, parent, brokenDownBy } = tree;
  const shown = shownLines(tree, rolled);
  // What other lines use stands where they do.
  for (let line = 0; line < lineCount; line++) if (bom.describing?.[line] === 1) shown[line] = 0;
  const firstChild = new Int32Array(lineCount).fill(-1);
  const nextChild = new Int32Array(lineCount).fill(-1);
  const roots: number[] = [];
  for (let line = lineCount - 1; line >= 0; line--) {
    if (shown[line] === 0) continue;
    const above = parent[line] ?? -1;
    if (above < 0) roots.push(line);
    else {
      nextChild[line] = firstChild[above] ?? -1;
      firstChild[above] = line;
    }
  }
  const rows: InventoryRow[] = [];
  const waiting: { readonly line: number; readonly above: number | null; readonly level: number }[] = roots.map(
    (line) => ({ line, above: null, level: 0 }),
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { line, above, level } = next;
    const quantity = tree.quantityOf(line);
    const by = brokenDownBy[line] ?? -1;
    const below = {
      magnet: rolled.magnetBelow[line] ?? 0,
      component: rolled.componentBelow[line] === 1,
      any: rolled.hasBelow[line] === 1 && isPhantom(bom, line),
    };
    const leader = tree.alternativeTo?.[line] ?? -1;
    const row = rows.length;
    rows.push({
      parent: above,
      level,
      place: placeOfLine(bom, line),
      name: numberOf(bom, [line]) ?? lineName(bom, line),
      description: describeLine(bom, line)?.text ?? null,
      quantity,
      contents: tree.contentsOf(line).map((content) => contentOf(content, below, quantity)),
      amounts: amountsOf(rolled.sums[line]),
      brokenDownAt: by < 0 ? null : placeOfLine(bom, by),
      notCounted: standingOf(bom, line) ?? (leader < 0 || leader === line ? null : 'alternative'),
      alternativeTo: leader < 0 || leader === line ? null : placeOfLine(bom, leader),
      expired: asOf === null ? null : expiredBefore(bom, line, asOf),
    });
    const children: number[] = [];
    for (let child = firstChild[line] ?? -1; child >= 0; child = nextChild[child] ?? -1) children.push(child);
    for (const child of children.reverse()) waiting.push({ line: child, above: row, level: level + 1 });
  }
  return rows;
}

function contentOf(content: Content, below: Below, quantity: LineQuantity): RowContent {
  const byQuantity = quantity.kind === 'grams' && isItem(content);
  return {
    material: content.material,
    name: content.name,
    form: content.form,
    component: content.componentName,
    presence: content.presence,
    confidence: content.confidence,
    grams: massOf(content, quantity.kind === 'grams' ? quantity.grams : null),
    basis: byQuantity ? 'quantity' : quantity.kind === 'grams' ? null : (content.mass?.basis ?? null),
    leftOut: leftOutOf(content, below),
    ...(isFloor(content, below, quantity.kind === 'grams' ? quantity.grams : null) ? { isFloor: true as const } : {}),
  };
}

/**
 * All roots, each as often as the file lists it; a product that is broken down and has no number is there once. What is
 * used elsewhere in the file by its number is no product of its own. The same for each name above roots that has no line.
 */
function sumsOfRoots(
  bom: Bom,
  tree: Tree,
  { sums }: RollUp,
): { readonly total: Sums; readonly tops: ReadonlyMap<string, Sums> } {
  const { lineCount, parent, brokenDownBy, quantityOf } = tree;
  const groups = alternatives(tree);
  const used = new Uint8Array(lineCount);
  const hasChildren = new Uint8Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    const by = brokenDownBy[line] ?? -1;
    if (by >= 0) used[by] = 1;
    const above = parent[line] ?? -1;
    if (above >= 0) hasChildren[above] = 1;
  }
  const total: Sums = new Map();
  const tops = new Map<string, Sums>();
  for (let line = 0; line < lineCount; line++) {
    const amounts = sums[line];
    if ((parent[line] ?? -1) >= 0 || tree.counts?.(line) === false) continue;
    // Below a name that has no line it is a use all the same, whatever else uses what stands there.
    const above = new Set(namesAbove(bom, line));
    if (used[line] === 1 && above.size === 0) continue;
    const stated = quantityOf(line);
    const once = hasChildren[line] === 1 && stated.kind !== 'pieces';
    groups.add(line, amounts, once ? { kind: 'pieces', count: 1 } : stated, (added) => {
      contribute(total, added.amounts, added.times);
      for (const name of above) {
        const top: Sums = tops.get(name) ?? new Map<string, Sum>();
        tops.set(name, top);
        contribute(top, added.amounts, added.times);
      }
    });
  }
  return { total, tops };
}

function unclassifiedOf(bom: Bom, parts: readonly Decomposition[]): UnclassifiedLine[] {
  const list: UnclassifiedLine[] = [];
  for (let line = 0; line < bom.lineCount; line++) {
    if (parts[bom.part[line] ?? -1]?.coverage !== 'unclassified') continue;
    list.push({
      place: placeOfLine(bom, line),
      name: numberOf(bom, [line]) ?? lineName(bom, line),
      text: describe(bom, line)?.text ?? '',
    });
  }
  return list;
}
