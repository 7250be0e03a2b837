import { DeclaredLines } from './declared-lines.ts';
import { Things } from './things.ts';
import type { FormatElement, FormatReader, XmlFormat } from './types.ts';

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
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
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

/** What a declaration speaks of: a product, a part of it, its material, or a substance. */
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
  return { ...format, read: (out) => format.declare(new Things([new DeclaredLines(out)])) };
}
