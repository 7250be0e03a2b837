import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';
import type { TextRole } from '../types.ts';

/** Columns as "name | value", the last of which may be a footprint. */
const claims = (text: string, footprint = ''): readonly string[] =>
  claimsOf(
    ...text.split(' | ').map((one): [TextRole, string] => ['description', one]),
    ...(footprint === '' ? [] : [['remarks', footprint] as [TextRole, string]]),
  );

describe('a designator with a connector is the connector', () => {
  it.each([
    'LEFT_SERVO male pinheader 3pin',
    'Pinheader 3pin SERVO',
    'STEPPER_X pinheader 1x4',
    'SPEAKER JST 2pin',
    'MOTOR1 JST-XH',
    'MOTOR1 Molex 22-23-2021',
    'SERVO hdr 1x3',
    'SERVO 3-pin male',
    'Servo1, 3 pin male header',
    'STEPPER MOTOR 1 JST-XH 4P',
    'Stiftleiste 3-polig SERVO1',
    'SERVO1 connettore maschio',
    'SERVO1 conector',
    'SERVO1 barrette',
    'SERVO1 разъем PLS-3',
    'MOTOR1 клемма 2 контакта',
    'SERVO1 kołki',
    'SERVO1 riviliitin',
    'MOTEUR bornier 2 pts',
    'MOTOR borne KRE 2 vias',
    'MOTORE morsetto 2 poli',
    '舵机1 XH2.54-3P',
    'サーボ1 | ピンヘッダ 1x3',
    '모터1 XH2.54 2핀',
    'MOTOR1 מחבר',
    'LS1 speaker | Conn_01x02',
    'SERVO_1 | Conn_01x03',
    'MOTOR_A | XH2.54 2P',
    'LEFT_SERVO | male pinheader 3pin',
    'SERVO | PinHeader_1x03_P2.54mm_Vertical',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('also by its footprint', () => {
    expect(claims('MOTOR_A', 'Connector_JST:JST_XH_B2B-XH-A_1x02')).toEqual([]);
    expect(claims('Motor', 'Connector_JST:JST_XH_B2B-XH-A_1x02')).not.toEqual([]);
  });
});

describe('a motor or a loudspeaker that has a connector stays one', () => {
  it.each([
    'Servo motor with JST-XH connector',
    'Servo 1',
    'Servo, 3-pin plug',
    'Servo | 3-pin plug',
    'SERVO1 MG996R 3-pin',
    'SERVO1 | MG996R',
    'SERVO1 | Servo motor, 3-pin',
    'Servo 1 | SG90 with 3 pin connector',
    'Stepper motor | JST-XH 4 pin',
    'Vibration motor JST-SH 2P',
    'Speaker 8ohm 2W JST-PH2.0',
    'Speaker | JST-PH-2P',
    'Motor 1 | 12V 300rpm, JST',
    'DC motor 12V, XH2.54-2P',
    'Motor avec bornier',
    '喇叭 8Ω 2W PH2.0-2P',
    '喇叭 | PH2.0端子 8Ω',
    'LS1 | Speaker',
  ])('%s', (text) => {
    expect(claims(text)).not.toEqual([]);
  });
});
