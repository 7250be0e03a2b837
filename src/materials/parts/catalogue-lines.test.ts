import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { contentsOf, holds, shown } from '../described.fixture.ts';

const decomposer = await bundledDecomposer();

/** Whether a line by a maker is shown to hold a magnet. */
function holdsBy(manufacturer: string, description: string): boolean {
  const { contents } = decomposer.decompose({
    texts: [{ role: 'description', text: description, column: 0 }],
    manufacturer,
    cas: [],
    pieceGrams: null,
  });
  return contents.some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');
}

describe('lines of catalogues', () => {
  it.each([
    'Halbach array cube 12 mm, N52, 100 pcs',
    'Halbach segments, N48H, tolerance 0.03',
    'Kopfhörer geschlossen 80 Ohm',
    'RECEIVER, BALANCED ARMATURE, HEARING AID',
    'Outrunner 6374 190 KV sensored for longboard',
    'Linear resonant actuator 8 mm Z-axis',
    'Stepper motor NEMA 23 Z axis',
    'Rare-earth magnetic cabinet catch, 12 lb pull',
    'Seal-less magnetic drive process pump GSP',
    'Hysteresis brake 24 V',
    'NAS motor, same as NEMA 17 stepper',
    'Neodyum mıknatıs çap 10 mm kalınlık 2 mm N35',
    'RECo17 200/150, Quader',
    'Rotor with bonded-on segments 40SH, shaft 14 mm',
    'BNP-8SR 620-660 mT, Hcj 955-1114',
    'Hobbywing Xerun-4268SD-2400KV',
    '夜光粉 SrAl2O4:Eu,Dy',
  ])('name what holds a magnet: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'SVC REWIND MOTOR 37KW INCL BEARINGS',
    'COUPLING BELLOWS SERVO 14MM/19MM',
    '电机支架 42步进 铝',
    'Hysteresis brake, coil-excited, 1 Nm',
    '마그네트 컨택터 MC-9b AC220V',
    'DC series traction motor, wound field, 72 V golf cart',
    'GNSS receiver, same base as UAV',
    'Olympus OmniScan MX2',
  ])('and what does not: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    ['maxon', 'EC 45 flat, 70 W, 24 V, Hall sensors', true],
    ['maxon', 'DCX 22 L, graphite brushes, 24 V', true],
    ['Bomatec', 'BMS-22 0.92/0.96 -0.050 710/750', true],
    ['Yaskawa', 'SGMRV-13ANA-YR1 (robot wrist axis, B)', true],
    ['Sennheiser', 'Replacement ear pads for HD 25 headphones', false],
    ['B&C Speakers', 'Recone kit 18TBX100 8 ohm', false],
  ])('are told by the number of a maker unless another part is named: %s, %s', (maker, text, is) => {
    expect(holdsBy(maker, text)).toBe(is);
  });
});

