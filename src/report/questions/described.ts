/** The scripts in which bills of one part may describe it. */
type Script = 'japanese' | 'korean' | 'chinese' | 'latin' | 'other';

/** A firm's form in its name tells Japanese from Chinese where both are written in Chinese characters. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]|株式会社|有限会社|合同会社|工業|製作所/u;

function scriptOf(text: string): Script {
  if (JAPANESE.test(text)) return 'japanese';
  if (/\p{Script=Hangul}/u.test(text)) return 'korean';
  if (/\p{Script=Han}/u.test(text)) return 'chinese';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}

/**
 * What a supplier is told of a part that bills describe in several languages: the words in the script of the supplier's
 * name, else those in Latin letters, which any supplier can look up, else the first.
 */
export function describedFor(supplier: string, descriptions: readonly (string | null)[]): string | null {
  const own = scriptOf(supplier);
  const found = descriptions.flatMap((text) => (text === null || text === '' ? [] : [text]));
  return (
    found.find((text) => scriptOf(text) === own) ?? found.find((text) => scriptOf(text) === 'latin') ?? found[0] ?? null
  );
}
