import { headerForm } from './headers.ts';

/** What a header is called, where that counts beside the fields that it may mean. */
interface Names {
  readonly element: boolean;
  readonly comment: boolean;
  readonly reference: boolean;
  /** Names the thing, its number or its place in the list, as the writer pleased. */
  readonly loose: boolean;
  readonly amount: boolean;
  readonly location: boolean;
  readonly items: boolean;
  /** `Level 2`. */
  readonly level: boolean;
  readonly type: boolean;
  readonly quantity: boolean;
  /** Whoever buys: a customer, or the clerk who orders. */
  readonly buyer: boolean;
  /** A kind of thing with a magnet: below it stands which one. */
  readonly carrier: boolean;
  /** Who makes it and which of theirs it is, in one cell. */
  readonly makerAndModel: boolean;
}

const LOOSE =
  /^(?:part|parts|teil|item|items|component|components|article|product|material|reference|ref|number|id|code|(?:asset|inventory) (?:no\.?|number|id|#)|inv(?:entar|\.)?-?n(?:r\.?|ummer)|n[°º] ?inv\.)$/iu;
const LEVEL = /^(?:level|lvl|lv|l|stufe|ebene|niveau|nivel|livello|poziom|层级|階層|レベル)$/u;
const TYPE = /^(?:type|typ|tipo|kind|art|soort|rodzaj|druh|тип|вид|类型|類型|種類|종류|유형)$/iu;

/** "Joint | Motor | Spec | Qty". */
const CARRIER =
  /^(?:(?:servo|stepper|step|dc|drive|main)[ -]?)?(?:motors?|motoren|servos?|steppers?|magnets?|magnete|(?:loud)?speakers?|lautsprecher|actuators?|moteurs?|aimants?|motore|motori|motores?|im[aá]n(?:es)?|silniki?|magnesy?|двигател[ьи]|моторы?|магниты?|电机|電機|馬達|马达|舵机|磁铁|磁鐵|磁石|喇叭|扬声器|モーター?|サーボ|スピーカー?|모터|자석|스피커)$/iu;

/** "Manufacturer / Model", "Brand & Model", "メーカー・型番", "品牌型号". */
const MAKER_AND_MODEL =
  /^(?:manufacturer|mfr\.?|maker|make|brand|vendor|hersteller|marke|fabricant|marque|fabricante|marca|produttore|producent|производитель|メーカー|品牌|廠牌|厂牌|廠商|厂家|厂商|製造商|制造商|제조사)(?: name)?\s?(?:[/&+,・、]|and|und|et|y|e|i|и)?\s?(?:model(?:l|o|e)?|modèle|type|typ|tipo|part(?: ?(?:no\.?|number))?|series|product|модель|тип|型番|型号|型號|品番|모델)s?$/iu;

function read(text: string): Names {
  const header = text.trim();
  const form = headerForm(text);
  return {
    element: /^[eé]l[eé]ment(?:[ois]|os)?$/iu.test(header),
    comment: /^comments?$/iu.test(header),
    reference: /^r[eé]f(?:s|\.|[eé]rences?|erencias?|erências?|erenz(?:en)?|erentie|erens)?$/iu.test(header),
    loose: LOOSE.test(header),
    amount: /^(?:amount|jumlah)$/iu.test(header),
    location: /^(?:locations?|lagerort|lagerplatz|emplacement|ubicación|位置|存放位置|위치)$/iu.test(header),
    items: /^items?$/iu.test(header),
    level: form?.index != null && LEVEL.test(form.bare),
    type: TYPE.test(header),
    quantity: /q(?:ua)?n?ty?/iu.test(text),
    buyer: /^(?:buyer|purchaser|acheteu(?:r|se)|compradora?|compratore|pembeli)$/iu.test(header),
    carrier: CARRIER.test(header),
    makerAndModel: MAKER_AND_MODEL.test(header),
  };
}

const memo = new Map<string, Names>();
const MEMO_LIMIT = 5000;

/** Read once per header text: the same ones stand in file after file. */
export function namesOf(header: string): Names {
  let names = memo.get(header);
  if (names === undefined) {
    names = read(header);
    if (memo.size < MEMO_LIMIT) memo.set(header, names);
  }
  return names;
}

/** "Items", "Item". */
export const isItems = (header: string): boolean => namesOf(header).items;
/** "Level 2", "Ebene 3", 层级1: a level with a number. */
export const isLevel = (header: string): boolean => namesOf(header).level;
/** "Type", "Art", 类型: what kind of thing, or which model. */
export const isType = (header: string): boolean => namesOf(header).type;
/** Whether "qty" or "quantity" stands in the header. */
export const isNamedQuantity = (header: string): boolean => namesOf(header).quantity;
/** "Motor", "Servos", "Magnet": a column for such things, which holds the model of each. */
export const isCarrier = (header: string): boolean => namesOf(header).carrier;
/** "Brand & Model", メーカー・型番: both in one cell. */
export const isMakerAndModel = (header: string): boolean => namesOf(header).makerAndModel;
