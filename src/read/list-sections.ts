/** "## Parts list": a title, with how far in it is. The blank behind the signs is often left out, as in "#Partes". */
const TITLE = /^\s{0,3}(#{1,6})(?:\s+|(?=\p{L}))(\S.{0,199})$/u;
const CLOSED = /[:：\s#]{1,20}$/u;

/** A title as it is written, without its signs, and its level from 1; null: the line is none. */
export function titleOf(line: string): { readonly level: number; readonly title: string } | null {
  const [, signs = '', title] = line.length > 300 ? [] : (TITLE.exec(line) ?? []);
  return title === undefined ? null : { level: signs.length, title: title.replace(CLOSED, '') };
}

/** "■ Motors", "＠基板", "【電子部品】": as texts in East Asia mark what stands below; things of a list may be marked alike. */
const SIGNED = /^\s{0,3}(?:[■◆□◇▼▽★☆＠]\s{0,3}(?=\S)|[【〔《](?=[^】〕》]{1,60}[】〕》]\s*$))(\S.{0,99})$/u;
/** Deeper than any that has signs of Markdown. */
const BELOW_ALL = 7;

/** The same of a text whose things have signs of another kind. */
export function titleAmongItems(line: string): { readonly level: number; readonly title: string } | null {
  const [, title] = line.length > 300 ? [] : (SIGNED.exec(line) ?? []);
  return title === undefined ? titleOf(line) : { level: BELOW_ALL, title: title.replace(/[】〕》:：\s]{1,20}$/u, '') };
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
