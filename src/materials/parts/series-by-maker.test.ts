import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { isTold } from '../told.ts';
import type { Content } from '../types.ts';

const decomposer = await bundledDecomposer();

/** What a line of a maker holds that is told of, by its number and perhaps a short text. */
const toldBy = (manufacturer: string, partNumber: string, description = ''): readonly Content[] =>
  decomposer
    .decompose({
      texts: [
        { role: 'description', text: description, column: 0 },
        { role: 'partNumber', text: partNumber, column: 1 },
      ],
      manufacturer,
      cas: [],
      pieceGrams: null,
    })
    .contents.filter(isTold);

/** The class that it is told to be. */
const kindOf = (...line: Parameters<typeof toldBy>): string | null => toldBy(...line)[0]?.componentClass ?? null;

describe('numbers of steppers and of what is built of them', () => {
  it.each([
    ['Oriental Motor', 'PH264-01B', 'motor-stepper-hybrid'],
    ['Oriental Motor', 'DRLM42-04A2PN-K', 'motor-stepper-linear'],
    ['Oriental Motor', 'DGM60-ASAK', 'motor-stepper-hybrid'],
    ['Oriental Motor', 'BLM460SHP-5CB2', 'motor-bldc'],
    ['Nanotec', 'PD4-C5918M4204-E-01', 'motor-stepper-hybrid'],
    ['Nanotec', 'L3518L1204-T5X5', 'motor-stepper-linear'],
    ["MOONS' Industries", 'TXM24S-1AG', 'motor-stepper-hybrid'],
    ['Applied Motion Products', '5014-842', 'motor-stepper-hybrid'],
    ['Lin Engineering', '5704M-10-01', 'motor-stepper-hybrid'],
    ['StepperOnline', '23LS22-2804E-300T', 'motor-stepper-linear'],
    ['Haydon Kerk', '35H4N-2.33-907', 'motor-stepper-linear'],
    ['JVL', 'MIS231A12Q5N087', 'motor-stepper-hybrid'],
    ['JVL', 'MAC400-D5-AAAF', 'motor-pmsm-servo'],
    ['Intelligent Motion Systems', 'M-2218-3.0S', 'motor-stepper-hybrid'],
    ['AMCI', 'SM34-450D', 'motor-stepper-hybrid'],
    ['Pacific Scientific', 'E22NCHT-LDN-NS-00', 'motor-stepper-hybrid'],
    ['Phytron', 'ZSS 43.200.2,5', 'motor-stepper-hybrid'],
    ['Anaheim Automation', '34Y106S-LW8', 'motor-stepper-hybrid'],
    ['Anaheim Automation', 'BLY342D-48V-3200', 'motor-bldc'],
    ['Mclennan', '34HSX-208', 'motor-stepper-hybrid'],
    ['Stögra', 'SM 56.3.18', 'motor-stepper-hybrid'],
    ['Tamagawa', 'TS3653N2E4', 'motor-stepper-hybrid'],
    ['Sanyo Denki', 'SF2421-10B41', 'motor-stepper-hybrid'],
  ])('%s %s', (maker, number, kind) => {
    expect(kindOf(maker, number)).toBe(kind);
  });

  it.each([
    ['Oriental Motor', 'BMUD120-C2', 'MOTOR'],
    ['Oriental Motor', 'BLFD60C', ''],
    ['Oriental Motor', 'ARD-C', 'MOTOR'],
    ['Oriental Motor', '5IK60GE-SW2L', 'MOTOR'],
    ['Oriental Motor', '2RK6GN-AW2J', 'MOTOR'],
    ['Oriental Motor', 'CC030VXR2', ''],
    ['Oriental Motor', 'SOL4M6', ''],
    ['Nanotec', 'PD-0731', ''],
    ['Nanotec', 'C5-E-2-09', 'MOTOR'],
    ['Nanotec', 'ZK-M12-8-2M', ''],
    ['JVL', 'SMC75A1', ''],
    ['Phytron', 'MCC-2 LIN', ''],
    ['Anaheim Automation', 'MBC25081TB', ''],
  ])('and %s %s is none', (maker, number, description) => {
    expect(toldBy(maker, number, description)).toEqual([]);
  });
});

