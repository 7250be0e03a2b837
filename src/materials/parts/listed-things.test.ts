import { describe, expect, it } from 'vitest';
import { contentsOf, shown } from '../described.fixture.ts';

const classes = (text: string): string[] => [
  ...new Set(contentsOf(text).map(({ componentClass }) => componentClass ?? '')),
];

it('of things that a line lists in Chinese none describes another', () => {
  expect(classes('压力模块、灯带、水位、舵机、面包板')).toEqual(['servo-hobby']);
  expect(classes('灯带、电阻包、杜邦线、面包板')).toEqual([]);
});

it('in Japanese, where any comma is such a mark, what follows a part describes it', () => {
  expect(classes('ブラケット、小型、軽量、ステッピングモーター用')).toEqual([]);
});

describe('several things in one cell', () => {
  it.each([
    ['ESC, motor, propeller', 'motor-drone'],
    ['1x ESC, 1x motor, 2x propeller', 'motor'],
    ['ESC 30A, motor 2212, propeller 1045', 'motor'],
    ['Arduino, L298N, 2 motors', 'motor'],
    ['2 motors, L298N, Arduino', 'motor'],
    ['Arduino, motor driver, DC motor, battery', 'motor-dc'],
    ['PCB, battery, speaker', 'loudspeaker'],
    ['LED, buzzer and servo', 'servo-hobby'],
    ['Motor mounts, motors, wheels', 'motor'],
    ['Variateur, moteur, hélice', 'motor'],
    ['Variador, motor, hélice', 'motor'],
    ['Regolatore, motore, elica', 'motor'],
    ['Regulator, silnik, śmigło', 'motor'],
    ['Регулятор, мотор, пропеллер', 'motor'],
    ['ESC、モーター、プロペラ', 'motor'],
    ['モーター・ESC・プロペラセット', 'motor'],
    ['ESC, 모터, 프로펠러', 'motor'],
    ['Gehäuse, Lautsprecher, Verstärker', 'loudspeaker'],
    ['Boîtier, haut-parleur, ampli', 'loudspeaker'],
    ['Caja, altavoz, amplificador', 'loudspeaker'],
    ['ケース・スピーカー・アンプ', 'loudspeaker'],
  ])('are each taken: %s', (text, id) => {
    expect(classes(text)).toContain(id);
  });

  it('are taken by their number: several of each are no attributes', () => {
    expect(shown('Screws, magnets, inserts')).not.toEqual([]);
    expect(shown('Wires, magnets, glue')).not.toEqual([]);
    expect(shown('Viti, magneti, colla')).not.toEqual([]);
  });

  it.each([
    'Bracket, motor, NEMA 17',
    'Cable, motor, 4-core, 2 m',
    'Cable, motor, encoder',
    'Kit, screws, motor mount',
    'Housing, loudspeaker, ABS, black',
    'Housing, motor, propeller',
    'Gear, servo, 25T',
    'PCB, motor, controller',
    'Driver, motor, stepper',
    'Driver, 2 DC motors, L298N',
    'Driver, motors, LEDs',
    'Capacitor, motor, fan',
    'Switch, motor, battery',
    'Screw, motor, propeller',
    'Arduino, motor shield, servo cable',
    'Charger, battery, e-bike',
    'PCB, LED, motor',
    'Driver, LED, motor',
    'Seals, motors, pumps',
    'Hooks, magnets, steel',
    'Câble, moteur, batterie',
    'Кабель, мотор, аккумулятор',
    'ブラケット・モーター・バッテリー',
    'ステッピング・モーター・ドライバ',
  ])('are not what one thing is like, for or of: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it('a laser head alone is a laser, and that of a drive for discs a part of one', () => {
  expect(classes('激光头')).not.toContain('optical-drive');
  expect(classes('DVD激光头')).toContain('optical-drive');
});

it.each(['servo attach', 'servo attachment', 'magnet attachment'])(
  'what is fastened to a thing is none: %s',
  (text) => {
    expect(classes(text)).toEqual([]);
  },
);

it('a thing with attachments stays one', () => {
  expect(classes('Servo with attachments')).toEqual(['servo-hobby']);
});
