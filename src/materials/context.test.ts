import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge/index.ts';
import { createDecomposer } from './decompose.ts';

const decomposer = createDecomposer(knowledge());

/** Materials that are told of: what a class holds is shown from one in ten, the rest from seven in ten. */
function shown(description: string, maker = '', mpn = ''): string[] {
  const texts = [
    { role: 'description' as const, text: description, column: 1 },
    ...(mpn === '' ? [] : [{ role: 'partNumber' as const, text: mpn, column: 2 }]),
  ];
  return decomposer
    .decompose({ texts, manufacturer: maker, cas: [], pieceGrams: null })
    .contents.filter((content) => content.confidence >= (content.report ? 0.1 : 0.7))
    .map((content) => content.material);
}

/** The same of two descriptive columns and a material. */
function shownIn(name: string, description: string, material = ''): string[] {
  const texts = [
    { role: 'description' as const, text: name, column: 1 },
    { role: 'description' as const, text: description, column: 2 },
    { role: 'material' as const, text: material, column: 3 },
  ].filter(({ text }) => text !== '');
  return decomposer
    .decompose({ texts, manufacturer: '', cas: [], pieceGrams: null })
    .contents.filter((content) => content.confidence >= (content.report ? 0.1 : 0.7))
    .map((content) => content.material);
}

