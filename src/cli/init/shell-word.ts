/** One word of a POSIX shell, as `sh` and Python's `shlex` read it. */
export function shellWord(text: string): string {
  return /^[\w./@:=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text as a YAML scalar in double quotes, which JSON is. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}
