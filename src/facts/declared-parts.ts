import { TextArena } from '../read/arena.ts';
import type { PathTree } from '../read/format/paths.ts';
import type { Thing } from '../read/format/things.ts';
import { ROUNDING } from './material.ts';
import { Numbers } from '../read/numbers.ts';
import type { Declaration, DeclaredMaterial, DeclaredPart, DeclaredParts, Denial } from './types.ts';

const DISCLOSURES = ['no', 'claimed', 'shown'] as const;
const NOTHING: readonly never[] = [];

/** What a part says of rare earths; most say nothing. */
interface Told {
  readonly materials: readonly DeclaredMaterial[];
  readonly denied: readonly Denial[];
}

/**
 * The parts of a declaration: a part is some numbers in columns until it is asked for. A declaration may have a hundred thousand parts,
 * of which a bill names twenty.
 */
export class PartTable implements DeclaredParts {
  readonly #paths: PathTree;
  readonly #texts = new TextArena();
  readonly #lines = new Numbers();
  readonly #nodes = new Numbers();
  readonly #names = new Numbers();
  readonly #makers = new Numbers();
  /** Two bits of disclosure, one for a product. */
  readonly #kinds = new Numbers();
  /** Where the numbers of a part end in `#numbers`, and those of the customer behind them. */
  readonly #ends = new Numbers();
  readonly #customerEnds = new Numbers();
  readonly #numbers = new Numbers();
  readonly #told = new Map<number, Told>();
  readonly #made = new Map<number, DeclaredPart>();
  #declaration: Declaration | null = null;
  #isDoubted = false;
  #company: string | null = null;
  /** Open addressing by the hash of the path: index + 1, 0 where free. */
  #slots: Int32Array | null = null;

  constructor(paths: PathTree) {
    this.#paths = paths;
  }

  get length(): number {
    return this.#lines.count;
  }

  add(
    thing: Thing,
    materials: readonly DeclaredMaterial[],
    denied: readonly Denial[],
    disclosure: DeclaredPart['disclosure'],
    numbers = thing.numbers,
  ): void {
    const { kind, line, node, name, manufacturer, customerNumbers } = thing;
    if (materials.length > 0 || denied.length > 0) this.#told.set(this.length, { materials, denied });
    this.#lines.push(line);
    this.#nodes.push(node);
    this.#names.push(this.#texts.intern(name));
    this.#makers.push(this.#texts.intern(manufacturer));
    this.#kinds.push(DISCLOSURES.indexOf(disclosure) | (kind === 'product' ? 4 : 0));
    for (const number of numbers) this.#numbers.push(this.#texts.intern(number));
    this.#ends.push(this.#numbers.count);
    for (const number of customerNumbers) this.#numbers.push(this.#texts.intern(number));
    this.#customerEnds.push(this.#numbers.count);
  }

  /** What is known only at the end: whose the declaration is, and whether anybody stands for it. */
  complete(declaration: Declaration): void {
    const { company } = declaration.head;
    this.#declaration = declaration;
    this.#isDoubted = declaration.standing.length > 0;
    this.#company = company === undefined || company === '' ? null : company;
  }

  /** The part at an index; the same object every time. */
  at(index: number): DeclaredPart | undefined {
    if (index < 0 || index >= this.length) return undefined;
    let part = this.#made.get(index);
    if (part === undefined) this.#made.set(index, (part = this.#make(index)));
    return part;
  }

  *[Symbol.iterator](): Generator<DeclaredPart> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as DeclaredPart;
  }

  namesAt(index: number): Pick<DeclaredPart, 'numbers' | 'customerNumbers' | 'manufacturer'> {
    const end = this.#ends.at(index);
    const said = this.#texts.text(this.#makers.at(index));
    return {
      numbers: this.#textsBetween(index === 0 ? 0 : this.#customerEnds.at(index - 1), end),
      customerNumbers: this.#textsBetween(end, this.#customerEnds.at(index)),
      manufacturer: said === '' ? ((this.#kinds.at(index) & 4) === 0 ? null : this.#company) : said,
    };
  }

  *withMaterials(): Generator<DeclaredPart> {
    for (const index of this.#told.keys()) yield this.at(index) as DeclaredPart;
  }

  /** The part whose element stands at a path. */
  byPath(path: string): DeclaredPart | undefined {
    const slots = (this.#slots ??= this.#indexPaths());
    const mask = slots.length - 1;
    for (let slot = this.#paths.hashOf(path) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = (slots[slot] as number) - 1;
      if (this.#paths.path(this.#nodes.at(index)) === path) return this.at(index);
    }
    return undefined;
  }

  #indexPaths(): Int32Array {
    let size = 16;
    while (size < this.length * 2) size *= 2;
    const slots = new Int32Array(size);
    for (let index = this.length - 1; index >= 0; index--) {
      let slot = this.#paths.hash(this.#nodes.at(index)) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = index + 1;
    }
    return slots;
  }

  #make(index: number): DeclaredPart {
    if (this.#declaration === null) throw new RangeError('the declaration is not complete');
    const { materials, denied } = this.#told.get(index) ?? { materials: NOTHING, denied: NOTHING };
    const kind = this.#kinds.at(index);
    const disclosure = DISCLOSURES[kind & 3] ?? 'no';
    return {
      declaration: this.#declaration,
      kind: (kind & 4) === 0 ? 'part' : 'product',
      ...this.namesAt(index),
      name: this.#texts.text(this.#names.at(index)),
      line: this.#lines.at(index),
      path: this.#paths.path(this.#nodes.at(index)),
      materials,
      // What nobody stands for, or stands for no more, shows no absence: it is a claim.
      denied: this.#isDoubted ? denied.map((one) => ({ ...one, method: null })) : denied,
      disclosure: this.#isDoubted && disclosure === 'shown' ? 'claimed' : disclosure,
      open: ROUNDING,
    };
  }

  #textsBetween(from: number, to: number): readonly string[] {
    if (from === to) return NOTHING;
    const texts: string[] = [];
    for (let at = from; at < to; at++) texts.push(this.#texts.text(this.#numbers.at(at)));
    return texts;
  }
}
