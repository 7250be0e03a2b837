/** A section of what a thing is built with, and which is in none: "Tools", "Benötigtes Werkzeug", 所需工具. Not of "Tools and hardware". */
const TOOLS = new RegExp(
  `^(?:${[
    '(?:(?:required|needed|necessary|recommended|optional|useful|suggested|hand|workshop|assembly) ){0,2}tools(?: (?:list|(?:you(?: will|[’\']ll)? )?(?:need(?:ed)?|require(?:d)?)|used|required for assembly|to have))?|tool list|tools (?:and|&) equipment(?: needed| required)?|equipment (?:and|&) tools',
    '(?:benotigte[sn]?|erforderliche[sn]?|notige[sn]?|empfohlene[sn]?) werkzeuge?|werkzeuge?(?: und hilfsmittel|liste)?|outils(?: (?:necessaires?|requis|utiles))?|outillage(?: (?:necessaire|requis))?',
    'herramientas(?: (?:necesarias?|requeridas?|recomendadas?))?|ferramentas(?: (?:necessarias?|recomendadas?))?|(?:attrezzi|utensili)(?: (?:necessari|richiesti|consigliati))?',
    '(?:benodigd(?:e)? )?gereedschap(?:pen)?|verktyg|verktoy|vaerktoj|værktøj|verktøy|tyokalut|(?:potrzebne |niezbedne )?narzedzia(?: potrzebne)?|(?:potrebne |potrebn[ae] )?naradi[ea]?|szerszamok|(?:szukseges )?szerszamok|(?:scule|unelte)(?: necesare)?|(?:gerekli )?(?:el )?aletler(?:i)?|alat(?: yang (?:diperlukan|dibutuhkan))?|(?:potreban |potrebni )?alati?|orodj[ea]|tooriistad|instrumenti|irankiai',
    '(?:необходимы[еий] |нужны[еий] |требуемы[еий] )?инструмент(?:ы|и)?|(?:необходими |потрібні )?(?:инструменти|інструменти?)|(?:потребан )?алати?|(?:απαραιτητα )?εργαλεια|dung cu(?: can thiet)?|เครื่องมือ(?:ที่(?:ต้องใช้|จำเป็น))?|(?:आवश्यक )?(?:औजार|उपकरण)|(?:ال)?[اأ]دوات(?: (?:ال)?مطلوب[ةه])?|ابزار(?:های)?(?: (?:مورد نیاز|لازم))?|כלים(?: (?:נדרשים|דרושים))?|כלי עבודה',
    '(?:所需|必[要备備]|需要的?|推荐|推薦|使用|必要な)?(?:工具|道具|工具[类類])(?:清[单單]|列表|一[览覽])?|(?:필요한? ?|필수 ?)?(?:공구|도구)(?: ?목록)?',
  ].join('|')})$`,
  'u',
); // prettier-ignore

const folded = (title: string): string =>
  title
    .replace(/^[^\p{L}]{1,12}|[^\p{L}\p{M}]{1,12}$/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');

/** Whether the title of a section says that it lists tools. */
export const isOfTools = (title: string): boolean => title.length <= 60 && TOOLS.test(folded(title));
