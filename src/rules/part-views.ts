import { parentsOf, tableOf } from '../bom/access.ts';
import { sellerByHeader } from '../bom/header-sellers.ts';
import { firstText, makerOf, numberOf, supplierOf } from '../bom/named.ts';
import { normaliseNumber } from '../bom/part-number.ts';
import { isNoNumber } from '../bom/placeholder.ts';
import { sourceAt } from '../bom/second-sources.ts';
import type { Bom } from '../bom/types.ts';
import { chainsOf, usesOf } from '../bom/uses.ts';
import type { Content, Decomposition } from '../materials/types.ts';
import { contentsBelow } from './contents-below.ts';
import { plainMagnetsBelow, type PlainBelow } from './plain-below.ts';
import { statedMovement, statedSources } from './stated.ts';
import type { BelowContent, Finding, PartView, StatedSources } from './types.ts';

/** The parts of a unit, and what is known of them. */
export interface KnownParts {
  readonly bom: Bom;
  /** Decomposition by part id. */
  readonly parts: readonly Decomposition[];
  /** Description and its column by part id; null where the part has no text. */
  readonly describe: (part: number) => { readonly text: string; readonly column: number } | null;
  /** Contents that other files list below a part; absent: none. */
  readonly belowElsewhere?: ReadonlyMap<number, { readonly contents: readonly Content[] }>;
}

type Described = ReturnType<KnownParts['describe']>;
type Uses = Pick<Finding, 'chains' | 'uses' | 'parents'>;

/** What rules and findings ask of parts, each answer made once, or kept from one question to the next. */
export class PartViews {
  readonly #known: KnownParts;
  readonly #below: ReadonlyMap<number, readonly BelowContent[]>;
  readonly #plain: ReadonlyMap<number, PlainBelow>;
  readonly #views = new Map<number, PartView>();
  readonly #uses = new Map<number, Uses>();
  #described: { readonly part: number; readonly described: Described } | null = null;
  #sources: { readonly part: number; readonly sources: StatedSources | undefined } | null = null;

  constructor(known: KnownParts) {
    this.#known = known;
    this.#below = contentsBelow(known);
    this.#plain = plainMagnetsBelow(known.bom, known.parts, (part) => known.describe(part)?.text ?? '');
  }

  of(part: number): PartView {
    let view = this.#views.get(part);
    if (view === undefined) this.#views.set(part, (view = this.#make(part)));
    return view;
  }

  #make(part: number): PartView {
    const { bom, parts, belowElsewhere } = this.#known;
    const decomposition = parts[part] as Decomposition;
    const lines = linesOf(bom, part);
    return {
      id: part,
      key: bom.partKey.at(part) ?? '',
      partNumber: numberOf(bom, lines),
      manufacturer: makerOf(bom, lines),
      description: this.described(part)?.text ?? null,
      supplier: supplierOf(bom, lines),
      stated: statedMovement(bom, lines),
      lines,
      contents: decomposition.contents,
      decomposition,
      plainBelow: this.#plain.get(part)?.bits,
      below: [...(this.#below.get(part) ?? []), ...(belowElsewhere?.get(part)?.contents ?? [])],
    };
  }

  /** Its text and the column of that: asked for the view of a part, and again for what is said of it. */
  described(part: number): Described {
    if (this.#described?.part !== part) this.#described = { part, described: this.#known.describe(part) };
    return this.#described.described;
  }

  /** Where a part is used: several findings may be about it. */
  usesOf(part: number): Uses {
    const { bom } = this.#known;
    let uses = this.#uses.get(part);
    if (uses === undefined) {
      uses = { chains: chainsOf(bom, part), uses: usesOf(bom, part), parents: parentsOf(bom, part) };
      this.#uses.set(part, uses);
    }
    return uses;
  }

  /** Where its lines say that it comes from: asked for in turn for each finding about a part. */
  sourcesOf({ id, lines }: PartView): StatedSources | undefined {
    if (this.#sources?.part !== id) this.#sources = { part: id, sources: statedSources(this.#known.bom, lines) };
    return this.#sources.sources;
  }
}

function linesOf(bom: Bom, part: number): number[] {
  const start = bom.partStart[part] ?? 0;
  const end = bom.partStart[part + 1] ?? 0;
  // Exactly as long as it has to be: a view of every part with a finding is kept while the rules run.
  if (end - start === 1) return [bom.partLines[start] as number];
  return Array.from(bom.partLines.subarray(start, end));
}

/** Of several makers with a number each the one is asked whose number speaks. */
export function secondSource(
  bom: Bom,
  line: number,
  column: number | undefined,
): Pick<Finding, 'manufacturer' | 'mpn'> | null {
  const table = tableOf(bom, line);
  if (column === undefined || table?.columns.get('mpn')?.[1] === undefined) return null;
  return sourceAt(table, table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0, column);
}

/** The maker's number beside the one by which the part is called. */
export function furtherNumber(bom: Bom, { key, lines, partNumber }: PartView): string | undefined {
  const mpn = firstText(bom, lines, 'mpn', isNoNumber);
  // A key of a maker and another number of his is about that one.
  const isOther = mpn !== null && key.startsWith('mpn:') && !key.endsWith(`|${normaliseNumber(mpn)}`);
  return mpn === null || isOther || mpn === partNumber ? undefined : mpn;
}

/** By which number the seller knows it whom the header of that names. */
export function orderNumber(bom: Bom, { supplier, lines, partNumber }: PartView): string | undefined {
  const seller = supplier === null ? null : sellerByHeader(bom, lines);
  return seller === null || seller.name !== supplier || seller.number === partNumber ? undefined : seller.number;
}
