import { textsOf, type LineReading } from '../line.ts';

/** What is done to a magnet. */
const DONE =
  '(?:bonded|glued|mounted|attached|cemented|epoxied|fixed|fastened|overmou?lded|pressed|(?:auf|ein)?geklebt|verklebt|montiert|befestigt|verpresst|coll[eé]e?s?|mont[eé]e?s?|pegad[oa]s?|montad[oa]s?|incollat[oie]|montat[oie]|klejon[yeia]{1,2}|наклеенн\\p{L}{2,3}|закрепл[её]нн\\p{L}{2,3})';
const ON = '(?:on|onto|to|in|into|auf|in|an|am|sur|[aà]u?|dans|en|sobre|su|sul|na|на|в)';
/** What it is done to, and stays with it: a plate, a yoke, a core, a shaft. */
const ONTO =
  '(?:plate|backing|back ?iron|yoke|core|lamination|steel|shaft|hub|sleeve|rotor|stator|flange|carrier|bracket|[\\p{L}-]{0,15}(?:platte|blech|joch|kern|welle|nabe)|plaque|tôle|tole|culasse|noyau|arbre|placa|chapa|yugo|núcleo|eje|piastra|giogo|nucleo|albero|płyt\\p{L}{1,2}|rdzeń|wał|пластин\\p{L}|сердечник\\p{L}{0,2}|вал\\p{L}?)(?![\\p{L}])';
/** "Bonded to the rotor", "auf die Welle geklebt": of a thing that the list has elsewhere, so the magnet comes loose. */
const NOT_KNOWN = "(?!(?:the|this|its|de[rnm]|die|das|les?|la|los|las|el|il|lo|gli)\\s|l['’])";
const BETWEEN = '(?:[\\p{L}\\d.,-]{1,20}\\s){0,2}';
const MOUNTED = new RegExp(
  `${DONE}\\s(?:directly\\s)?${ON}\\s${NOT_KNOWN}${BETWEEN}${ONTO}|(?:auf|an|in)\\s${NOT_KNOWN}${BETWEEN}${ONTO}\\s${DONE}|[粘贴貼胶][接合在于於貼贴]?.{0,6}(?:钢板|鋼板|铁板|鐵板|铁芯|鐵芯|轭|軛|轴|軸)|(?:鋼板|ヨーク|コア|シャフト)に(?:接着|取付|貼付)`,
  'iu',
);

/** "Phone case, built-in N52 magnets", 네오디뮴 자석 내장: right before or behind the magnets that are in what the line is of. */
const BUILT_IN =
  /(?<!\p{L})(?:with )?(?:built[- ]?in|inbuilt|embedded|integrated|eingebaute?[rsnm]?|integrierte?[rsnm]?|intégrés?|incorporad[oa]s?|integrad[oa]s?|integrat[oi]|встроенн\p{L}{2,3}) (?:[\p{L}\d-]{1,20} ){0,2}[\p{L}\d-]{0,12}(?:magne|aimants?|im[aá]n(?:es)?|[ií]m[aã]s?|magneti|calamite|магнит)|(?:内置|內置|内蔵|內蔵|内嵌|內嵌)(?:强力?|強力?|超强|钕铁硼|釹鐵硼|ネオジム|ネオジウム)?(?:磁|マグネット)|磁石(?:を)?内蔵|マグネット(?:を)?内蔵|자석 ?(?:을 ?)?(?:내장|장착)/iu;

/** "Wird auf die Welle geklebt", "to be glued to the shaft", "à coller sur l'arbre": what is still to be done to it, so that it comes loose. */
const TO_DO =
  /(?<!\p{L})(?:w(?:ird|erden)|(?:ist|sind)\s.{1,80}\szu|(?:to|will|must|should|can|gets?|shall)(?:\sbe)?\s(?:bonded|glued|mounted|attached|cemented|epoxied|fixed|fastened|pressed)|(?:sera|seront|est à|sont à|doit|doivent)|(?:se|debe|deben|va|van)\s(?:ser\s)?(?:peg|mont)|(?:viene|vengono|va|vanno|deve)\s(?:\p{L}{1,12}\s)?(?:incoll|mont)|będ(?:zie|ą)|należy|будет|будут|нужно)(?!\p{L}{9})/iu;

/** Whether a line is of a magnet on or in something that stays with it: "NdFeB magnet bonded on steel plate", "case, built-in magnets". */
export const isMounted = (line: LineReading): boolean =>
  textsOf(line, 'description', 'remarks').some(({ source }) => {
    const text = source.text.slice(0, 400);
    return (MOUNTED.test(text) && !(source.role === 'remarks' && TO_DO.test(text))) || BUILT_IN.test(text);
  });
