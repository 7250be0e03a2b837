import { describe, expect, it } from 'vitest';
import { claimsOf, contentsOf, shown } from '../described.fixture.ts';

/** What series a line was recognised by. */
const seriesOf = (text: string): readonly string[] => [
  ...new Set(
    contentsOf(text)
      .flatMap(({ evidence }) => evidence)
      .filter(({ kind }) => kind === 'series')
      .map(({ meaning }) => meaning),
  ),
];

describe('a series that several makers sell', () => {
  it.each([
    ['AndyMark CIM motor', 'andymark'],
    ['CIM motor, VEX Robotics', 'vex'],
    ['Pololu 37D 70:1 motor', 'pololu'],
  ])('%s is told of by the maker that the line names', (text, maker) => {
    expect(seriesOf(text)[0]).toContain(`series of ${maker}: `);
  });

  it('is nobody’s where no maker belongs to it', () => {
    expect(seriesOf('Brushless 2300KV')[0]).toContain('series of many makers: ');
  });
});

describe('a number that goes on', () => {
  it.each(['WD Black SN850X 1TB', 'WD Blue SN5000 2TB', 'Western Digital Red SA500'])(
    '%s is the drive that the whole of it names',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );

  it.each([
    'Dayton Audio DMA105-PR',
    'Dayton Audio DNR-6.0 6 Ohm 10W',
    'SB Acoustics SB12PACR-00',
    'SB Acoustics SB15SFCR00',
    'Scan-Speak 26W/0-00-00',
    'Scan-Speak 18W/0000',
  ])('%s is no loudspeaker', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it.each(['SB Acoustics SB12PAC25-4', 'SB Acoustics SB26STCN-C000-4', 'Scan-Speak 18W/8531G00'])(
    '%s has a voice coil: its number ends in an impedance',
    (text) => {
      expect(contentsOf(text)).not.toEqual([]);
    },
  );

  it('may begin before another: FE-S-20-10 of supermagnete is of ferrite, S-20-10-N of neodymium', () => {
    expect(contentsOf('Disc magnet FE-S-20-10 supermagnete')).toEqual([]);
    expect(contentsOf('Disc magnet S-20-10-N supermagnete').map(({ material }) => material)).toEqual([
      'ndfeb-sintered',
    ]);
  });

  it.each(['Nema 17 brake', 'Electromagnetic brake NEMA 23'])('%s is a brake of that size', (text) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual(['brake-spring']);
  });

  it.each(['Western Digital RE3', 'WD VelociRaptor 300', 'Toshiba L200', 'Quantum Bigfoot', 'Seagate FireCuda 3.5', 'Seagate Desktop SSHD', 'Desktop hard drive 2TB', 'Seagate Desktop HDD'])(
    '%s is a hard disk by its family',
    (text) => {
      expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual(['hdd']);
    },
  ); // prettier-ignore

  it.each(['Seagate Mobile HDD', 'Mobile hard disk 1 TB'])('%s is one of 2.5 inches', (text) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toEqual(['hdd-25']);
  });

  it.each(['RE3 resistor', 'L200 regulator', 'Seagate FireCuda 530 SSD', 'Raptor tyre'])('%s is none', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it.each(['WD Red Plus 4TB', 'HD Western Digital Red Plus 4TB, 5400RPM, SATA'])('%s is a hard disk', (text) => {
    expect(contentsOf(text).map(({ componentClass }) => componentClass)).toContain('hdd');
  });
});

describe('a word for a kind and the number of a type of it', () => {
  it('say the same whichever stands first: what is known of the type', () => {
    const chances = ['Servo SG90', 'SG90 servo', 'SG90', 'SG90 servo motor', 'Micro servo SG90 9g'].map(
      (text) => contentsOf(text)[0]?.confidence,
    );
    expect(new Set(chances).size).toBe(1);
  });
});

describe('the number of a multilayer capacitor', () => {
  it.each([
    ...['C0402C562K3RACTU', 'GRM155R71E103KA01D', 'CL10B104KA8NNNC', 'C1005X5R1C105K050BC', 'LMK212BJ475KD-T'],
    ...['CC0603KRX7R9BB104', '08055C104KAT2A', '0603B104K500CT'],
  ])('%s of class II tells of its doping', (number) => {
    const [content] = contentsOf(number);
    expect([content?.componentClass, content?.trace]).toEqual(['mlcc', true]);
  });

  it.each(['C0402C180J5GACTU', 'CL10C101JB8NNNC', 'CL21 104J 400V', '0603 104'])('%s is none of these', (number) => {
    expect(contentsOf(number)).toEqual([]);
  });
});

