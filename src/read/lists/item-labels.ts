/** "数量: 1个", "Preis: 4 €": what an item further out is like. */
export const LABELLED = /^(\p{L}[\p{L} .]{0,14})[:：]\s*(\S.{0,200})$/u;
/** "Menge:", 数量：: a label whose value is not on the line. */
export const LABEL = /^\p{L}[\p{L} .]{0,14}[:：]$/u;
/** What a number of things is called. */
export const QUANTITY_WORDS =
  'qty|quantity|pcs|anzahl|menge|stück(?:zahl)?|quantité|cantidad|quantità|quantidade|aantal|ilość|počet|количество|кол-?во|mennyiség|darabszám|adet|miktar|antal|antall|jumlah|数量|數量|個数|수량';
/** A label, without its colon, that is one of `QUANTITY_WORDS`. */
export const QUANTITY = new RegExp(`^(?:${QUANTITY_WORDS})$`, 'iu');
/** What is only said of a thing. */
export const SAYING =
  /^(?:notes?|remarks?|comments?|hinweis|anmerkung|bemerkung|nota|notas|observaci[oó]n|obs|remarque|opmerking|uwaga|poznámka|примечание|备注|備註|備考|비고)$/iu;
/** What is told of a thing, and a thing of its own is not called. */
export const TOLD =
  /^(?:(?:total|unit) )?(?:links?|url|price|cost|precio|prix|preis|prezzo|preço|prijs|cena|ár|fiyat|цена|价格|價格|価格|가격)(?!\p{L})/iu;
/** The label of an item that is no thing: "quantity: 5", "total price: 7 * 2.35", "link:"; null: the item is one. */
export function labelIn(text: string): string | null {
  const label = (LABELLED.exec(text)?.[1] ?? (LABEL.test(text) ? text.slice(0, -1) : '')).trim();
  return QUANTITY.test(label) || TOLD.test(label) ? label : null;
}

/** What a thing measures, weighs, needs or can do. */
const PROPERTIES =
  'voltage|current|torque|speed|weight|mass|power|resistance|impedance|inductance|frequency|step angle|gear ratio|ratio|rated \\p{L}{4,10}|holding torque|stall torque|dimensions?|size|diameter|thickness|height|width|length|depth|radius|grade|colou?r|material|temperature|range|' +
  'spannung|strom|drehmoment|haltemoment|drehzahl|gewicht|masse|leistung|widerstand|durchmesser|dicke|stärke|höhe|breite|länge|tiefe|maße|abmessung(?:en)?|größe|farbe|schrittwinkel|' +
  'tension|courant|couple|vitesse|poids|puissance|résistance|diamètre|épaisseur|hauteur|largeur|longueur|couleur|taille|' +
  'voltaje|tensión|corriente|par|torsión|velocidad|peso|potencia|resistencia|diámetro|espesor|grosor|altura|ancho|largo|longitud|tamaño|ángulo de paso|' +
  'tensione|corrente|coppia|velocità|potenza|resistenza|diametro|spessore|altezza|larghezza|lunghezza|dimensioni|' +
  'tensão|torque|velocidade|potência|resistência|diâmetro|espessura|largura|comprimento|' +
  'spanning|stroom|koppel|snelheid|gewicht|vermogen|weerstand|dikte|hoogte|breedte|lengte|' +
  'napięcie|prąd|moment|prędkość|waga|moc|średnica|grubość|wysokość|szerokość|długość|napětí|proud|hmotnost|výkon|průměr|tloušťka|výška|šířka|délka|' +
  'напряжение|ток|момент|скорость|вес|масса|мощность|диаметр|толщина|высота|ширина|длина|gerilim|tork|ağırlık|çap|kalınlık|yükseklik|' +
  '电压|電壓|电流|電流|扭矩|转速|重量|功率|电阻|直径|厚度|高度|宽度|长度|尺寸|電圧|トルク|回転数|質量|直径|厚さ|高さ|幅|長さ|전압|전류|토크|속도|무게|직경|두께|높이|길이|폭';
const PROPERTY = new RegExp(
  `^(?:max\\.?|min\\.?|nominal|rated|operating|motor|phase|winding|coil|rotor)? ?(?:${PROPERTIES})$`,
  'iu',
);
/** What to look for in a shop, and what else is no thing. */
const SEARCH =
  /^(?:search(?: (?:term|phrase|for|words?))?|keywords?|such(?:e|begriff|wort)|recherche|mots?[- ]clés?|búsqueda|buscar|ricerca|cerca|busca|pesquisa|szukaj|wyszukiwanie|hledat|поиск|искать|zoeken|zoekterm|arama|搜索|关键词|關鍵字|検索|검색어?)$/iu;
