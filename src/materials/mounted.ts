import { textsOf, type LineReading } from './line.ts';

/** What is done to a magnet. */
const DONE =
  '(?:bonded|glued|mounted|attached|cemented|epoxied|fixed|fastened|overmou?lded|pressed|(?:auf|ein)?geklebt|verklebt|montiert|befestigt|verpresst|coll[eé]e?s?|mont[eé]e?s?|pegad[oa]s?|montad[oa]s?|incollat[oie]|montat[oie]|klejon[yeia]{1,2}|наклеенн\\p{L}{2,3}|закрепл[её]нн\\p{L}{2,3})';
const ON = '(?:on|onto|to|in|into|auf|in|an|am|sur|[aà]u?|dans|en|sobre|su|sul|na|на|в)';
/** What it is done to, and stays with it: a plate, a yoke, a core, a shaft. */
const ONTO =
  '(?:plate|backing|back ?iron|yoke|core|lamination|steel|shaft|hub|sleeve|rotor|stator|flange|carrier|bracket|[\\p{L}-]{0,15}(?:platte|blech|joch|kern|welle|nabe)|plaque|tôle|tole|culasse|noyau|arbre|placa|chapa|yugo|núcleo|eje|piastra|giogo|nucleo|albero|płyt\\p{L}{1,2}|rdzeń|wał|пластин\\p{L}|сердечник\\p{L}{0,2}|вал\\p{L}?)(?![\\p{L}])';
const BETWEEN = '(?:[\\p{L}\\d.,-]{1,20}\\s){0,2}';
const MOUNTED = new RegExp(
  `${DONE}\\s(?:directly\\s)?${ON}\\s${BETWEEN}${ONTO}|(?:auf|an|in)\\s${BETWEEN}${ONTO}\\s${DONE}|[粘贴貼胶][接合在于於貼贴]?.{0,6}(?:钢板|鋼板|铁板|鐵板|铁芯|鐵芯|轭|軛|轴|軸)|(?:鋼板|ヨーク|コア|シャフト)に(?:接着|取付|貼付)`,
  'iu',
);

/** Whether a line is of a magnet on something that stays with it: "NdFeB magnet bonded on steel plate". */
export const isMounted = (line: LineReading): boolean =>
  textsOf(line, 'description', 'remarks').some(({ source }) => MOUNTED.test(source.text.slice(0, 400)));
