import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('what a machine was ordered with, behind its rating or its type, leaves it a machine', () => {
  it.each([
    ['a resolver', 'Servo motor 2.3 Nm resolver'],
    ['one, in German', 'Servomotor 3 Nm Resolver'],
    ['behind a voltage', 'DC motor 12V encoder'],
    ['behind a frame size', 'BLDC motor 57mm encoder 1000 ppr'],
    ['behind a type', 'Servomotor AKM42 Geber EnDat Haltebremse'],
    ['of direct drives, behind a hollow shaft', 'Torque motor hollow shaft absolute encoder'],
    ['so in German', 'Torquemotor Hohlwelle Absolutwertgeber'],
    ['in Chinese, behind a type', '力矩电机 DM130 绝对值编码器'],
    ['behind a frame', '步进电机 57 编码器 1000线'],
    ['behind a blank, of direct drives', '直线电机 光栅尺'],
    ['in Japanese', 'DDモータ アブソリュートエンコーダ'],
    ['behind a square', 'BLDC 모터 24V 57각 엔코더'],
    ['several', 'Servo motor 400W brake oil seal key'],
    ['several, with figures between', 'Servo motor 400 W 17-bit encoder key shaft brake'],
    ['a shaft with its key', 'Servomotor 1FK7060 Welle mit Passfeder'],
    ['a fan of its own', 'Servomotor 3 Nm Fremdlüfter'],
    ['a thermal sensor', 'Torque motor IP65 thermal sensor'],
    ['leads of a length', 'Stepper NEMA 17 cable 1 m'],
    ['what is screwed onto it', 'Brushless motor 2216 prop adapter'],
    ['the mount of a brake disc', 'Nabendynamo SON 28 disc'],
    ['a form behind a type number alone', '1FK7060-2AF71 Passfeder, Haltebremse'],
    ['equipment behind a type number and a comma', 'AM8042-0E11-0000 4,10 Nm Stillst., OCT, Passfeder'],
    ['letters of its type', 'Motor MRT 120 Nm'],
    ['a light of a handpiece', 'Dental handpiece micromotor brushless LED'],
    ['how it is cooled', 'BLDC motor fan cooled'],
  ])('%s: %s', (_, text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    ['right behind the machine it is the thing', 'motor encoder 1000 ppr'],
    ['so it is in German', 'Servomotor Geber'],
    ['in Korean, which sets blanks inside names', '서보 모터 엔코더'],
    ['in Chinese without a blank', '57步进电机编码器'],
    ['before the machine, too', 'encoder for servo motor 400 W'],
    ['with a size of its own', 'Servo motor 400W key 5x5x20'],
    ['so is a seal', 'Motor 3 kW oil seal 25x40x7'],
    ['as a spare', 'Stepper motor 57mm spare encoder'],
    ['a cable that says whose it is', 'servo motor 400W encoder cable'],
    ['what it carries', 'Servo motor 400W power cable 3m'],
    ['in Japanese', 'サーボモータ 400W エンコーダケーブル 3m'],
    ['in Chinese', '伺服电机 400W 编码器线 3米'],
    ['a cable without a length', 'Stepper motor NEMA 17 cable'],
    ['a connector with its own size', 'Servo motor M23 connector 8-pin'],
    ['what its name only begins', 'Linear motor 500N encoder scale tape'],
    ['a brake with its own voltage', 'Servo motor 24V holding brake'],
    ['an encoder with that', 'Servo motor 5V encoder'],
    ['a cable as long as to the drive', 'Stepper motor NEMA 17 cable 5m'],
    ['a spare of motors of any kind', 'Pool pump motor 1.5HP oil seal'],
    ['a key of a scooter', 'Scooter motor 48V key'],
    ['a disc of an encoder', 'Motor 12V encoder disc 20 slots'],
    ['what controls it', 'Servo motor 750W driver'],
    ['what holds it', 'Stepper motor NEMA 17 mount'],
    ['a fan that a motor turns', 'BLDC motor 24V fan'],
    ['a cable for a type number', '1FK7060-2AF71 Kabel'],
    ['a part for a type number', 'Passfeder für 1FK7060-2AF71'],
  ])('but %s: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
