import { type Assigned, type ColumnInput, tells } from './column-inputs.ts';
import { headerForm } from '../headers/headers.ts';
import { parseUnit } from '../cells/units.ts';

/* Lists of stock and of orders: what lies there or was ordered is how many there are, not what came in or went out in the month. */

/** What lies there at the end. */
const CLOSING =
  /^(?:closing (?:stock|balance|qty|quantity)|(?:stock|qty|quantity)? ?on[ _-]?hand(?: qty| quantity)?|stock (?:qty|quantity)|end(?:bestand| stock| balance)|lagerbestand|bestandsmenge|stock (?:final|actuel|actual|disponible)|(?:quantit[ée]|qt[ée]) en stock|existencias?(?: final(?:es)?)?|giacenza(?: (?:finale|attuale))?|esistenza|stan (?:końcowy|magazyn\p{L}{2})|saldo final|estoque(?: atual)?|кон(?:\.|ечн\p{L}{2,3}) ?остаток|остаток(?: на (?:конец|складе).{0,20})?|(?:期末|月末)(?:结存|結存|库存|庫存|在庫)(?:数|數)?量?|(?:结存|結存|库存|庫存|现存|現存)(?:数|數)?量|现有库存|現有庫存|现?在库[数數]量?|現?在庫[数數]?量?|(?:기말|현)?재고(?:수량|량)?|[qs]oh|rob|r\.o\.b\.?|remaining on board|qt[ée] (?:stock|dispo\p{L}*)|stock dispo\p{L}*|disponib\p{L}*)$/iu;
