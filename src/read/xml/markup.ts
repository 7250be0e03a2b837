/** An attribute of a start tag, decoded (character references and the five predefined entities). */
export interface Attribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly value: string;
}

/** A start tag while it is being handled; not valid after the handler returns. */
export interface StartTag {
  /** Local name, without prefix. */
  readonly local: string;
  /** Namespace URI, or null. Compare by URI, never by prefix. */
  readonly namespace: string | null;
  /** Nesting depth, 0 for the root element. */
  readonly depth: number;
  /** Physical line and column on which the tag opens, 1-based. */
  readonly line: number;
  readonly column: number;
  /** Value by local name, null if absent. */
  attribute(local: string): string | null;
  attributes(): readonly Attribute[];
}

/** What the streaming scanner tells. An empty element is an `open` followed at once by its `close`. */
export interface MarkupHandler {
  open(tag: StartTag): void;
  close(local: string, depth: number): void;
  /** Character data and CDATA, decoded; may come in several pieces. */
  text(text: string): void;
}
