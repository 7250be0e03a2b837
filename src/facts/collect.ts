import type { DeclarationHead, DeclarationWriter, DeclaredKind, Figure, Said } from '../read/format/declaration.ts';
import type { PathTree } from '../read/format/paths.ts';
import type { FormatElement } from '../read/format/types.ts';
import { gramsOf, percentOf, plainNumber } from './figures.ts';
import { compositionOf, familyByMake, middleOf, ROUNDING, type Told } from './material.ts';
import type { SubstanceOf } from './substance.ts';
import type { DeclaredMaterial, DeclaredPart, Denial, Span } from './types.ts';

/** The magnet family that a name speaks of (`ndfeb-sintered`), null for none. */
export type FamilyOf = (name: string) => string | null;

/** A part as it is collected; the declaration that it is of comes last. */
export type CollectedPart = Omit<DeclaredPart, 'declaration'>;

interface Open {
  readonly kind: DeclaredKind;
  readonly line: number;
  readonly path: string;
  readonly numbers: string[];
  readonly customerNumbers: string[];
  readonly texts: Map<'name' | 'manufacturer' | 'cas' | 'method' | 'otherId', string>;
  units: number;
  mass: Figure | undefined;
  share: Figure | undefined;
  limit: Figure | undefined;
  isFull: boolean;
  readonly substances: Told[];
  readonly materials: DeclaredMaterial[];
  readonly denied: Denial[];
  /** Grams of the materials and parts in it; NaN where one of them is not said. */
  grams: number;
  /** Materials with rare earths directly in it. */
  ownMaterials: number;
  /** Has something in it, and all of that is shown. */
  hasParts: boolean;
  isShown: boolean;
}

/** Materials of one part that are told apart. */
const MOST_MATERIALS = 1000;
/** Masses of a part and of what is in it may differ by this much for rounding, in %. */
const MASS_ROUNDING = 0.2;

/** A declaration as it is told → facts of its parts. Substances are let go with their material: memory goes by nesting. */
export class DeclarationCollector implements DeclarationWriter {
  readonly parts: CollectedPart[] = [];
  readonly said: Partial<Record<keyof DeclarationHead, string>> = {};
  readonly doubts = new Set<string>();
  substances = 0;
  readonly #open: Open[] = [];
  readonly #paths: PathTree;
  readonly #substanceOf: SubstanceOf;
  readonly #familyOf: FamilyOf;

  constructor(paths: PathTree, substanceOf: SubstanceOf, familyOf: FamilyOf) {
    this.#paths = paths;
    this.#substanceOf = substanceOf;
    this.#familyOf = familyOf;
  }

  head(said: Partial<DeclarationHead>): void {
    for (const [name, text] of Object.entries(said)) if (text !== '') this.said[name as keyof DeclarationHead] ??= text;
  }

  open(kind: DeclaredKind, element: FormatElement, said: Said = {}): void {
    if (kind === 'substance' && this.#open.length > 0) this.substances++;
    const path = kind === 'substance' ? '' : this.#paths.path(element.place.node);
    this.#open.push({ kind, line: element.line, path, numbers: [], customerNumbers: [], texts: new Map(), units: 1, mass: undefined, share: undefined, limit: undefined, isFull: false, substances: [], materials: [], denied: [], grams: 0, ownMaterials: 0, hasParts: false, isShown: true }); // prettier-ignore
    this.say(said);
  }

  say(said: Said): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const { number, customerNumber, units } = said;
    if (number !== undefined && number !== '' && !open.numbers.includes(number)) open.numbers.push(number);
    if (customerNumber !== undefined && customerNumber !== '') open.customerNumbers.push(customerNumber);
    for (const name of ['name', 'manufacturer', 'cas', 'method', 'otherId'] as const) {
      const text = said[name];
      if (text !== undefined && text !== '' && !open.texts.has(name)) open.texts.set(name, text);
    }
    if (units !== undefined && units !== '') open.units = plainNumber(units) ?? NaN;
    open.mass ??= said.mass;
    open.share ??= said.share;
    open.limit ??= said.limit;
    open.isFull ||= said.isFull === true;
  }

