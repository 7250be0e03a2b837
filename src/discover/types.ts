import type { Ignored } from './ignored.ts';

/** Why what has a name is no file: a code of the system, `dangling` for a link to nothing, `special` for a pipe or a device, `owner` for what Excel or LibreOffice keeps beside an open file. */
export type Astray = 'dangling' | 'special' | 'owner' | (string & {});

/** One input of a run: what is read, mapped and reported together. */
export interface Unit {
  /** POSIX path relative to the working directory, absolute if outside it. Reports are ordered by it. */
  readonly path: string;
  readonly absolute: string;
  /** Named on the command line, but not there: reported, never dropped. */
  readonly missing: boolean;
  /** `parts`: the register of answers (`lintanide.parts.csv`), no bill of materials. */
  readonly role: 'bom' | 'parts';
  /** One list in an archive, which `absolute` is: the path of the archive, as units are named, and the name in it. `limits`: by what it is unpacked. */
  readonly member?: {
    readonly archive: string;
    readonly name: string;
    readonly limits: NonNullable<DiscoverOptions['limits']>;
  };
  /** An item master by the configuration that nobody named as a file: read for what it says of bills, and not judged itself. */
  readonly isAside?: boolean;
  /** A folder that may not be searched, with the code of the error: reported, never dropped. */
  readonly refused?: string;
  /** A link that leads to no file, or what is no file at all, found by its name: why. Reported, never read. */
  readonly astray?: Astray;
  /** A pattern that matches only what a `.gitignore` passes over: the path of that file. */
  readonly passedOver?: string;
  /** A bug kept it from being looked through for what it declares, with its stack: reported, never taken for clean. */
  readonly bug?: string;
}

/** Patterns by what they do. */
export interface SplitPatterns {
  readonly given: readonly string[];
  readonly isTaken: (absolute: string) => boolean;
}

/** What tells a list of parts in a note from any other table: words that later stages know. */
export interface NoteWords {
  /** Whether a part of this name would be told of; `around`: the page it leads to, and the title it stands below. */
  readonly isSought: (text: string, around?: { readonly link?: string; readonly title?: string }) => boolean;
  /** What a header says of its column; null: nothing that a list of parts is known by. */
  readonly columnOf: (header: string) => 'thing' | 'type' | 'count' | 'priced' | 'bought' | null;
  /** Whether a header says that what is below it are numbers of parts, and not of anything. */
  readonly isNumber: (header: string) => boolean;
  /** A text without what is commented out in it. */
  readonly shown: (text: string) => string;
  /** Whether a file that begins so is a report of this tool: what it names is in the lists. */
  readonly isOwn?: (head: string, kind: 'json' | 'text' | 'markdown') => boolean;
}

/**
 * Files in a folder that are not taken and that one would want to know of: notes that hold no list by which they would be read, and name
 * things of which one would be told; files called parts lists in a form that is not read.
 */
export interface Unread {
  readonly files: number;
  /** Absolute path of one of them. */
  readonly example: string;
  /** The line of a note that names such a thing, cut; null: the form is not read. */
  readonly line: string | null;
  /** None of that: `example` is a folder that was named, and in which nothing was found that could be read. */
  readonly isEmpty?: true;
}

export interface DiscoverOptions {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** What folders and globs pass over, by paths as units are named; a named file is always taken. A folder that is passed over is not looked into. */
  readonly isIgnored?: (path: string) => boolean;
  /** Told of lists that a folder or glob holds and that git does not keep. */
  readonly onIgnored?: (ignored: Ignored) => void;
  /** Told of notes that a folder or glob holds, that are not taken, and that name what is looked for; of lists in forms that are not read. */
  readonly onUnread?: (unread: Unread) => void;
  /** Limits on reading that are not the default ones (`ReadLimits`). */
  readonly limits?: Readonly<Partial<Record<string, number>>>;
  /** Asked for where a folder holds notes in Markdown; default: a note is a list by its headers and titles alone. */
  readonly noteWords?: () => Promise<NoteWords>;
}

/** Units from elsewhere than the working tree: the index of git, or a commit. */
export interface UnitSource {
  readonly units: readonly Unit[];
  readonly read: (unit: Unit) => Promise<Uint8Array>;
  /** Text of a file beside the units, in the same state, by a path as they are named; null if there is none. */
  readonly readText: (path: string) => Promise<string | null>;
}
