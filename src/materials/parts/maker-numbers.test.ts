import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { isTold } from '../told.ts';

const decomposer = await bundledDecomposer();

/** Classes that a line is told to be, by its maker, its number, and what it is called. */
function told(manufacturer: string, number: string, description = ''): readonly (string | null)[] {
  const texts = [
    ...(description === '' ? [] : [{ role: 'description', text: description, column: 0 } as const]),
    { role: 'partNumber', text: number, column: 1 } as const,
  ];
  const { contents } = decomposer.decompose({ texts, manufacturer, cas: [], pieceGrams: null });
  return [...new Set(contents.filter(isTold).map(({ componentClass }) => componentClass))];
}

describe('a number as a stock list keeps it, without hyphens or in small letters', () => {
  it.each([
    ['Siemens', '1FK70222AK711AA0'],
    ['', '1ft71055ac701bb1'],
    ['Mitsubishi', 'HCSFS152B'],
    ['', 'HGJR353B'],
    ['Omron', 'R88MK40030HS2'],
    ['Fanuc', 'a06b0235b605'],
    ['', 'A06B 0077 B003'],
    ['Beckhoff', 'AM80420E100000'],
    ['Rockwell Automation', 'MPLB420PMJ74AA'],
    ['Estun', 'EMJ10APB24'],
    ['Festo', 'EMMEAS80MKLSTM'],
    ['Lenze', 'MCS 12H35'],
  ])('%s %s is a servo motor', (maker, number) => {
    expect(told(maker, number)).toEqual(['motor-pmsm-servo']);
  });

  it.each([
    ['', 'HCSF 12'],
    ['', 'HF SE antenna'],
    ['', 'HG cap 40'],
    ['Siemens', '1FK cable'],
    ['', 'TM RFM'],
    ['', 'HALP 12'],
    ['', '1FE1084'],
    ['', 'EM3 42'],
    ['', 'APM 64 board'],
    ['', 'R7M 12'],
  ])('%s %s, which is not as long, is none', (maker, number) => {
    expect(told(maker, number)).toEqual([]);
  });
});

describe('a maker called by another name', () => {
  it.each([
    ['埃斯顿', 'EML-13ASA21', 'motor-pmsm-servo'],
    ['B+R', '8LSA46.E1030D100-0', 'motor-pmsm-servo'],
    ['倍福', 'AM8533-0F20', 'motor-pmsm-servo'],
    ['伦茨', 'MCS14D36', 'motor-pmsm-servo'],
    ['Stoeber', 'EZ703USPBSN', 'motor-pmsm-servo'],
    ['鸣志', 'MS23HE2P4300', 'motor-stepper-hybrid'],
    ['山洋電気', '103H7823-1740', 'motor-stepper-hybrid'],
    ['東芝', 'HDWE160UZSVA', 'hdd'],
    ['МАКСОН', 'RE 35', 'motor-dc-coreless'],
    ['CTI', '6230H', 'galvo-scanner'],
  ])('%s sells %s', (maker, number, id) => {
    expect(told(maker, number)).toEqual([id]);
  });

  it.each([
    ['CTI', '600 V'],
    ['東芝', 'TLP785'],
    ['Ametek', '8840'],
    ['派克', 'O-ring 2-214'],
  ])('not %s %s', (maker, number) => {
    expect(told(maker, number)).toEqual([]);
  });
});

describe('a servo motor by its maker’s number', () => {
  it.each([
    ['Siemens', '1FE1093-4WN11-1BA0'],
    ['Siemens', '1PH8107-2DF02-0BA1'],
    ['Yaskawa', 'SGMXJ-08AUA61'],
    ['Yaskawa', 'SGMMV-A2A2A21'],
    ['Mitsubishi', 'HA-LP15K24B'],
    ['Mitsubishi', 'TM-RFM018E20'],
    ['Panasonic', 'MSM082AHA'],
    ['Delta', 'ECM-A3L-C20604RS1'],
    ['Omron', 'R7M-A20030-S1'],
    ['Bosch Rexroth', 'KSM01.2B-061C-42N-M1'],
    ['Beckhoff', 'AMI8122-1D21'],
    ['Lenze', 'MDSKS 071-22'],
    ['SEW-Eurodrive', 'CFM90L/BR/HR/TF'],
    ['SEW-Eurodrive', 'DS56H/TF'],
    ['SEW-Eurodrive', 'MGFAS2-DSM-C'],
    ['Kollmorgen', 'C061A-13-3103'],
    ['Kollmorgen', 'B-404-B-21'],
    ['Seidel', '6SM45L-3000'],
    ['Allen-Bradley', '1326AB-B730E-21'],
    ['Allen-Bradley', 'TLP-A090-075-DKA22A'],
    ['Allen-Bradley', 'Y-2006-1-H00AA'],
    ['B&R', '8MSA5M.E0-45'],
    ['Schneider Electric', 'ILA1F571PB1A0'],
    ['Leadshine', 'ACM602V36-01-2500'],
    ['Control Techniques', '142UMC301CACAA'],
    ['Baumüller', 'DSD2-045S64U-40-5'],
    ['Sanyo Denki', 'P50B05020DXS00'],
    ['Keyence', 'SV-M075AS'],
    ['Fuji Electric', 'GYG152CC2-T2E'],
    ['Xinje', 'MS6H-80CS30B1-20P7'],
    ['GSK', '110SJT-M060D'],
    ['Stöber', 'ED503BSVB'],
    ['Wittenstein', 'TPM025S-031R-6PB1-094B-W2'],
    ['LTi', 'LSH-097-2-30-320'],
    ['Heidenhain', 'QSY 130E'],
    ['Moog', 'G413-2010'],
    ['Hiwin', 'EM1-C-M-75-2-B-F-0-A'],
  ])('%s %s', (maker, number) => {
    expect(told(maker, number)).toEqual(['motor-pmsm-servo']);
  });
});

