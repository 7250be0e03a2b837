import { describe, expect, it } from 'vitest';
import { createDecoder } from './decoder.ts';
import { toUtf8Text } from './encoding.ts';

/** Language, pages, header, names of parts. The lists are made up. */
type List = readonly [language: string, pages: string, header: string, names: string];

const LISTS: readonly List[] = [
  ['de', 'windows-1252 ibm850 ibm437', 'Pos;Teilenummer;Benennung;Stückzahl', 'Gehäuse für Läufer|Kühlkörper|Dämpfer, weiß|Schlüsselschalter|Lüfter 24V|Überwurfmutter|Größe M8 Schraube|Rändelschraube|Öldichtung|Prüfstück|Distanzhülse|Verschlußkappe'],
  ['fr', 'windows-1252 ibm850', 'Repère;Référence;Désignation;Quantité', 'Pièce aimantée|Câble blindé|Boîtier arrière|Écrou à embase|Chaîne de transmission|Résistance chauffante|Poulie crantée|Bague d\'étanchéité|Façade percée|Arrêt de câble|Vis à tête fraisée|Relais temporisé'],
  ['es', 'windows-1252 ibm850', 'Posición;Código;Descripción;Cantidad', 'Imán de neodimio|Cojinete pequeño|Tornillo métrico|Cañón de sujeción|Bobina eléctrica|Rodamiento cónico|Botón rojo|Sensor de posición|Eje hidráulico|Tamaño máximo|Muelle de compresión|Araña de acoplamiento'],
  ['pt', 'windows-1252 ibm850', 'Posição;Código;Descrição;Quantidade', 'Ímã de neodímio|Parafuso de fixação|Rolamento rígido|Mancal não usinado|Lâmpada âmbar|Conexão rápida|Botão de emergência|Braço mecânico|Pressão máxima|Tubo de proteção|Válvula de alívio|Ligações elétricas'],
  ['it', 'windows-1252 ibm850', 'Posizione;Codice;Descrizione;Quantità', 'Relè di sicurezza|Unità di controllo|Più viti|Regolatore di velocità|Proprietà del materiale|Densità elevata|Elettricità|Tubo per umidità|Conformità|Capacità nominale|Entità|Metà superiore'],
  ['pl', 'windows-1250 ibm852', 'Pozycja;Indeks;Część;Ilość', 'Łożysko ślizgowe|Śruba źródłowa|Magnes neodymowy|Podkładka sprężysta|Wirnik łączony|Obudowa żółta|Przekaźnik|Dźwignia|Nakrętka ząbkowana|Uszczelka gumowa płaska|Wkręt samogwintujący ćwierć|Sprężyna'],
  ['cs', 'windows-1250 ibm852', 'Pozice;Číslo dílu;Název;Množství', 'Šroub se zápustnou hlavou|Příruba|Ložisko kuličkové|Těsnění|Čerpadlo|Převodovka|Kryt zařízení|Pružina tlačná|Řemen ozubený|Držák žárovky|Šňůra|Pojistný kroužek'],
  ['hu', 'windows-1250 ibm852', 'Tétel;Cikkszám;Megnevezés;Mennyiség', 'Csőkötés|Erősítő|Hűtőborda|Csavar süllyesztett fejű|Mágnes gyűrű|Nyomórugó|Tömítőgyűrű|Fűtőszál|Szivattyú ház|Érzékelő|Működtető kar|Görgőscsapágy'],
  ['ro', 'windows-1250 ibm852', 'Poziţie;Cod piesă;Denumire;Cantitate', 'Şurub cu cap înecat|Piuliţă|Rulment|Garnitură|Ţeavă|Şaibă plată|Înveliş|Bobină|Cutie de viteze dinţată|Cablu împletit|Placă de bază|Arbore cotit călit'],
  ['sv', 'windows-1252 ibm850 ibm437', 'Pos;Artikelnummer;Benämning;Mängd', 'Kåpa för fläkt|Lägesgivare|Tätning|Fjäder|Hållare|Rörböj|Stålbricka|Kylfläns|Växellåda|Dämpare|Kopplingsplåt|Låsmutter'],
  ['da', 'windows-1252 ibm850', 'Pos;Varenummer;Betegnelse;Mængde', 'Bøsning|Fjederskive, små|Kølelegeme|Gummibælg|Føler|Låsering|Tætning|Børsteløs motor|Plæneklipper|Højttaler|Afstandsrør|Stålplade'],
  ['fi', 'windows-1252 ibm850 ibm437', 'Nro;Nimiketunnus;Nimitys;Määrä', 'Jäähdytyslevy|Säätöruuvi|Käämi|Pyörä|Kytkentärima|Tärinänvaimennin|Öljytiiviste|Päätylevy|Lämpötila-anturi|Yläkansi|Hätäpysäytys|Sähkömoottori'],
  ['is', 'windows-1252', 'Nr;Hlutanúmer;Lýsing;Fjöldi', 'Skrúfa með haus|Þétting|Rafmótor|Gormur úr stáli|Öxull|Seguldiskur|Kælihús|Þvottaró|Viðnám|Rör með þræði|Spóla fyrir rafal|Hlíf að aftan'],
  ['tr', 'windows-1254 ibm857', 'Sıra No;Parça Numarası;Açıklama;Miktar', 'Mıknatıs segment|Cıvata başlı|Dişli kutusu|Rulman yatağı|Kayış gergisi|İletken şerit|Yağ keçesi|Çamaşır makinesi gövdesi|Isıtıcı ağ|Şaft|Sızdırmazlık contası|Ölçüm ucu'],
  ['el', 'windows-1253', 'Θέση;Κωδικός είδους;Περιγραφή;Ποσότητα', 'Μαγνήτης νεοδυμίου|Βίδα εξάγωνη|Ροδέλα|Ρουλεμάν|Κινητήρας|Άξονας χάλυβα|Στεγανοποιητικό|Περίβλημα αλουμινίου|Καλώδιο τροφοδοσίας|Αισθητήρας θέσης|Ελατήριο|Πλακέτα'],
  ['lt', 'windows-1257', 'Eil. Nr.;Detalės numeris;Pavadinimas;Kiekis', 'Varžtas su šešiabriaune galvute|Veržlė|Poveržlė|Guolis rutulinis|Įvorė|Žiedinė tarpinė|Spyruoklė|Krumpliaratis|Nuolatinis magnetas, ųjų|Plokštė aušinimui|Korpusas šviesus|Jungčių dėžutė'],
  ['lv', 'windows-1257', 'Nr.;Detaļas numurs;Nosaukums;Daudzums', 'Skrūve ar galviņu|Uzgrieznis|Paplāksne|Gultnis|Vārpsta|Blīve|Atspere spirālveida|Zobrats ķēdes|Pastāvīgais magnēts|Dzesēšanas plāksne|Korpuss gaišs|Stiprinājums'],
  ['et', 'windows-1257', 'Nr;Detaili number;Nimetus;Kogus', 'Kuuskantpeakruvi|Mutter|Tihend õlile|Püsimagnet|Jahutusplaat ümar|Võll|Šassii|Žiletitera|Elektrimootor väike|Sõrmik|Hülss|Põhiplaat'],
  ['ru', 'windows-1251 ibm866 koi8-r iso-8859-5 x-mac-cyrillic', 'Позиция;Обозначение;Наименование;Количество', 'Магнит неодимовый|Винт с потайной головкой|Шайба пружинная|Подшипник|Электродвигатель|Вал стальной|Уплотнение|Корпус из алюминия|Кабель питания|Датчик положения|Пружина сжатия|Плата'],
  ['uk', 'windows-1251', 'Позиція;Позначення;Найменування;Кількість', 'Магніт неодимовий|Гвинт із потайною головкою|Шайба пружинна|Підшипник|Електродвигун|Вал сталевий|Ущільнення|Корпус із алюмінію|Кабель живлення|Датчик положення|Пружина стиску|Її плата'],
  ['he', 'windows-1255', 'שורה;מספר חלק;תיאור;כמות', 'מגנט ניאודימיום|בורג ראש שקוע|דיסקית|מסב כדורי|מנוע חשמלי|ציר פלדה|אטם שמן|בית אלומיניום|כבל הזנה|חיישן מיקום|קפיץ לחיצה|לוח מעגל'],
  ['ar', 'windows-1256', 'البند;رقم القطعة;الوصف;الكمية', 'مغناطيس نيوديميوم|برغي سداسي|حلقة تثبيت|محمل كريات|محرك كهربائي|عمود فولاذي|مانع تسرب|غلاف ألومنيوم|كابل تغذية|حساس موضع|نابض ضغط|لوحة دارة'],
  ['fa', 'windows-1256', 'رديف;شماره قطعه;شرح;تعداد', 'آهنرباي نئوديميوم|پيچ شش گوش|واشر|بلبرينگ|موتور الکتريکي|محور فولادي|کاسه نمد|پوسته آلومينيومي|کابل تغذيه|حسگر موقعيت|فنر فشاري|برد مدار چاپي'],
  ['th', 'windows-874', 'ลำดับ;รหัสชิ้นส่วน;รายละเอียด;จำนวน', 'แม่เหล็กนีโอไดเมียม|สกรูหัวจม|แหวนรอง|ตลับลูกปืน|มอเตอร์ไฟฟ้า|เพลาเหล็ก|ซีลน้ำมัน|ตัวเรือนอะลูมิเนียม|สายไฟ|เซ็นเซอร์ตำแหน่ง|สปริงกด|แผงวงจร'],
  ['ja', 'shift_jis euc-jp', '行;部品番号;品名;員数', 'ネオジム磁石|六角ボルト|座金|軸受|サーボモータ|シャフト|オイルシール|アルミ筐体|電源ケーブル|位置センサ|圧縮ばね|基板'],
  ['zh-Hans', 'gb18030', '序号;物料编码;名称;数量', '钕铁硼磁钢|六角螺栓|垫圈|轴承|伺服电机|轴|油封|铝壳|电源线|位置传感器|压缩弹簧|电路板'],
  ['zh-Hant', 'big5', '項次;料號;品名;數量', '釹鐵硼磁鐵|六角螺栓|墊圈|軸承|伺服馬達|軸心|油封|鋁殼|電源線|位置感測器|壓縮彈簧|電路板'],
  ['ko', 'euc-kr', '순번;품번;품명;수량', '네오디뮴 자석|육각 볼트|와셔|베어링|서보모터|샤프트|오일 씰|알루미늄 하우징|전원 케이블|위치 센서|압축 스프링|기판'],
]; // prettier-ignore