describe('numbers of small DC and brushless motors', () => {
  it.each([
    ['Faulhaber', '0816N003S', 'motor-dc-coreless'],
    ['Faulhaber', '0615N1.5S', 'motor-dc-coreless'],
    ['Faulhaber', '3274G024BS', 'motor-bldc'],
    ['Faulhaber', 'LM0830-015-01', 'motor-linear'],
    ['Faulhaber', 'DM66200H', 'motor-stepper-micro'],
    ['Portescap', '16ECP24', 'motor-bldc'],
    ['Portescap', '35GLT2R82', 'motor-dc-coreless'],
    ['Portescap', 'P110-064-2.5', 'motor-stepper-micro'],
    ['ebm-papst', 'ECI-42.20-K1-B00', 'motor-bldc'],
    ['Pololu', '4754', 'gear-motor'],
    ['Pololu', '#1205', 'motor-stepper-hybrid'],
    ['ROBOTIS', 'YM080-230-M001-RH', 'robot-joint'],
    ['REV Robotics', 'REV-21-1652', 'motor-bldc'],
    ['T-Motor', 'R80 KV105', 'motor-drone'],
    ['T-Motor', 'AK60-6', 'robot-joint'],
    ['Crouzet', '80140010', 'motor-bldc'],
  ])('%s %s', (maker, number, kind) => {
    expect(kindOf(maker, number)).toBe(kind);
  });

  it.each([
    ['Faulhaber', 'IE3-512'],
    ['Faulhaber', 'IEH2-4096'],
    ['Faulhaber', '32GPT 36:1'],
    ['Portescap', 'R22 190'],
    ['maxon', '166930'],
    ['maxon', '409510'],
    ['Pololu', '1083'],
    ['Pololu', '1182'],
    ['Pololu', '2137'],
    ['Pololu', 'A4988 1200 mA'],
    ['Ada', '4754'],
    ['REV Robotics', 'REV-11-2159'],
    ['T-Motor', 'P17x5.8'],
    ['T-Motor', 'FLAME 60A'],
    ['ebm-papst', 'W2E200-HK38-01'],
    ['Crouzet', '88950009'],
  ])('and %s %s is none', (maker, number) => {
    expect(toldBy(maker, number)).toEqual([]);
  });

  it('a number of a hobby servo with ferrite is the same by its maker', () => {
    const chances = (maker: string): readonly number[] => toldBy(maker, 'S3003').map(({ confidence }) => confidence);
    expect(chances('Futaba')).toEqual(chances(''));
  });
});

describe('halves of linear motors', () => {
  it.each([
    ['Siemens', '1FN3150-4SA00-0AA0'],
    ['Yaskawa', 'SGLFM-35324A'],
    ['Beckhoff', 'AL2110-0001'],
    ['Beckhoff', 'AT9011-0070'],
    ['Bosch Rexroth', 'MLS070S-3A-0150-NNNN'],
    ['Allen-Bradley', 'LDC-M050500'],
    ['Kollmorgen', 'MC150-0512-001'],
    ['LinMot', 'PL01-12x350/310'],
    ['LinMot', 'P01-37x120/60x200'],
    ['HIWIN', 'LMFA1S2'],
    ['Aerotech', 'BLMC-267-A'],
  ])('with magnets: %s %s', (maker, number) => {
    expect(kindOf(maker, number)).toBe('motor-linear');
  });

  it.each([
    ['Siemens', '1FN3150-1WC00-0AA0', 'Linearmotor'],
    ['Yaskawa', 'SGLFW-20A090AP', 'LINEAR MOTOR'],
    ['Yaskawa', 'SGLGW-30A050CP', ''],
    ['Beckhoff', 'AL2006-0000-0001', ''],
    ['Bosch Rexroth', 'MLP100A-0190-FS-N0CN-NNNN', 'MOTOR'],
    ['Allen-Bradley', 'LDC-C050100-DHT11', ''],
    ['Kollmorgen', 'IC33-150A2', 'MOTOR'],
    ['LinMot', 'PS01-23x160H-HP-R', 'MOTOR'],
  ])('coils: %s %s', (maker, number, description) => {
    expect(toldBy(maker, number, description)).toEqual([]);
  });

  it.each([
    ['Tecnotion', 'UM12S'],
    ['HIWIN', 'LMSA23L'],
  ])('a number of the coil unit by which the whole is called: %s %s', (maker, number) => {
    expect(toldBy(maker, number).map(({ presence }) => presence)).toEqual(['possible']);
  });
});

