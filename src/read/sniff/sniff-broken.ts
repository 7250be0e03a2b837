/** Tags that an unquoted cell has not. */
const TAG = /<[/?!]?[A-Za-z][^<>\r\n]{0,400}>/g;
const MOST_LOOKED_AT = 16 * 1024;
const FEWEST_TAGS = 4;
/** Other words of a declaration stand only in one. */
const DECLARATION = /(^|[^<,;|\t"'])<?\?xml\s{1,8}version\s{0,8}=\s{0,8}["']1\.\d["']/;
const BEFORE = 4096;

/**
 * Whether a text that does not begin as XML, or whose root could not be found, is XML all the same: damaged, cut off in what stands
 * before the root, or with something put before it (the notice of a program, the head of a message).
 */
export function isBrokenXml(text: string): boolean {
  if (/^<(?:\?xml|!--|!DOCTYPE(?!\s{1,8}html))/i.test(text)) return true;
  return DECLARATION.test(text.slice(0, BEFORE)) || isMostlyTags(text, OF_PAGES);
}

/** Elements of pages: a note in Markdown has a picture below each item, and no document of XML is of pictures alone. */
const OF_PAGES =
  /^<\/?(?:img|br|hr|a|p|div|span|center|details|summary|sub|sup|b|i|strong|em|kbd|picture|source|video|iframe)(?=[\s/>])/i;

/** Whether most of the beginning of a text is tags; `others`: not counting these. */
export function isMostlyTags(text: string, others?: RegExp): boolean {
  const head = text.slice(0, MOST_LOOKED_AT);
  let [tags, length] = [0, 0];
  for (const [tag] of head.matchAll(TAG)) {
    if (others?.test(tag) === true) continue;
    tags++;
    length += tag.length;
  }
  return tags >= FEWEST_TAGS && length * 2 >= head.trim().length;
}
