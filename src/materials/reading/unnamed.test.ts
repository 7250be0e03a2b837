import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/** A word that ends in a point, right before a motor of which nothing is said. */
describe('a word cut short before a motor', () => {
  it.each([
    'Kab. Motor', 'Steckverb. D38999/20WB35SN Motor', 'Dicht. Motor', 'Abd. Motor', 'Roul. moteur', 'Câb. moteur', 'Cop. motore', 'Guarn. motore', 'Tap. motor', 'Junta motor',
    'Каб. двигателя', 'Прокл. двигателя', 'Drž. motoru', 'Uszcz. silnika', 'Afdek. motor', 'Packn. motor', 'Kiinn. moottori', 'Tömít. motor', 'Καλ. κινητήρα', 'Çerç. motoru', 'Brkt. motor', 'Gskt. motor',
    'Kab. Servomotor', 'Dicht. Getriebemotor', '2x Halt. Motor M1',
  ])('is the part: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    'El. Motor', 'Elektr. Motor', 'Eléc. motor', 'Эл. двигатель', 'Шаг. двигатель', 'Perm. Motor', 'Lüft. Motor', 'Vent. moteur', 'Wisch. Motor', 'Stell. Motor', 'Li. Motor Fensterheber', 'kpl. Motor',
    'Réd. moteur', 'Lin. Motor', 'Spind. Motor', 'Pos. 5 Motor', 'Nr. 12 Motor', 'Kab. Motor 24V DC', 'Bl. BLDC Motor',
  ])('says of which kind it is, where it moves or which it is: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore
});

describe('"e-motor"', () => {
  it.each([
    'Cover e-motor',
    'Halter E-Motor',
    'Wellendichtring E-Motor',
    'Torque strut e-motor',
    'Mount e-motor',
    'Housing e-motor',
  ])('is one word as "motor" is: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['E-motor', 'Rear e-motor', 'e-motor 250W'])('is a motor: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('"na"', () => {
  it.each([
    'Kladka gumová na dynamo',
    'Řemínek na dynamo',
    'Kryt na motor',
    'Ремень на генератор',
    'Uchwyt na głośnik',
    'Манжета на двигатель',
  ])('says what a part sits on: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Dynamo na kolo', 'Motor na 24 V', 'Silnik na 12V', 'Głośnik na 8 ohm', 'Motor s řemenem na dynamo'])(
    'leaves what stands before it: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});