/** Encoder made of the decoder: no platform has one for these pages. */
function encoderFor(label: string): (text: string) => Uint8Array | null {
  const decoder = createDecoder(label, true);
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character.
    }
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  if (/^(?:gb|big|euc|shift)/.test(label))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  return (text) => {
    const bytes = Array.from(text, (character) => table.get(character));
    return bytes.includes(undefined) ? null : Uint8Array.from(bytes.flatMap((one) => one ?? []));
  };
}

const encoders = new Map<string, ReturnType<typeof encoderFor>>();
function encode(text: string, label: string): Uint8Array {
  const encoder = encoders.get(label) ?? encoderFor(label);
  encoders.set(label, encoder);
  const bytes = encoder(text);
  if (bytes === null) throw new Error(`${label} has not all of: ${text}`);
  return bytes;
}

/** A file as text, in whatever page it was found. No header is known here: letters decide. */
function read(bytes: Uint8Array): string {
  return new TextDecoder().decode(toUtf8Text(bytes, { encoding: null, scoreSample: () => 0 }).bytes);
}

const CASES = LISTS.flatMap(([language, pages, header, names]) =>
  pages.split(' ').map((page) => ({ language, page, header, names: names.split('|') })),
);
const listOf = (header: string, names: readonly string[]): string =>
  `${header}\r\n${Array.from({ length: 30 }, (_, line) => `${String(line + 1)};K-${String(4711 + line * 13)};${names[line % names.length] ?? ''} ${String(line)}x4;${String((line % 5) + 1)}\r\n`).join('')}`;
