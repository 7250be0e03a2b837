import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns, shown } from '../described.fixture.ts';

const isTold = (text: string): boolean => shown(text).length > 0;
const table = (title: string, told: readonly string[], not: readonly string[]): void => {
  describe(title, () => {
    it.each(told)('tells of %s', (text) => {
      expect(isTold(text)).toBe(true);
    });
    it.each(not)('and not of %s', (text) => {
      expect(isTold(text)).toBe(false);
    });
  });
};

table(
  'a noun behind the rating of a motor or loudspeaker that has nothing to do with it',
  [
    'Servo 25 kg digital 1:10 crawler steering',
    'Powder feeder motor 24VDC 60 rpm gear',
    'Wire feed motor 42V 120W roller',
    'Stellmotor 24V Klappe',
    'Actuator 24V 10Nm damper',
  ],
  [
    'Servo 25T horn aluminium',
    'Motor 12 V supply',
    'NEMA 17 42x42 mm bracket',
    'Motor 24 V battery charger',
    'Servo 9g tester',
    'Fan motor 60W blade',
    'Linear actuator 24V 6000N remote',
    'Hub motor 36V 250W tyre',
    'Servo 25T 6mm arm',
    'Motor 250W 36V charger',
  ],
);

table(
  'where a motor is, and how it is built',
  [
    'Synchronmotor Y-Achse',
    'Motor Z-Achse',
    'Gearmotor 24VDC 90:1 right angle brushed',
    'ガルバノスキャナ 2軸',
    'DDモータ 中空軸 エンコーダ内蔵',
    'Subwoofer under-seat active 8in',
    'Tweeter A-pillar left, with trim',
    'Over-ear headphones noise cancelling, white',
  ],
  ['Achse Motor', 'X-Achse Abdeckung', 'Angle bracket motor'],
);

table(
  'a preposition between a carrier and another part',
  ['MAGNETRING 24POL AUF HUELSE', 'Magnet in housing', 'Motor in Gehäuse'],
  ['Sensor auf Motor', 'Label on magnet', 'Motor plug in connector'],
);

table(
  'what a thing is packed in, and what it is the core of',
  [
    'Craft magnets strong neodymium 8x2mm tub of 100',
    'Stir bar samarium-cobalt core PTFE 25x8',
    '20 fridge hooks w/ neodymium base, silver',
  ],
  ['Bag of 100 screws', 'Core drill 20 mm'],
);

table(
  'an inch mark, which parts no clauses',
  ['4" speaker 8"', 'Magnet 1/2" x 1/8"', 'Separator 1" with magnet'],
  ['Speaker 4" 20W grille', 'Speaker 4” grille', 'Motor 2" 20W bracket', 'Speaker on/off switch'],
);

table(
  'a name in quotation marks',
  ['Motor "775" 12V', '4" speaker 8"', '「ステッピングモータ」42角'],
  ['Haspelrulle 3000 "Neodym Pro" alu.spole', '制御ソフト「サーボ名人」', 'Livre « L’aimant », roman poche'],
);

table(
  'a bar that catches iron',
  [
    'Tube, rare-earth, dia 25 x 300, 12000 gauss',
    'Grate, hopper, 7 bars rare earth, 10,000 G',
    'Varilla filtro tolva tierras raras 25x200',
    'Staaf 25x300 10.000 Gauss M8 316L',
  ],
  [
    'Gauss meter, rare earth, 30000 gauss',
    'Steel bar 1000 gauss residual',
    'Rare earth oxide filter cake',
    'Glass tube, rare earth doped',
  ],
);

table(
  'magnets in a clause of their own',
  ['Phone cradle, dash, magnets', 'Schwungrad, 2 Magnete'],
  ['Sensor, magnets', 'Carton, magnets'],
);

table(
  'a voltage',
  ['Permanent magnet, release coil 24V', 'Sensor magnet for 24V motor', 'Ring magnet 10x3, 24V sensor'],
  ['Track brake magnet 84 kN 110 VDC', 'Магнит повдигащ МО-200 220V'],
);

table(
  'the kind of a rotor, a motor, a chuck, a shaker',
  [
    'ROTOR COMPL. PM IPM 6P BALANCED',
    'ロータASSY(IPM、磁石挿入済)',
    '风力发电机转子 贴磁好',
    'PM-assisted synchronous reluctance motor 7.5 kW',
    'Motors (2), PMDC, 90 V armature, TENV',
  ],
  [
    'Rotor, pump, SPM 40',
    'Motor orbital OMP80 HIDR',
    'Fan motoru kondansatörlü 3 devir',
    'Мотор-редуктор 4МЦ2С-80 2,2 кВт',
    'Vibratore elettromagnetico',
  ],
);