/** A figure, perhaps with its unit, and no more than a few words behind it: "~34 N·cm (a 5V)", "10 mm". */
const FIGURES = /^[~≈<>±øØ]?\s?\d[\d.,]{0,8}[^\n]{0,32}$/u;
const LENGTH =
  /^(?:diameter|thickness|height|width|length|dimensions?|size|durchmesser|dicke|stärke|höhe|breite|länge|maße|abmessung(?:en)?|größe|diamètre|épaisseur|hauteur|largeur|longueur|diámetro|espesor|grosor|altura|ancho|largo|longitud|diametro|spessore|altezza|larghezza|lunghezza|dimensioni|diâmetro|espessura|largura|comprimento|dikte|hoogte|breedte|lengte|średnica|grubość|wysokość|szerokość|długość|průměr|tloušťka|výška|šířka|délka|диаметр|толщина|высота|ширина|длина|çap|kalınlık|yükseklik|直径|厚度|高度|宽度|长度|尺寸|厚さ|高さ|幅|長さ|직경|두께|높이|길이|폭)$/iu;

/** "Motor resistance: 0.05 Ohm" */
const LONG_LABEL = /^(\p{L}[\p{L} .]{0,24})[:：]\s*(\S.{0,200})$/u;

/** "Torque: ~34 N·cm (a 5V)", "Search: 28BYJ-48 stepper": what is said of a thing above, and is none; `size`: of its own lengths. */
export function saidOfThing(text: string): { readonly size: string | null } | null {
  const [, label = '', value = ''] = LONG_LABEL.exec(text) ?? [];
  const said = label.trim();
  if (SEARCH.test(said)) return { size: null };
  return PROPERTY.test(said) && FIGURES.test(value) ? { size: LENGTH.test(said) ? text : null } : null;
}

/** What the head of an order says of whoever ordered, of its way and its sums: "收货人：…", "Order no.: …", "Versandkosten: …". */
const OF_ORDER =
  /^(?:order (?:no\.?|number|date|id|total|status)|tracking (?:no\.?|number|id)|invoice (?:no\.?|number|date)|shipping|shipping (?:cost|fee|method)s?|ship to|shipping address|delivery (?:address|date|fee|cost)s?|postage|freight|recipient|consignee|buyer|e-?mail|tele?phone(?: no\.?| number)?|tel\.?|phone(?: number)?|amount paid|total paid|payment(?: method)?|sub-?total|bestellnummer|auftragsnummer|bestelldatum|lieferadresse|lieferanschrift|versand(?:kosten|art)?|empfänger|telefon(?:nummer)?|zahlungsart|gesamtbetrag|rechnungsnummer|numéro de commande|date de commande|adresse|destinataire|frais de port|livraison|téléphone|n[úu]mero de pedido|fecha de pedido|destinatario|gastos de envío|envío|teléfono|forma de pago|número do pedido|frete|destinatário|telefone|numero ordine|spese di spedizione|spedizione|indirizzo|telefono|numer zamówienia|odbiorca|wysyłka|adres dostawy|номер заказа|получатель|адрес(?: доставки)?|доставка|телефон|sipariş no|sipariş numarası|alıcı|kargo(?: ücreti)?|teslimat adresi|[会會][员員](?:昵称|名)?|(?:收货|收貨|收件)(?:人|地址|电话|電話)|(?:联系|聯繫)?(?:电话|電話|手机|手機)(?:号码|號碼)?|(?:订单|訂單)(?:编号|編號|号|號|时间|金额|状态)|下单时间|付款(?:时间|方式)|(?:支付)方式|(?:快递|物流)(?:单号|公司|费)|[运運][费費]|邮费|实收(?:金额|款)?|实付(?:金额|款)?|应付(?:金额|款)?|买家(?:昵称)?|注文(?:番号|日)|お届け先|送料|宛先|電話番号|주문 ?(?:번호|일)|배송(?:지|비)|받는 ?사람|수령인|전화 ?번호)$/iu;

/** Whether an item is of the head of an order, and no thing. */
export const isOfOrder = (text: string): boolean => OF_ORDER.test((LABELLED.exec(text)?.[1] ?? '').trim());