describe('what stands beside a word decides what it says', () => {
  it('a magnet that comes with another part is there as well', () => {
    expect(shown('AS5600 encoder board + magnet')).toEqual(['magnet-unspecified']);
    expect(shown('Hall sensor module (+ neodymium magnet 6x2)')).toEqual(['ndfeb-sintered']);
    expect(shown('Lid, printed | Neodymium magnet 6x2')).toEqual(['ndfeb-sintered']);
    expect(shown('Lid for neodymium magnet 6x2')).toEqual([]);
  });

  it('a magnet that another clause calls an electromagnet is none of rare earths, unless it is named so', () => {
    expect(shown('Magnet | 12 V holding electromagnet, 20 mm')).toEqual([]);
    expect(shown('Neodymium magnet | attracts the electromagnet')).toEqual(['ndfeb-sintered']);
    expect(shown('Neodymium magnets (for the check) | Verify YBCO is superconducting')).toEqual(['ndfeb-sintered']);
    expect(shown('Magnet assembly, superconducting 1.5T')).toEqual([]);
  });

  it('neodymium among other rare earths is the element', () => {
    expect(shown('Mischmetal contains cerium, lanthanum, praseodymium, neodymium')).not.toContain('ndfeb-sintered');
    expect(shown('Nd | Neodymium | 1.109')).toEqual([]);
    expect(shown('Dysprosium and neodymium targets')).not.toContain('ndfeb-sintered');
    expect(shown('Neodymium disc 10x2, with dysprosium')).toEqual(['ndfeb-sintered']);
  });

  it('a driver of a maker of loudspeakers is one', () => {
    expect(shown('Active driver | Dayton Audio ND91-4')).toEqual(['ndfeb-sintered']);
    expect(shown('Active driver | TMC2209')).toEqual([]);
  });

  it('a column of numbers may hold the material of a magnet, and nothing else', () => {
    expect(shown('Round magnet, 3 x 3 mm', '', 'Neodymium')).toEqual(['ndfeb-sintered']);
    expect(shown('Round magnet, 3 x 3 mm', '', 'Neodymium-RM3')).toEqual(['magnet-unspecified']);
  });

  it('what a motor moves has one, though Romance languages share the word and put the motor behind its accessories', () => {
    for (const text of ['Gripper servo', 'Turbine motor', 'Table motor', 'Joint servo'])
      expect(shown(text), text).not.toEqual([]);
    for (const text of ['Support motor', 'Cable motor', 'Servo cables/connectors'])
      expect(shown(text), text).toEqual([]);
  });

  it('a column that begins with what comes along names what is there as well', () => {
    for (const text of [
      'includes 4 DC motors',
      'with 4 DC motors + wheels',
      '含 4 个直流电机 + 车轮',
      'inkl. 4 Gleichstrommotoren',
      'avec 4 moteurs',
    ])
      expect(shownIn('Chassis', text), text).not.toEqual([]);
    for (const text of ['for 4 DC motors', 'without DC motors', 'with motor mount', 'with motor connector'])
      expect(shownIn('Chassis', text), text).toEqual([]);
  });

  it('a magnet that is let into another part is there as well', () => {
    for (const text of ['机身内嵌磁铁', '外壳 镶嵌磁铁', '外殼 內嵌磁鐵']) expect(shown(text), text).toHaveLength(1);
    expect(shown('嵌入式电机控制器')).toEqual([]);
  });

  it('what joins two things stands last, and is neither of them', () => {
    expect(shown('Stepper to drive pulley spacer')).toEqual([]);
    expect(shown('Servo motor to shaft coupler, 8 mm')).toEqual([]);
    expect(shown('Servo motor to drive the belt')).toEqual(['ndfeb-sintered']);
    expect(shown('Motor flyback')).toEqual([]);
  });

  it('a grade in front of where it was read names the magnet', () => {
    expect(shown('Arnold **N38SH** | from the catalogue', 'Arnold', 'N38SH')).toEqual(['ndfeb-sintered']);
    expect(shown('Drawing N38SH bracket')).toEqual([]);
  });

  it('what a thing is compared with is not what it is', () => {
    expect(shown('Neodymium magnet, stronger than ferrite magnets')).toEqual(['ndfeb-sintered']);
    expect(shown('ネオジム磁石 フェライト磁石より強力')).toEqual(['ndfeb-sintered']);
    expect(shown('Ferrite magnet, weaker than neodymium magnets')).toEqual([]);
  });

  it('a compound of neodymium is no magnet where one word is both', () => {
    expect(shown('Nitreto de neodímio 99,9 %')).toEqual([]);
    expect(shown('Ossido di neodimio, polvere')).toEqual([]);
    expect(shown('Neodimio N35 10x2')).toEqual(['ndfeb-sintered']);
  });

  it('a kind of goods is a place in a catalogue, not the thing', () => {
    expect(shown('电机类物料 | 定子铁芯 | 硅钢片')).toEqual([]);
    expect(shown('电机 | 57步进')).not.toEqual([]);
  });

  it('what a thing is fit for is not the thing', () => {
    expect(shown('26" rim e-bike rated')).toEqual([]);
    expect(shown('Motor-Riemenscheibe HTD-5M')).toEqual([]);
    expect(shown('Tester per servo')).toEqual([]);
    for (const fit of [
      'Servo-rated BEC 5A',
      'Servo-friendly PSU',
      'Drone-safe mmWave radar module',
      'Anti-drone jammer',
    ])
      expect(shown(fit), fit).toEqual([]);
    for (const thing of ['Motor IP65-rated', 'Servo-grade magnet N42', 'Anti-vibration motor'])
      expect(shown(thing), thing).not.toEqual([]);
  });

  it('what something is done to is not what the line is', () => {
    expect(shown('モータを制御する基板')).toEqual([]);
    expect(shown('モーターブラケットを組み立てる')).toEqual([]);
    expect(shown('모터를 고정하는 볼트')).toEqual([]);
  });

  it('a name that only ends like a thing is none', () => {
    expect(shown('ReSpeaker 4-Mic Array')).toEqual([]);
    expect(shown('MicroServo 9 g')).not.toEqual([]);
  });

  it('one plural serves two words before it', () => {
    expect(shown('USB sound card with headphone + microphone jacks')).toEqual([]);
    expect(shown('DCモータ&ステッピングモータドライバ')).toEqual([]);
    expect(shown('Stepper motor + driver')).not.toEqual([]);
  });

  it('a type number in a clause of its own is the thing, and the next clause its use', () => {
    expect(shown('SG90 / MG995 | door lock control')).not.toEqual([]);
    expect(shown('MG995 (bracket)')).toEqual([]);
    expect(shown('MG995 (bracket) for robots')).toEqual([]);
    expect(shown('Bafang RM G060.750.DC rear hub')).not.toEqual([]);
    expect(shown('Bafang rear hub adapter')).toEqual([]);
    expect(shown('LX-16A (bus, needs the debug board)')).not.toEqual([]);
  });

  it('a place behind a type number says where it sits, a thing that is fitted to it what it is', () => {
    expect(shown('MG996R - elbow')).not.toEqual([]);
    expect(shown('MG996R (left arm)')).not.toEqual([]);
    expect(shown('RobStride 04 - legs: hip pitch/roll + knee (3/leg)')).not.toEqual([]);
    expect(shown('MG996R - bracket')).toEqual([]);
    expect(shown('arm for MG996R')).toEqual([]);
  });

  it('a sensor chip is the sensor, whatever it turns with', () => {
    expect(shown('AS5600 magnetic encoder')).toEqual([]);
    expect(shown('AS5600 magnetic encoder + magnet 6x2.5')).not.toEqual([]);
  });

  it('a pump with a stepper motor has the motor', () => {
    expect(shown('Schrittmotor-Mikropumpe 5 V')).toContain('ndfeb-sintered');
  });

  it('a connector on a circuit board is named after what is wired to it', () => {
    const line = (designator: string) =>
      decomposer.decompose({
        texts: [{ role: 'description', text: 'MotorA', column: 1 }],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
        designator: { text: designator, column: 0 },
      }).contents;
    expect(line('J5')).toEqual([]);
    expect(line('M1')).not.toEqual([]);
  });

  it('what comes in the package of an integrated circuit is named after what is wired to it', () => {
    const line = (footprint: string, name = 'Speaker', refs = 'U5') =>
      decomposer.decompose({
        texts: [
          { role: 'description', text: name, column: 1 },
          { role: 'remarks', text: footprint, column: 2 },
        ],
        manufacturer: '',
        cas: [],
        pieceGrams: null,
        designator: { text: refs, column: 0 },
      }).contents;
    for (const footprint of ['Package_SO:TSSOP-20_4.4x6.5mm', 'QFN50P300X300X80-17N', 'SOT-23-5'])
      expect(line(footprint), footprint).toEqual([]);
    for (const footprint of ['pinhead-1X03', '1PAD_4x5mm', 'MICRO_JST_6']) {
      expect(line(footprint, 'SERVO', 'P6'), footprint).toEqual([]);
      expect(line(footprint, 'SERVO', 'M1'), footprint).not.toEqual([]);
    }
    for (const footprint of ['Connector_PinHeader:1x02', 'SPEAKER-28MM', 'SPKR_CMS-15113'])
      expect(line(footprint), footprint).not.toEqual([]);
    // A remark in words, a magnet by its name, and what stands at the place of a motor or a loudspeaker are none.
    expect(line('driver is TMC2209 in QFN-28')).not.toEqual([]);
    expect(line('SOIC-8', 'AS5600 encoder with neodymium magnet N42SH')).not.toEqual([]);
    expect(line('LGA-4', 'Micro speaker', 'LS1')).not.toEqual([]);
  });

  it('a column that is a rare-earth magnet tells what a named part is made of', () => {
    expect(shownIn('고정', '네오디뮴 자석 Ø8×5mm')).toEqual(['ndfeb-sintered']);
    expect(shownIn('Fixing', 'Neodymium magnet 8x5')).toEqual(['ndfeb-sintered']);
    expect(shown('Baza magnetyczna', '', 'Magnes N52')).toEqual(['ndfeb-sintered']);
    expect(shownIn('Bracket', 'for neodymium magnet 8x5')).toEqual([]);
    expect(shownIn('Bracket', 'Neodymium magnet holder')).toEqual([]);
  });

  it('a column that names an accessory of the thing is what it is', () => {
    expect(shownIn('Pimoroni Servo 2040', 'Servo controller')).toEqual([]);
    expect(shownIn('MG996R servo', 'Servo motor')).not.toEqual([]);
    expect(shownIn('Servo', 'Servo cable 20 cm')).not.toEqual([]);
  });

  it('a thing of printed plastic is no motor', () => {
    expect(shownIn('Servo spool', '', 'PETG')).toEqual([]);
    expect(shownIn('Stepper motor 17HS', '', 'PLA')).toEqual([]);
    expect(shownIn('Stepper motor 17HS', '', 'Steel')).not.toEqual([]);
    expect(shownIn('Neodymium magnet 6x2', '', 'N42')).not.toEqual([]);
  });

  it('a word of one language within a compound of another opens nothing', () => {
    expect(shown('Serial-bus camera pitch servo')).not.toEqual([]);
    expect(shown('Stepper Nema17 w. gearbox')).not.toEqual([]);
  });

  it('an abbreviation that is spelled as a word is one', () => {
    expect(shown('Yag (pim yuzeyleri icin)')).toEqual([]);
    expect(shown('YAG rod 5x50')).not.toEqual([]);
    expect(shown('yag crystal 5x50')).not.toEqual([]);
  });

  it('a motor that needs no magnet is one in the plural too', () => {
    for (const text of [
      'Moteurs asynchrones 2 kW',
      'Motori asincroni',
      'Motores asíncronos',
      'Silniki asynchroniczne',
      'Асинхронные двигатели',
    ])
      expect(shown(text), text).toEqual([]);
  });
});

