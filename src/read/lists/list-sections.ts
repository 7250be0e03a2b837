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

/** Titles of what is said of buying the things above. */
const BUYING =
  /^(?:(?:purchas(?:e|ing)|buying|shopping|sourcing|procurement|ordering) (?:notes?|tips?|advice|hints?|recommendations?|suggestions?|guidance)|(?:notes?|tips?|advice|hints?|recommendations?) (?:on|for|about) (?:purchas(?:e|ing)|buying|sourcing|procurement|ordering)|(?:einkaufs?|kauf|bestell|beschaffungs)-?(?:hinweise?|tipps?|empfehlung(?:en)?|notizen)|(?:hinweise?|tipps?) (?:zum|zur|für den) (?:ein)?(?:kauf|beschaffung|bestellung)|(?:notes?|conseils?|recommandations?|remarques?) (?:d['’]|pour l['’])achats?|(?:notas?|consejos?|recomendaciones|sugerencias) (?:de|para la) compra|(?:note|consigli|suggerimenti) (?:d['’]|per l['’])acquist[oi]|(?:notas?|dicas?|recomendações|sugestões) (?:de|para) compras?|(?:uwagi|wskazówki) (?:dotyczące |do )?zakup(?:u|ów)|(?:poznámky|tipy) (?:k|pro) nákupu?|(?:примечани[ея]|рекомендации|советы|заметки) (?:по|о|к|для) (?:закуп|покуп)\p{L}{2,5}|(?:примітки|поради|рекомендації) (?:щодо|з|до) (?:закуп|купів)\p{L}{2,5}|(?:采购|購買|购买|選購|选购|採購|选型|選型)(?:时的?)?(?:建[议議]|[说說]明|提示|[备備][注註]|[须須]知|小?[贴貼]士|注意(?:事[项項])?)|購入(?:時)?の(?:ヒント|アドバイス|ポイント|メモ)|구매 ?(?:팁|조언|참고(?: ?사항)?|안내)|(?:lưu ý|gợi ý|ghi chú) (?:khi )?mua(?: hàng| sắm)?|satın alma (?:notları|önerileri|ipuçları))$/iu;

const bare = (title: string): string => title.replace(/^[^\p{L}]{1,20}|^\p{Lu}[.)] |[^\p{L}]{1,20}$/gu, '');

/** Whether a title, apart from signs around it, is of what is said of buying things: "🛒 Purchasing notes", 采购建议. */
export const isOfBuying = (title: string): boolean => BUYING.test(bare(title));

/** Whether a title, apart from signs around it, is of notes or of who sells things: "📝 Build notes", "Suppliers". */
export const isOfNotes = (title: string): boolean => NOTES.test(bare(title)) || isOfBuying(title);
