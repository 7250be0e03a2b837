/** Where in an input something is wrong. Rows and columns are 1-based; `line` is a physical line. */
export interface ErrorLocation {
  readonly sheet?: string | null;
  readonly cell?: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  readonly part?: string;
  readonly offset?: number;
}

/** Every error that a user can cause: a code for machines, a sentence for people, and the next thing to try. */
export class LintanideError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** Wrong words on the command line (exit 2). */
export class UsageError extends LintanideError {}

/** A configuration that cannot be used (exit 2). */
export class ConfigError extends LintanideError {}

/** A plugin that breaks its contract (exit 2). */
export class PluginError extends LintanideError {}

/** An input that could not be read or understood (exit 3); the other inputs are still linted. */
export class ReadError extends LintanideError {
  readonly location: ErrorLocation;

  constructor(code: string, message: string, hint: string, location: ErrorLocation = {}, options?: ErrorOptions) {
    super(code, message, hint, options);
    this.location = location;
  }
}