describe('stages and scanners', () => {
  it.each([
    ['Aerotech', 'PRO165LM-0300', 'motor-linear'],
    ['Aerotech', 'BM75-MS-E1000H', 'motor-pmsm-servo'],
    ['Aerotech', 'S-130-60-A', 'motor-ie5-pm'],
    ['Physik Instrumente', 'V-551.2B', 'motor-linear'],
    ['Physik Instrumente', 'V-275.431', 'vca-voice-coil-actuator'],
    ['PI', 'M-403.6DG', 'actuator-linear-electric'],
    ['Newport', 'XMS50-S', 'motor-linear'],
    ['Newport', 'ILS200CC', 'actuator-linear-electric'],
    ['Thorlabs', 'DDS220/M', 'motor-linear'],
    ['Thorlabs', 'Z812BV', 'actuator-linear-electric'],
    ['Thorlabs', 'QS15X-AG', 'galvo-scanner'],
    ['Zaber', 'X-LDM110C-AE54D12', 'motor-linear'],
    ['Zaber', 'X-LRM050A-E03', 'motor-stepper-hybrid'],
    ['H2W Technologies', 'NCC10-15-023-1PBS', 'vca-voice-coil-actuator'],
    ['SMAC', 'LCR13-025-75', 'vca-voice-coil-actuator'],
    ['Geeplus', 'VM1614-60', 'vca-voice-coil-actuator'],
    ['Cambridge Technology', '6231HM40', 'galvo-scanner'],
    ['Scanlab', 'basiCube 14', 'galvo-scanner'],
    ['Raylase', 'MS-II-14', 'galvo-scanner'],
    ['Sino-Galvo', 'JD1105', 'galvo-scanner'],
  ])('%s %s', (maker, number, kind) => {
    expect(toldBy(maker, number).map(({ componentClass }) => componentClass)).toEqual([kind]);
  });

  it('and a tandem isolator', () => {
    expect(kindOf('Thorlabs', 'IOT-3-780-VLP')).toBe('optical-isolator');
  });

  it.each([
    ['Aerotech', 'Soloist HPe10', 'SERVO'],
    ['Physik Instrumente', 'U-523.23', 'LINEAR MOTOR STAGE'],
    ['PI', 'P-621.1CD', ''],
    ['PI', 'C-863.12', ''],
    ['Raspberry Pi', 'V-2.1', ''],
    ['Newport', 'M-426A', ''],
    ['Newport', 'XPS-D4', ''],
    ['Thorlabs', 'PT1B/M', ''],
    ['Thorlabs', 'KST201', 'MOTOR'],
    ['Thorlabs', 'GPS011-EC', ''],
    ['Zaber', 'X-MCC2', ''],
    ['Scanlab', 'RTC5', ''],
    ['Raylase', 'SP-ICE-3', ''],
  ])('and %s %s is none', (maker, number, description) => {
    expect(
      toldBy(maker, number, description).filter(({ componentClass }) => componentClass !== 'motor-linear'),
    ).toEqual([]);
  });
});

