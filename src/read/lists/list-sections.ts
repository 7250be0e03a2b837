/** "## Parts list": a title, with how far in it is. The blank behind the signs is often left out, as in "#Partes". */
const TITLE = /^\s{0,3}(#{1,6})(?:\s+|(?=\p{L}))(\S.{0,199})$/u;
const CLOSED = /[:：\s#]{1,20}$/u;

/** A title as it is written, without its signs, and its level from 1; null: the line is none. */
export function titleOf(line: string): { readonly level: number; readonly title: string } | null {
  const [, signs = '', title] = line.length > 300 ? [] : (TITLE.exec(line) ?? []);
  return title === undefined ? null : { level: signs.length, title: title.replace(CLOSED, '') };
}

/** "■ Motors", "＠基板", "【電子部品】": as texts in East Asia mark what stands below; things of a list may be marked alike. */
const SIGNED = /^\s{0,3}(?:[■◆□◇▼▽★☆＠]\s{0,3}(?=\S)|[【〔《](?=[^】〕》]{1,60}[】〕》]\s*$))(\S.{0,99})$/u;
/** Deeper than any that has signs of Markdown. */
const BELOW_ALL = 7;

/** The same of a text whose things have signs of another kind. */
export function titleAmongItems(line: string): { readonly level: number; readonly title: string } | null {
  const [, title] = line.length > 300 ? [] : (SIGNED.exec(line) ?? []);
  return title === undefined ? titleOf(line) : { level: BELOW_ALL, title: title.replace(/[】〕》:：\s]{1,20}$/u, '') };
}

/**
 * Which lines of a text stand below a title that `isListTitle`, up to the next title that is no deeper; null: none. The title itself is
 * one of them.
 */
export function linesOfSections(lines: readonly string[], isListTitle: (title: string) => boolean): Uint8Array | null {
  const within = new Uint8Array(lines.length);
  let level = 0;
  lines.forEach((line, at) => {
    const title = line.includes('#') ? titleOf(line) : null;
    if (title !== null && (level === 0 || title.level <= level)) level = isListTitle(title.title) ? title.level : 0;
    if (level > 0) within[at] = 1;
  });
  return within.includes(1) ? within : null;
}

/** "Materials", "**Hardware:**": a line of its own that may head items. */
const PLAIN = /^\s{0,3}(?:\*\*|__)?(\p{L}[^|:：]{2,60}?)\s?[:：]?(?:\*\*|__)?[:：]?\s*$/u;
const ITEM = /^[ \t]{0,40}(?:[-*+•]|\d{1,3}[.)])[ \t]/;

/** The words of a line without signs of a title, which stands right above an item, or above one and an empty line; null: it is none. */
function plainTitleOf(lines: readonly string[], at: number): string | null {
  const line = lines[at] ?? '';
  const next = (lines[at + 1] ?? '').trim() === '' ? (lines[at + 2] ?? '') : (lines[at + 1] ?? '');
  if (line.length > 100 || ITEM.test(line) || !ITEM.test(next)) return null;
  return PLAIN.exec(line)?.[1] ?? null;
}

/**
 * The same of titles without signs of one, each with the items right below it: up to a line that is neither an item, nor empty, nor
 * further in. Null: none is there.
 */
export function linesBelowPlain(lines: readonly string[], isListTitle: (title: string) => boolean): Uint8Array | null {
  const within = new Uint8Array(lines.length);
  let isBelow = false;
  lines.forEach((line, at) => {
    const plain = isBelow && ITEM.test(line) ? null : plainTitleOf(lines, at);
    if (plain !== null) isBelow = isListTitle(plain);
    else if (isBelow && line.trim() !== '' && !ITEM.test(line) && !/^[ \t]/.test(line)) isBelow = false;
    if (isBelow) within[at] = 1;
  });
  return within.includes(1) ? within : null;
}

/** "Components that were not used": what is below is in no list. */
const UNUSED =
  /(?<!\p{L})(?:unused|not (?:being )?used|no longer used|discarded|(?:nicht|nicht mehr) (?:verwendete?|benutzte?|benötigte?)|non utilisée?s?|(?:no|non) (?:se )?(?:utilizad|usad|utilizzat|usat)[oaie]s?|não (?:foram |são |mais )?(?:utilizad|usad)[oa]s?|descartad[oa]s|niet (?:meer )?gebruikt|nieużywan[eya]|nepoužit[éeo]|не\s?использ\p{L}{2,8}|nem használt|kullanılmayan|unneeded|(?:not|no longer) (?:needed|required|ordered)|unnötige?|pas nécessaires?|non (?:nécessaires?|necessari[oae]?)|no necesari[oa]s?|não necessári[oa]s?|niet nodige?|niepotrzebn[eya]|nepotřebn[éeý]|nepotrebn[éeýoi]|не\s?нужн\p{L}{1,3}|непотрібн\p{L}{1,2}|szükségtelen|gereksiz|onödiga?|unødvendige?|tarpeettom\p{L}{1,4})(?!\p{L})|明确不|明確不|不需要的|不要な(?:部品|もの)|필요\s?없는|未使用|不使用|没有使用|使わな|사용하지 않/iu;

/** Whether a title is of things that are not in what is built: "Parts no longer used". */
export const isOfUnused = (title: string): boolean => UNUSED.test(title);

/** Titles of sections in which sentences are said of the things above, or companies named that sell such. */
const NOTES =
  /^(?:(?:general |build |important )?notes?|(?:must[- ]decide|to[- ]decide|unresolved)(?: \p{L}{3,10})?|(?:open )?(?:questions|issues|decisions|points|topics)|assumptions|offene (?:punkte|fragen)|entscheidungen|questions ouvertes|preguntas abiertas|открытые вопросы|待定(?:事[项項])?|未決(?:事項)?|(?:\p{L}{2,14} ){0,2}(?:(?:suppliers|vendors)(?: list)?|lieferanten|bezugsquellen|fournisseurs|proveedores|fornitori|fornecedores|dostawcy|dodavatel[ée]|поставщики|tedarikçiler(?:i|imiz)?|tedarik önerileri|leveranciers|leverantörer)|供[应應]商(?:列表|名[单單])?|サプライヤー|仕入先|공급업체|remarks?|comments?|tips?|hinweise?|anmerkungen?|bemerkungen?|remarques?|notas?|observa(?:ciones|ções)|uwagi|pozn[aá]mky?|примечани[ея]|заметки|注意(?:事[项項])?|[说說]明(?:事[项項])?|[备備][注註考]|注記|참고|비고|(?:buying|purchasing|selection) (?:principles|criteria|rules)|einkaufsgrunds[äa]tze|auswahlkriterien|crit[èe]res de (?:choix|s[ée]lection)|criterios de (?:compra|selecci[óo]n)|criteri di (?:scelta|acquisto)|kryteria (?:wyboru|zakupu)|(?:购买|选购|采购|选型)(?:原则|须知|要点|注意(?:事项)?)|購入(?:時)?の注意(?:点)?|選定基準|구매 ?(?:원칙|시 ?주의(?:사항)?))$/iu;

/** Further ones, with what they are on: "Notes on purchasing", "Points d'attention", "Lưu ý khi mua". */
const FURTHER_NOTES = new RegExp(
  `^(?:${[
    "(?:(?:additional|further|other|general|important|final|purchas(?:e|ing)|buying|procurement|sourcing|ordering|shopping|assembly|build|safety|usage|wiring|soldering|technical) ){0,2}(?:notes?|tips?(?: (?:and|&) tricks)?|hints?|remarks|warnings?|precautions|caveats)(?: (?:for|on) (?:buying|purchas(?:e|ing)|procurement|sourcing|ordering|shopping|assembly|selection))?",
    '(?:(?:wichtige|allgemeine|zusätzliche|weitere) )?(?:einkaufs?|kauf|beschaffungs?|bestell|sicherheits|montage|aufbau)?(?:hinweise?|tipps?|anmerkungen|bemerkungen|notizen)(?: (?:zum|zur|für den|für die) (?:ein)?(?:kauf|beschaffung|bestellung|auswahl|montage))?',
    "(?:notes?|remarques?|conseils?|astuces?)(?: (?:d['’](?:achats?|assemblage|utilisation)|de (?:montage|sécurité)|importante?s?|complémentaires?|générales?|pour l['’]achat))?|points? d['’](?:attention|achat)|points? à (?:vérifier|surveiller)",
    '(?:notas?|consejos?|observaciones|advertencias?)(?: (?:adicionales|importantes|generales|finales|técnicas|de (?:compra|montaje|seguridad)|(?:para|sobre) la compra))?|(?:notas?|dicas?|observações)(?: (?:adicionais|importantes|gerais|finais|de (?:compra|montagem|segurança)|(?:para|sobre) a compra))?',
    "(?:note|consigli|avvertenze|osservazioni)(?: (?:aggiuntive|importanti|generali|finali|(?:per l['’]|sull['’]|d['’])acquisto|di (?:montaggio|sicurezza)))?|(?:aankoop|inkoop|bestel|veiligheids)?(?:tips|notities|opmerkingen)(?: (?:voor|bij) (?:de )?aankoop)?",
    '(?:uwagi|wskazówki|porady|notatki)(?: (?:dotyczące|do) (?:zakup\\p{L}{1,3}|montażu)| zakupowe| końcowe| dodatkowe)?|(?:poznámky|tipy|rady)(?: (?:k|pro) (?:nákupu?|montáži))?|(?:vásárlási )?(?:megjegyzések|tippek|tanácsok)',
    '(?:важные |общие |дополнительные )?(?:примечани[ея]|заметки|замечания|советы)(?: (?:по|к|при|для) (?:закупк\\p{L}{1,2}|покупк\\p{L}{1,2}|выбору|сборке|заказу|монтажу))?|(?:примітк[аи]|поради|нотатки)(?: (?:щодо|до|з) (?:закупівлі|купівлі|вибору|збірки))?',
    '(?:(?:önemli|ek|genel|satın alma|alışveriş|montaj|güvenlik) ){0,2}(?:notlar[ıi]?|ipuçları|uyarılar[ıi]?)|(?:köp|inköps|indkøbs|innkjøps)?(?:tips|råd)|anteckningar|anmärkningar|bemærkninger|merknader|(?:osto)?vinkit|huomautukset|huomiot',
    'catatan(?: (?:pembelian|penting|tambahan))?|tips (?:pembelian|membeli)|(?:ghi chú|lưu ý|chú ý|mẹo)(?: (?:khi|về(?: việc)?) (?:mua(?: hàng| sắm)?|lắp ráp))?',
    '(?:重要|安全|采购|採購|购买|購買|选购|選購|选型|選型|使用|组装|安装|核对|其他|补充)(?:时的?)?(?:注意(?:事[项項])?|[说說]明|[备備][注註]|提示|须知|要点)|(?:温馨)?提示|小贴士|(?:优先|推荐)?(?:购买|購買|采购|採購)渠道|(?:購入|組立|安全|使用)(?:時)?の?(?:注意(?:点|事項)?|備考|メモ|ヒント|コツ)|補足|(?:구매|구입|조립|안전) ?(?:시 ?)?(?:주의(?: ?사항)?|참고(?: ?사항)?|유의 ?사항|팁|메모)|(?:참고|주의|유의) ?사항',
  ].join('|')})$`,
  'iu',
); // prettier-ignore

/** Titles of advice on what to buy: beside tables that list it. Where there are none, things may stand below them. */
const ADVICE = new RegExp(
  `^(?:${[
    "(?:(?:purchas(?:e|ing)|buying|buyer['’]?s|procurement|sourcing|ordering|shopping|selection) ){1,2}(?:advice|guidance|recommendations?|suggestions?|guides?|guidelines?|considerations)|(?:advice|recommendations?|suggestions?) (?:for|on) (?:buying|purchas(?:e|ing)|procurement|sourcing|ordering|selection)",
    '(?:kauf|einkaufs|beschaffungs|bestell|auswahl)(?:empfehlung(?:en)?|ratgeber|beratung)|empfehlungen (?:zum|für den) (?:ein)?kauf',
    "(?:recommandations?|guide) (?:d['’]achats?|pour l['’]achat)|(?:recomendaciones|sugerencias|guía) (?:de|para la|sobre la) compras?|(?:recomendações|sugestões|guia) (?:de|para a) compras?|(?:raccomandazioni|suggerimenti|guida) (?:d['’]|per l['’]|all['’])acquisto|(?:aan)?koopadvies|aankoopaanbevelingen",
    '(?:zalecenia|rekomendacje) (?:zakupowe|dotyczące zakupu)|doporučení (?:k|pro) nákupu?|vásárlási (?:javaslatok|ajánlások|útmutató)|рекомендации (?:по|для|при) (?:закупк\\p{L}{1,2}|покупк\\p{L}{1,2}|выбору|заказу)|рекомендації (?:щодо|з|до) (?:закупівлі|купівлі|вибору)',
    '(?:satın alma|alışveriş) (?:önerileri|tavsiyeleri|rehberi)|(?:gợi ý|khuyến nghị|lời khuyên|tư vấn) (?:khi )?mua(?: hàng| sắm)?|(?:rekomendasi|saran) pembelian',
    '(?:采购|採購|购买|購買|选购|選購|选型|選型|选择|下单)(?:时的?)?(?:建议|建議|指南)|(?:購入|選定)(?:の|に関する)?(?:アドバイス|ガイド)|(?:구매|구입|선정) ?(?:권장 ?사항|가이드|조언)',
  ].join('|')})$`,
  'iu',
); // prettier-ignore

const plainTitle = (title: string): string => title.replace(/^[^\p{L}]{1,20}|^\p{Lu}[.)] |[^\p{L}]{1,20}$/gu, '');

/** Whether a title, apart from signs around it, is of notes or of who sells things: "📝 Build notes", "Suppliers". */
export function isOfNotes(title: string): boolean {
  const plain = plainTitle(title);
  return NOTES.test(plain) || FURTHER_NOTES.test(plain);
}

/** Whether it is of advice on what to buy: "Purchasing recommendations", "采购建议". */
export const isOfAdvice = (title: string): boolean => ADVICE.test(plainTitle(title));