const ENGLISH = ['Hex bolt M8x20', 'Washer', 'Bracket', 'Housing', 'Cable 3x1.5', 'PCB assembly', 'Capacitor 100nF'];

describe.each(CASES)('a list of parts in $language and $page', ({ language, page, header, names }) => {
  it('is read as it was written', () => {
    const text = listOf(header, names);
    expect(read(encode(text, page))).toBe(text);
  });

  it('with a header of ASCII too', () => {
    const text = listOf('Pos;Part;Description;Qty', names);
    expect(read(encode(text, page))).toBe(text);
  });

  it('in capitals', () => {
    // Capitals of Greek have no accents.
    const capitals = (one: string): string =>
      (language === 'de' ? one.replaceAll('ß', 'SS') : one).toLocaleUpperCase(language);
    const text = listOf(capitals(header), names.map(capitals));
    expect(read(encode(text, page))).toBe(text);
  });

  it('with three names among English ones', () => {
    const special = names.filter((name) => /[^\0-\x7f]/.test(name));
    for (let from = 0; from + 3 <= special.length; from += 3) {
      const text = listOf('Pos;Part;Description;Qty', [
        ...ENGLISH,
        ...special.slice(from, from + 3),
        ...ENGLISH,
        ...ENGLISH,
        ...ENGLISH,
      ]);
      expect(read(encode(text, page)), special.slice(from, from + 3).join()).toBe(text);
    }
  });
});

