import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/* Lines as stock lists have them: in capitals, cut short, the noun first. */

describe('in Polish', () => {
  it.each([
    'SILN. KROK. 57BYGH',
    'SILN. KROKOWY 1,8ST 2A',
    'SILN. BEZSZCZOTK. 48V 300W',
    'SILN. DC 24V 60W',
    'SILN. LIN. CZĘŚĆ WTÓRNA',
    'SILN. MOMENT. 150NM',
    'NAPĘD BEZREDUKTOROWY DŹWIGU',
    'SILN. DMUCHAWY 12V',
    'PIASTA Z PRĄDNICĄ SHIMANO 3W',
    'SIŁOWNIK ELEKTR. LINIOWY 24V 300MM',
    'SIŁ. ELEKTR. 24VDC 1000N',
    'SIŁOWNIK LINEAR. LINAK LA36',
    'SIŁOWNIK PRZEPUSTNICY BELIMO LM24A',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'OBUD. GŁOŚNIKA ABS CZARNA',
    'GN. GLOSNIKOWE SPEAKON 4P',
    'STER. SILN. BLDC 48V',
    'STANOWISKO TESTOWE SILNIKÓW',
    'SZABLON DO WKLEJANIA MAGNESÓW',
    'DTR SILNIKA PL',
    'ZEST. NAPR. SILNIKA HYDR.',
    'PRZEWIJANIE SILNIKA ELEKTR.',
    'SILNIK PNEUM. 0,5KW',
    'MAGNES FERR. PIERŚCIEŃ 72X32X10',
    'OPAKOWANIE NA GŁOŚNIK KARTON',
    'PODUSZKA SILNIKA',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Czech', () => {
  it.each([
    'KROK. MOTOR NEMA 23',
    'MOT. KROK. 57BYGH',
    'LIN. MOTOR SEKUNDÁR',
    'BEZPŘEVODOVÝ STROJ VÝTAHU 630KG',
    'BEZPŘEVODOVKOVÝ POHON VÝTAHU',
    'LIN. POHON LINAK LA36',
    'EL. VÁLEC 24V 1000N',
    'REPRO. ŠIROKOPÁSM. 3W',
    'TLAK. MĚNIČ 1,4"',
    'KOMPRESNÍ DRIVER 1"',
    'SLUCH. DO UŠÍ',
    'BRZDA PM 24V',
    'MAGN. SPOJKA 10NM',
    'Modelářská serva',
    '3x serva',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'KAB. MOTORU 4X1,5 STÍNĚNÝ',
    'LOZ. MOTORU 6205 ZZ',
    'GUFERO MOTORU 25X40X7',
    'SPOUŠTĚČ MOTORU 4-6,3A',
    'KOND. MOTORU 16UF',
    'ŘÍDICÍ JEDNOTKA MOTORU BLDC',
    'SADA ŠROUBŮ MOTORU M5',
    'SERVIS MOTORU',
    'Páka serva',
    'Kabely pro serva',
    'ASYNCHR. MOTOR 1,5KW B3',
    'MOTOR ASYNCHRONNÍ 7,5KW SIEMENS',
    'EL. MOTOR 3-FÁZ. 0,37KW',
    'MOTOR UNIVERZÁLNÍ PRAČKY',
    'MOTOR SÉRIOVÝ 24V',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Russian', () => {
  it.each([
    'ЭЛ.ДВ. ШАГОВЫЙ ДШИ-200',
    'ЭЛ.ДВ. ПОСТ. ТОКА 24В 60ВТ',
    'ДПТ 12В 30ОБ/МИН',
    'ДПМ-30-Н1-02',
    'СДПМ 11КВТ',
    'ЛЕБЕДКА БЕЗРЕДУКТ. ЛИФТА 630КГ',
    'БЕЗРЕДУКТОРНЫЙ ПРИВОД ЛИФТА',
    'МОТОРЕДУКТОР СТЕКЛОПОДЪЕМНИКА',
    'ВТУЛКА-ДИНАМО 6В',
    'ГОЛОВКА ДИНАМ. 3ГДШ-1',
    'ГРОМКОГОВ. РУПОРНЫЙ 15ВТ',
    'ДИН. НЧ 10" 300ВТ',
    'ДРАЙВЕР КОМПРЕССИОННЫЙ 1,4"',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'ЛАПА ЭЛ.ДВИГАТЕЛЯ АИР100',
    'УПП ДВИГАТЕЛЯ 11КВТ',
    'КОНД. РАБ. ДВИГАТЕЛЯ 16МКФ',
    'КОНТРОЛЛЕР МОТОРА BLDC 48В',
    'ПРЕОБР. ЧАСТОТЫ ДВИГ. 4КВТ',
    'СТЕНД ИСПЫТАНИЯ ДВИГАТЕЛЕЙ',
    'К-Т ВИНТОВ ДВИГАТЕЛЯ М5',
    'ЭЛ.МАГНИТ 24В',
    'ДВИГ. АСИНХР. 1,5КВТ',
    'ЭЛЕКТРОДВИГАТЕЛЬ АСИНХР. 7,5КВТ',
    'ЭЛ.ДВИГ. 3-Х ФАЗН. 4КВТ',
    'ДВИГАТЕЛЬ КОЛЛЕКТ. УНИВЕРС. 230В',
    'ДВИГАТЕЛЬ ПОСЛЕДОВ. ВОЗБУЖДЕНИЯ',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Ukrainian', () => {
  it.each([
    'ЕЛ.ДВ. ПОСТ. СТРУМУ 24В 60ВТ',
    'ДПС 12В 30ОБ/ХВ',
    'ЛЕБІДКА БЕЗРЕДУКТ. ЛІФТА 630КГ',
    'БЕЗРЕДУКТОРНИЙ ПРИВІД ЛІФТА',
    'МОТОРЕДУКТОР СКЛОПІДЙОМНИКА',
    'ВТУЛКА-ДИНАМО 6В',
    'ГОЛОВКА ДИНАМ. 3ГДШ-1',
    'ГУЧНОМ. РУПОРНИЙ 15ВТ',
    'ДРАЙВЕР КОМПРЕСІЙНИЙ 1,4"',
    'НАВУШН. ВКЛАДИШІ',
    'МАГН. НЕОД. Д10Х3',
    'ГАЛЬМО З ПОСТ. МАГНІТАМИ 8НМ',
    'МАГН. МУФТА НАСОСА',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'УЩІЛЬН. ДВИГУНА',
    'СТЕНД ВИПРОБУВАННЯ ДВИГУНІВ',
    'ДВИГУН АСИНХР. 1,5КВТ',
    'ЕЛ.ДВИГ. 3-ФАЗН. 4КВТ',
    'ДВИГУН УНІВЕРС. КОЛЕКТОРНИЙ 230В',
    'МАГНІТ ФЕРИТ. 72Х32Х10',
    'ВІБРООПОРА ДВИГУНА',
    'ПОДУШКА ДВИГУНА',
    'АМБУШУРИ НАВУШНИКІВ',
    'ДИФУЗОР ДИНАМІКА',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Hungarian', () => {
  it.each([
    'SZERVOHAJTÁS SZELEP 24V',
    'HANGSZ. SZÉLESSÁVÚ 3W',
    'KOMPRESSZIÓS DRIVER 1"',
    'PM FÉK 24V',
    'LÉPTETŐMOTOR NEMA23',
    'PERMANENS MÁGNESES SZINKRON MOTOR',
    'DIGITÁLIS SZERVÓ MG996R',
    'NEOD. MÁGNES 10X3',
    'SÜLLYESZTETT FURATÚ MÁGNES',
    'ENKÓDER MÁGNESGYŰRŰ 64P',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'KOND. MOTOR 25UF',
    'MOTOR TESZTPAD',
    'MÁGNES SZERELŐ KÉSZÜLÉK',
    'VILL. MOTOR 3 FÁZ. 0,37KW',
    'SOROS GERJESZTÉSŰ MOTOR 24V',
    'PNEUM. MOTOR 0,5KW',
    'FEJHALLGATÓ TOK',
    'MOTOR TALP IEC90',
    'ENKÓDER KÁB. 5M',
    'MOTORFEDÉL HÁTSÓ',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Romanian', () => {
  it.each([
    'MAȘINĂ TRACȚIUNE FĂRĂ REDUCTOR LIFT 630KG',
    'MOTORAS MACARA GEAM STG',
    'DIF. BANDĂ LARGĂ 3W',
    'DRIVER COMPRESIE 1,4"',
    'CASTI INTRAAURICULARE',
    'MAGN. NEODIM D10X3',
    'FRANA PM 24V',
    'POMPĂ CUPLAJ MAGNETIC IWAKI',
    'ROTOR MAG. PERM.',
    'ȚINTĂ PULVERIZARE YTRIU',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'RULM. MOTOR 6204 ZZ',
    'SOFTSTARTER MOTOR 11KW',
    'COND. MOTOR 16UF',
    'CONTROLER MOTOR BLDC 48V',
    'CONVERTIZOR FRECV. MOTOR 2,2KW',
    'STAND PROBA MOTOARE',
    'STAND TESTARE MOTOR',
    'DISPOZITIV MONTAJ MAGNEȚI',
    'DISPOZITIV LIPIRE MAGNETI',
    'BRAȚ REACȚIUNE MOTOREDUCTOR',
    'PANĂ MOTOR 8X7X40',
    'MOTOR EL. TRIFAZAT 7,5KW',
    'MOTOR EXCITATIE SERIE 24V',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Turkish', () => {
  it.each([
    'DİŞLİSİZ MAKİNE ASANSÖR 1000KG',
    'VANA MOTORU 24V',
    'HOP. GENİŞ BANT 3W',
    'KOMPRESYON SÜRÜCÜ 1,4"',
    'SABİT MIKNATISLI FREN 8NM',
    'MANYETİK KAPLİN POMPA',
    'ROTOR SABIT MIKNATISLI',
    'MIKNATISLI IZGARA 300X300',
    'STEP MOTOR NEMA23',
    'DAİMİ MIKNATISLI SENKRON MOTOR 11KW',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'SİLECEK MOTORU TESİSATI',
    'MOTOR SEHPASI',
    'MOTOR KECESI 25X40X7',
    'MIKNATIS YAPIŞTIRICISI 50ML',
    'MIKNATIS YAPIS. 2K',
    'MOTOR YOL VERICI',
    'MOTOR KOND. 16UF',
    'KULAKLIK GİRİŞİ 3,5MM',
    'KULAKLIK JAKI 3,5',
    'MIKNATIS YAPIŞTIRMA FİKSTÜRÜ',
    'MOTOR SARIMI 5,5KW',
    'YAYLI MOTOR FRENİ 10NM',
    '3 FAZLI MOTOR 0,37KW',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Swedish', () => {
  it.each([
    'HÖGT. BREDBAND 3W',
    'DISKANT NEO 25MM',
    'TRYCKKAMMARE 1"',
    'HÖRSNÄCKOR',
    'MAGNET REEDKONTAKT 5X20',
    'ROTOR PM',
    'STEGMOT. 57BYGH',
    'LINJÄRMOTOR 200N',
    'LINJÄRT STÄLLDON 24V 300MM',
    'MAGNET NEODYM CYL 8X10',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'KABLAGE TORKARMOTOR',
    'TÄTN. MOTOR 25X40X7',
    'KONTAKTOR MOTOR 9A 24VDC',
    'MJUKSTARTARE MOTOR 11KW',
    'KOND. MOTOR 25UF',
    'KOPPLINGSLÅDA MOTOR',
    'PROVRIGG MOTORER',
    'PROVBÄNK MOTOR',
    'LIMFIXTUR MAGNET',
    'SKRUVSATS MOTOR M5',
    'MOMENTARM VÄXELMOTOR',
    'KIL MOTOR 8X7X40',
    'FJÄDERBROMS MOTOR 10NM',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Danish', () => {
  it.each([
    'EL-CYLINDER 24V',
    'HØJT. BREDBÅND 3W',
    'DISKANT NEO 25MM',
    'MAGNET REEDKONTAKT 5X20',
    'STEPMOT. 57BYGH',
    'PERMANENT MAGNET SYNKRONMOTOR',
    'MIKROSERVO SG90',
    'NEOD.MAGNET D10X3',
    'REEDMAGNET',
    'PM-GENERATOR 2MW',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'LEDNINGSNET VISKERMOTOR',
    'BØRSTEHOLDER MOTOR',
    'KONTAKTOR MOTOR 9A 24VDC',
    'SOFTSTARTER MOTOR 11KW',
    'TERMORELÆ MOTOR',
    'KOND. MOTOR 25UF',
    'KLEMKASSE MOTOR',
    'PRØVESTAND MOTORER',
    'TESTBÆNK MOTOR',
    'SKRUESÆT MOTOR M5',
    'FJEDERBREMSE MOTOR 10NM',
    'BREMSESKIVE MOTOR',
    'SERIEMOTOR 24V',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Norwegian', () => {
  it.each([
    'EL-SYLINDER 24V',
    'HØYTT. BREDBÅND 3W',
    'DISKANT NEO 25MM',
    'KOMPRESJONSDRIVER 1,4"',
    'MAGNET REEDKONTAKT 5X20',
    'STEPPMOTOR 57BYGH',
    'PERMANENTMAGNET SYNKRONMOTOR',
    'MIKROSERVO SG90',
    'MAGNET NEODYM SYL 8X10',
    'STEMPELMAGNET SYLINDER',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'LEDNINGSNETT VISKERMOTOR',
    'BØRSTEHOLDER MOTOR',
    'KONTAKTOR MOTOR 9A 24VDC',
    'MYKSTARTER MOTOR 11KW',
    'KOND. MOTOR 25UF',
    'TESTBENK MOTOR',
    'PRØVERIGG MOTORER',
    'MERKEPLATE MOTOR',
    'SKRUESETT MOTOR M5',
    'MOMENTARM GIRMOTOR',
    'KILE MOTOR 8X7X40',
    'REIMSKIVE MOTOR HTD5M',
    'FJÆRBREMS MOTOR 10NM',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Finnish', () => {
  it.each([
    'SERVOMOOTT. 400W JARRULLA',
    'KAIUT. LAAJAKAISTA 3W',
    'KOMPRESSIOAJURI 1,4"',
    'BLDC-MOOTTORI 24V',
    'VAIHTEETON HISSIKONEISTO 630KG',
    'SÄHKÖSYLINTERI 24V',
    'MAGNEETTI NEODYYMI SYL 8X10',
    'TARRAMAGNEETTI NEO',
    'TUULIVOIMALA 3KW',
    'YTTERBIUMFLUORIDI',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'MOOTTORIOHJAIN BLDC 48V',
    'MAGNEETTIEN ASENNUSJIGI',
    'SARJAMOOTTORI 24V',
    'MAGNEETTI FERRIITTI RENGAS 72X32',
    'MOOTTORIN KIINNIKE NEMA23',
    'KAIUTINVERKKO',
    'MOOTTORIKÄYNNISTIN 11KW',
    'KORJAUSSARJA PUMPPU',
    'PUMPUN JUOKSUPYÖRÄ MESSINKI',
    'KOLMIVAIHEMOOTTORI 0,37KW',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
