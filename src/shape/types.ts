/** A JSON Schema, or a piece of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface Described {
  /** What an editor says of it. */
  readonly about?: string | undefined;
  /** The schema has it once, under this name, and refers to it. */
  readonly name?: string;
}

/** One text, number, or true and false. */
export interface PlainShape extends Described {
  readonly kind: 'plain';
  readonly is: (value: unknown) => boolean;
  /** `expected …, found "x".` */
  readonly what: string;
  /** A sentence behind that: what was probably meant by a text that is not empty. */
  readonly meant?: (text: string) => string;
  /** What else is wrong with a text, `is` or not; null: nothing. */
  readonly fault?: (text: string) => string | null;
  readonly schema: JsonSchema;
}

/** One of a closed set of words. */
export interface WordShape extends Described {
  readonly kind: 'word';
  readonly words: readonly string[];
}

export interface ListShape extends Described {
  readonly kind: 'list';
  readonly of: Shape;
  /** How many it has at least; absent: it may be empty. */
  readonly least?: number;
}

/** One, or a list of them. */
export interface OneOrListShape extends Described {
  readonly kind: 'one-or-list';
  readonly of: Shape;
}

/** An object, or a plain value that stands for one. */
export interface EitherShape extends Described {
  readonly kind: 'either';
  readonly plain: Shape;
  readonly object: ObjectShape;
}

/** An object with keys of the user's own. */
export interface RecordShape extends Described {
  readonly kind: 'record';
  readonly of: Shape;
  /** What must stand under a key, where that hangs on the key; a text: what is wrong with the key itself. */
  readonly ofKey?: (key: string) => Shape | string;
}

/** An object with known keys. */
export interface ObjectShape extends Described {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** `unknown key "x".`: what its keys are called; absent: key. */
  readonly noun?: string;
  /** What no key says by itself: checked when all keys are. */
  readonly besides?: {
    readonly check: (value: object, path: string, telling: Telling) => void;
    readonly schema: JsonSchema;
  };
}

/** What none of the others says. */
export interface CustomShape extends Described {
  readonly kind: 'custom';
  readonly check: (value: unknown, path: string, telling: Telling) => void;
  readonly schema: JsonSchema;
}

/** What a value that a user wrote must be. One description serves the check and the JSON Schema. */
export type Shape =
  PlainShape | WordShape | ListShape | OneOrListShape | EitherShape | RecordShape | ObjectShape | CustomShape;

/** What is wrong, and where. */
export interface Issue {
  /** `mappings[0].columns.partNr`; '' is the whole. */
  readonly path: string;
  readonly message: string;
}

/** `Did you mean "x"?`, handed in: words are compared by the judge's module. */
export type Suggest = (word: string, known: Iterable<string>) => string;

/** How the faults of a kind of file are told. */
export interface Manner {
  readonly suggest: Suggest;
  /** `…, found "x".` */
  readonly found: (value: unknown) => string;
  /** A list where an object is expected is told of each key that it lacks, too. */
  readonly listsLackKeys: boolean;
}

export interface Telling extends Manner {
  readonly wrong: (path: string, message: string) => void;
}
