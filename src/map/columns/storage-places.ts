/** Where things are kept: shelves, bins, stores. Of one word, or with what it is of before it and a number behind it. */
const PLACE = new RegExp(
  `^(?:(?:storage|stock|stores?|warehouse|wh|inventory|default|main|home)[ _-]?)?(?:${[
    'bins?|shelf|shelves|racks?|drawers?|cabinets?|cupboards?|box|tray|slot|aisle|zone|room|loc|location|place|area|storage',
    'lager(?:platz|ort|fach|stelle|box|regal|pl|zone)?|regal(?:fach|platz|boden)?|fach|(?:stell|ablage)?platz|ort|schublade|schrank|kiste|raum|behälter',
    'emplacements?|empl|étagère|etagere|rayon(?:nage)?|casier|tiroir|rangement|armoire|bac|lieu|allée|lieu de stockage|zone de stockage|magasin',
    'ubicaci[oó]n|ubic|estante(?:r[ií]a)?|caj[oó]n|gaveta|armario|almac[eé]n|pasillo|lugar',
    'ubicazione|scaffale|scaff|cassetto|ripiano|armadio|magazzino|mag|posto',
    'localiza[cç][aã]o|local|prateleira|armaz[eé]m|posi[cç][aã]o de estoque|endere[cç]o',
    'rega[łl]|miejsce(?: składowania)?|lokalizacja|półka|szuflada|magazyn|szafa',
    'regál|umístění|police|sklad(?:ov[aá] pozice|ové místo)?|šuplík|umiestnenie|polica|skladové miesto|místo',
    'magazijn(?:locatie)?|locatie|schap|vak|lade|stelling|hyll(?:plats|a|fack)?|lagerplats|hylde|lagerplads|placering|hylle(?:plass)?|lagerplass|hylly(?:paikka)?|varasto(?:paikka)?|paikka',
    'raktár(?:hely|i hely)?|polc|tárhely|fiók|raft|loca[tț]ie|amplasare|sertar|depozit|raf|lokasyon|depo(?: yeri)?|göz|çekmece|polica|lokacija|mjesto|mesto|skladišno mjesto|rak|lokasi|laci|kệ|vị trí|ngăn',
    'ячейка|полка|стеллаж|место(?: хранения)?|склад|ящик|комірка|полиця|стелаж|місце(?: зберігання)?|ράφι|θέση|αποθήκη|מדף|מיקום|מחסן|الرف|رف|موقع التخزين|قفسه',
  ].join('|')})(?:[ _./-]?(?:no|nr|num|number|code|id|loc|location|pos|position|n[oº°]|č|#|\\d))?[.:]?$`,
  'iu',
);
const PLACE_CJK =
  /^(?:仓库?|倉庫?|库房|存放|储存|儲存|保管|货物|備品|보관 ?|저장 ?)?(?:[库庫][位区]|[货貨][位架]|[仓倉]位|[储儲]位|架[位号號]|棚番?号?|[货貨]?架|位置|区域|地点|地點|場所|ロケーション|ロケ|置き?場|保管庫|위치|로케이션|선반|랙|보관 ?장소|저장 ?위치|창고)(?:[编編]?[号號码碼]|番号|번호)?$/u;

/** Whether a header says where things are kept: "Bin", "Lagerplatz", "Empl.", 库位. What stands below it numbers places, "N42" too. */
export const namesPlace = (header: string): boolean => {
  const said = header.trim();
  return said.length <= 40 && (PLACE.test(said) || PLACE_CJK.test(said));
};
