import { describe, expect, it } from 'vitest';
import { contentsOf, contentsOfColumns, shown } from '../described.fixture.ts';

const materials = (text: string): readonly string[] => contentsOf(text).map(({ material }) => material);

describe('what a part is built into, or stands beside', () => {
  it.each([
    'Encoder integrated with Maxon motor',
    'Drive integrated in motor',
    'Sensor connected to stepper motor',
    'Encoder integriert in Servomotor',
    'Frein monté sur moteur',
  ])('is elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Servo motor built into gripper', 'Magnet glued into rotor', 'Motor, integrated in wheel hub'])(
    'takes nothing from the part itself: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

describe('an element in another name', () => {
  it.each([
    'Terbium Labs subscription, annual',
    'YAG-lasergeschweißtes Edelstahlgehäuse IP68',
    'Laser-welded (YAG) bellows',
    '전자접촉기 마그네트 MC-22b',
  ])('is none: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('constituents with their shares', () => {
  it.each([
    ['Gd/Co 80/20 at% sputtering target', 'Gd Co'],
    ['Sputtertarget Y/Al 50/50 At.-%', 'Y Al'],
    ['Tb/Fe 30/70 wt% target', 'Tb Fe'],
  ])('are those of the alloy: %s', (text, constituents) => {
    expect(contentsOf(text)[0]).toMatchObject({ form: 'target', constituents: constituents.split(' ') });
  });
});

describe('a standard for analysis', () => {
  it.each([
    ['10000 ug/mL Sc stock standard', 'compound:Sc'],
    ['Ytterbium (Yb) Standard Solution', 'compound:Yb'],
    ['Patrón ICP holmio 1000 mg/L en HNO3', 'compound:Ho'],
  ])('is a compound of the element: %s', (text, material) => {
    expect(materials(text)).toEqual([material]);
  });
});

it('a grade without its N is one beside dimensions and the plating of magnets, or of an arc', () => {
  expect(materials('48SH block 25 x 21 x 30, NiCuNi')).toEqual(['ndfeb-sintered']);
  expect(materials('48SH arc segment')).toEqual(['ndfeb-sintered']);
  expect(materials('48SH block')).toEqual([]);
  expect(materials('48SH arc segment, rubber')).toEqual([]);
});

describe('lists in capitals, as materials managers cut them short', () => {
  it.each([
    ['MAG, CYL, .600 X 1.150, NI PLATED, 33 MGOE', 'magnet-unspecified'],
    ['NEO SPHERE 5 N38 GOLD', 'ndfeb-sintered'],
    ['VCM TOP,YOKE+MAG,N50H', 'ndfeb-sintered'],
    ['TARGET AL/SC 70/30 AT% 13.0 CUBP', 'formula:Al-Sc'],
    ['TARGET GD/FE/CO 8.0 X .125', 'formula:Gd-Fe-Co'],
    ['FEDY80 LUMP FE-80DY', 'dyfe'],
    ['FLOW TUBE, SM-DOPED GLASS', 'glass:Sm'],
    ['PUMP TURBO 1600L/S MAG LEV', 'ndfeb-sintered'],
    ['Motor 5,5kW 4p IE5 PM', 'ndfeb-sintered'],
    ['Motor s převodovkou levý 24V 300W', 'ndfeb-sintered'],
    ['YB PIECES 3-6MM 99.9 ARGON', 'metal:Yb'],
    ['FIBER,ER DOPED,ER80-8/125,25M', 'er-doped-fibre'],
    ['FBR,YB DOPED,DC,20/400,LMA', 'yb-doped-fibre'],
    ['COUPLING, MAGNETIC, PUMP, 40 NM', 'ndfeb-sintered'],
  ])('%s holds %s', (text, material) => {
    expect(materials(text)).toContain(material);
  });

  it.each([
    'PLATE ADAPTER MTR Y',
    'BRAKE, MTR HOLDING 24VDC 20NM',
    'MTR, AC IND, 1/2HP 56C TEFC',
    'REWIND, WINCH MOTOR, 15HP IND',
    'AMP HEADPHONE STEREO',
    'MESH SPKR ACOUSTIC',
    'WIRE MAGNET HML 26AWG',
    'IMPELLER (INCL IN MTR, REF ONLY)',
    'MOTOR UNIVERSAL 220V',
    'MTR, COND FAN, PSC',
    'Magnet ferr. Y35 100x60x17',
    'Quadrupole magnet, 22 T/m',
    'MOTOR ÇAMAŞIR MAK. ÜNİVERSAL 1400D',
    'MOTORE COLLETTORE 1400 G',
    '三相异步电动机 YVF2-160M 11kW',
    'YE3-90L-4 电机',
  ])('%s holds no magnet that is told of', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('a ferrite magnet', () => {
  it.each([
    [
      ['description', '마그네트'],
      ['description', '세그먼트 FERRITE'],
    ],
    [
      ['description', '翻盖礼盒 内嵌磁铁'],
      ['description', '灰板+异性铁氧体'],
    ],
    [
      ['description', 'Ring 72x32x15'],
      ['material', 'Y30BH'],
    ],
  ] as const)('is one by what another cell says of it: %j, %j', (first, second) => {
    const contents = contentsOfColumns(first, second);
    expect(contents.filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')).toEqual([]);
  });
});

describe('what is named first, and what it is for behind it', () => {
  it.each([
    'MONTAGEVORRICHTG. TORQUEMOTOR DT400',
    'Halteplatte Antriebseinheit Gen3',
    'Designcover Motor links schwarz',
    'Werkstückaufnahme EPS-Motor',
    'CORPS MICROMOTEUR TITANE',
    'MOTOR KAPASİTÖRÜ 20 UF',
    'COLLANTE MAGNETE',
    'COPRIMAGNETE GOMMA',
    'M3x8 alu blk (motor)',
    '[MO-0107] Halteplatte Antriebseinheit Gen3',
    'Drehmomentstütze M12 Nabenmotor',
    'VIKLETRÅD 0,5MM MOTOR',
    'Bremswiderstand 100 Ohm Servomotor',
    'MOTOR,AIR,VANE,0.4HP',
    'ENCODER,INCR,OPTICAL,2500PPR,SERVO MTR',
    'SCREW KIT HDD 6-32 (100PC)',
  ])('is no carrier: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is one where the type number of a drive says that it is a motor', () => {
    expect(shown('Drive, horiz., EC-i 52 180W + GP52')).not.toEqual([]);
    expect(shown('Drive EC-max 30 controller')).toEqual([]);
  });
});

it('a second description that opens with the family of a magnet says what the first is made of', () => {
  const contents = contentsOfColumns(
    ['description', 'Haftmagnet Topf Ø25 für Typenwahl'],
    ['description', 'SmCo, M5 Gewinde'],
  );
  expect(contents.map(({ material }) => material)).toEqual(['smco']);
});

it('a number of the house says which product a piece is for, and its description what it is', () => {
  const held = (number: string, description: string): number =>
    contentsOfColumns(['partNumber', number], ['description', description]).length;
  expect(held('TWT-1221', 'MLI BLANKET')).toBe(0);
  expect(held('TWT-1304', '阳极 钼')).toBe(0);
  expect(held('SOFC-SG', 'Sealing glass ceramic Ba-Ca-silicate')).toBe(0);
  expect(held('TWT-1400', 'X-10')).toBe(1);
  expect(held('SOFC-STACK', 'Unit 5 kW')).toBe(1);
  expect(held('MTR-0012', 'RX-7 24V')).toBe(1);
});

it('a wiper motor that is universal fits any car, and may hold a magnet', () => {
  expect(contentsOf('Wiper motor, universal').map(({ componentClass }) => componentClass)).toEqual(['motor-auto-aux']);
});

it('a brake with a magnet makes no motor one with magnets', () => {
  const classes = contentsOf('Motor with permanent magnet brake').map(({ componentClass }) => componentClass);
  expect(classes).not.toContain('motor-ie5-pm');
});
