const ONLY_ADDRESS = /^\s{0,40}<?https?:\/\/\S{1,2000}\s*$/i;
const BULLET = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s/;
/** "16 meter": how much there is of what the next line names. */
const AMOUNT =
  /^\s{0,40}(\d{1,4}(?:[.,]\d{1,2})? ?(?:m|cm|mm|meters?|metres?|mètres?|metros?|metri|metr[yů]?|метр\p{L}{0,2}|м|米|メートル|미터|ft|feet|kg|g))\s{0,40}$/iu;
const FEWEST = 3;
const LONGEST = 200;

/** Whether what empty lines part ends in an address, three of four times: each is a thing and where it is bought. */
function endInAddresses(lines: readonly string[]): boolean {
  const ends = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() === '');
  const bought = ends.filter((line) => ONLY_ADDRESS.test(line)).length;
  return bought >= FEWEST && bought * 4 >= ends.length * 3;
}

/**
 * Lines of a text in which a thing may take several: words further in go on with the line above where each thing ends in its address, and an
 * amount alone is of what is named below it. Each stands in its first line, and the others are empty.
 */
export function joinedEntries(lines: readonly string[]): string[] {
  const joined = [...lines];
  const isBought = endInAddresses(lines);
  let first = -1;
  for (const [at, line] of lines.entries()) {
    const above = first < 0 ? '' : (joined[first] ?? '');
    if (line.trim() === '' || ONLY_ADDRESS.test(line) || BULLET.test(line) || line.length > LONGEST) {
      first = line.trim() !== '' && BULLET.test(line) ? at : -1;
      continue;
    }
    const isAlone = (joined[first - 1] ?? '').trim() === '';
    const [, amount] = isAlone ? (AMOUNT.exec(above) ?? []) : [];
    if (amount !== undefined) joined[first] = `${line.trim()} x${amount}`;
    else if (first >= 0 && isBought && /^[ \t]/.test(line)) joined[first] = `${above.trimEnd()} ${line.trim()}`;
    else {
      first = at;
      continue;
    }
    joined[at] = '';
  }
  return joined;
}
