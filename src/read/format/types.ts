import type { DeclarationWriter } from './declaration.ts';

/** Where an element stands in a document. */
export interface Place {
  /** Physical line on which its start tag opens, 1-based. */
  readonly line: number;
  /** Node of the path tree; the path is written out when it is asked for. */
  readonly node: number;
}

/** A start tag while it is being handled; not valid after the handler returns. */
export interface FormatElement {
  readonly local: string;
  /** Namespace URI; compare by URI, never by prefix. */
  readonly namespace: string | null;
  /** Depth, 0 for the root element. */
  readonly depth: number;
  /** Physical line on which its start tag opens, 1-based. */
  readonly line: number;
  /** Local name of the element around it, '' at the root. */
  readonly parent: string;
  /** Local name of the element `up` levels above, '' where there is none; 1 is the parent. */
  above(up: number): string;
  /** Value by local name; '' where there is none. */
  attribute(local: string): string;
  attributes(): readonly { readonly local: string; readonly value: string }[];
  /** Its place, for a line that is made of it. */
  readonly place: Place;
}

/** What a format does with the elements of one name. */
export interface ElementHandler {
  open?(element: FormatElement): void;
  /**
   * At the end tag, with the element's own text, blanks at both ends left out. The tag's attributes are gone. One that takes no
   * parameters is given none, and the text is not gathered: write `close(text)` to get it, no default and no rest.
   */
  close?(text: string, depth: number): void;
  /** All elements inside one of these, whatever their names, are given here and nowhere else: `fragmentHandler`. */
  readonly within?: ElementHandler;
}

/** How one document is read: handlers by local name; elements that no handler names are passed over. */
export interface FormatReader {
  readonly elements: Readonly<Record<string, ElementHandler>>;
  /** Any other element below one of these names is given here: attributes of a site's own. */
  readonly others?: ElementHandler;
  /** After the last element. */
  end?(): void;
}

/** Fields of a part or a line by name; empty texts are left out. */
export type Fields = Readonly<Record<string, string | undefined>>;

/**
 * What a reader makes of a document. Parts and usages may come in any order and refer to each other by the document's
 * own ids; they are put together at the end. A part that is used in several places is written once below the first.
 */
export interface BomWriter {
  /** A part. Said more than once, what came first stays, field by field. */
  part(id: string, fields: Fields, place: Place): void;
  /** One line of an assembly: `child` in `parent`. */
  use(parent: string, child: string, fields: Fields, place: Place): void;
  /** Another name of the same part: a revision of an item, a view of a revision. */
  alias(id: string, of: string): void;
  /** A part that is listed and holds nothing (a document, a text): neither it nor its uses become lines. */
  leaveOut(id: string, reason: string): void;
  /** Something that was not read, and why. */
  skip(what: string, reason: string): void;
}

/** An XML format: how it is recognised, and how it is read. */
export interface XmlFormat {
  /** `plmxml` */
  readonly name: string;
  readonly title: string;
  /** Root element by local name (`BOMMAT*`: names that begin so), and a part of its namespace where it has one. */
  readonly roots: readonly { readonly local: string; readonly namespace?: string }[];
  read(out: BomWriter): FormatReader;
  /** A material declaration: the same document as facts of parts. */
  declare?(out: DeclarationWriter): FormatReader;
}