describe('a substance', () => {
  it('is what a text that begins with it and nothing else names, whatever it is used for', () => {
    expect(shown('Lu2O3 | 氧化镥 | 闪烁晶体材料')).toEqual(['ox-Lu']);
    expect(shown('Terbium oxide | for NdFeB magnets')).toEqual(['ox-Tb']);
  });

  it('of a detector is the crystal that is named', () => {
    expect(shown('CsI(Tl) scintillator, caesium iodide crystal')).toEqual([]);
    expect(shown('Cristal scintillateur BGO')).toEqual([]);
    expect(shown('Scintillator plate, type not stated')).not.toEqual([]);
  });

  it('that may hold an element never covers one that does', () => {
    expect(shown('Yttria-stabilised zirconia disc')).toEqual(['ysz']);
    expect(shown('Yttria-stabilised zirconia disc (8YSZ)')).toEqual(['8ysz']);
    expect(shown('氧化釔安定氧化鋯（8YSZ）')).toEqual(['8ysz']);
    expect(shown('Zirconia disc (Y-TZP)')).toEqual(['3y-tzp']);
  });

  it('is read from a list of constituents before the anion they share, and from a host before its dopant', () => {
    expect(shown('Red Y-Gd-Eu-BO3')).toEqual(['formula:Y-Gd-Eu-BO3']);
    expect(shown('Dy2GeO5:Eu, powder')).toContain('formula:Dy2GeO5');
    expect(shown('GdZr suspension')).toEqual(['formula:GdZr']);
  });

  it('is one with a ligand that is written by its initials', () => {
    expect(['Tb(TMHD)3 precursor', 'Sc(OTf)3 98%', 'Y(acac)3 hydrate'].map((text) => shown(text)[0])).toEqual([
      'formula:Tb(TMHD)3',
      'formula:Sc(OTf)3',
      'formula:Y(acac)3',
    ]);
  });

  it('of a maker of magnets stays a magnet where it is called an alloy', () => {
    expect(shown('VACOMAX 240 (Samarium-Kobalt-Legierung)', 'Vacuumschmelze')).toEqual(['sm2co17']);
    expect(shown('Samarium-Kobalt-Legierung, Barren')).toEqual(['alloy:Sm-Co']);
  });
});

