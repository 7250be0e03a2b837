const BEFORE =
  /(?:replac(?:es|ed|ing)|replacement (?:for|of)|instead of|in place of|formerly|previously|former|ersetzt|ersatz f(?:u|ü)r|(?:an)?statt|anstelle(?: von)?|fr(?:u|ü)her|ehemals|vormals|bisher|remplace|au lieu d[eu']|anciennement|auparavant|sustituye(?: a)?|en (?:lugar|vez) de|anteriormente|sostituisce|invece d[ei]l?|al posto d[ei]l?|substitui|вместо|взамен|заменяет|ранее|zamiast|zastepuje|vervangt|in plaats van|替代|代替|取代|替换|원래)[ :]?(?: ?(?:the |an? |old |le |la |el |il |o )?(?:\p{L}{3,10} )?)$/u;
const BEHIND =
  /^ ?(?:magnets?|磁石|磁铁|磁鐵|자석)?(?:の代わり|の代替|から変更|대신|대체|,? ?(?:(?:is|was|were|are|has been|have been|wurden?|wird|werden) )?(?:replaced (?:by|with)|ersetzt durch|remplacee?s? par|sustituid[oa]s? por|sostituit[oaie] (?:da|con)|substituid[oa]s? por|vervangen door|заменен[аоы]? на)|(?:已|被)?替[换換]为)/u;
/** As far as that is looked for. */
const REACH = 40;

/**
 * "Replaces AlNiCo magnet", "NdFeB statt Ferrit", "formerly ferrite Y30": whether what stands from `start` to `end` is what a magnet was
 * before, and not what it is.
 */
export const isReplaced = (folded: string, start: number, end: number): boolean =>
  BEFORE.test(folded.slice(Math.max(0, start - 48), start)) || BEHIND.test(folded.slice(end, end + REACH));
