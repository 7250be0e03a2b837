import type { DeclarationHead, Figure } from '../read/format/declaration.ts';
import type { PathTree } from '../read/format/paths.ts';
import type { Thing, ThingListener } from '../read/format/things.ts';
import { PartTable } from './declared-parts.ts';
import { gramsOf, percentOf, plainNumber } from './figures.ts';
import { compositionOf, familyByMake, middleOf, type Told } from './material.ts';
import type { SubstanceOf } from './substance.ts';
import type { DeclaredMaterial, Denial, Span } from './types.ts';

/** The magnet family that a name speaks of (`ndfeb-sintered`), null for none. */
export type FamilyOf = (name: string) => string | null;

/** What the things inside an open one came to. */
class Inside {
  substances: Told[] = [];
  materials: DeclaredMaterial[] = [];
  denied: Denial[] = [];
  /** Grams of the materials and parts in it; NaN where one of them is not said. */
  grams = 0;
  /** Materials with rare earths directly in it. */
  ownMaterials = 0;
  /** Materials and pieces of parts directly in it. */
  count = 0;
  /** Has something in it, and all of that is shown. */
  hasParts = false;
  isShown = true;

  clear(): void {
    if (this.substances.length > 0) this.substances = [];
    if (this.materials.length > 0) this.materials = [];
    if (this.denied.length > 0) this.denied = [];
    this.grams = this.ownMaterials = this.count = 0;
    this.hasParts = false;
    this.isShown = true;
  }
}

/** Materials of one part that are told apart. */
const MOST_MATERIALS = 1000;
/** Masses of a part and of what is in it may differ by this much for rounding, in %. */
const MASS_ROUNDING = 0.2;

/** A declaration as it is told → facts of its parts. Substances are let go with their material: memory goes by nesting. */
export class DeclarationCollector implements ThingListener {
  readonly parts: PartTable;
  readonly said: Partial<Record<keyof DeclarationHead, string>> = {};
  readonly doubts = new Set<string>();
  substances = 0;
  /** Line of the first part that is called fully declared and is not. */
  firstClaimed = -1;
  readonly #inside: Inside[] = [];
  readonly #paths: PathTree;
  readonly #substanceOf: SubstanceOf;
  readonly #familyOf: FamilyOf;
  readonly #around: (depth: number) => Thing;

  /** `around` gives what is open at a depth. */
  constructor(paths: PathTree, substanceOf: SubstanceOf, familyOf: FamilyOf, around: (depth: number) => Thing) {
    this.parts = new PartTable(paths);
    this.#paths = paths;
    this.#substanceOf = substanceOf;
    this.#familyOf = familyOf;
    this.#around = around;
  }

  head(said: Partial<DeclarationHead>): void {
    for (const [name, text] of Object.entries(said)) if (text !== '') this.said[name as keyof DeclarationHead] ??= text;
  }

  opened(depth: number): void {
    const inside = this.#inside[depth];
    if (inside === undefined) this.#inside[depth] = new Inside();
    else inside.clear();
  }

  closed(thing: Thing, depth: number): void {
    const inside = this.#inside[depth] as Inside;
    if (thing.kind === 'substance') {
      if (depth === 0) return;
      this.substances++;
      (this.#inside[depth - 1] as Inside).substances.push(this.#told(thing));
    } else if (thing.kind === 'material') {
      if (depth > 0) this.#closeMaterial(thing, inside, depth);
    } else this.#closePart(thing, inside, depth);
  }

  skip(what: string, reason: string): void {
    this.doubts.add(`${what}: ${reason}`);
  }

  #told({ cas: [cas = ''], name, otherId, line, mass, share, method, limit }: Thing): Told {
    const substance = this.#substanceOf(cas, name, otherId !== '');
    const bound = percentOf(limit);
    return {
      substance,
      name: name || cas,
      cas: cas === '' ? null : cas,
      line,
      mass: gramsOf(mass),
      share,
      method: method || null,
      limit: bound?.max ?? null,
      unusable: unusable(mass, share),
    };
  }

