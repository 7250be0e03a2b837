/** What goes on with the text above it: a word in small letters, or the end of brackets. */
const GOES_ON = /^\s{0,4}(?:\p{Ll}|[)\]])/u;
/** "N42SH 20x10x5": a grade or a size is no name. */
const OF_IT =
  /^\s{0,4}(?:[A-Z]{1,3}\d{2}[A-Z]{0,2}(?![\p{L}\d])|[øØ⌀]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:mm\s?)?[x×*]\s?[øØ⌀]?\d)/u;
const BRIEF = 60;
/** Words that no name ends with: for, with, and; Russian adjectives before their noun; a comma, a hyphen, an open bracket. */
const IS_OPEN =
  /[,;(/–-]$|(?<!\p{L})(?:of|with|for|and|or|mit|für|und|oder|zum|zur|avec|pour|et|con|para|per|com|z|ze|dla|do|se|pro|с|со|для|из|на|под|и|или)$|\p{Script=Cyrillic}{3}(?:[ыи](?:й|е|м|х|ми)|[оеая]{1,2}[йя]|[ое]го|[ое]му|ую|юю)$/iu;

/** Whether a text goes on with the name above it: by how that ends and this begins, or as a grade or a size. */
export const goesOnBelow = (name: string, text: string): boolean =>
  text.length <= BRIEF && ((IS_OPEN.test(name.trimEnd()) && GOES_ON.test(text)) || OF_IT.test(text));
