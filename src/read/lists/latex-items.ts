/** "\item Servo motor", "\item[Motor] NEMA 17": an item of a list in LaTeX, which notes in Markdown have as well. */
const ITEM = /^[ \t]{0,40}\\item(?![a-z])(?:\[([^[\]]{0,100})\])?[ \t]{0,8}/i;
/** What such a list begins and ends with. */
const FRAME = /^[ \t]{0,40}\\(begin|end)\{(?:itemize|enumerate|description|compactitem|compactenum)\*?\}(?:\[[^[\]]{0,100}\])?[ \t]*$/; // prettier-ignore
const MOST_DEPTH = 20;
const LONGEST = 2000;

/** Lines of a text with the items of lists in LaTeX as those of Markdown, as far in as they are nested. */
export function latexAsItems(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('\\item') && ITEM.test(line))) return lines;
  let depth = 0;
  return lines.map((line) => {
    if (line.length > LONGEST || !line.includes('\\')) return line;
    const [, edge] = FRAME.exec(line) ?? [];
    if (edge !== undefined) {
      depth = Math.min(MOST_DEPTH, Math.max(0, depth + (edge === 'begin' ? 1 : -1)));
      return '';
    }
    const [sign, label = ''] = ITEM.exec(line) ?? [];
    if (sign === undefined) return line;
    const text = `${label === '' ? '' : `${label}: `}${line.slice(sign.length).trim()}`;
    return `${'  '.repeat(Math.max(0, depth - 1))}- ${text}`;
  });
}