/** What was ordered, whether it came or not; and what of the stock may be used, where no column has all that lies there. */
const ORDERED =
  /^(?:(?:order(?:ed)?|ord\.?|po|purch(?:ase|\.)?) ?(?:qty|quantity)\.?|(?:qty|quantity) (?:ordered|ord\.?)|bestellte menge|menge bestellt|q(?:uanti)?\.?t[àa]'? ?(?:ord(?:inata)?\.?|ordine)|qt[ée] (?:cde|cdée|cd\.|commandée|cmd\.?)|(?:cant(?:idad)?|ctd)\.? ?(?:ped(?:ida|ido)?\.?|pedido)|(?:qtd|qtde|quantidade)\.? (?:ped(?:ida|ido)?\.?)|ilość (?:zam(?:ówiona)?\.?)|(?:obj(?:ednané|\.) ?množství|množství (?:obj(?:ednáno|\.)))|sl đặt|số lượng đặt(?: hàng)?|заказано|кол(?:-во|ичество) (?:заказ\p{L}*)|sipariş (?:miktarı|adedi))$/iu;
const LYING =
  /^(?:bestand|frei verwendbar(?:er bestand)?|frei (?:verw\.?|verf(?:ügbar|\.)?)|freier bestand|(?:unrestricted|unrestr\.?)(?:-use)?(?: stock)?|(?:free|available|avail\.?) (?:stock|qty|quantity)|(?:stock )?(?:de )?libre util(?:izaci[óo]n|(?:iz)?\.)|stock libre|(?:stock )?(?:à )?util(?:isation|i?s?\.)? libre|(?:stock )?(?:a )?(?:utilizzo libero|libero utilizzo|util\. libero)|scorta libera|(?:estoque )?(?:de )?(?:utilização livre|livre utilização|utiliz\. ?livre)|estoque livre|vrij (?:te gebruiken|gebruik|besteedbaar)|vrije voorraad|(?:zapas )?(?:dowolne wykorzystanie|nieogr\. ?wyk\.?)|wolny zapas|voln[ěe] použ(?:iteln\p{L}{1,2}|\.)|voľne použiteľn\p{L}{1,2}|volná zásoba|szabad(?: felh(?:asználású|\.))? készlet|fritt (?:användbart?|lager|disponibelt)|frit (?:anvendeligt?|lager)|vapaasti käytettävissä|vapaa varasto|stoc liber|serbest stok|tahditsiz(?: kull\p{L}{0,12}\.?)?|свободн(?:о используем\p{L}{2,3}|ый остаток|ый запас)|своб\.? остаток|вільний залишок|非限制(?:使用)?(?:的?[库庫]存)?|可用[库庫]存(?:数|數)?量?|利用可能在庫|自由在庫|引当可能在庫|가용 ?재고(?:수량|량)?|zásob[ay]|zůstatek|(?:množství|počet) (?:na skladě|skladem)|skladem|tồn(?: kho| cuối(?: kỳ)?)?|(?:số lượng|sl) tồn(?: kho)?|stoc|készlet|varasto(?:saldo)?|saldo|lagersaldo|stok(?: (?:miktarı|adedi|akhir))?|mevcut|zaliha|zaloga|stanje zalih[ae]?|stan (?:mag\.?|skladu)|stav (?:zásob|skladu)|stav na (?:skladě|sklade)|qty (?:in|on) (?:stock|hand)|voorraad|stock|best\.|lagerst\.?|stk\.?|exist\.|giac\.|ост\.?|остаток|остатки|наличие|в наличии|залишок|зал\.|наявність|наличност|库存|庫存|在庫|재고|מלאי|الرصيد|رصيد|المخزون|مخزون|موجودی|υπόλοιπο|απόθεμα|คงเหลือ|สต[๊็]อก|likutis|atlikums|laoseis|laojääk|készl\.|varast\p{L}*|depo stok)$/iu;
/** The state of a thing in words, and how many there are in numbers, where the list has units. */
const STATE = /^(?:stav|stan|stanje|stare|стан)$/iu;

/** What lay there before, came in or went out. */
const FLOW =
  /^(?:opening|issue[sd]?|receipts?|consumption|abgang|zugang|verbrauch|anfangsbestand|sorties?|entr[ée]es?|stock initial|salidas?|entradas?|consumos?|usci[tz]\p{L}{1,3}|entrat[ae]|scarichi?|carichi?|przych[oó]d|rozch[oó]d|zużycie|stan początkowy|saldo inicial|saídas?|нач\p{L}{0,8}\.? ?остаток|приход|расход|поступ\p{L}{0,6}|выбыт\p{L}{0,4}|списан\p{L}{0,4}|.{0,3}(?:期初|月初|入库|入庫|出库|出庫|收入|发出|發出|기초|입고|출고).{0,5})$/iu;

/** `Zásoba t`, `Bestand [kg]`: the unit is none of the word. */
function wordOf(header: string): string {
  const body = headerForm(header)?.body.trim() ?? '';
  const [, word, unit] = /^(.{3,60}?)[ ,/]{1,4}(\p{L}{1,4})\.?$/u.exec(body) ?? [];
  return word !== undefined && unit !== undefined && parseUnit(unit) !== null ? word : body;
}

const isOf = (header: string, ...kinds: readonly RegExp[]): boolean =>
  kinds.some((kind) => kind.test(header.trim()) || kind.test(wordOf(header)));

/** What lay there before, what came in and what went out, whichever words for a quantity stand beside it. */
const MOVED: readonly RegExp[] = [
  /(?<!\p{L})(?:opening|beginning|begin|initial(?:e|es)?|inicial(?:es)?|iniziale|anfang\p{L}*|begin\p{L}*|počáteční|początk\p{L}*|pocz|ingående|nyitó\p{L}*|inițial\p{L}*|devir|awal|нач\p{L}*|поч|đầu|αρχικ\p{L}*)(?!\p{L})|期初|月初|前月|前期|繰越|기초|이월|전월/iu,
  /(?<!\p{L})(?:in|received|receipts?|zugang|zugänge|eingang|entr\p{L}*|intr[aă]\p{L}*|caric\p{L}*|przy[jc]\p{L}*|příjem|inlev\p{L}*|bevétel\p{L}*|giriş|masuk|приход|поступ\p{L}*|надх\p{L}*|nhập|ontvangen|εισαγωγ\p{L}*)(?!\p{L})|入库|入庫|受入|收入|增加|입고/iu,
  /(?<!\p{L})(?:out|issue[ds]?|abgang|abgänge|verbrauch|sorti\p{L}*|salid\p{L}*|saíd\p{L}*|usci\p{L}*|scaric\p{L}*|wydan\p{L}*|rozch[oó]d\p{L}*|výdej|uttag|kiadás\p{L}*|ieșiri|çıkış|keluar|расход|выбыт\p{L}*|витрат\p{L}*|xuất|uitgegeven|εξαγωγ\p{L}*)(?!\p{L})|出库|出庫|払出|发出|發出|减少|減少|출고/iu,
];
/** What lies there in the end, beside such columns. */
const LEFT =
  /(?<!\p{L})(?:closing|ending|end|balance|final(?:e|es)?|ende|endbestand|eind\p{L}*|końc\p{L}*|konečn\p{L}*|utgående|záró\p{L}*|kalan|akhir|кон\p{L}*|кін\p{L}*|cuối|τελικ\p{L}*)(?!\p{L})|结存|結存|期末|月末|残高|当月残|当月在庫|기말|재고/iu;
/** Of what lies there its price and its value. */
const OF_MONEY =
  /price|value|amount|cost|wert|preis|betrag|prix|valeur|montant|valor|importe|precio|valore|prezzo|importo|wartość|cena|cen[ay]|hodnota|сумм|цена|стоим|tutar|fiyat|nilai|harga|tiền|giá|[金单單价価價额額]|금액|단가/iu;

/** The closing stock of a list that tells what was there, came in and went out; none where it tells none of two of these. */
function closingAmong(inputs: readonly ColumnInput[]): { closing: ColumnInput; flows: ReadonlySet<number> } | null {
  const short = inputs.filter(({ header, profile }) => header.length <= 40 && profile.numeric >= 0.6);
  const flows = short.filter(({ header }) => MOVED.some((kind) => kind.test(header)));
  if (MOVED.filter((kind) => flows.some(({ header }) => kind.test(header))).length < 2) return null;
  const closing = short.findLast(
    (each) =>
      !flows.includes(each) && each.profile.money < 0.3 && LEFT.test(each.header) && !OF_MONEY.test(each.header),
  );
  return closing === undefined ? null : { closing, flows: new Set(flows.map(({ column }) => column)) };
}

/** Takes the closing stock for the quantity, where nothing else but what moved in the month could be it. */
export function takeClosing(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const headerOf = (at: number): string => inputs.find(({ column }) => column === at)?.header.trim() ?? '';
  const isQuantity = ({ field }: Assigned): boolean => field === 'quantity' || field === 'quantityTotal';
  const isFlow = (each: Assigned): boolean => FLOW.test(headerOf(each.column)) && each.kind !== 'user';
  const among = closingAmong(inputs);
  const isOther = (each: Assigned): boolean =>
    isQuantity(each) &&
    !isFlow(each) &&
    each.column !== among?.closing.column &&
    among?.flows.has(each.column) !== true;
  if (assigned.some((each) => isOther(each) || (isQuantity(each) && each.kind === 'user'))) return;
  const hasUnits = assigned.some(({ field }) => field === 'unit');
  const last = (...kinds: readonly RegExp[]): ColumnInput | undefined =>
    inputs.findLast(
      ({ header, profile, column }) =>
        isOf(header, ...kinds) &&
        profile.numeric >= 0.6 &&
        profile.money < 0.3 &&
        profile.longDigits < 0.5 &&
        !assigned.some((each) => each.column === column && each.kind === 'user'),
    );
  const closing =
    among?.closing ?? last(CLOSING) ?? last(ORDERED) ?? last(LYING) ?? (hasUnits ? last(STATE) : undefined);
  if (closing === undefined || !assigned.some(({ column }) => tells(inputs, column))) return;
  for (let at = assigned.length - 1; at >= 0; at--) {
    const each = assigned[at] as Assigned;
    if (each.column === closing.column || isQuantity(each)) assigned.splice(at, 1);
  }
  assigned.push({ field: 'quantity', column: closing.column, score: 0.7, kind: 'content' });
}

/** What only lists of what lies somewhere have: the least and the most of it, and the place. */
const KEPT =
  /^(?:min|max|mín|máx)(?:\.|imum|imal)?(?: (?:stock|qty|quantity|level|inventory|bestand|stok|stan|zásoba))?$|^(?:(?:最[小低大高少多]|安全|[预預]警|警戒)(?:[库庫]存|存量|[储儲][备備])[量数數]?|(?:最小|最低|最大|安全|適正)在庫[数量]?|(?:최소|최대|안전|적정) ?재고[수량]{0,2}|(?:existencia|scorta|giacenza|quantit[àa]) m[ií]nim[ao]|estoque m[íi]nimo|stan (?:min\p{L}*|maks\p{L}*)|minim[áa]ln[íaey]\p{L}* (?:zásoba|stav|stan)|мин\p{L}*\.? (?:остаток|запас)|asgari stok|tồn(?: kho)? tối thiểu|minimumvoorraad|mindest(?:b\.?|best\.?|bestand)|meldebestand|sicherheitsbestand|stk m[íi]n\.?|stock m[íi]n\p{L}*\.?|stock mini|reorder (?:level|point|qty)|safety stock|bin(?: ?(?:no\.?|location|loc))?|shelf|rack|store ?room|warehouse|location|lagerort|lagerplatz|lagerfach|regal|lager|emplacement|magasin|rayon|ubic(?:\.|aci[óo]n)|estante|almac[ée]n|ubicazione|scaffale|magazzino|localiza[çc][ãa]o|prateleira|almoxarifado|locatie|plank|magazijn|magazyn|półka|lokalizacja|sklad|regál|umístění|полка|склад|стеллаж|место хранения|ячейка|polc|raktár|raft|depozit|hylla|hylle|lagerplats|hylly|varasto|depo|raf|kho|kệ|gudang|rak|库位|仓库|货架|倉庫|儲位|庫位|棚番|棚|保管場所|창고|선반|위치|מחסן|מדף|المخزن|الرف|انبار|αποθήκη|ράφι)$/iu;

/** Whether a list says how many of a thing lie there, so that none means that none is left, and not that none is built in. */
export function isOfStock(quantity: string, headers: Iterable<string>): boolean {
  return isOf(quantity, CLOSING, LYING, STATE) || [...headers].some((header) => KEPT.test(header.trim()));
}
