/** A word for what a thing is called or described as, and beginnings of those for who sells or makes it. */
const DESIGNATION =
  /(?<!\p{L})bez(?:\.|eichn)|bezeichn|benenn|descri|descr\.|d[ée]sign|libell|d[ée]nomin|omschr|(?<!\p{L})opis|popis|описан|опис|benämn|beskriv|betegn|nimity|kuvaus|megnevez|leírás|tanım|mô tả|deskripsi|品名|描述|품명|설명/iu;
const OF_PARTY =
  /lief|herst|suppl|vend|manu|mf[rg]|four|fabr|prov|forn|prod|co[n]?str|lever|dost|doda|dodá|doba|výr|пост|прои|изго|виро|дост|till|toim|valm|száll|gyár|furn|teda|üret|仕|購|购|供|メ|制造|製造|厂|廠|공급|협력|제조|메이|pema|nhà/iu;

/** Whether a header may say that a party calls the thing so: "Bez. Lieferant". */
export const mayBeCalledBy = (header: string): boolean => DESIGNATION.test(header) && OF_PARTY.test(header);
