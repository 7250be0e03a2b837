/** The fence of code, code within a line, a comment: what opens first holds the others. */
const OPENING = /^[ \t]{0,20}(`{3,20}|~{3,20})|`[^`\r\n]{1,500}`|<!--/gm;

/**
 * A text without its comments, `<!-- … -->`: who commented a thing out takes it from the list. Lines stay where they are. In code the marks
 * are shown; a comment that nobody closed is none, since everything behind it would be lost.
 */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  let [kept, from] = ['', 0];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const [opening, fence] = found;
    if (fence !== undefined) {
      const to = text.indexOf(`\n${fence}`, OPENING.lastIndex);
      if (to >= 0) OPENING.lastIndex = to + 1 + fence.length;
    } else if (opening === '<!--') {
      const to = text.indexOf('-->', found.index + 4);
      if (to < 0) break;
      kept += text.slice(from, found.index) + text.slice(found.index, to).replace(/[^\r\n]+/g, '');
      OPENING.lastIndex = from = to + 3;
    }
  }
  return kept + text.slice(from);
}
