/**
 * How commands that are printed quote what comes from a file or from the disk: somebody pastes them. This is the only quoting there is.
 */

/** One word of a POSIX shell, as `sh` and Python's `shlex` read it: nothing in it is run, whatever it says. */
export function shellWord(text: string): string {
  return /^[\w./@:=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A part or a path in a command, and the flags that belong to it (` --owner NAME`): what begins like a flag is none behind `--`. */
export function operand(text: string, flags = ''): string {
  return text.startsWith('-') ? `${flags.trimStart()} -- ${shellWord(text)}`.trimStart() : shellWord(text) + flags;
}
