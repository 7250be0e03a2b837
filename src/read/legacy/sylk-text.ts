/** What follows `ESC N` in SYLK: an accent and its letter, or a sign, by their place in Latin-1. */
const ACCENTS: Readonly<Record<string, string>> = {
  A: '\u0300',
  B: '\u0301',
  C: '\u0302',
  D: '\u0303',
  H: '\u0308',
  J: '\u030a',
  K: '\u0327',
};
const SIGNS: Readonly<Record<string, string>> = {
  '!': '¡', '"': '¢', '#': '£', '(': '¤', '%': '¥', "'": '§', S: '©', c: 'ª', '+': '«', R: '®', '0': '°', '1': '±', '2': '²',
  '3': '³', '5': 'µ', '6': '¶', '7': '·', Q: '¹', k: 'º', ';': '»', '<': '¼', '=': '½', '>': '¾', '?': '¿', '{': 'ß', a: 'Æ',
  q: 'æ', j: 'Œ', z: 'œ', b: 'Ð', s: 'ð', i: 'Ø', y: 'ø', l: 'Þ', '|': 'þ', 'B ': '´', 'H ': '¨',
}; // prettier-ignore

const ESCAPE = /\u001b(?:N([ABCDHJK][A-Za-z ]|[!"#(%'ScR+0-367QkbjzaqisylI|;<=>?{5])|([ -/])([0-?]))/g;

/**
 * Escape sequences of a SYLK record → characters: `ESC N H u` is `ü`, `ESC N 0` is `°`, `ESC SP :` a line feed. Applied before
 * the record is split at its semicolons; one that was escaped comes out doubled, as it stands in texts.
 */
export function unescapeSylk(record: string): string {
  if (!record.includes('\u001b')) return record;
  return record.replace(
    ESCAPE,
    (whole: string, named: string | undefined, high: string | undefined, low: string | undefined) => {
      if (named === undefined) {
        const code = ((high ?? ' ').charCodeAt(0) - 0x20) * 16 + (low ?? '0').charCodeAt(0) - 0x30;
        // A semicolon stays doubled, as in a text.
        return code === 0x3b ? ';;' : String.fromCharCode(code);
      }
      const sign = SIGNS[named];
      if (sign !== undefined) return sign;
      const accent = ACCENTS[named.charAt(0)];
      return accent === undefined || named.length < 2 ? whole : (named.charAt(1) + accent).normalize('NFC');
    },
  );
}