describe('names of small motors and scanners', () => {
  it.each([
    'N20 6V 100rpm',
    'N20 50 RPM',
    'right-angle-n20',
    'worm n20 encoder',
    'XL330',
    'XL430',
    'iSV57T-130S',
    'iHSV57-30-18-36',
    'CyberGear',
    'Xiaomi CyberGear',
    'RPLIDAR A1',
    'STL-19P LiDAR',
    'LD19 lidar',
    'YDLIDAR X4',
    '激光雷达 RPLIDAR A1',
  ])('stand alone: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'N20 nut',
    'N20 12V nut',
    'steel N20',
    'XL330 bracket',
    'timing belt XL430',
    'CyberGear bracket',
    'RPLIDAR A1 mount',
    'Bracket for RPLIDAR A1',
    'TF-Luna LiDAR',
    'LiDAR Lite v3',
  ])('and name no part of them, nor what does not turn: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what drives a motor, and an arrow', () => {
  it.each([
    'FSESC Mini 6.7 PRO #1 → Left Hub Motor',
    'VESC 6.6 → hub motor',
    'TB6600 → NEMA 23',
    'DRV8825 -> stepper motor X',
    'L298N => DC motor',
    'PCA9685 → servo SG90',
  ])('is the drive: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Reticle stage → linear motor', 'NEMA 17 → A4988', 'NEMA 17, TB6600'])('and a motor is one: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('a driver beside the bare word for a motor', () => {
  it.each([
    'Motor (VESC)',
    'Motors (TMC2208)',
    'Motors, ODrive',
    'Motor (DRV8825)',
    'Моторы (VESC)',
    'Motoren (L298N)',
  ])('drives it, in a bracket or behind a comma: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'TMC2208 motor driver',
    'Motor driver (TMC2208)',
    'TMC2208 (motor)',
    'Motor, DRV8825 driver board',
    'Motor (DRV8825 module)',
    'DRV8825 motor',
  ])('is the line itself elsewhere: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

/** What component a line is told to be. */
const classesOf = (text: string): readonly (string | null)[] => [
  ...new Set(contentsOf(text).map(({ componentClass }) => componentClass)),
];

describe('a number with a blank for its hyphen', () => {
  it.each(['HG KR23B', 'HC KFS23', 'HF SP152', 'HK KT7M3W', 'SGM7J 08AFA61', 'R88M K2K010H', 'ECMA C20807RS'])(
    '%s is a servo motor',
    (text) => {
      expect(classesOf(text)).toEqual(['motor-pmsm-servo']);
    },
  );

  it.each(['HF SP 40 cap screw', 'HG SR cap', 'HF SE antenna', 'HC PQ 12', 'MR J4 60A', 'ECMA 12345'])(
    '%s is none',
    (text) => {
      expect(contentsOf(text)).toEqual([]);
    },
  );
});

describe('a hard disk', () => {
  it.each([
    'WDC WUH721816ALE6L4',
    'WUS721010ALE6L4',
    'WD HC530 14TB',
    '4 x 8 To Toshiba MG08 7200 tr/min',
    'Toshiba MG10, SATA',
    'HITACHI HTS541010A9E680',
    'Samsung HD204UI',
    'TOSHIBA MK5059GSX',
    'FUJITSU MHZ2320BH',
    'MAXTOR 6L250S0',
  ])('%s is one by its maker’s number', (text) => {
    expect(classesOf(text)).toEqual(['hdd']);
  });

  it.each([
    'WUS4BB096D7P3E3',
    'HUSMM1640ASS204',
    'WDC WDS500G2B0A',
    'Toshiba MG100Q2YS40',
    'MG08 bushing',
    'MK5059',
    'HC550 glue',
  ])('%s is none', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });
});

describe('a year behind the name of a maker', () => {
  it('is that of a paper: its first or last author is called so', () => {
    expect(contentsOf('Weber, Faulhaber 2013, Applied Ergonomics 44:12-20')).toEqual([]);
    expect(contentsOf('Faulhaber et al. 2008')).toEqual([]);
  });

  it('other four figures are a size', () => {
    expect(contentsOf('Faulhaber 2036')).not.toEqual([]);
    expect(contentsOf('Faulhaber 2232')).not.toEqual([]);
  });
});

describe('a circuit that reads a magnet', () => {
  it.each(['MT6826S', 'MT6816CT', 'MT6804', 'MT6701', 'KTH7812'])(
    'holds none, though it is called an encoder: %s',
    (number) => {
      expect(claimsOf(['description', `Magnetic encoder ${number}`])).toEqual([]);
      expect(claimsOf(['description', `Магнитный энкодер ${number}`])).toEqual([]);
    },
  );

  it('and a module with its magnet does', () => {
    expect(claimsOf(['description', 'Magnetic encoder with magnet MT6826S'])).not.toEqual([]);
  });
});

it.each([
  ['Dayton Audio ND65-4 woofer, 4 ohm', 0.95],
  ['Dayton Audio DMA80-8', 0.95],
  ['Dayton Audio PA165-8 woofer', 0.3],
])('drivers of a series with neodymium are told from those of others: %s', (text, sureness) => {
  expect(contentsOf(text).find(({ material }) => material === 'ndfeb-sintered')?.confidence).toBeCloseTo(sureness, 1);
});