describe('what sounds or shakes', () => {
  it.each([
    ['SB Acoustics', 'SB15NRX2C30-4', 'loudspeaker'],
    ['Satori', 'MR13P-8', 'loudspeaker'],
    ['B&C', 'DCX354', 'loudspeaker'],
    ['FaitalPRO', 'HF146', 'loudspeaker'],
    ['Celestion', 'NTR10-2520E', 'loudspeaker'],
    ['Peerless', '835025', 'loudspeaker'],
    ['SEAS', 'L1435-04', 'loudspeaker'],
    ['RCF', 'MB12N351', 'loudspeaker'],
    ['18 Sound', 'NSD1480N', 'loudspeaker'],
    ['Fostex', 'FE126NV', 'loudspeaker'],
    ['PUI Audio', 'SMS-1308MS-2-R', 'micro-speaker'],
    ['Same Sky', 'CDS-13138-SMT', 'micro-speaker'],
    ['Mallory', 'PSR40N08A', 'loudspeaker'],
    ['Precision Microdrives', 'C12-003.001', 'lra'],
    ['Precision Microdrives', '304-116', 'erm'],
    ['AAC Technologies', 'ESL1030B', 'lra'],
    ['Alps Alpine', 'AFT14A902A', 'lra'],
    ['Nidec Copal', 'LD14-001', 'lra'],
    ['TITAN Haptics', 'TacHammer Drake', 'lra'],
    ['', 'TacHammer Drake', 'lra'],
    ['Vybronics', 'VLV152564W', 'lra'],
    ['Jinlong', 'G0825001D', 'lra'],
  ])('%s %s', (maker, number, kind) => {
    expect(kindOf(maker, number)).toBe(kind);
  });

  it.each([
    ['Visaton', 'LC 57 - 8 Ohm'],
    ['Visaton', 'HW 2/120 NG - 4 Ohm'],
    ['Visaton', 'HW 2/50'],
    ['Celestion', 'TF1020 8R'],
    ['Satori', 'MR16P-00'],
    ['PUI Audio', 'AI-2429-TWT-R'],
    ['PUI Audio', 'AI-1027-TWT-5V-R'],
    ['Mallory', 'SC616N'],
    ['Precision Microdrives', 'DRV-C10'],
  ])('and %s %s is none', (maker, number) => {
    expect(toldBy(maker, number)).toEqual([]);
  });

  it('and a travelling wave tube stays one', () => {
    expect(kindOf('', '', 'TWT 2-8 GHz 100 W')).toBe('twt');
    expect(kindOf('', '', 'Ku-band TWT, spare')).toBe('twt');
  });
});

describe('hard disks', () => {
  it.each([
    ['', 'ST900MM0018', 'hdd'],
    ['Toshiba', 'AL14SEB090N', 'hdd'],
  ])('%s %s', (maker, number, kind) => {
    expect(kindOf(maker, number)).toBe(kind);
  });
  it.each([
    ['Seagate', 'XS960SE70014'],
    ['Seagate', 'ZP2000GM3A013'],
    ['Toshiba', 'KXG50ZNV256G'],
  ])('and %s %s is none', (maker, number) => {
    expect(toldBy(maker, number)).toEqual([]);
  });
});

describe('magnets, couplings and brakes by number', () => {
  it.each([
    ['supermagnete', 'CSN-32'],
    ['supermagnete', 'ITN-20'],
    ['supermagnete', 'K-13-C'],
    ['K&J Magnetics', 'MM-B-16'],
    ['Eclipse Magnetics', 'N821RB'],
    ['RLS', 'RMM44A3C00'],
    ['KTR', 'MINEX-S SB 75/10'],
    ['Kendrion', '86 61107H00'],
    ['KEB', '03.P1.300-0517'],
    ['Warner Electric', 'ER-825'],
  ])('%s %s', (maker, number) => {
    expect(toldBy(maker, number)).toHaveLength(1);
  });

  it.each([
    ['supermagnete', 'FE-CSF-25'],
    ['Kendrion', '76 43113H00'],
    ['KEB', '02.38.100-0577'],
    ['Warner Electric', 'MPB70-1'],
    ['Eclipse Magnetics', 'E825'],
    ['KTR', 'ROTEX 24'],
  ])('and %s %s is none', (maker, number) => {
    expect(toldBy(maker, number)).toEqual([]);
  });

  it('a plain grade says little of dysprosium', () => {
    for (const [maker, number] of [
      ['supermagnete', 'S-12-03-N'],
      ['K&J Magnetics', 'D63'],
    ] as const) {
      const [magnet] = toldBy(maker, number);
      const dysprosium = magnet?.elements.find(({ symbol }) => symbol === 'Dy');
      expect(dysprosium?.confidence ?? 1, number).toBeLessThan(0.15);
    }
  });

  it.each(['PERM.MAGN.EINFL.BREMSE', 'Perm.Magnet.Bremse 24 V', 'PERM.MAGN-BREMSE'])(
    'a brake cut short: %s',
    (text) => {
      expect(kindOf('KEB', '', text)).toBe('pm-brake');
    },
  );
});