  close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const above = this.#open.at(-1);
    if (open.kind === 'substance') above?.substances.push(this.#told(open));
    else if (open.kind === 'material') {
      if (above !== undefined) this.#closeMaterial(open, above);
    } else this.#closePart(open, above);
  }

  skip(what: string, reason: string): void {
    this.doubts.add(`${what}: ${reason}`);
  }

  #told({ texts, line, mass, share, limit }: Open): Told {
    const cas = texts.get('cas') ?? '';
    const name = texts.get('name') ?? '';
    const substance = this.#substanceOf(cas, name, texts.has('otherId'));
    const bound = percentOf(limit);
    return { substance, name: name || cas, cas: cas === '' ? null : cas, line, mass: gramsOf(mass), share, method: texts.get('method') ?? null, limit: bound?.max ?? null }; // prettier-ignore
  }

  #closeMaterial(open: Open, above: Open): void {
    // Some formats give the share of the material in the part instead of its mass.
    const whole = gramsOf(open.mass) ?? part(gramsOf(above.mass), percentOf(open.share));
    const told = compositionOf(open.substances, whole, false);
    for (const doubt of told.doubts) this.#doubt(`line ${String(open.line)}: ${doubt}`);
    const grams = middleOf(whole);
    above.hasParts = true;
    above.isShown &&= told.isShown;
    above.grams += (grams ?? NaN) * open.units;
    above.denied.push(...told.denied);
    if (told.shares.size === 0) return;
    above.ownMaterials++;
    const name = open.texts.get('name') ?? '';
    const family = this.#familyOf(name) ?? familyByMake(open.substances, whole, told);
    this.#add(above, { name, line: open.line, path: open.path, grams, family, shares: told.shares, cas: told.cas }, open.units); // prettier-ignore
  }

  #closePart(open: Open, above: Open | undefined): void {
    const { kind, numbers, customerNumbers, line, path, materials, texts } = open;
    const mass = gramsOf(open.mass);
    if (open.substances.length > 0) {
      // Substances of the part as a whole: that they are there, and not what they are in.
      const told = compositionOf(open.substances, mass, true);
      open.isShown &&= open.hasParts;
      open.denied.push(...told.denied);
      const known = new Set(materials.flatMap(({ shares }) => [...shares.keys()]));
      const shares = new Map([...told.shares].filter(([symbol]) => !known.has(symbol)));
      if (shares.size > 0) materials.push({ name: '', line, path, grams: null, family: null, shares, cas: told.cas });
    }
    const isFull = open.isFull || this.#open.some((one) => one.isFull);
    const isShown = open.hasParts && open.isShown && (weighsUp(open.grams, middleOf(mass)) ?? isFull);
    const shown = new Set(materials.flatMap(({ shares }) => [...shares.keys()]));
    const denied = open.denied.filter(({ symbol }) => !shown.has(symbol));
    if (numbers.length > 0 || customerNumbers.length > 0 || open.ownMaterials > 0) {
      this.parts.push({ kind: kind === 'product' ? 'product' : 'part', numbers, customerNumbers, name: texts.get('name') ?? '', manufacturer: texts.get('manufacturer') ?? null, line, path, materials, denied, disclosure: isShown ? 'shown' : isFull ? 'claimed' : 'no', open: ROUNDING }); // prettier-ignore
    }
    if (above === undefined) return;
    above.hasParts = true;
    above.isShown &&= isShown;
    above.grams += (middleOf(mass) ?? (open.hasParts ? open.grams : NaN)) * open.units;
    above.denied.push(...denied);
    for (const material of materials) this.#add(above, material, open.units);
  }

  #add(to: Open, material: DeclaredMaterial, units: number): void {
    const grams = material.grams === null || Number.isNaN(units) ? null : material.grams * units;
    if (to.materials.length < MOST_MATERIALS) to.materials.push({ ...material, grams });
    else {
      this.#doubt(`line ${String(to.line)}: more than ${String(MOST_MATERIALS)} materials with rare earths; the others are not read`); // prettier-ignore
      to.isShown = false;
    }
  }

  #doubt(text: string): void {
    if (this.doubts.size < 100) this.doubts.add(text);
  }
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
