import type { BomWriter, FormatElement, FormatReader, Place, XmlFormat } from './types.ts';

/** Who declares, and when, as written. */
export interface DeclarationHead {
  readonly company: string;
  /** The same in its own script. */
  readonly companyLocal: string;
  /** Day of the response. */
  readonly date: string;
  /** Who authorised it; none: nobody stands for it. */
  readonly signer: string;
  readonly validUntil: string;
}

/** A figure as written: a value, or a range, with its unit. */
export interface Figure {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit: string;
}

/** What is said of a product, a part, a material or a substance. Empty texts are left out; numbers and ids add up. */
export interface Said {
  readonly number?: string;
  /** Number that the customer gives the part. */
  readonly customerNumber?: string;
  readonly version?: string;
  readonly name?: string;
  readonly manufacturer?: string;
  /** Country it was made in. */
  readonly country?: string;
  /** Pieces in one piece of what is around it. */
  readonly units?: string;
  readonly cas?: string;
  /** Of any other registry (EC number): the substance is named, if not by CAS. */
  readonly otherId?: string;
  /** Mass of one piece. */
  readonly mass?: Figure;
  /** Share of what is around it. */
  readonly share?: Figure;
  /** How a share was found out, and from where on it would have been. */
  readonly method?: string;
  readonly limit?: Figure;
  /** The supplier says that everything is declared. */
  readonly isFull?: boolean;
}

export type DeclaredKind = 'product' | 'part' | 'material' | 'substance';

/** What a reader makes of a declaration: things in things, opened and closed as the document has them. */
export interface DeclarationWriter {
  head(said: Partial<DeclarationHead>): void;
  /** Begins one; it lasts to its `close`. */
  open(kind: DeclaredKind, element: FormatElement, said?: Said): void;
  /** Of the innermost that is open. */
  say(said: Said): void;
  close(): void;
  /** Something that was not read, and why. */
  skip(what: string, reason: string): void;
}

/** A format of material declarations: read once as facts of parts, and once as the list that it also is. */
export interface DeclarationFormat {
  readonly name: string;
  readonly title: string;
  readonly roots: XmlFormat['roots'];
  declare(out: DeclarationWriter): FormatReader;
}

/** The same as an XML format: its lines are products, parts and materials. */
export function declarationFormat(format: DeclarationFormat): XmlFormat {
  return { ...format, read: (out) => format.declare(new DeclarationLines(out)) };
}

/** Substances on one line; further ones get a line of their own below it. */
const MOST_ON_A_LINE = 40;

interface Open {
  readonly kind: DeclaredKind;
  readonly id: string;
  readonly place: Place;
  readonly said: Record<string, string>;
  readonly cas: string[];
  readonly substances: string[];
}

/** The things of a declaration as lines. */
class DeclarationLines implements DeclarationWriter {
  readonly #out: BomWriter;
  readonly #open: Open[] = [];
  #company = '';
  #count = 0;

  constructor(out: BomWriter) {
    this.#out = out;
  }

  head({ company }: Partial<DeclarationHead>): void {
    this.#company = company ?? this.#company;
  }

  open(kind: DeclaredKind, element: FormatElement, said: Said = {}): void {
    const id = kind === 'substance' ? '' : String(this.#count++);
    const place = kind === 'substance' ? (this.#open.at(-1)?.place ?? element.place) : element.place;
    this.#open.push({ kind, id, place, said: {}, cas: [], substances: [] });
    this.say(said);
  }

  say(said: Said): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const put = (name: string, text: string | undefined): void => {
      if (text !== undefined && text !== '') open.said[name] ??= text;
    };
    put('number', said.number);
    put('version', said.version);
    put('name', said.name);
    put('manufacturer', said.manufacturer);
    put('units', said.units);
    put('customer', said.customerNumber);
    put('country', said.country);
    if (said.cas !== undefined && said.cas !== '') open.cas.push(said.cas);
    if (said.mass?.value !== undefined && /^[mk]?g$/i.test(said.mass.unit)) {
      put('mass', said.mass.value);
      put('massUnit', said.mass.unit.toLowerCase());
    }
    if (said.share !== undefined && /^(?:%|percent|masspercent|wt%?)$/i.test(said.share.unit)) put('share', said.share.value); // prettier-ignore
  }

  close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const above = this.#open.at(-1);
    const { said } = open;
    if (open.kind === 'substance') {
      const share = said['share'] === undefined ? '' : ` ${said['share']} %`;
      above?.substances.push(`${said['name'] ?? ''}${share}`.trim());
      above?.cas.push(...open.cas);
      return;
    }
    const description = said['name'] ?? (open.kind === 'material' ? 'Material without a name' : undefined);
    const { number, version, mass, massUnit } = said;
    this.#out.part(open.id, {
      partNumber: number,
      revision: version,
      description,
      manufacturer: said['manufacturer'] ?? (open.kind === 'product' ? this.#company : undefined),
      customerPn: said['customer'],
      countryOfOrigin: said['country'],
      massUnit: mass,
      massUom: massUnit,
      ...substancesOf(open, 0),
    }, open.place); // prettier-ignore
    if (above !== undefined) this.#out.use(above.id, open.id, { quantity: said['units'] ?? '1' }, open.place);
    for (let from = MOST_ON_A_LINE; from < Math.max(open.substances.length, open.cas.length); from += MOST_ON_A_LINE) {
      const id = String(this.#count++);
      const further = `${description ?? 'Part'}, further substances`;
      this.#out.part(id, { description: further, ...substancesOf(open, from) }, open.place);
      this.#out.use(open.id, id, { quantity: '1' }, open.place);
    }
  }

  skip(what: string, reason: string): void {
    this.#out.skip(what, reason);
  }
}

function substancesOf({ substances, cas }: Open, from: number): Record<string, string> {
  const to = from + MOST_ON_A_LINE;
  return { substance: substances.slice(from, to).join('; '), cas: cas.slice(from, to).join(' ') };
}