describe('neodymium cut short', () => {
  it.each([
    'POT 25 M5 FEM NEO | PULL 18KG',
    'HOOK RUBBER COATED 43 BLK | NEO',
    'DISC, NEO, 10X3',
    'FLEX SHEET NEO 1.0X100',
  ])('is a magnet behind a shape that magnets are sold in: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });

  it.each([
    'RING O NEO 20X2',
    'SHEET RUBBER NEO 3MM',
    'RING NEO PIXEL 24',
    'BLOCK TERMINAL NEO 4P',
    'CABLE NEO 3M',
    'Disc Neo 10',
  ])('is neoprene or a name elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('lines of industry', () => {
  it.each([
    'STARTER/GENERATOR, PM, 40 KVA',
    'MOTORSPINDEL KESSLER DMS 080 SYNC',
    'ROTOR COMPLETE F. BL MOTOR',
    'XTS Mover AT9014-0055',
    'Argano a magneti permanenti 8 persone',
    'VCM, FOCUS',
    '扬声器 BOX',
    'Magnetic trap DN80 NdFeB rods',
    'RMD X6 1:6',
    '42STH48-1684A',
  ])('name what holds a magnet: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'Arc R30 x R22 x 25, N42SH | Epoxy',
    'Block 40 x 15 x 8, 38EH',
    'Dauermagnet 20x10x4 Türkontakt',
    'MAG DIA6X3 N35 DOCK ALIGN',
    '6 × 2.5 mm disc, diametrically magnetised',
    'disque 6x2,5, aimantation diamétrale',
    'φ6×3 2極着磁 ネオジム',
    'リニアモータ固定子（マグネットトラック）',
    '直线电机定子 480mm',
    'NEMA23HS 2.8A 1.9Nm',
    'RE 40 Ø40 mm, Graphite Brushes, 150 Watt',
    'T-Motor MN501S KV240',
    'KDE Direct KDE4012XF-400',
    'Electric power steering column (EPS)',
    'Boat Rockerz 450',
    '直径20mm 8欧 1W 小喇叭 铁壳内磁（1个）',
    'MAGNET ROD SMCO 26 DIA 8 X 20 HOT CATHODE',
    'MAGNET DOCK ALIGN 10X5X2 R9',
    'TGT GD 76.2 X 3.2 MM, ARGON PACKED',
    'TGT Y 152 X 6 MM',
    'FEUILLE DY 50µM D12,7 ACTIVATION',
    'FIL SC 0,5MM X 100 DOSIMÈTRE',
    'LDO-42STH20-1004ASH, Hohlwelle',
    'SIDE BRUSH MTR 6V',
  ])('name what they are, with its size: %s', (text) => {
    expect(shown(text)).toHaveLength(1);
  });

  it.each([
    'Term blk 6-stud mtr 132',
    'SCREW SIDE BRUSH MTR PT3X8',
    'IMPELLER MTR BLDC V11 PEEK',
    'IC AUDIO AMP SPKR 2W SOT',
    'Magnet 10x3 holder',
    'WIRE SM 0.5MM',
    'FIL TB 2 BORNES',
    'Motor: Cesaroni K490-GR',
    'SPEC, MTR ACCEPTANCE TEST',
    'PROC, LUBRICATION, MTR/LEADSCREW',
    'Operation 0010 Set up mixer motor',
    'Arbeitsgang 0020 Motor montieren',
    'MOTOR, ULTRASONIC, MR SAFE',
    'HEADPHONE, PNEUMATIC, MR SAFE',
    'VOICE COIL 38 MM CCAW KAPTON 6 OHM',
    'MAGNETIC TORQUER',
    'Yaw motor 2.2KW asynch',
    'Pump motor 0.75 kW (AC)',
    'Klebstoff Magnetsegmente',
    'Adhesive 331 magnet',
    'Audio amp class D 3W speaker',
    'Przewietrznik silnika',
    'IGNITION EXCITER',
    '纳米晶隔磁片',
    'SCHWENKANTRIEB PNEUM.',
    'TRAKTIONSMOTOR ASYNKR. 265KW',
    'SILNIK KOMUTATOROWY UNIW. 430W',
    '木製くさび（磁石組付け用）',
    'STELLANTRIEB AUMA SA07.2 DREHSTROM',
    'COMPRESSOR, SCROLL, FIXED SPEED 400V 50HZ',
  ])('and what does not: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('a compressor of an inverter does, and a voice coil that is an actuator', () => {
    expect([holds('COMPRESSOR, SCROLL, DC INVERTER'), holds('Voice coil actuator, 6 ohm winding')]).toEqual([
      true,
      true,
    ]);
  });

  it('a heading that names another part says nothing of where heads stand', () => {
    const { contents } = decomposer.decompose({
      texts: [
        { role: 'description', text: 'MOTOR GASKET', column: 0 },
        { role: 'heading', text: 'DUST EXTRACTOR', column: -1 },
      ],
      manufacturer: '',
      cas: [],
      pieceGrams: null,
    });
    expect(contents).toEqual([]);
  });

  it('a share beside a formula makes an alloy of it', () => {
    expect(shown('AlSc 20at%')).toHaveLength(1);
  });
});

describe('what a motor moves, and where it sits', () => {
  it.each([
    'Motor extrusor NEMA14 redondo 36 mm',
    'Motor extruder 24 V',
    'NEMA17 extra plat 23 mm',
    '空心杯电机 7mm 四轴无人机',
  ])('leaves it a motor: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it('is named before the number of its maker, in a column of its own', () => {
    const joint = (model: string) =>
      decomposer.decompose({
        texts: [
          { role: 'description', text: 'Wrist roll joint', column: 0 },
          { role: 'description', text: model, column: 1 },
        ],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
      }).contents;
    expect(joint('Hebi Robotics X5-1')).toHaveLength(1);
    expect(joint('Printed part X5-1')).toHaveLength(0);
  });
});

describe('words within words, and prepositions cut to a letter', () => {
  it.each([
    '스테핑모터 NEMA17 툴체인저',
    'AC 서보모터 100W 밀링기 A축',
    'FLYWHEEL ASSY W/MAGNETS,ENGINE 25CC',
    'Galleggiante serbatoio c/magnete',
    'Pump BLDC 24V 9 bar',
    'ELEMENTO SENSORE PEDALE D6X4 | NDFEB N42',
  ])('%s holds a magnet', (text) => {
    const [name = '', ...more] = text.split(' | ');
    const texts = [name, ...more].map((one, column) => ({ role: 'description' as const, text: one, column }));
    const { contents } = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null });
    expect(contents.some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')).toBe(true);
  });

  it.each([
    '모터 체인 25H',
    '모터 링 30mm',
    'CONTROPIASTRA P/MAGNETE PORTA-TRAY',
    'KONSOLE F GETRMOT SEITENREG',
    'COVER MAGNET PACK PEEK',
    'MTR UNIV 1200W 230V CYL',
    'Resolver size 15 brushless (transformer)',
    'Attocube ANPx101 piezo stepper',
    'HALL EFFECT THRUSTER HET-1500',
    'Pot magnet 32, internal thread M5, ferrite',
    'Ring magnet 60x24, ferrite',
  ])('%s is told of as none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('a remark that is only "ferrite" says what a magnet is of', () => {
    const contents = (remark: string) =>
      contentsOf('bar magnets, whiteboard type', remark).filter(({ presence }) => presence !== 'excluded');
    expect([contents('ferrite').length, contents('office store').length]).toEqual([0, 1]);
  });
});

