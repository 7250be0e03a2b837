export const STARTS = ['all', 'new'] as const;
export const HOOKS = ['none', 'pre-commit'] as const;
export const SERVICES = ['none', 'github', 'gitlab'] as const;
export const LEVELS = ['error', 'warning', 'info'] as const;

/** What `lintanide init` goes by: from flags, from answers at a terminal, or as it stands. */
export interface InitAnswers {
  /** Files, folders and globs, relative to the working directory. */
  readonly paths: readonly string[];
  /** Facts of the movement by the keys of `trade`; what is absent is not given. */
  readonly trade: Readonly<Record<string, string | boolean>>;
  readonly failOn: (typeof LEVELS)[number];
  /** `new`: what is found today goes into a baseline. */
  readonly start: (typeof STARTS)[number];
  readonly hook: (typeof HOOKS)[number];
  readonly ci: (typeof SERVICES)[number];
}

/** Where the files go. POSIX, absolute. */
export interface Surroundings {
  /** Folder of the repository; null: there is none around the working directory. */
  readonly root: string | null;
  /** The working directory as seen from there: '' or `sub/folder`. */
  readonly inside: string;
  /** Branch that is checked out, for the CI file. */
  readonly branch: string;
}

/** How a hook on this machine starts the tool, and a job of CI elsewhere. */
export interface ToolCall {
  readonly kind: 'local' | 'global' | 'registry' | 'path';
  /** Words of a shell command line that stand before the arguments. */
  readonly command: string;
}

/** A file to write: whole, or with its old text in front. */
export interface PlannedFile {
  /** As it is told: relative to the working directory. */
  readonly name: string;
  readonly absolute: string;
  readonly text: string;
  readonly how: 'wrote' | 'replaced' | 'added to';
}

/** What stays as it is, and what to put into it by hand. */
export interface LeftFile {
  readonly name: string;
  readonly why: string;
  /** To be pasted; null: nothing to do. */
  readonly snippet: string | null;
}
