import { foldText } from '../headers/headers.ts';

/*
 * Figures of planning and purchasing, in the languages of the header dictionary: least orders, lots, packs, times of delivery, stock that is
 * kept, use in a year. Where they stand, equal ones are no sign of equal parts.
 */
const ORDERED =
  /(?<!\p{L})(?:moq|mbm|qmc|eoq|spq|mpq|vpe|wbz|lt|min|minim\p{L}{0,8}|mindest\p{L}{0,16}|мин\p{L}{0,10}|мін\p{L}{0,10}|asgari|toi thieu|ελαχιστ\p{L}{0,3})(?!\p{L})/u;
const LOT =
  /(?<!\p{L})(?:lots?|batch(?:es)?|lote|lotto|lotti|losgrosse|los|charge|davk\p{L}{1,2}|davek|partii|parti\p{L}?|партии|партія|партії|partij\p{L}{0,8}|multiples?|multiplo|era(?:koko)?)(?!\p{L})/u;
const PACK =
  /(?<!\p{L})(?:pack(?:s|ing|age|aging|ung)?|per (?:box|carton|reel|bag)|verpackung\p{L}{0,9}|gebinde\p{L}{0,6}|conditionnement|colisage|empaque|embalaje|embalagem|confezion[ei]|imballo|verpakking\p{L}{0,9}|opakowani\p{L}{1,2}|baleni|balenie|упаковк\p{L}|пакуванн\p{L}|ambalaj|csomagolas|forpackning\p{L}{0,7}|emballage|pakkaus\p{L}{0,6})(?!\p{L})/u;
const TIME =
  /(?<!\p{L})(?:lead ?times?|delivery|lieferzeit|wiederbeschaffungszeit|beschaffungszeit|durchlaufzeit|delai|plazo|tiempo|prazo|tempo|termin[eu]?|levertijd|doorlooptijd|czas|termin dostawy|dodaci|lhuta|lehota|срок\p{L}{0,2}|строк|teslim|sure(?:si)?|leveranstid|leveringstid|ledtid|toimitusaika|szallitasi|termen|thoi gian|waktu tunggu|days|tage|jours|dias|giorni|dagen|dni|днеи|shelf life|lifetime)(?!\p{L})/u;
const KEPT =
  /(?<!\p{L})(?:safety|reorder|order (?:point|level|multiple)|sicherheitsbestand|meldebestand|de securite|de seguridad|di sicurezza|de seguranca|veiligheidsvoorraad|bezpieczenstwa|pojistn\p{L}{1,2}|страхов\p{L}{1,3}|страхув\p{L}{1,4}|emniyet|sakerhetslager|sikkerhedslager|sikkerhetslager|varmuusvarasto|biztonsagi|de siguranta|annual|yearly|jahresbedarf|demand|usage)(?!\p{L})/u;
const EASTERN =
  /[起最][小低]?[订訂购購包发發批][购購订訂货貨装裝注]?[量数數]|最[小低]|交[货貨]?期|采购周期|採購週期|周期|週期|批量|安全(?:[库庫]存|在庫)|包[装裝]|ロット|リードタイム|納期|入数|発注|최소|발주|로트|리드 ?타임|납기|포장|안전 ?재고|ขั้นต่ำ|ระยะเวลา/u;

/** Whether a header says that figures are of planning, and number nothing: `MOQ`, `Lead time (days)`, Losgröße, 最小起订量. */
export function arePlanned(header: string): boolean {
  const text = foldText(header).replace(/[_\s]+/g, ' ');
  return [ORDERED, LOT, PACK, TIME, KEPT].some((words) => words.test(text)) || EASTERN.test(header);
}