describe('what the same makers sell beside motors', () => {
  it.each([
    ['Siemens', '6SL3120-1TE21-0AA4', 'MOTOR'],
    ['Siemens', '1PH7133-2NG02-0BA0', 'MOTOR'],
    ['Siemens', '1PH8131-1DG02-0BA1', 'MOTOR'],
    ['Siemens', '1LE1003-0DB22-2FA4', 'MOTOR'],
    ['Siemens', '1FN3150-2WC00-0AA0', 'MOTOR'],
    ['SEW', 'DRN100L4', 'MOTOR'],
    ['SEW', 'DRE112M4', 'Motor'],
    ['ABB', 'M3BP 132 SMB 4', 'MOTOR'],
    ['Lenze', 'MCA14L20-RS0B0', 'SERVOMOTOR'],
    ['Lenze', 'MDFMA 080-32', 'MOTOR'],
    ['Bosch Rexroth', 'MAD100B-0200-SA-S2', 'MOTOR'],
    ['Yaskawa', 'SGD7S-5R5A00A', 'SERVOMOTOR'],
    ['Panasonic', 'MCDLT35SF', 'SERVO'],
    ['StepperOnline', 'DM556T', 'STEPPER'],
    ['Fanuc', 'A06B-6117-H105', 'SERVO'],
    ['Fanuc', 'A06B-1445-B103', 'MOTOR'],
    ['Fanuc', 'A860-0346-T101', ''],
    ['Fanuc', 'A02B-0303-B502', ''],
    ['Oriental Motor', '5RK60GN-CW2E', 'MOTOR'],
    ['Oriental Motor', 'BMUD60-C2', ''],
    ['Festo', 'CMMT-AS-C4-3A-EC-S1', 'SERVO'],
    ['Allen-Bradley', '2198-H015-ERS', 'SERVO'],
    ['B&R', '8EI4X5MWDS0.0600-1', 'SERVO'],
    ['Keyence', 'SV-075A2', 'SERVO'],
    ['Heidenhain', 'ERN 1387', 'MOTOR'],
    ['Western Digital', 'WDS500G1X0E', 'HDD'],
    ['Murata', 'PKM13EPYH4000-A0', 'SPEAKER'],
  ])('is no motor, disk or loudspeaker, whatever bare word stands beside it: %s %s %s', (maker, number, word) => {
    expect(told(maker, number, word)).toEqual([]);
  });

  it.each([
    ['Siemens', '1FK7032-2AF71-1RA0', 'MOTOR'],
    ['', 'FR-E700-15', 'Motor 24 V'],
    ['Bosch Rexroth', 'MSK050C-0300-NN-M1-UG0-NNNN', 'MOTOR'],
    ['Seagate', 'ST2000NM0008', 'HDD'],
    ['Visaton', 'FRS 7', 'SPEAKER'],
    // More than a bare word is said of it.
    ['Yaskawa', 'SGD7S-5R5A00A', 'SERVOMOTOR 750 W with brake'],
  ])('and a motor, a disk, a loudspeaker stay one: %s %s %s', (maker, number, word) => {
    expect(told(maker, number, word)).not.toEqual([]);
  });
});

it.each(['Oriental Motor 4GN18K', 'Oriental Motor SOL3M4', 'Dunkermotoren PLG 42 S', 'Dunkermotoren RE 22-3-500'])(
  'the name of a maker that holds a word for motors says nothing of the thing: %s',
  (text) => {
    expect(told('', '-', text)).toEqual([]);
  },
);

it.each([
  'Oriental Motor stepper PKP244D15A',
  'Oriental Motor DRLM42G-04A2PN',
  'Oriental Motor NXM45A',
  'Dunkermotoren BG 45',
  'maxon motor 24 V',
])('and its motors are motors: %s', (text) => {
  expect(told('', '-', text)).not.toEqual([]);
});
