import { NAMED_CHARACTERS } from './html-entities.ts';

/** What the tolerant reader of markup tells: HTML as programs export it, not as the standard defines it. */
export interface HtmlHandler {
  /** `name` in lower case; `at` is the offset of the tag. */
  open(name: string, attributes: string, at: number): void;
  close(name: string): void;
  text(text: string): void;
}

const TAG = /<(\/?)([A-Za-z][\w:-]{0,60})/y;
const RAW = new Set(['script', 'style', 'title', 'xml', 'textarea']);
const LONGEST_TAG = 64 * 1024;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', euro: '€', pound: '£', yen: '¥', copy: '©', reg: '®',
    trade: '™', deg: '°', plusmn: '±', micro: 'µ', middot: '·', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾',
    sup1: '¹', sup2: '²', sup3: '³', Omega: 'Ω', omega: 'ω', mu: 'μ', Delta: 'Δ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
    ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…', bull: '•', laquo: '«', raquo: '»', le: '≤', ge: '≥', ensp: ' ', emsp: ' ',
    thinsp: ' ', szlig: 'ß', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', eacute: 'é', egrave: 'è',
    ecirc: 'ê', agrave: 'à', acirc: 'â', aacute: 'á', ccedil: 'ç', ocirc: 'ô', oacute: 'ó', ograve: 'ò', iacute: 'í', icirc: 'î',
    ntilde: 'ñ', uacute: 'ú', ugrave: 'ù', ucirc: 'û', aring: 'å', Aring: 'Å', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø',
    Eacute: 'É', Agrave: 'À', Ccedil: 'Ç', iuml: 'ï', euml: 'ë', shy: '\u00ad', zwnj: '\u200c',
  }),
); // prettier-ignore

/** Character references and the named entities that exports use; anything else stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? NAMED_CHARACTERS.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** Value of an attribute in the text of a tag; '' for one without value, null if it is absent. */
export function attributeOf(attributes: string, name: string): string | null {
  const pattern = new RegExp(
    `(?:^|[\\s"'])${name}(?:\\s{0,8}=\\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]*)))?(?=[\\s"'/>]|$)`,
    'i',
  );
  const found = pattern.exec(attributes);
  return found === null ? null : decodeEntities(found[1] ?? found[2] ?? found[3] ?? '');
}

/** Walks through HTML: unclosed tags, stray `<`, conditional comments and unquoted attributes are all taken as they come. */
export function tokenizeHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  /** Elements of text that nobody closes behind here, and where the next `>` stands: neither is looked for again from each tag. */
  const unclosed = new Set<string>();
  let bracket = -1;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    if (next > at) handler.text(html.slice(at, next));
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (html[next + 1] === '!' || html[next + 1] === '?') {
      const end = html.indexOf('>', next);
      at = end < 0 ? html.length : end + 1;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    const inside = TAG.lastIndex;
    if (tag !== null && bracket < inside) bracket = indexFrom(html, '>', inside);
    const end = tag === null ? -1 : tagEnd(html, inside, bracket);
    if (tag === null || end < 0) {
      handler.text('<');
      at = next + 1;
      continue;
    }
    const name = (tag[2] as string).toLowerCase();
    at = end + 1;
    if (tag[1] === '/') handler.close(name);
    else {
      const attributes = html.slice(next + 1 + name.length, end);
      handler.open(name, attributes, next);
      if (RAW.has(name) && !attributes.endsWith('/') && !unclosed.has(name)) {
        const close = closingTag(html, name, at);
        if (close < 0) unclosed.add(name);
        else at = close;
      }
    }
  }
  if (at < html.length) handler.text(html.slice(at));
}

/** Where a text stands from a place on; at the end where it does not. */
function indexFrom(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at;
}

/** Where the tag ends; `bracket`: where the first `>` stands, however it is quoted. */
function tagEnd(html: string, from: number, bracket: number): number {
  const limit = Math.min(html.length, from + LONGEST_TAG);
  if (bracket >= limit) return -1;
  let quote = '';
  for (let i = from; i < limit; i++) {
    const character = html.charAt(i);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i;
    else if ((character === '"' || character === "'") && /[=\s]/.test(html.charAt(i - 1))) quote = character;
  }
  return -1;
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s>]`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
