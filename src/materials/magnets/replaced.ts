const BEFORE =
  /(?:replac(?:es|ed|ing)|replacement (?:for|of)|instead of|in place of|formerly|previously|former|ersetzt|ersatz f(?:u|ü)r|(?:an)?statt|anstelle(?: von)?|fr(?:u|ü)her|ehemals|vormals|bisher|remplace|au lieu d[eu']|anciennement|auparavant|sustituye(?: a)?|en (?:lugar|vez) de|anteriormente|sostituisce|invece d[ei]l?|al posto d[ei]l?|substitui|вместо|взамен|заменяет|ранее|zamiast|zastepuje|vervangt|in plaats van|替代|代替|取代|替换|원래)[ :]?(?: ?(?:the |an? |old |le |la |el |il |o )?(?:(?!(?:durch|par|with|por|con|door|pour) )\p{L}{3,10} )?)$/u;
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

/** The same in words that say it of much else, too: only where another magnet is named. */
const WAS =
  /(?<!\p{L})(?:replace|change|was|were|war|waren|vorher|before|old|alte?[rs]?|prima|era|antes|etait|avant|remplacer|ersetze|sustituir|sostituire|byl[aoy]?|driv|puvodne|wczesniej|dawniej|tidigare|tidligere|voorheen|был[ои]?|раньше|прежде)[ :](?:(?:the |an? |le |la |el |il |aus |from |de |z |із? )?(?:magnete?s? )?)?$|(?:原[为為来是]?|旧|舊|원래 ?|기존 ?)$/u;
const NOW =
  /^ ?(?:magnete?s?|rings?|dis[ck]s?|磁石|磁铁|磁鐵|자석)? ?(?:(?:[-=]{1,2}>|→|⇒|➔|➜)|[,;]? ?(?:now|jetzt|nun|ora|ahora|agora|maintenant|desormais|nyni|ted|teraz|obecnie|nu|теперь|сейчас|现|現在|今は)(?!\p{L})|[,，]?(?:更改|变更|變更|改|换|換)(?:[为為成用]|(?=[铁鐵钕釹钐釤铝鋁]))|から(?!の)|에서 )/u;

/** "Was ferrite, now NdFeB", "SmCo -> alnico", 钕铁硼改铁氧体: whether the magnet from `start` to `end` is what was there before the other that the text names. */
export const isFormer = (folded: string, start: number, end: number): boolean =>
  isReplaced(folded, start, end) ||
  WAS.test(folded.slice(Math.max(0, start - 40), start)) ||
  NOW.test(folded.slice(end, end + REACH)) ||
  COMPARED.test(folded.slice(Math.max(0, start - 30), start));

/** "Ferrite magnet, alternative to NdFeB" */
const COMPARED =
  /(?<!\p{L})(?:alternative (?:to|zu[rm]?|a|au[x]?|al)|similar to|wie|like|vs\.?|versus|equivalent to|as strong as) (?:the |an? )?$/u;
