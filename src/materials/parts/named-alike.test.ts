import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

/** Classes of what a line is said to hold, by its description and a remark. */
const classes = (description: string, remark = ''): string[] => [
  ...new Set(contentsOf(description, remark).map(({ componentClass }) => componentClass ?? '')),
];

describe('two things of one name', () => {
  it.each([
    ['Optical isolator 4N25 DIP-6', ''],
    ['Optical isolator', 'SOIC-8'],
    ['Optical isolator', 'Galvanic isolation'],
    ['Optical isolator', 'MIDI input'],
    ['Caixa acústica vazia MDF 12"', ''],
    ['Empty speaker cabinet 12"', ''],
    ['Speaker cabinet MDF', ''],
    ['Enceinte vide 12"', ''],
    ['Scintillator EJ-200', ''],
    ['Scintillator, Polystyrene Plastic Scintillator Material (EJ200 Equivalent)', ''],
    ['Magnetkupplung 24 V', ''],
    ['Fan coil actuator KNX', ''],
    ['1 relay actuator in DIN module', ''],
    ['Attuatore tapparella, 2 can', ''],
    ['Actuator, manual', ''],
    ['Café pan + rubber isolators', ''],
    ['Isolators for compressor, rubber', ''],
    ['ZS44/28.6 headset + crown race + star nut', ''],
    ['MTB headset 44 mm', ''],
    ['Main computer', 'Raspberry Pi 5 (8GB)'],
    ['6-bolt rotor 6×44 + left caliper', ''],
    ['Disc brake rotor 180 mm', ''],
  ])('holds no magnet: %s | %s', (description, remark) => {
    expect(classes(description, remark)).toEqual([]);
  });

  it.each([
    ['Optical isolator 1550 nm fibre-coupled', 'optical-isolator'],
    ['Speaker cabinet MDF 100 W 8 ohm', 'speaker-system'],
    ['Magnetkupplung 5 Nm', 'mag-coupling'],
    ['Magnetic drive pump 230 V', 'mag-coupling'],
    ['Actuator 24 V', 'actuator'],
    ['Bluetooth headset for bike helmet', 'headset'],
    ['Headset, 3.5 mm stereo', 'headset'],
    ['Rotor of brake motor', 'rotor'],
    ['Industrial computer 19"', 'computer-complete'],
  ])('holds one: %s', (description, expected) => {
    expect(classes(description)).toEqual([expected]);
  });
});

describe('what is called an actuator', () => {
  it.each([
    'Actuator (operated by lever)', 'Actuator operated by a foot', 'Actuator, actuated by gas pressure', 'Bellows type actuator', 'Actionneur manuel à levier', 'Actionneur actionné par came', 'Actionneur à membrane DN 25', 'Actuador de fuelle', 'Actuador de membrana 3"',
    'Actuador accionado por pedal', 'Attuatore a soffietto', 'Attuatore a membrana', 'Attuatore azionato da leva', 'Körüklü aktüatör', 'Diyafram aktüatör', 'Bælgaktuator', 'Membraanactuator', 'Ruční akční člen', 'Polovodičový akční člen', 'Ενεργοποιητής διαφράγματος', 'Мембранный привод клапана',
    'Actuator 4SX16A', 'Actionneur 8x10A', 'Actuador 4 relés', 'Servomotor cu membrană', 'Servomoteur à membrane',
  ])('has no motor by what moves it: %s', (text) => {
    expect(classes(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'Electric actuator, manual override', 'Actuator 24 VDC with manual override', 'Electric actuator with bellows', 'Actuador eléctrico con volante', 'Rotary actuator', 'Actuator, normally operated by the PLC',
  ])('has one: %s', (text) => {
    expect(classes(text)).toEqual(['actuator']);
  }); // prettier-ignore

  it('is a servomotor all the same, with a brake', () => {
    expect(classes('Servomotor cu frână 750 W')).toEqual(['motor-pmsm-servo']);
  });
});

/** Words that a carrier has in one language, and another thing in the same or in another. */
describe('a word that two things share', () => {
  it.each([
    'Casque', 'Casque militaire', 'Casque rouge taille M', 'Casques blancs', 'Femme enceinte', 'Winchester sofa 3 Sitzer', 'Fauteuil Winchester cuir', 'Диван Winchester', 'Winchester 70 rifle', 'Планшет с зажимом А4', 'Планшет 24-луночный стерильный', 'Планшет із затискачем',
    'Vakuum jeneratörü', 'Γεννήτρια κενού', 'مولد الفراغ', 'Generador de vacío', 'Вакуумный генератор', 'Virtual hard disk', 'Modem (CD-ROM mode)', 'WD Blue SSDs', 'Lumix DMC-GX9', 'Tile with speaker pattern', 'Sticker with motor', 'Mug with headphones print',
  ])('holds nothing: %s', (text) => {
    expect(classes(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['Casque audio pliable', 'headset'],
    ['Casque Sennheiser noir', 'headset'],
    ['Casque sans fil', 'headset'],
    ['Headphones with floral pattern', 'headset'],
    ['Motor with sticker', 'motor'],
    ['Winchester 500 GB', 'hdd'],
    ['Планшет 10 дюймов', 'phone'],
    ['Enceinte 60 W', 'speaker-system'],
    ['Virtual reality headset', 'vr-headset'],
    ['Hard disk 4 TB', 'hdd'],
    ['DVD-RW drive', 'optical-drive'],
  ])('holds a magnet: %s', (text, expected) => {
    expect(classes(text)).toEqual([expected]);
  });

  it('is told apart by the column beside it: a headset by its maker or its group', () => {
    expect(classes('Casque', 'Bluetooth 5.0')).toEqual(['headset']);
  });
});
