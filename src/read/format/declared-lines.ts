import type { DeclarationHead } from './declaration.ts';
import type { Thing, ThingListener } from './things.ts';
import type { BomWriter } from './types.ts';

/** Substances on one line; further ones get a line of their own below it. */
const MOST_ON_A_LINE = 40;

/** What fills a column of its own, where it is said. */
const FIELDS = ['version', 'units', 'plainMass', 'country', 'manufacturer'] as const;

/** Texts of one line of a declaration. */
export interface DeclaredLine {
  readonly kind: 'product' | 'part' | 'material';
  readonly number: string;
  readonly description: string;
  readonly manufacturer: string;
  readonly country: string;
  readonly substances: readonly string[];
  /** CAS numbers of the substances. */
  readonly cas: readonly string[];
}

/** Asked of each line: is it left out? Who says so counts it. `stays`: it is wanted for something inside it. */
type LeavesOut = (line: DeclaredLine, stays: boolean) => boolean;

/** What the lines inside an open thing came to. */
interface Inside {
  id: string;
  /** Substances and their shares in per cent, as written. */
  readonly names: string[];
  readonly percents: string[];
  readonly cas: string[];
  /** Something in it is a line. */
  isKept: boolean;
}

/** The things of a declaration as lines: all of them, or those that somebody does not leave out, with what is around them. */
export class DeclaredLines implements ThingListener {
  readonly #out: BomWriter;
  readonly #leavesOut: LeavesOut | null;
  readonly #around: ((depth: number) => Thing) | null;
  readonly #inside: Inside[] = [];
  readonly #fields = new Set<string>();
  #company = '';
  #count = 0;

  /** `around` gives what is open at a depth. */
  constructor(out: BomWriter, leavesOut: LeavesOut | null = null, around: ((depth: number) => Thing) | null = null) {
    this.#out = out;
    this.#leavesOut = leavesOut;
    this.#around = around;
  }

  head({ company }: Partial<DeclarationHead>): void {
    this.#company = company ?? this.#company;
  }

  opened(depth: number): void {
    const inside = (this.#inside[depth] ??= { id: '', names: [], percents: [], cas: [], isKept: false });
    inside.id = '';
    inside.names.length = inside.percents.length = inside.cas.length = 0;
    inside.isKept = false;
  }

  closed(thing: Thing, depth: number): void {
    const inside = this.#inside[depth] as Inside;
    const around = depth === 0 ? undefined : this.#inside[depth - 1];
    if (thing.kind === 'substance') {
      if (around === undefined) return;
      around.names.push(thing.name);
      around.percents.push(thing.percent);
      // A substance has one number, mostly.
      for (const cas of inside.cas.length === 0 ? thing.cas : [...thing.cas, ...inside.cas]) around.cas.push(cas);
      return;
    }
    if (this.#isLeftOut(thing, inside, depth)) return;
    this.#write(thing, inside, around);
    if (around !== undefined) around.isKept = true;
  }

  skip(what: string, reason: string): void {
    this.#out.skip(what, reason);
  }

  #isLeftOut(thing: Thing, { names, cas, isKept }: Inside, depth: number): boolean {
    if (this.#leavesOut === null || thing.kind === 'substance') return false;
    const { kind, country } = thing;
    const description = this.#describe(thing);
    const number = thing.numbers[0] ?? '';
    const isUnsure = (description === '' && number === '') || Math.max(names.length, cas.length) > MOST_ON_A_LINE;
    const stays = isKept || isUnsure || this.#hasNewField(thing, cas) || this.#isInItself(number, depth);
    return this.#leavesOut(
      { kind, number, description, manufacturer: this.#maker(thing), country, substances: names, cas },
      stays,
    );
  }

  /** The columns of the table are those of all lines. */
  #hasNewField(thing: Thing, cas: readonly string[]): boolean {
    const isNew = (field: string, value: unknown): boolean =>
      value !== undefined && value !== '' && !this.#fields.has(field);
    for (const field of FIELDS) if (isNew(field, thing[field])) return true;
    return isNew('customer', thing.customerNumbers[0]) || isNew('number', thing.numbers[0]) || isNew('cas', cas[0]);
  }

  /** A part in a part of its own number is a defect that is told. */
  #isInItself(number: string, depth: number): boolean {
    if (number === '') return false;
    for (let above = depth - 1; above >= 0; above--) if (this.#around?.(above).numbers[0] === number) return true;
    return false;
  }

  #describe({ kind, name }: Thing): string {
    return name === '' && kind === 'material' ? 'Material without a name' : name;
  }

  #maker({ kind, manufacturer }: Thing): string {
    return manufacturer === '' && kind === 'product' ? this.#company : manufacturer;
  }

  #write(thing: Thing, inside: Inside, around: Inside | undefined): void {
    const { line, node, plainMass, version, country } = thing;
    const place = { line, node };
    const description = this.#describe(thing);
    const number = thing.numbers[0] ?? '';
    this.#noteFields(thing, inside);
    this.#out.part(
      this.#idOf(inside),
      {
        partNumber: number,
        revision: version,
        description,
        manufacturer: this.#maker(thing),
        customerPn: thing.customerNumbers[0],
        countryOfOrigin: country,
        massUnit: plainMass?.value,
        massUom: plainMass?.unit.toLowerCase(),
        ...substancesOf(inside, 0),
      },
      place,
    );
    if (around !== undefined)
      this.#out.use(this.#idOf(around), this.#idOf(inside), { quantity: thing.units || '1' }, place);
    for (let from = MOST_ON_A_LINE; from < Math.max(inside.names.length, inside.cas.length); from += MOST_ON_A_LINE) {
      const id = String(this.#count++);
      this.#out.part(
        id,
        { description: `${description || 'Part'}, further substances`, ...substancesOf(inside, from) },
        place,
      );
      this.#out.use(this.#idOf(inside), id, { quantity: '1' }, place);
    }
  }

  #noteFields(thing: Thing, { cas }: Inside): void {
    for (const field of FIELDS) if (thing[field] !== '' && thing[field] !== undefined) this.#fields.add(field);
    if (thing.customerNumbers.length > 0) this.#fields.add('customer');
    if (thing.numbers.length > 0) this.#fields.add('number');
    if (cas.length > 0) this.#fields.add('cas');
  }

  #idOf(inside: Inside): string {
    if (inside.id === '') inside.id = String(this.#count++);
    return inside.id;
  }
}

function substancesOf({ names, percents, cas }: Inside, from: number): Record<string, string> {
  const to = from + MOST_ON_A_LINE;
  const told = names.slice(from, to).map((name, at) => {
    const share = percents[from + at] ?? '';
    return share === '' ? name : `${name} ${share} %`.trim();
  });
  return { substance: told.join('; '), cas: cas.slice(from, to).join(' ') };
}