  #closeMaterial(thing: Thing, { substances }: Inside, depth: number): void {
    const above = this.#inside[depth - 1] as Inside;
    // Some formats give the share of the material in the part instead of its mass.
    const stated = gramsOf(thing.mass);
    const whole = stated ?? part(gramsOf(this.#around(depth - 1).mass), percentOf(thing.share));
    const told = compositionOf(substances, whole, false);
    for (const doubt of told.doubts) this.#doubt(`line ${String(thing.line)}: ${doubt}`);
    const grams = middleOf(whole);
    const units = unitsOf(thing);
    above.hasParts = true;
    above.isShown &&= told.isShown;
    above.grams += (grams ?? NaN) * units;
    above.count++;
    for (const denial of told.denied) above.denied.push(denial);
    if (told.shares.size === 0) return;
    above.ownMaterials++;
    const family = this.#family(thing, familyByMake(substances, whole, told));
    const path = this.#paths.path(thing.node);
    this.#add(
      above,
      depth - 1,
      {
        name: thing.name,
        line: thing.line,
        path,
        grams,
        family,
        shares: told.shares,
        cas: told.cas,
        ...(stated === null && { isShare: true }),
      },
      units,
    );
  }

  /** The family that the name speaks of, if it can be made of what is in it: of two that cannot both hold the shares say which. */
  #family({ name, line }: Thing, made: string | null): string | null {
    const named = this.#familyOf(name);
    // "Samarium cobalt" leaves open which of two, and what is in it tells.
    if (named === 'smco' && made !== null && isSamarium(made)) return made;
    if (named === null || made === null || isSamarium(named) === isSamarium(made)) return named ?? made;
    this.#doubt(
      `line ${String(line)}: "${name.slice(0, 80)}" is made of ${isSamarium(made) ? 'Sm and Co' : 'Nd and Fe'}`,
    );
    return made;
  }

  #closePart(thing: Thing, inside: Inside, depth: number): void {
    const { materials } = inside;
    const mass = gramsOf(thing.mass);
    if (inside.substances.length > 0) this.#mixed(thing, inside, mass);
    const isFull = thing.isFull || this.#isFullAround(depth);
    const isShown = inside.hasParts && inside.isShown && (weighsUp(inside.grams, middleOf(mass)) ?? isFull);
    let denied: readonly Denial[] = inside.denied;
    if (denied.length > 0) {
      const shown = new Set(materials.flatMap(({ shares }) => [...shares.keys()]));
      denied = denied.filter(({ symbol }) => !shown.has(symbol));
    }
    if (thing.numbers.length > 0 || thing.customerNumbers.length > 0 || inside.ownMaterials > 0) {
      const disclosure = isShown ? 'shown' : isFull ? 'claimed' : 'no';
      if (disclosure === 'claimed' && this.firstClaimed < 0) this.firstClaimed = thing.line;
      const place = (list: readonly DeclaredMaterial[], whole: Span | null): DeclaredMaterial[] =>
        list.map((one) => placedIn(one, middleOf(whole), inside.count));
      // Before the first: the part of an element is the last that is told of it.
      for (const [number, figure] of thing.massOf ?? []) {
        const own = gramsOf(figure);
        this.parts.add(thing, place(weighed(materials, middleOf(mass), middleOf(own)), own), denied, disclosure, [
          number,
        ]);
      }
      const numbers =
        thing.massOf === undefined ? thing.numbers : thing.numbers.filter((one) => thing.massOf?.has(one) !== true);
      this.parts.add(thing, place(materials, mass), denied, disclosure, numbers);
    }
    if (depth === 0) return;
    const above = this.#inside[depth - 1] as Inside;
    const units = unitsOf(thing);
    above.hasParts = true;
    above.isShown &&= isShown;
    above.grams += (middleOf(mass) ?? (inside.hasParts ? inside.grams : NaN)) * units;
    above.count += Number.isNaN(units) ? 2 : units;
    for (const denial of denied) above.denied.push(denial);
    for (const material of materials) this.#add(above, depth - 1, nested(material), units);
  }

  /** Substances of the part as a whole: that they are there, and not what they are in. */
  #mixed({ line, node }: Thing, inside: Inside, mass: Span | null): void {
    const told = compositionOf(inside.substances, mass, true);
    inside.isShown &&= inside.hasParts;
    for (const denial of told.denied) inside.denied.push(denial);
    const known = new Set(inside.materials.flatMap(({ shares }) => [...shares.keys()]));
    const shares = new Map([...told.shares].filter(([symbol]) => !known.has(symbol)));
    if (shares.size === 0) return;
    inside.materials.push({
      name: '',
      line,
      path: this.#paths.path(node),
      grams: null,
      family: null,
      shares,
      cas: told.cas,
    });
  }

  #isFullAround(depth: number): boolean {
    for (let above = 0; above < depth; above++) if (this.#around(above).isFull) return true;
    return false;
  }

  #add(to: Inside, depth: number, material: DeclaredMaterial, units: number): void {
    const grams = material.grams === null || Number.isNaN(units) ? null : material.grams * units;
    if (to.materials.length < MOST_MATERIALS) to.materials.push({ ...material, grams });
    else {
      const { line } = this.#around(depth);
      this.#doubt(
        `line ${String(line)}: more than ${String(MOST_MATERIALS)} materials with rare earths; the others are not read`,
      );
      to.isShown = false;
    }
  }

  #doubt(text: string): void {
    if (this.doubts.size < 100) this.doubts.add(text);
  }
}

