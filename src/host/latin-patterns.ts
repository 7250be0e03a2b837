/**
 * Whether a text has others than these: Latin-1, dashes, quotation marks, currencies, arrows and signs of mathematics and drawings, which
 * are neither letters nor figures, and the two Greek letters of units (ohm, micro).
 */
const OTHERS = /[^\0-\xff\u03a9\u03bc\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2103\u2190-\u23ff\u2500-\u26ff]/;

const LETTERS = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff\u03a9\u03bc`;
/** No text of Latin letters has it. */
const NONE = String.raw`\uffff`;

/** What is of a Unicode class in such a text, by the name of the class. Of scripts that are not named nothing is. */
const WITHIN: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lo: String.raw`\xaa\xba`,
  Ll: String.raw`a-z\xb5\xdf-\xf6\xf8-\xff\u03bc`,
  Lu: String.raw`A-Z\xc0-\xd6\xd8-\xde\u03a9`,
  M: NONE,
  N: String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`,
  'Script=Greek': String.raw`\u03a9\u03bc`,
  'Script=Latin': String.raw`A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\xff`,
};
const SCRIPT = /^(?:Script|sc)=/;
/** Classes that have other letters of Latin-1 where case is not looked at: the micro sign is a small My. */
const UNSURE_FOLDED = /^L[ul]$|=Greek$/;

/** What has no such counterpart: characters beyond the first plane, and letters that only the flag `u` holds to be one of Latin-1. */
const BEYOND = /\\u\{|[\ud800-\udfff\u017f\u1e9e\u2126\u212a\u212b]|\\u(?:d[89a-f]|017f|1e9e|2126|212[ab])/i;
/** An escape, a bracket of a class, or a run of anything else. */
const TOKEN = /\\[pP]\{([^}]*)\}|\\.|\[\^?|\]|[^\\[\]]+/g;

/** Of so many texts it is asked what they are of; a run with more of them is long, and needs each expression for all. */
const ASKED = 1000;
/** Expressions that met other letters, after which all are made for all letters at once: a list in Chinese needs them so. */
const FOREIGN = 40;
let foreign = 0;
let last = '';
let isLastLatin = true;

function isLatin(text: string): boolean {
  if (text === last) return isLastLatin;
  last = text;
  return (isLastLatin = !OTHERS.test(text));
}

/**
 * The expression as a text of Latin letters needs it, which finds the same there; null if it has something of which that is not sure.
 * A class such as `\p{L}` costs some 35 microseconds wherever it is compiled, for V8 asks ICU for its ranges each time, and compiles what
 * a text meets twice. Of Latin-1 it has eight ranges.
 */
export function withinLatin(source: string, flags: string): RegExp | null {
  if (BEYOND.test(source) || /[vgy]/.test(flags.replace('g', ''))) return null;
  const unsure: string[] = [];
  let isClass = false;
  const narrow = source.replace(TOKEN, (token, name: string | undefined) => {
    if (name === undefined) {
      if (token === ']') isClass = false;
      else if (token.startsWith('[')) isClass = true;
      return token;
    }
    const members = WITHIN[name.replace(/^sc=/, 'Script=')] ?? (SCRIPT.test(name) ? NONE : null);
    if (members === null || token[1] === 'P' || (UNSURE_FOLDED.test(name) && flags.includes('i'))) unsure.push(name);
    return isClass ? (members ?? '') : `[${members ?? ''}]`;
  });
  return unsure.length === 0 ? new RegExp(narrow, flags.replace('u', '')) : null;
}

/** An expression as a text needs it; without a text, for all texts. */
export type Pattern = (text?: string) => RegExp;

function chosen(whole: () => RegExp, parts: () => readonly [source: string, flags: string] | null): Pattern {
  let full: RegExp | undefined;
  let latin: RegExp | null | undefined;
  let left = ASKED;
  const choose = (text: string | undefined): RegExp => {
    if (text !== undefined && left-- > 0 && foreign < FOREIGN) {
      if (isLatin(text)) {
        if (latin === undefined) {
          const written = parts();
          latin = written === null ? null : withinLatin(...written);
        }
        if (latin !== null) return latin;
      } else foreign++;
    }
    return (full = whole());
  };
  return (text) => full ?? choose(text);
}

/** An expression that a module has as a literal: `latin(() => /\p{L}/u)`. It is read there, not made. */
export const latin = (literal: () => RegExp): Pattern =>
  chosen(literal, () => {
    const [, source, flags] = /^\(\) ?=> ?\/(.+)\/([a-z]{0,8})$/s.exec(String(literal)) ?? [];
    return source === undefined || flags === undefined ? null : [source, flags];
  });

/** An expression that is put together: `latinOf(() => [`^${WORD}$`, 'u'])`. */
export const latinOf = (parts: () => readonly [source: string, flags: string]): Pattern =>
  chosen(() => new RegExp(...parts()), parts);

/** `pattern.test(text)`, for a text that is worked out. */
export const testOf = (pattern: Pattern, text: string): boolean => pattern(text).test(text);

/** `pattern.exec(text)`, for a text that is worked out. */
export const execOf = (pattern: Pattern, text: string): RegExpExecArray | null => pattern(text).exec(text);
