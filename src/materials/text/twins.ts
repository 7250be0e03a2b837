/** Letters of other scripts, and the Latin ones that they cannot be told from. */
const TWINS = [
  ['аеорсхуіѕјԁһАВЕКМНОРСТХУІЅЈԌ', 'aeopcxyisjdhABEKMHOPCTXYISJG'],
  ['єүмг', 'eymr'],
  ['οϲιρυνΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ocipuvABEZHIKMNOPTYXC'],
  ['օոսհյցՕՍ', 'onuhjgOU'],
] as const;

const latin = new Map<string, string>();
for (const [others, own] of TWINS) Array.from(others, (letter, at) => latin.set(letter, own.charAt(at)));
/** Only Cyrillic is typed with Latin letters among its own: both are on one keyboard. */
const cyrillic = new Map<string, string>();
Array.from(TWINS[0][0], (letter, at) => cyrillic.set(TWINS[0][1].charAt(at), letter));

const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter < '\u0530';

const WORD = /[A-Za-z\d\u0370-\u058f]{2,80}/g;
const OTHERS = /[\u0370-\u058f]/g;
const LATIN = /[A-Za-z]/g;
/** С is typed for the S of samarium, which it sounds like: `Сm2Со17`, `Сm-Со`. */
const SAMARIUM = /(?<![\p{L}\d])[СS](m\d{0,2}[-(]?)[CС][oо]/gu;
/** `Но2О3`, `У2О3`: the oxides of which each letter has its twin. */
const OXIDE = /^(?:Ho|Y|Er)2O3$/;

/** Whether a letter may be one that is typed for another. */
export const mayBeTwin = (code: number): boolean =>
  (code >= 0x400 && code < 0x530) || latin.has(String.fromCharCode(code));

const toLatin = (word: string): string => word.replace(OTHERS, (letter) => latin.get(letter) ?? letter);

/** Words of one script in which letters of another stand that look the same; of equal length. */
export function withoutTwins(text: string): string {
  return text.replace(SAMARIUM, 'S$1Co').replace(WORD, (word) => {
    const others = word.match(OTHERS);
    if (others === null) return word;
    const isMixed = LATIN.test(word);
    LATIN.lastIndex = 0;
    if (!isMixed) {
      const spelled = word.length > 5 || !word.endsWith('2О3') ? '' : toLatin(word);
      return OXIDE.test(spelled) ? spelled : word;
    }
    if (others.every((letter) => latin.has(letter))) return toLatin(word);
    return others.every(isCyrillic) && (word.match(LATIN) ?? []).every((letter) => cyrillic.has(letter))
      ? word.replace(LATIN, (letter) => cyrillic.get(letter) ?? letter)
      : word;
  });
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether the next letter on a side is a Latin one, behind up to three digits; or the O of an oxide of three, `2О3`. */
export function isAmongLatin(codes: Uint16Array, length: number, at: number): boolean {
  if (codes[at] === 0x41e && codes[at - 1] === 0x32 && codes[at + 1] === 0x33) return true;
  let [left, right] = [at - 1, at + 1];
  while (left >= 0 && at - left < 4 && isDigit(codes[left] as number)) left--;
  while (right < length && right - at < 4 && isDigit(codes[right] as number)) right++;
  return (left >= 0 && isLatin(codes[left] as number)) || (right < length && isLatin(codes[right] as number));
}
