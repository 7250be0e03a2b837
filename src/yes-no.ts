/** What people write into a cell for yes, in lower case. What only some columns mean by it (`1`, `o`, `含`), those add. */
export const YES = ['y', 'yes', 'true', 'x', '✓', '✔', '☑', '√', 'j', 'ja', 'oui', 's', 'si', 'sì', 'sí', 'sim', 't', 'tak', 'ano', 'áno', 'igen', 'evet', 'kyllä', 'ναι', 'так', 'да', 'д', '是', '有', '○', '◯', 'はい', 'あり', '有り', '예', '네', '유', '있음']; // prettier-ignore
/** What people write for no. */
export const NO = ['n', 'no', 'false', '✗', '✘', '×', 'nein', 'non', 'não', 'nie', 'ne', 'nem', 'nej', 'nei', 'nee', 'hayır', 'ei', 'όχι', 'ні', 'нет', 'н', '否', '无', '無', 'いいえ', 'なし', '無し', '아니오', '아니요', '무', '없음']; // prettier-ignore

const yes = new Set(YES);
const no = new Set(NO);

export const isYes = (text: string): boolean => yes.has(text.trim().toLowerCase());
export const isNo = (text: string): boolean => no.has(text.trim().toLowerCase());
