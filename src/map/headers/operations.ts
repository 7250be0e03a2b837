import { foldText, headerKey } from './headers.ts';
import { headerCandidates } from './dictionary.ts';
import type { Field } from '../types.ts';

/* Tables that say what is done, where and how long, and list no parts. */

const keys = (list: string): ReadonlySet<string> => new Set(list.split(',').map(headerKey));

const OPERATION = keys(
  'AG,AVO,Arbeitsgang,Arbeitsgänge,AG-Nr,Arbeitsgangbezeichnung,Arbeitsschritt,Vorgang,Vorgangsbezeichnung,Operation,Operation No,Operation Description,Op,Op.,Op No,Oper,Oper.,Process step,Work step,Routing step,Opération,Gamme,Phase,Operación,Operazione,Fase,Operação,Etapa,Bewerking,Operacja,Operace,Operácia,Операция,Операція,Наименование операции,Operatie,Operație,Operatsioon,Művelet,İşlem,Operasyon,Công đoạn,Nguyên công,Operasi,工序,工序号,工序名称,工序名稱,工程,工程名,作業,作業名,작업,공정,공정명',
);
const WORKPLACE = keys(
  'Arbeitsplatz,Arb.-Platz,APL,Kostenstelle,Maschine,Work center,Work centre,Workcenter,Workcentre,Workstation,Work station,Resource,Machine,Station,Poste de travail,Poste,Centre de charge,Centro de trabajo,Puesto de trabajo,Centro di lavoro,Macchina,Centro de trabalho,Posto de trabalho,Werkplek,Bewerkingsplaats,Machinegroep,Stanowisko,Stanowisko robocze,Gniazdo,Pracoviště,Pracovisko,Рабочий центр,Рабочее место,Участок,Робочий центр,Arbetsplats,Resurs,Arbejdssted,Arbeidsplass,Työpiste,Munkahely,Post de lucru,İş merkezi,İş istasyonu,Trạm,工作中心,工作站,工位,设备,設備,作業区,作業場,설비,작업장,작업구',
);
const TIME =
  /^(?:t ?[rest]{1,2}(?![a-z])|(?:rust|stuck|bearbeitungs|vorgabe|maschinen|arbeits|durchlauf)?zeit|min(?:\.|uten|utes|utos|uti)?(?![a-z])|std\.?(?![a-z])|hours?(?![a-z])|hrs?(?![a-z])|set-?up|run ?time|cycle ?time|(?:std|standard|unit|machine|labou?r) ?time|time(?![a-z])|temps|tps|tiempo|tempo|tijd|insteltijd|bewerkingstijd|czas|cas(?![a-z])|время|тшт|тпз|норма|час|tid(?![a-z])|aika|ido(?![a-z])|timp|sure(?![a-z])|thoi gian|waktu|[准準]备工时|準備時間|工时|工時|作業時間|標準時間|段取|時間|时间|시간|준비)/u;
/** A table that counts or numbers its parts lists them, whatever it says of work. */
const OF_PARTS: readonly Field[] = ['quantity', 'quantityTotal', 'partNumber', 'mpn', 'material'];

/** "AG, Arbeitsplatz, Arbeitsgang, tr [min], te [min]": an operation and where it is done or how long it takes. */
export function isOfWork(headers: ReadonlyMap<number, string>): boolean {
  const texts = [...headers.values()];
  const has = (set: ReadonlySet<string>): boolean => texts.some((text) => set.has(headerKey(text)));
  const isTimed = texts.some((text) => TIME.test(foldText(text.trim())));
  const [isDone, isPlaced] = [has(OPERATION), has(WORKPLACE)];
  return (
    texts.length >= 3 &&
    Number(isDone) + Number(isPlaced) + Number(isTimed) >= 2 &&
    (isDone || isPlaced) &&
    !texts.some((text) =>
      headerCandidates(text).some(({ field, kind }) => kind !== 'contained' && OF_PARTS.includes(field)),
    )
  );
}
