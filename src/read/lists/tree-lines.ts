/** "│   ├── Motor", "|  +-- Motor", "`-- Motor": a branch of a tree that is drawn, behind the lines of those further out. */
const BRANCH =
  /^([ \t│┃|]{0,200})(?:[├└┣┗╰╠╚]|\|(?=--)|\+(?=--)|`(?=--))[─━═-]{1,4}[ \t]{0,4}(?=[\p{L}\p{N}[(*_"'@#])/u;
/** A line of the trunk alone. */
const TRUNK = /^[ \t]{0,40}[│┃|][ \t│┃|]{0,200}$/u;
/** "src/", "motor.stl  # the left one": a tree of files is no list of parts. */
const FILE = /^[\p{L}\d_.@()-]{1,80}(?:\/|\.[a-z][a-z\d]{0,5})(?:\s|$)/iu;
const LONGEST = 2000;

/** Lines of a text with the branches of trees as items of a list, as far in as they are drawn. */
export function treesAsItems(lines: readonly string[]): readonly string[] {
  return lines.some((line) => /[─━═-]/u.test(line) && BRANCH.test(line)) ? lines.map(asItem) : lines;
}

function asItem(line: string): string {
  if (line.length > LONGEST) return line;
  const [branch, before = ''] = BRANCH.exec(line) ?? [];
  if (branch === undefined) return TRUNK.test(line) ? '' : line;
  const text = line.slice(branch.length);
  return FILE.test(text) ? line : `${' '.repeat(Math.min(40, before.replaceAll('\t', '    ').length))}- ${text}`;
}
