import type { DeclarationHead } from '../read/format/declaration.ts';

/** From the least to the most that a statement allows. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** One rare earth in a material, in wt % of the material. */
export interface DeclaredShare extends Span {
  /** Line of the substance. */
  readonly line: number;
  readonly cas: string | null;
  /** Name of the substance. */
  readonly name: string;
  /** Whether the substance is most of the material, as far as one can tell: it is that, then, and has none of it in it. */
  readonly isMost: boolean;
}

/** A rare earth that is said not to be there. */
export interface Denial {
  readonly symbol: string;
  readonly line: number;
  readonly method: string | null;
  /** wt % */
  readonly limit: number | null;
}

/** A homogeneous material with rare earths in it. */
export interface DeclaredMaterial {
  readonly name: string;
  readonly line: number;
  readonly path: string;
  /** Grams of it in one piece of the part it is told of; null where that is not said. */
  readonly grams: number | null;
  /** Word of a magnet family (`ndfeb-sintered`), by its name or by what it is made of; null for any other material. */
  readonly family: string | null;
  readonly shares: ReadonlyMap<string, DeclaredShare>;
  /** CAS numbers of compounds that the material mostly is. */
  readonly cas: readonly string[];
  /** `whole`: it is most of the part it is told of. `inside`: it is in a part in that one, and not most of it. */
  readonly place?: 'whole' | 'inside';
  /** Its mass is a share of that of the part. */
  readonly isShare?: true | undefined;
  /** It is told of a part in the part. */
  readonly isNested?: true;
}

/** A product, or a part in it, with a number of its own or with materials that hold rare earths. */
export interface DeclaredPart {
  readonly declaration: Declaration;
  readonly kind: 'product' | 'part';
  /** Numbers that the supplier gives it; several may share one declaration. */
  readonly numbers: readonly string[];
  /** Numbers that the customer gives it. */
  readonly customerNumbers: readonly string[];
  readonly name: string;
  /** The company that declares it; null for a part in a product, whose maker is not said. */
  readonly manufacturer: string | null;
  readonly line: number;
  readonly path: string;
  readonly materials: readonly DeclaredMaterial[];
  /** Explicit zeros. */
  readonly denied: readonly Denial[];
  /**
   * `shown`: every substance is named, and masses or shares come to 100 %, so what is not there is not there. `claimed`:
   * called a full disclosure, and it does not add up. `no`: says nothing of what it does not name.
   */
  readonly disclosure: 'shown' | 'claimed' | 'no';
  /** wt % that rounding leaves open where it is shown. */
  readonly open: number;
}

/** The parts of one declaration, innermost first. */
export interface DeclaredParts extends Iterable<DeclaredPart> {
  readonly length: number;
  at(index: number): DeclaredPart | undefined;
  /** Where all need not be looked through for it: the part of an element, and the parts that say something of rare earths. */
  byPath?(path: string): DeclaredPart | undefined;
  withMaterials?(): Iterable<DeclaredPart>;
  /** The names of a part, without making it. */
  namesAt?(index: number): Pick<DeclaredPart, 'numbers' | 'customerNumbers' | 'manufacturer'>;
}

/** One declaration as it was read. */
export interface Declaration {
  /** As units are named: `motor.xml`, `motor.shai!/motor.xml`. */
  readonly path: string;
  readonly format: string;
  readonly head: Partial<DeclarationHead>;
  readonly parts: DeclaredParts;
  /** Substances that were read. */
  readonly substances: number;
  /** Why it shows no absence: `unsigned: it names no authorizer`, `expired: …`. Said with every statement of it. */
  readonly standing: readonly string[];
  /** The same, and what does not hold together in it. */
  readonly doubts: readonly string[];
}

/** Declared parts by the names that they have. */
export interface DeclaredKeys {
  readonly size: number;
  get(key: string): readonly DeclaredPart[] | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** The declarations of a run, looked up by the names of parts; sorted by path, the same in every worker. */
export interface DeclarationIndex {
  readonly declarations: readonly Declaration[];
  /** Keys (`batch/name-keys.ts`) → parts, in order of path and line. */
  readonly byKey: DeclaredKeys;
  /** Keys that the configuration maps to a declared part: they join whatever the maker. */
  readonly mapped: ReadonlySet<string>;
}
