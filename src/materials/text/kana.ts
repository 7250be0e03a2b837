/** Katakana of half width, as systems of one byte a character print them, or a dash that may stand for the sign of a long vowel. */
const MAY_BE_OLD = /[\uff66-\uff9f]|[\u30a1-\u30fa][-\u2010-\u2015\u2212\uff0d](?![\p{N}\p{sc=Latin}\p{sc=Han}])/u;
/** Letters that such systems print large where they are small: マグネツト, シヤフト. */
const LARGE = /[ツヤユヨ]/;

/**
 * ッ before what it doubles, and ャ, ュ, ョ behind a letter with i. A ツ behind a long vowel is one (スポーツカー), and so is the ヤ of a
 * gear (ギヤ), which is spelled so by itself.
 */
const DOUBLED = /(?<=[ァ-ヺ])ツ(?=[カキクケコサシスセソタチテトドグバパピプペポフ])/g;
const GLIDE = /(?<=[キシチニヒミリジビピ])ヤ|(?<=[キシチニヒミリギジビピ])[ユヨ]/g;
/** Vowels that are small behind these letters, where all letters of a text are as large: フイルタ, デイスク, フエライト. */
const VOWEL = /(?<=フ)[アイエオ]|(?<=[テデ])イ(?=[スアタルブフクー])|(?<=[ウ])[エオ](?=[ーブハ])|(?<=[ジシチ])エ/g;
/** A dash inside a word, or at the end of one. */
const LONG = /(?<=[ァ-ヺ])-(?=[ァ-ヺ]|(?![\p{L}\p{N}-]))/gu;
const SMALL: Readonly<Record<string, string>> = {
  ツ: 'ッ',
  ヤ: 'ャ',
  ユ: 'ュ',
  ヨ: 'ョ',
  ア: 'ァ',
  イ: 'ィ',
  エ: 'ェ',
  オ: 'ォ',
};
const small = (letter: string): string => SMALL[letter] ?? letter;

/** Longest piece behind a dash that is no word of its own: プレ-ト, ケ-ブル. */
const MOST_BEHIND = 2;
const KANA = /^[ァ-ヺー]*/;

/**
 * Words in katakana as they are spelled today: ﾓ-ﾀ is モータ, ﾏｸﾞﾈﾂﾄ is マグネット. `cased`: the text in full width; as long as before.
 * A dash between two words stays one where the text has the sign of a long vowel elsewhere.
 */
export function modernKana(written: string, cased: string): string {
  const isOld = MAY_BE_OLD.test(written);
  if (!isOld && !LARGE.test(cased)) return cased;
  let text = cased;
  if (isOld) {
    const hasLong = text.includes('ー');
    text = text.replace(LONG, (dash, at: number) => {
      const behind = KANA.exec(text.slice(at + 1))?.[0].length ?? 0;
      return hasLong && behind > MOST_BEHIND ? dash : 'ー';
    });
  }
  text = text.replace(DOUBLED, small).replace(GLIDE, small);
  return isOld && !/[ァィェォ]/.test(text) ? text.replace(VOWEL, small) : text;
}