describe('signs in a file of ASCII', () => {
  it.each(['10 µF', '25 °C', 'Ø 8', 'Ø8', '±5 %', 'résine', '3 m²', '20×10', 'Molex®', '5 µF 25 °C Ø8 ±5 %'])(
    'are those of windows-1252: %s',
    (sign) => {
      const text = listOf('Pos;Part;Description;Qty', [...ENGLISH, sign, ...ENGLISH]);
      expect(read(encode(text, 'windows-1252'))).toBe(text);
    },
  );

  it.each(['10 µF 25 °C', '25 °C', '±5 % 10 µF', '3 m² 25 °C'])('of DOS are known where they are units: %s', (sign) => {
    const text = listOf('Pos;Part;Description;Qty', [...ENGLISH, sign, ...ENGLISH]);
    expect(read(encode(text, 'ibm850'))).toBe(text);
  });
});

it('what fits no page is refused, not read as letters of the one that fits least badly', () => {
  const bytes = Uint8Array.from(
    'Part;Name\n1;Ba\u0090tel \u00f4ok\n2;Ba\u00f4tel \u00e5ok\n3;Ba\u00e5tel \u0090ok\n'.repeat(3),
    (one) => one.charCodeAt(0),
  );
  expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'encoding-unknown' }));
});

describe('a page of DOS that is stated', () => {
  it.each(['cp850', 'ibm850', 'IBM-850', 'CP850'])('is known as %s', (label) => {
    const bytes = encode('Größe Ø8\n', 'ibm850');
    const { bytes: utf8, encoding } = toUtf8Text(bytes, { encoding: label, scoreSample: () => 0 });
    expect([new TextDecoder().decode(utf8), encoding]).toEqual(['Größe Ø8\n', 'ibm850']);
  });
});