const isSamarium = (family: string): boolean => family.startsWith('sm');

/** As a material of the part around its own. */
const nested = (material: DeclaredMaterial): DeclaredMaterial => ({ ...material, isShare: undefined, isNested: true });

/** The magnet of a gear unit is in it; that of a "magnet, complete" is what the part is. By mass, else by what else is in it. */
function placedIn(material: DeclaredMaterial, whole: number | null, count: number): DeclaredMaterial {
  const { grams, isNested } = material;
  const isWeighed = grams !== null && whole !== null && whole > 0;
  if (isWeighed && grams >= whole / 2) return { ...material, place: 'whole' };
  return isNested === true && (isWeighed || count > 1) ? { ...material, place: 'inside' } : material;
}

/** What is written as an amount and is none, as far as no other amount is. */
function unusable(mass: Figure | undefined, share: Figure | undefined): string | undefined {
  const isShare =
    share !== undefined &&
    (share.unit === '' ? plainNumber(share.value ?? share.max) !== null : percentOf(share) !== null);
  if (gramsOf(mass) !== null || isShare) return undefined;
  const words = [mass, share].flatMap((one) =>
    one === undefined ? [] : [`${one.value ?? [one.min, one.max].join('-')} ${one.unit}`.trim()],
  );
  return words.length === 0 ? undefined : words.join(', ').slice(0, 80);
}

/** Materials of a part in the mass of another of the same make: what is a share of the part goes with its mass, the rest is unknown. */
function weighed(materials: readonly DeclaredMaterial[], from: number | null, to: number | null): DeclaredMaterial[] {
  if (from === to) return [...materials];
  return materials.map((one) => ({
    ...one,
    grams: one.isShare !== true || one.grams === null || !from || to === null ? null : (one.grams * to) / from,
  }));
}

function unitsOf({ lastUnits }: Thing): number {
  return lastUnits === '' ? 1 : (plainNumber(lastUnits) ?? NaN);
}

function part(whole: Span | null, percent: Span | null): Span | null {
  if (whole === null || percent === null) return null;
  return { min: (whole.min * percent.min) / 100, max: (whole.max * percent.max) / 100 };
}

/** Do the masses of what is in it come to the mass of the part? Null where one of them is not said. */
function weighsUp(inside: number, whole: number | null): boolean | null {
  if (whole === null || whole <= 0 || Number.isNaN(inside)) return null;
  return Math.abs(inside - whole) <= (whole * MASS_ROUNDING) / 100;
}
