import type { DeclarationHead, DeclarationWriter, DeclaredKind, Figure, Said } from './declaration.ts';
import type { FormatElement } from './types.ts';

const NONE: readonly string[] = [];

/** What was said of one product, part, material or substance. Used again once it is closed: keep its texts and lists, never itself. */
export class Thing {
  kind: DeclaredKind = 'part';
  line = 0;
  /** Node of the path tree; -1 for a substance, whose place nobody asks for. */
  node = -1;
  numbers: readonly string[] = NONE;
  customerNumbers: readonly string[] = NONE;
  cas: readonly string[] = NONE;
  version = '';
  name = '';
  manufacturer = '';
  country = '';
  method = '';
  otherId = '';
  /** As first written. */
  units = '';
  /** As last written. */
  lastUnits = '';
  mass: Figure | undefined;
  /** Masses of further numbers, where each number has its own. */
  massOf: Map<string, Figure> | undefined;
  /** The first mass that is one value in mg, g or kg. */
  plainMass: Figure | undefined;
  share: Figure | undefined;
  /** The first share in per cent. */
  percent = '';
  limit: Figure | undefined;
  isFull = false;

  begin(kind: DeclaredKind, line: number, node: number): void {
    this.kind = kind;
    this.line = line;
    this.node = node;
    this.numbers = this.customerNumbers = this.cas = NONE;
    this.version = this.name = this.manufacturer = this.country = this.method = this.otherId = '';
    this.units = this.lastUnits = this.percent = '';
    this.massOf = undefined;
    this.mass = this.plainMass = this.share = this.limit = undefined;
    this.isFull = false;
  }

  say(said: Said): void {
    const { number, customerNumber, cas, units, mass, share } = said;
    if (number !== undefined && number !== '' && !this.numbers.includes(number))
      this.numbers = [...this.numbers, number];
    if (customerNumber !== undefined && customerNumber !== '')
      this.customerNumbers = [...this.customerNumbers, customerNumber];
    if (cas !== undefined && cas !== '') this.cas = [...this.cas, cas];
    this.version ||= said.version ?? '';
    this.name ||= said.name ?? '';
    this.manufacturer ||= said.manufacturer ?? '';
    this.country ||= said.country ?? '';
    this.method ||= said.method ?? '';
    this.otherId ||= said.otherId ?? '';
    if (units !== undefined && units !== '') {
      this.units ||= units;
      this.lastUnits = units;
    }
    if (mass !== undefined) {
      const last = this.numbers.length > 1 ? this.numbers.at(-1) : undefined;
      if (last !== undefined && this.mass !== undefined) (this.massOf ??= new Map<string, Figure>()).set(last, mass);
      this.mass ??= mass;
      if (this.plainMass === undefined && mass.value !== undefined && mass.value !== '' && PLAIN_MASS.test(mass.unit))
        this.plainMass = mass;
    }
    if (share !== undefined) {
      this.share ??= share;
      // Nothing is nothing in any unit.
      if (this.percent === '' && (PERCENT.test(share.unit) || ZERO.test(share.value ?? '')))
        this.percent = share.value ?? '';
    }
    this.limit ??= said.limit;
    this.isFull ||= said.isFull === true;
  }
}

const PLAIN_MASS = /^[mk]?g$/i;
const ZERO = /^0{1,6}(?:[.,]0{1,12})?$/;
const PERCENT = /^(?:%|percent|masspercent|wt%?)$/i;

/** Who listens to a declaration. `depth` counts open things, 0 for the outermost; at the end of one, those below `depth` are still open. */
export interface ThingListener {
  opened(depth: number): void;
  closed(thing: Thing, depth: number): void;
  head(said: Partial<DeclarationHead>): void;
  skip(what: string, reason: string): void;
}

/** A declaration as a format tells it → things for all who listen. Nothing is made for a substance but its texts. */
export class Things implements DeclarationWriter {
  readonly #listeners: readonly ThingListener[];
  readonly #open: Thing[] = [];
  #depth = -1;

  constructor(listeners: readonly ThingListener[]) {
    this.#listeners = listeners;
  }

  head(said: Partial<DeclarationHead>): void {
    for (const listener of this.#listeners) listener.head(said);
  }

  open(kind: DeclaredKind, element: FormatElement, said?: Said): void {
    const depth = ++this.#depth;
    const thing = (this.#open[depth] ??= new Thing());
    thing.begin(kind, element.line, kind === 'substance' ? -1 : element.place.node);
    if (said !== undefined) thing.say(said);
    for (const listener of this.#listeners) listener.opened(depth);
  }

  say(said: Said): void {
    if (this.#depth >= 0) (this.#open[this.#depth] as Thing).say(said);
  }

  close(): void {
    if (this.#depth < 0) return;
    const depth = this.#depth--;
    for (const listener of this.#listeners) listener.closed(this.#open[depth] as Thing, depth);
  }

  /** The thing that is open at a depth. */
  at(depth: number): Thing {
    return this.#open[depth] as Thing;
  }

  skip(what: string, reason: string): void {
    for (const listener of this.#listeners) listener.skip(what, reason);
  }
}
