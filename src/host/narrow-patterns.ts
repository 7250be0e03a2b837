const EXTENDED = String.raw`\u0100-\u012f\u0132-\u0137\u0139-\u0148\u014a-\u0177\u0179-\u017e`;
const LATIN = String.raw`A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\xff${EXTENDED}`;
const CYRILLIC = '\\u0400-\\u045f';
const HAN = '\\u4e00-\\u9fff';
const HANGUL = '\\uac00-\\ud7a3';
const UNITS = '\\u03a9\\u03bc';
const EAST = String.raw`\u3041-\u3096\u309f\u30a1-\u30fa\u30ff${HAN}${HANGUL}`;

/**
 * Whether a text has others than the letters of Latin-1 and Latin Extended-A, the Russian alphabet and its neighbours, kana, Han and Hangul,
 * the two Greek letters of units (ohm, micro), and signs that are neither letters nor figures. Left out is what has a case of its own kind
 * (dotless i, long s, ĸ, ŉ), and figures beyond those of Latin-1 (〇, ①, full width).
 */
const OTHERS = new RegExp(
  String.raw`[^\0-\xff${EXTENDED}${UNITS}${CYRILLIC}\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2103\u2190-\u23ff\u2500-\u26ff\u3000-\u3005\u3008-\u3011\u3041-\u3096\u309d-\u309f\u30a1-\u30ff${HAN}${HANGUL}\uff01-\uff0f\uff1a-\uff20]`,
);

/** No such text has it. */
const NONE = '\\uffff';

/** What is of a Unicode class in such a text, by the name of the class. Of scripts that are not named nothing is. */
const WITHIN: Readonly<Record<string, string>> = {
  L: String.raw`${LATIN}\xb5${UNITS}${CYRILLIC}\u3005\u309d\u309e\u30fc-\u30fe${EAST}`,
  Lo: String.raw`\xaa\xba${EAST}`,
  M: NONE,
  N: String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`,
  'Script=Latin': LATIN,
  'Script=Cyrillic': CYRILLIC,
  'Script=Han': String.raw`\u3005${HAN}`,
  'Script=Hiragana': String.raw`\u3041-\u3096\u309d-\u309f`,
  'Script=Katakana': String.raw`\u30a1-\u30fa\u30fd-\u30ff`,
  'Script=Hangul': HANGUL,
};
/** Of scripts, but those that signs are of, and Greek: where case is not looked at the micro sign of Latin-1 is a small My. */
const SCRIPT = /^(?:Script|sc)=(?!Common|Inherited|Greek)/;

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
let isLastUsual = true;

/** Whether a text is of these letters alone. */
function isUsual(text: string): boolean {
  if (text === last) return isLastUsual;
  last = text;
  return (isLastUsual = !OTHERS.test(text));
}

/**
 * The expression as a text of these letters needs it, which finds the same there; null if it has something of which that is not sure.
 * A class such as `\p{L}` costs some 35 microseconds wherever it is compiled, for V8 asks ICU for its ranges each time, and compiles what
 * a text meets twice. Within these letters it has two dozen ranges.
 */
export function narrowed(source: string, flags: string): RegExp | null {
  if (BEYOND.test(source) || /[vgy]/.test(flags.replace('g', ''))) return null;
  const unsure: string[] = [];
  let isClass = false;
  const written = source.replace(TOKEN, (token, name: string | undefined) => {
    if (name === undefined) {
      if (token === ']') isClass = false;
      else if (token.startsWith('[')) isClass = true;
      return token;
    }
    const members = WITHIN[name.replace(/^sc=/, 'Script=')] ?? (SCRIPT.test(name) ? NONE : null);
    if (members === null || token[1] === 'P') unsure.push(name);
    return isClass ? (members ?? '') : `[${members ?? ''}]`;
  });
  return unsure.length === 0 ? new RegExp(written, flags.replace('u', '')) : null;
}

/** An expression as a text needs it; without a text, for all texts. */
export type Pattern = (text?: string) => RegExp;

function chosen(whole: () => RegExp, parts: () => readonly [source: string, flags: string] | null): Pattern {
  let full: RegExp | undefined;
  let few: RegExp | null | undefined;
  let left = ASKED;
  const choose = (text: string | undefined): RegExp => {
    if (text !== undefined && left-- > 0 && foreign < FOREIGN) {
      if (isUsual(text)) {
        if (few === undefined) {
          const written = parts();
          few = written === null ? null : narrowed(...written);
        }
        if (few !== null) return few;
      } else foreign++;
    }
    return (full = whole());
  };
  return (text) => full ?? choose(text);
}

/** An expression that a module has as a literal: `narrow(() => /\p{L}/u)`. It is read there, not made. */
export const narrow = (literal: () => RegExp): Pattern =>
  chosen(literal, () => {
    const [, source, flags] = /^\(\) ?=> ?\/(.+)\/([a-z]*)$/s.exec(String(literal)) ?? [];
    return source === undefined || flags === undefined ? null : [source, flags];
  });

/** An expression that is put together: `narrowOf(() => [`^${WORD}$`, 'u'])`. */
export const narrowOf = (parts: () => readonly [source: string, flags: string]): Pattern =>
  chosen(() => new RegExp(...parts()), parts);

/** `pattern.test(text)`, for a text that is worked out. */
export const testOf = (pattern: Pattern, text: string): boolean => pattern(text).test(text);

/** `pattern.exec(text)`, for a text that is worked out. */
export const execOf = (pattern: Pattern, text: string): RegExpExecArray | null => pattern(text).exec(text);
