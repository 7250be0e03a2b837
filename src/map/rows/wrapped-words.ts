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

/** What magnets are made of, by the names that stand in lists; "ceramic" says so with its number. */
const FAMILY =
  'nd-?fe-?b(?:[ -]?(?:magnet|dy))?|fe-?nd-?b|nd2fe14b|sm-?co(?:\\d{1,2}|[ -]\\d{1,2}[:/]\\d{1,2})?|sm\\(?\\d?co\\d{0,2}|al-?ni-?co|neod[yi]m\\p{L}{0,4}|néodyme|неодим\\p{L}{0,4}|samarium[ -]?[ck]obalt|samario[ -]cobalto|ferr[iy]t\\p{L}{0,2}|ферр?ит|(?:ceramic|keramik)(?= ?\\d)|[钕釹][铁鐵]硼|[钐釤][钴鈷]|[铝鋁][镍鎳][钴鈷]|[铁鐵]氧[体體]|ネオジ[ムウ]|サマ(?:コバ|リウムコバルト)|フェライト|アルニコ|네오디뮴|사마륨코발트|페라이트|알니코';
/** What is said of a material: its grade, a size, how it is made and coated. */
const SAID =
  '[a-z]{0,3}\\d[\\d.,:/x×*a-z-]{0,14}|mm|zn|ni|ni-?cu(?:-?ni)?|[xø⌀]|zinc|nickel|epoxy|plated|coated|sintered|bonded|aniso(?:tropic|trop)?|isotropic|grade|gesintert|kunststoffgebunden|verzinkt|vernickelt|beschichtet|fritté|nickelé|zingué|sinterizado|niquelado|cincado|sinterizzato|nichelato|zincato|spiekany|niklowany|ocynk\\p{L}{0,4}|niklovaný|spékaný';
const MATERIAL = new RegExp(`^\\s{0,4}(?:${FAMILY})(?:[\\s,;/()+-]{1,3}(?:${SAID})){0,6}[\\s)]{0,3}$`, 'iu');
/** A grade of Nd-Fe-B by its usual name. */
const GRADE = /(?<![\p{L}\d.,-])N(?:2[5-9]|[34]\d|5[0-8])(?:M|H|SH|UH|EH|VH|AH|TH)?(?![\p{L}\d.,-])/u;
const NAMED = new RegExp(`(?<![\\p{L}\\d])(?:${FAMILY})(?![\\p{L}])`, 'iu');
const WORDS = 5;

/** Whether a text names a magnet material, perhaps with its grade and coating, and no thing. */
export const isMaterial = (text: string): boolean => text.length <= BRIEF && /\d/.test(text) && MATERIAL.test(text);

/** Whether a text is a brief name with the grade or the material of a magnet: "magnes N38UH 25x12x4". */
export const isGraded = (text: string): boolean =>
  text.length <= BRIEF &&
  !/[:：.!?]\s|[:：]$/.test(text) &&
  text.trim().split(/\s+/).length <= WORDS &&
  (GRADE.test(text) || (/\d/.test(text) && NAMED.test(text)));