describe('lines of the lists of ERP systems, where the noun stands first', () => {
  it.each(['ALTERNATOR 28V 150A BRUSHLESS LUNDELL', 'Compressor, scroll, R513A, 3ph'])(
    'may hold a magnet too seldom to be shown: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );

  it.each([
    'Haltemagnet Ladeschale 4x2x1 N50',
    'PERM MAGNET BLOCK 0.35T POLE N48M',
    'SPEAKER INTERCOM CONSOLE 8OHM',
    'RING MAG ENC 24P',
    'RINGMAGNET HALL 2-POL D14',
    'Innenrotor kpl. 12-polig L60',
    'ROTORE MAGN. BIPOLARE D6,5X18',
    'MICROMOTORE BRUSHLESS 40000 RPM LED',
    'BRAKE, HOLDING, PERMANENT MAGNET, 28VDC',
    'MOTOR, FAN, ECM 1/3HP 230V',
    'ISOLATOR, SMT, 2.3-2.7 GHZ, 25 W TERM',
    'Driver Unit 40mm 32ohm',
    'DAMPER MOTORIZADO C/ MOTOR DE PASSO 12V',
    '자석 매거진 고정용 D10x5',
    'CIRCONIA ESTAB. ITRIO TZP 3Y MICROBOLAS 1MM',
    '형광체 베타사이알론 BSON:Eu',
    'Perm.-Mag. D8x4',
    'SPKR ASSY 6.5 WFR 4OHM DOOR FORD',
    'SERVOMOTOR TABLE VERTICAL LENZE MCS',
    'TORQUEMOTOR RUNDTISCH 1FW6150',
    'Magnetsystem Haftmagnet Gummi 66 mm',
    'ACT LINEAR 12V 8IN STROKE',
    'HARDENER MG-25%GD',
    'OIL PUMP ELECTRIC 12V BLDC 60W',
    'ARC R42X R36X30 45SH EPOXY',
    'SM METAL DISTILLED 99.5',
    'TGT CO-SM 80/20 D76',
    'Magnet, Electron Collimating, Sm2Co17, 6x3mm',
  ])('name what holds a magnet or a rare earth: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'SCHRAUBE FLANSCH MOTOR M5X14 TORX',
    'HOUSING E-MOTOR ALSI10MG',
    'COOLING JACKET E-MOTOR ALSI9CU3',
    'RING, MAGNET RETAINER',
    'SPACER PLASTIC MAGNET PACK',
    'JACK 3.5 HEADPHONE',
    'Label: PHASE SEQ. MOTOR L1 L2 L3',
    'LABEL, CLASS IV, ND:YAG',
    'Magnet assembly, superconducting 1.5T 70cm',
    'MAGNET SC 1.5T COLD MASS NBTI',
    'Drive unit, vertical, hydraulic',
    'SERVOMOTOR HIDRAULICO DISTRIBUIDOR',
    'MOTOR PITCH DC SERIE 4,8KW',
    'Forcer, ironless, 3-phase',
    'Primärteil 1FN3300',
    'MOTOR, PICO, NEWFOCUS 8301',
    'SCINTILLATOR ARRAY CWO 8X16',
    'PATIENT HEADSET PNEUMATIC',
    'DRV STEPPER 2PH',
    '磁环 T9*5*3 R10K',
    'ヨーク VCM',
    'ISOLATOR, RUBBER, M8',
    'LED driver unit 350 mA',
    'POLE PIECE NEO MOTOR 1IN',
    'EPOXY RAPID 2KG MAGNET POTTING',
    'TUTKAL MIKNATIS',
    'MOTOR ROOM SIGN,DANGER',
    'HALL SENSOR PCB MOTOR COMMUTATION',
    'PARTS OF MOTORS - END SHIELD ALU',
    'SPALTTOPF MAGNETKUPPLUNG HC4',
    'Magnetträger Speichenmagnet',
    'TAMIZ VIBRATORIO MOTOR 0,37KW',
    'MOTOR TANQUINHO 1/4CV INDUCAO',
    'Двигатель постоянного тока П-21 с возбужд. обмоткой',
    '电动执行器 DQW 380V 异步',
    '磁环 共模 纳米晶',
    'LYFTMAGNET ELEKTRISK SKROT',
    'SM METAL BRACKET',
    'Safety glasses OD7 Nd:YAG 1064',
    'MAGNET HOLDER N42 10x3',
    'Magnet glue N52',
  ])('and what does not: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
