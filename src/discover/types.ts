/** One input of a run: what is read, mapped and reported together. */
export interface Unit {
  /** POSIX path relative to the working directory, absolute if outside it. Reports are ordered by it. */
  readonly path: string;
  readonly absolute: string;
  /** Named on the command line, but not there: reported, never dropped. */
  readonly missing: boolean;
  /** `parts`: the register of answers (`lintanide.parts.csv`), no bill of materials. */
  readonly role: 'bom' | 'parts';
}

export interface DiscoverOptions {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Glob patterns, relative to the working directory, that folders and globs pass over; a named file is always taken. */
  readonly ignore?: readonly string[];
}
