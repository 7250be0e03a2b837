/*
 * How Arabic, Persian and Hebrew are spelled, for headers and for texts: vowels are written or not, and letters have several shapes that are
 * typed for one another.
 */

/** Vowels and other points, and the line that only makes a word longer: no part of how it is spelled. */
const POINTS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;
/** Digits and the signs of numbers. */
const FIGURES = /[\u0660-\u066c\u06f0-\u06f9]/g;

/** After NFKC: without points, figures as anywhere else. */
export function plainRightToLeft(text: string): string {
  return text.replace(POINTS, '').replace(FIGURES, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x66a) return '%';
    if (code === 0x66b) return '.';
    return code === 0x66c ? ',' : String(code & 15);
  });
}

/** Shapes that are typed for one another, as the one that stands for them; marks, as those of ASCII. */
const FOLDED = new Map(
  Object.entries({
    ا: 'أإآٱٲٳ',
    ي: 'ىیئېےۓ',
    و: 'ؤۇۆ',
    ك: 'کڪګ',
    ه: 'ةەۀۂۃہھ',
    ',': '،',
    ';': '؛',
    '?': '؟',
    '.': '۔',
    '-': '־',
    "'": '׳',
    '"': '״',
  }).flatMap(([to, from]) => Array.from(from, (char): [string, string] => [char, to])),
);

/** A character of these scripts as that which stands for it; of equal length. */
export function foldRightToLeft(char: string): string {
  return FOLDED.get(char) ?? char;
}
