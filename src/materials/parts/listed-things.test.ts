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
    ['1 microphone, 1 speaker', 'loudspeaker'],
    ['1 Mikrofon, 2 Lautsprecher', 'loudspeaker'],
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

describe('the parts of an assembly', () => {
  it.each([
    ['screws, servo motor, cable', 'motor-pmsm-servo'],
    ['4 bolts, stepper motor, cable', 'motor-stepper-hybrid'],
    ['screws, loudspeaker, wires', 'loudspeaker'],
    ['Leitung, Servomotor, Schrauben', 'motor-pmsm-servo'],
    ['câble, servomoteur, vis', 'motor-pmsm-servo'],
    ['tornillos, servomotor, cable', 'motor-pmsm-servo'],
    ['viti, servomotore, cavo', 'motor-pmsm-servo'],
    ['śruby, serwomotor, kabel', 'motor-pmsm-servo'],
    ['šrouby, servomotor, kabel', 'motor-pmsm-servo'],
    ['винты, сервомотор, кабель', 'motor-pmsm-servo'],
    ['螺丝，伺服电机，电缆', 'motor-pmsm-servo'],
    ['holder, servo and screws', 'servo-hobby'],
    ['Halter, Servo und Schrauben', 'servo-hobby'],
    ['support, servomoteur et vis', 'motor-pmsm-servo'],
    ['1 bracket, 1 servo motor, 4 screws', 'motor-pmsm-servo'],
    ['2x screws, 1x servo', 'servo-hobby'],
    ['• housing • servo motor • screws', 'motor-pmsm-servo'],
  ])('are each taken, since several screws are for nothing and no thing is screw and cable: %s', (text, id) => {
    expect(classes(text)).toContain(id);
  });

  it.each([
    ['gripper: plate, fingers, servo MG90S, screws M2', 'servo-hobby'],
    ['pinza: corpo, servo, viti', 'servo-hobby'],
    ['zestaw: uchwyt, serwo, śruby', 'servo-hobby'],
    ['Inhalt: Halter, Servo, Schrauben', 'servo-hobby'],
  ])('stand behind what they are of, and a colon: %s', (text, id) => {
    expect(classes(text)).toContain(id);
  });

  it.each([
    ['housing\nservo motor\nscrews', 'motor-pmsm-servo'],
    ['Gehäuse\r\nServomotor\r\nSchrauben', 'motor-pmsm-servo'],
    ['- plate\n- servo MG90S\n- 4 screws', 'servo-hobby'],
    ['支架\n伺服电机 24V\n螺丝 M3', 'motor-pmsm-servo'],
  ])('stand on lines of their own: %j', (text, id) => {
    expect(classes(text)).toContain(id);
  });

  it.each(['sensor, magnet, nut', 'czujnik Halla\nmagnes 8x4\nnakrętka M3', 'Hallsensor, Magnet 6x3, Mutter'])(
    'a magnet is one beside what reads it: %j',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );

  it.each([
    'Screws, motor, bracket',
    'Schrauben, Motor, Halter',
    'Tornillos, motor, soporte',
    '螺丝，电机，支架',
    'Bracket, motor, screw',
    'Terminal, motor, screw',
    'Clamp, motor, cable',
    'Screw, motor, cable',
    'Pulley, motor, set screws',
    'Connector, motor, 4 pin, screws',
    'Cover, motor, black, screws',
    'Adhesive, magnets, screws',
    'Label, motor, screws',
    'Drawing, motor, screws',
    'Cable: motor, screws, connector',
    'Check: cover, motor, screws',
    'Bracket, motor; cable; screws',
    'Motor\nmounting\nscrews',
    'Stepper\nmotor mounting\nscrews',
    'Bracket for\nstepper motor\n4 screws',
    'Cover\nmotor side\nscrews',
    'Sensor, magnet, door',
  ])('are not what a catalogue puts behind a noun: %j', (text) => {
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