describe('what controls a motor stands first in every language', () => {
  it.each([
    'SainSmart L298N Dual H Bridge Stepper Motor',
    'Driver BLDC 30 A',
    'INVERTER 7.5KW LIFT CLOSED LOOP PMSM',
    'ESC brushless 40 A',
    'Controller stepper motor 4 A',
    'Драйвер серво 16 каналов',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    '28BYJ-48 stepper motor with ULN2003 driver',
    'Speaker driver 4 ohm',
    'Drive motor 24 V',
    'Motor with driver',
  ])('but %s is a carrier', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('what is not there, or only a purpose', () => {
  it.each([
    'Motor without gearbox',
    'Electric motor without centre pin hole',
    'Sans fil, 18 V, moteur brushless',
    'Motor 24 V ohne Kabel',
    'SmCo magnets to retain the lid',
  ])('does not name the thing: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a printed part is named after what it holds', () => {
  it('whether a column says so, or a mesh is what it is made from', () => {
    expect(shownIn('motor_top', 'printed PLA')).toEqual([]);
    expect(shownIn('motor_top', 'parts/print/motor_top.stl')).toEqual([]);
    expect(shownIn('Stepper motor', 'cad/nema17.step')).not.toEqual([]);
  });
});

describe('a magnet that another column adds', () => {
  it('is there as well', () => {
    expect(shownIn('Sensor', 'Hall switch A1120 + neodymium magnet')).toEqual(['ndfeb-sintered']);
    expect(shownIn('Sensor', 'Hall switch A1120 for neodymium magnets')).toEqual([]);
  });
});

describe('a shape beside a grade', () => {
  it('is of the magnet, and another part without one', () => {
    expect(shown('Generator rotor segment N40SH')).toEqual(['ndfeb-sintered']);
    expect(shown('Generator rotor segment, steel')).toEqual([]);
  });
});

describe('a drive', () => {
  it('without a disk is none, whatever it is called', () => {
    expect(shownIn('Hard disk', 'mSATA SSD 64 GB')).toEqual([]);
    expect(shownIn('硬盘', '固态 256G')).toEqual([]);
    expect(shownIn('Portable drive', '2 TB')).not.toEqual([]);
  });
});

describe('what an English "to" and a German "f." lead to', () => {
  it.each(['adapter to speaker', 'Bracket to brushless motor', 'Kabel f. Servo', 'Relay (servo motor)', 'RELAY FOR NEMA 17', 'Shaft seal motor side', 'Dichtung motorseitig'])('is what a part is for: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Stepper motor to drive the wheel', 'Ready to use speaker 4 ohm', 'Speaker to amplifier', '12 to 24 V brushless motor', 'NEMA23 m. Encoder', 'DCX 22 L, graphite brushes, 24 V'])('or says something of the part: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
}); // prettier-ignore
