import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('a sentence where a name was to be is no part', () => {
  it.each([
    'in VSERVO position and keep the fingers crossed: the servo will absorb more current and', 'the servo will absorb more current',
    'Note: the motor gets hot', 'Make sure the motor is cold', 'make sure that the motor wont pull more than 1.5 A',
    'the one limit is to make sure that the motor wont pull more', 'Any motor will do', 'Check the polarity of the speaker before soldering',
    'The speaker may be omitted', 'Servos are sold in packs of 4', 'The motor needs a heat sink', 'Note: motor not included',
    'NOTE: motors must be matched', 'Remember to oil the motor', 'If the motor stalls, reduce the current', 'When the motor runs, the LED is on',
    'Please check the motor direction', 'Your motor may need a different mount', 'These magnets are very strong',
    'Be careful with the magnets, they break easily', 'Der Motor wird warm', 'Achtung: Motor nicht blockieren',
    'Die Magnete müssen verklebt werden', 'Hinweis: Der Lautsprecher kann entfallen', 'Bitte die Polarität des Lautsprechers prüfen',
    'Wenn der Motor zu warm wird, Strom reduzieren', 'Le moteur chauffe', 'Attention : le moteur peut chauffer',
    'Vérifier que le moteur tourne librement', 'Les aimants doivent être collés', 'El motor puede calentarse', 'Los imanes se deben pegar',
    'Nota: el motor no está incluido', 'Asegúrese de que el motor gira libremente', 'Il motore si scalda', 'I magneti devono essere incollati',
    'Attenzione: il motore può scaldarsi', 'O motor pode aquecer', 'Os ímãs devem ser colados', 'Atenção: o motor esquenta',
    'De motor wordt warm', 'Let op: de motor kan warm worden', 'Motorn blir varm', 'Motoren blir varm', 'Obs: motoren kan blive varm',
    'Moottori voi kuumentua', 'Huom: moottori kuumenee', 'Uwaga: silnik się grzeje', 'Silnik może się nagrzewać', 'Pozor: motor se zahřívá',
    'Motor se může zahřívat', 'Pozor: motor sa zahrieva', 'Pozor: motor se greje', 'Figyelem: a motor felmelegszik', 'A motor felmelegedhet',
    'Atenție: motorul se încălzește', 'Motorul se poate încălzi', 'Dikkat: motor ısınır', 'Мотор может греться', 'Внимание: двигатель греется',
    'Двигатель должен вращаться свободно', 'Примечание: магниты нужно приклеить', 'Увага: двигун гріється', 'Двигун може нагріватися',
    'Внимание: двигателят се нагрява', 'Προσοχή: το μοτέρ ζεσταίνεται', 'Το μοτέρ μπορεί να ζεσταθεί', '注意：电机会发热', '请勿堵转电机', '电机可能会发热',
    '请检查扬声器极性', '注意：馬達會發熱', 'モーターが熱くなります', '注意：モーターは熱くなります', 'モーターを分解しないでください', '주의: 모터가 뜨거워집니다', '모터가 뜨거워질 수 있습니다', 'Lưu ý: động cơ sẽ nóng',
    'Động cơ có thể bị nóng', 'Catatan: motor bisa panas', 'Motor bisa menjadi panas', 'ملاحظة: المحرك يسخن', 'توجه: موتور داغ می شود',
    'הערה: המנוע מתחמם', 'หมายเหตุ: มอเตอร์อาจร้อน', 'ध्यान दें: मोटर गर्म हो सकती है',
    'Il servomotore ruota da 0° a 180° e viceversa', 'I servomotori muovono il braccio', 'Il motore sposta il piano', 'The servo rotates from 0° to 180° and back',
    'Le servomoteur pivote de 0° à 180°', 'El servomotor mueve el brazo', 'Os servomotores recebem 5 V', 'Der Servomotor bewegt den Arm',
    'De servomotoren krijgen 5 V', 'Servomotorn vrider sig från 0° till 180°', 'A szervomotor 0° és 180° között forog', 'Serwomechanizm obraca się od 0° do 180°',
    'Krokový motor posouvá vozík', 'Шаговый двигатель перемещает каретку', 'Servo motor 0° ile 180° arasında döner', 'Động cơ servo quay từ 0° đến 180°',
    'Motor servo berputar dari 0° sampai 180°', '步进电机带动滑台移动', 'サーボモーターが0°から180°まで回転する', '서보모터가 0°에서 180°까지 회전한다',
  ])('%s', (text) => {
    expect(claimsOf(['description', text])).toEqual([]);
  }); // prettier-ignore
});

describe('what only goes on with a verb names a part', () => {
  it.each([
    'Motor, will fit Ender 3', 'Servo (may be replaced by MG996R)', 'Motor (must be 5 mm shaft)', 'The motor', 'The motor for the left wheel',
    'A motor for the fan', 'Any 12V DC motor', 'Any NEMA 17 motor', 'Neodymium magnets (these hold the lid)', 'Note: Servo MG996R',
    'Motor will fit Ender 3', 'Servo, needs a horn', 'DC motor, is supplied with cable', 'Motor is 12V DC 300 rpm', 'This motor: 12V 100rpm',
    'Your choice of servo (MG90S)', 'If needed: vibration motor', 'Extra motor if one breaks', 'Must have: servo MG996R',
    'Do it yourself motor kit', 'Check: 2 servos', 'Motor, kann auch größer sein', 'Der Motor', 'Ein Motor mit Getriebe', 'Motor der Pumpe',
    'Motor, der die Achse bewegt', 'Le moteur', 'Moteur qui entraîne la roue', 'El motor de la bomba', 'Motor que mueve el brazo',
    'Un motor para la rueda', 'Il motore della pompa', 'I motori', 'O motor da bomba', 'Silnik, może być 12V', 'Мотор (может быть любой)',
    'Двигатель для насоса', 'Silnik do pompy', '电机，可用于小车', '会发光的电机', '舵机（可替换为MG996R）', '注意电机型号 775', 'モーター（ギア付き）', 'Motor se převodovkou',
    'Motor está 12V', 'Motor DC, puede ser 6V', 'DC-Motor muss 12V sein', 'Need 4 servos', 'Buy 2 motors', 'Used motor from printer',
    'Il motore FA 12V', 'La bocina activa 12 V', 'L’enceinte active', 'O motor roda traseira',
    'Il motore ruota posteriore', 'Motore ruota 350 W', 'Lo stepper NEMA 17 con cavo', 'Servomotore 180° rotazione continua', 'Il servomotore MG996R',
    'Motor servo berputar 360 derajat', '旋转电机', '带动舵机', '舵机旋转支架电机', 'Động cơ quay 360', 'Le moteur actionné par courroie', 'Motor dreht rechts',
    'Use NEMA 17 stepper motor', 'Optional: servo', 'Recommended: NEMA17 stepper motors',
  ])('%s', (text) => {
    expect(claimsOf(['description', text])).not.toEqual([]);
  }); // prettier-ignore

  it('also where the sentence stands beside a number or a name', () => {
    const said = ['description', 'The servo will absorb more current'] as const;
    expect(claimsOf(said)).toEqual([]);
    expect(claimsOf(['partNumber', 'M-102'], said)).not.toEqual([]);
    expect(claimsOf(['description', 'DC motor'], said)).not.toEqual([]);
  });
});