table(
  'what is fitted to a motor and stands before it',
  ['Main drive, brushless 24V 45W w/ encoder', 'Voice coil linear stage 5 mm travel', 'Wall speaker'],
  [
    'Heatsink 36 mm motor, clip-on',
    'Wall bracket speaker tilt/swivel',
    'TERMINAL BOX TRACTION MOTOR',
    'プーリ S3M 20歯 モータ軸5用',
    '하네스 시트 모터',
    '減速機 同軸 モータ別売',
    'Main drive, brushless, 10 A',
  ],
);

describe('a pump and the induction motor that drives it', () => {
  it('are not told of: the one is not marked, and the other too unlikely', () => {
    expect(shown('Drehstrommotor Speisepumpe 15 kW')).toEqual([]);
  });

  it('is told of as the motor where that alone would be', () => {
    expect(contentsOf('DC motor pump').map(({ componentClass }) => componentClass)).toEqual(['motor-dc']);
  });
});

table(
  'where a motor, a loudspeaker or a magnet sits, in lists in capitals and in German',
  ['HAPTIC ACTUATOR LRA STEERING WHL', 'MOTOR THROTTLE BODY DC BRUSHED', 'ACTUATOR LA31 24VDC 6000N BED BACKREST', 'LOUDSPEAKER OPERATOR CONSOLE 8R', 'Speaker alarm primary 8R 2W', 'Linearmotor Hub 200'],
  ['ACTUATOR BODY 7075-T7351 FORGING', 'RESISTOR BLOWER MTR', 'BUSBAR MTR PHASE U', 'FOAM MAGNET BACK EVA 1MM', 'EAR PAD HEADPHONE L', 'SIGN, MAGNET ALWAYS ON', 'Label DANGER STRONG MAGNETS', 'Distanzring zw. Magneten', 'REGULATOR WINDOW FR LH LESS MOTOR'],
); // prettier-ignore

table(
  'what makes a field, or moves without magnets',
  ['Phase shifter PM (SmCo), spare', 'マグネットフィルタ 棒 Φ25 12000G'],
  [
    'Magnet, chest, 12V 180 ohm',
    'Klystron focus magnet (solenoid, 12kW)',
    'Lifting magnet round 1650 dia, 16kW 230VDC',
    'Magnetbremse 24V DC, Federkraft',
    'Moteur pneum. à palettes 300W',
    'MOTOR CC 30KW 440V CAMPO BOBINADO',
    'サーマルリレー モータ保護用',
  ],
);

describe('a property and its value', () => {
  it.each([
    'Neodym-Magnet Durchmesser 6,0 mm',
    'Schrittmotor Schrittwinkel 1,8°',
    'Motor weight 2 kg',
    'Servomotor s kabelem',
    'ステッピングモータ ケーブルなし',
  ])('says nothing against %s', (text) => {
    expect(isTold(text)).toBe(true);
  });
});

describe('a part number of the house that is like a type number', () => {
  it('says nothing against a motor that is named', () => {
    const columns = [
      ['partNumber', 'FR-E500-10'],
      ['description', 'Motoréducteur gauche 24V 350W'],
    ] as const;
    expect(contentsOfColumns(...columns).map(({ componentClass }) => componentClass)).toEqual(['gear-motor']);
  });
});

table(
  'KV of a motor for propellers, which is no kVA of a generator',
  ['Brushless 2300KV', '980 KV BRUSHLESS MOTOR', '1400KVBRUSHLESS', '2204 2300KV'],
  [
    'ALTERNATOR 800KVA BRUSHLESS',
    'GENSET DIESEL 100KVA ALT BRUSHLESS AVR SELF-EXC',
    'GENERATOR 2000 KVA BRUSHLESS',
    'UPS 30KVA 400V',
  ],
);

table(
  'the joint that turns a base',
  [
    'Base Rotation Servo',
    'Base yaw motor',
    'Extruder motor brushless',
    'Centrifuge motor brushless 24V',
    'CENTRIFUGE MTR BRUSHLESS 15KRPM',
  ],
  ['Base rotation motor cover', 'Servo base', 'Joint moteur EPDM', 'Mixer, motor brushless'],
);

table('machines that rare earths and magnets are made in', ['Furnace blower motor 24V', 'NdFeB pieces 10x5', 'SmCo pieces', 'NdFeB ribbon, melt spun', 'Yttria crucible'], ['High-purity scandium melting furnace', 'Terbium hydrogenation device', 'NdFeB sintering furnace', '铽氢化装置', '高纯钪熔炼炉', '고순도 스칸듐 용해로', 'スカンジウム溶解炉', 'Schmelzofen für Scandium', 'Печь для плавки скандия', 'Gadolinium crucible tongs']); // prettier-ignore

describe('a column that names the same thing in another language', () => {
  it('says nothing against the joint that turns a base', () => {
    const columns = [
      ['description', 'Base Rotation Servo'],
      ['description', 'SG90 Micro Servo Motor'],
    ] as const;
    expect(contentsOfColumns(...columns).map(({ componentClass }) => componentClass)).toEqual(['servo-hobby']);
  });
});
