/**
 * What stands behind a figure that counts pieces, in the languages in which lists are written, as the source of a pattern: "4 pcs",
 * "2 szt.", "1 tane". Ask it without regard to case. `st` and `db` are not among them: "1st stage", "3 dB".
 */
export const PIECES = String.raw`(?:pcs?\.?|pieces?|units?|stk\.?|stück|ea\.?|each|stuks?|pièces?|unités?|pza?s?\.?|piezas?|uds?\.?|unidad(?:es)?|un(?:id)?\.?|unidades?|pç(?:s|a)?\.?|peças?|pezz[oi]|szt(?:uk[ai]?|\.)?|ks\.?|kus[yů]?|kpl\.?|kappaletta|darab|buc(?:\.|at[aăi]|ăți)?|adet|tane|buah|biji|cái|chiếc|kom(?:\.|ada?)?|kos(?:\.|ov|i)?|tk\.?|vnt\.?|gab\.?|бр\.?|шт(?:\.|ук[аи]?)?|個|个|顆|颗|只|隻|支|台|枚|套|件|片|粒|개)`;
/** Those that need a blank before them, and letters as they are written: "3 st", "2 db". */
export const SPACED_PIECES = String.raw`(?: st\.?| db\.?)`;
/** Not the start of a longer word, where the words have letters that join. */
export const PIECES_END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\d])`;
