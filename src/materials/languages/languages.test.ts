import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** Lines as they stand in parts lists: what holds a magnet or a rare earth, and what is only named after it or holds none. */
const LINES: Readonly<Record<string, { readonly holds: readonly string[]; readonly none: readonly string[] }>> = {
  uk: {
    holds: [
      'Двигун постійного струму 24 В 60 Вт',
      'Крокові двигуни з енкодером',
      'Двигун безколекторний 42BLF01',
      'Сервопривід, металеві шестерні',
      'Мотор-колесо 36 В 350 Вт',
      'Гучномовець низькочастотний 165 мм',
      'Жорсткий диск 3.5" 4 ТБ',
      'Магніт неодимовий 10х3 мм',
      'Магніт самарій-кобальтовий 12х4',
      'Тримач з неодимовим магнітом 10х3',
      'Оксид ітрію 99,99% порошок',
      'Діоксид цирконію, стабілізований ітрієм',
    ],
    none: [
      'Кронштейн для крокового двигуна NEMA 17',
      'Драйвер крокового двигуна TMC2209',
      'Контролер безколекторного двигуна 40А',
      'Асинхронний двигун 1,5 кВт 1410 об/хв',
      'Магніт феритовий кільце 60х32х10',
      'Моторна олива 10W40',
      'Шина для мотоцикла',
      'Інструкція з експлуатації серводвигуна',
      'Муфта з\u02bcєднувальна для двигуна',
      'Твердотільний накопичувач SSD 512 ГБ',
      'Тримач магніту пластиковий',
    ],
  },
  el: {
    holds: [
      'Κινητήρας συνεχούς ρεύματος 24V 60W',
      'ΒΗΜΑΤΙΚΟΣ ΚΙΝΗΤΗΡΑΣ 57 mm',
      'Σερβοκινητήρες με encoder 750W',
      'Κινητήρας χωρίς ψήκτρες 100W',
      'Ηχείο 8 Ω 0,5 W',
      'Σκληρός δίσκος 3.5" 4TB',
      'Μαγνήτες νεοδυμίου (σετ 10 τεμ.)',
      'ΜΑΓΝΗΤΗΣ ΝΕΟΔΥΜΙΟΥ 15x4 με τρύπα',
      'Μαγνήτης σαμαρίου-κοβαλτίου 12x4',
      'Οξείδιο του υττρίου 99,99% σκόνη',
    ],
    none: [
      'Βάση κινητήρα NEMA 17',
      'Στήριγμα για βηματικό κινητήρα',
      'Ελεγκτής κινητήρα χωρίς ψήκτρες 40A',
      'ΡΟΥΛΕΜΑΝ ΚΙΝΗΤΗΡΑ 6204',
      'Ασύγχρονος κινητήρας 1,5 kW',
      'Μαγνήτης φερρίτη δακτύλιος 60x32x10',
      'Λάδι κινητήρα 5W-30',
      'Ελαστικό μοτοσικλέτας',
      'Εγχειρίδιο χρήσης σερβοκινητήρα',
      'Πυκνωτής κινητήρα 20 μF',
      'Χωρίς κινητήρα: πλαίσιο αλουμινίου',
    ],
  },
  th: {
    holds: [
      'มอเตอร์กระแสตรง 24V 60W',
      'สเต็ปเปอร์มอเตอร์ 57 มม.',
      'เซอร์โวมอเตอร์ 400W พร้อมเบรก',
      'BLDCมอเตอร์24V',
      'ฮับมอเตอร์ 48V 1000W',
      'ดอกลำโพง 6.5 นิ้ว',
      'ฮาร์ดดิสก์ 3.5 นิ้ว 4TB',
      'แม่เหล็กนีโอไดเมียม 10x3 มม.',
      // The first sign typed as two.
      'เเม่เหล็กนีโอไดเมียม กลม 15x4',
      'แม่เหล็กซาแมเรียมโคบอลต์ 12x4',
      'อิตเทรียมออกไซด์ 99.99% ผง',
    ],
    none: [
      'ขายึดมอเตอร์ NEMA 17',
      'ไดรเวอร์สเต็ปเปอร์มอเตอร์ TMC2209',
      'ชุดขับมอเตอร์ไร้แปรงถ่าน 40A',
      'คัปปลิ้ง 5x8 มม. สำหรับมอเตอร์',
      'มอเตอร์เหนี่ยวนำ 1.5 kW',
      'แม่เหล็กเฟอร์ไรต์ วงแหวน 60x32x10',
      'ยางรถมอเตอร์ไซค์',
      'หน้ากากลำโพง 6.5 นิ้ว',
      'คู่มือการใช้งานเซอร์โวมอเตอร์',
      'สายหูฟัง',
      'ไม่มีมอเตอร์ โครงอลูมิเนียม',
    ],
  },
  vi: {
    holds: [
      'Động cơ điện một chiều 24V 60W, trục 8 mm',
      'dong co buoc 57 mm',
      'MÔ TƠ SERVO AC 750W',
      'Động cơ không chổi than 100W',
      'Motor giảm tốc 12V 100rpm',
      'Loa 8 ohm 0.5W',
      'Ổ cứng HDD 3.5 inch 4TB',
      'Nam châm đất hiếm tròn 20x5',
      'nam cham dat hiem 15x4',
      'Giá đỡ kèm nam châm neodymium 10x3',
      'Oxit ytri 99,99% bột',
    ],
    none: [
      'Giá đỡ động cơ NEMA 17',
      'Driver động cơ bước TMC2209',
      'Mạch điều khiển động cơ không chổi than 40A',
      'Vỏ động cơ nhôm',
      'Ốc vít M4 cho động cơ',
      'Động cơ không đồng bộ 1.5 kW',
      'Nam châm ferrite vòng 60x32x10',
      'Ống xả xe mô tô',
      'Ổ cứng SSD 512GB',
      'Hướng dẫn sử dụng động cơ servo',
      'Không có động cơ: khung nhôm',
    ],
  },
  tr: {
    holds: [
      'Doğru akım motoru 24V 60W',
      'STEP MOTOR 57 1.9Nm',
      'Servo motor 400W frenli',
      'Servo, metal dişli',
      'Elektrikli bisiklet motoru 36V 350W',
      'Titreşim motoru 10x2.7 mm',
      'NEODYUM MIKNATIS DİSK 20x5',
      'Havşa delikli mıknatıs neodyum 15x4',
      'Samaryum kobalt mıknatıs 12x4',
      'Terbiyum püskürtme hedefi 99,9%',
    ],
    none: [
      'Fırçasız motor sürücü 40A',
      'Motor için esnek kaplin 5x8 mm',
      'Motor yağ filtresi',
      'Trifaze elektrik motoru 3 kW 380V',
      'Dizel motor 50 kW',
      'Motosiklet lastiği',
      'Servo motor kullanım kılavuzu',
      'Motor kontrol kartı L298N',
      'Motor hariç: alüminyum şase',
      'Motor kasnağı GT2',
    ],
  },
};

describe.each(Object.entries(LINES))('lines in %s', (_, { holds, none }) => {
  it.each(holds)('that hold a magnet or a rare earth: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
    // However its accents are coded.
    expect(shown(text.normalize('NFD'))).toEqual(shown(text));
  });

  it.each(none)('that hold none: %s', (text) => {
    expect(shown(text)).toEqual([]);
    expect(shown(text.normalize('NFD'))).toEqual([]);
  });
});

describe('words whose accents count', () => {
  // "Dây" is a cable, "thẻ" a card, "đèn" a lamp.
  it.each(['Brushless motor, day 1', 'The brushless motor', 'Den Motor, brushless'])(
    'are none without them: %s',
    (text) => {
      expect(shown(text)).toContain('ndfeb-sintered');
    },
  );
});
