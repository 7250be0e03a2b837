/** "## Parts list": a title, with how far in it is. The blank behind the signs is often left out, as in "#Partes". */
const TITLE = /^\s{0,3}(#{1,6})(?:\s+|(?=\p{L}))(\S.{0,199})$/u;
const CLOSED = /[:：\s#]{1,20}$/u;

/** A title as it is written, without its signs, and its level from 1; null: the line is none. */
export function titleOf(line: string): { readonly level: number; readonly title: string } | null {
  const [, signs = '', title] = line.length > 300 ? [] : (TITLE.exec(line) ?? []);
  return title === undefined ? null : { level: signs.length, title: title.replace(CLOSED, '') };
}

/**
 * Which lines of a text stand below a title that `isListTitle`, up to the next title that is no deeper; null: none. The title itself is
 * one of them.
 */
export function linesOfSections(lines: readonly string[], isListTitle: (title: string) => boolean): Uint8Array | null {
  const within = new Uint8Array(lines.length);
  let level = 0;
  lines.forEach((line, at) => {
    const title = line.includes('#') ? titleOf(line) : null;
    if (title !== null && (level === 0 || title.level <= level)) level = isListTitle(title.title) ? title.level : 0;
    if (level > 0) within[at] = 1;
  });
  return within.includes(1) ? within : null;
}
