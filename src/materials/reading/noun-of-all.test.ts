import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('one noun behind several things', () => {
  it.each([
    'Motor/brake cable',
    'MOTOR/BRAKE CABLE 5M',
    'Servo motor / brake cable',
    'Motor & brake cable',
    'Motor+encoder cable',
    'Motor, encoder and brake cable',
    'Motor, brake & encoder cables',
    'Speaker, mic and headphone cable',
    'Motor, gearbox and encoder bracket',
    'Speaker/mic cable',
    'Speaker/headphone splitter',
    'Motor/fan controller',
    'Motor, pump and fan controller',
    'Stepper/servo driver board',
    'Servo/LED driver',
    'Motor/Bremskabel',
    'Motor-/Bremskabel',
    'Motor-, Geber- und Bremskabel',
    'Motor-/Lüftersteuerung',
    '电机、减速机支架',
    '馬達、減速機支架',
    '电机与编码器电缆',
    '电机、风扇控制器',
    '步进/伺服驱动器',
    'モータ/ブレーキケーブル',
    'モータ、エンコーダケーブル',
    'モータ・エンコーダケーブル',
    '모터 및 엔코더 케이블',
  ])('is that of all: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Motor/gearbox assembly',
    'Motor, cable and bracket',
    'Motor, encoder and cable',
    'Motor, gearbox, brake and encoder cable',
    'Motor + cable',
    'Motor + brake cable',
    'Motor and power cable',
    'Stepper motor / cable',
    'Stepper motor/driver board',
    'Servo motor and servo drive',
    'Servo motor/servo drive',
    'Motor and fan with controller',
    'Motor/battery bracket',
    'Motor/Lautsprecher',
    'Motor, Bremse und Geber',
    '电机、减速',
    '电机、减速机、编码器',
    '伺服电机和伺服驱动器',
    'サーボモータとサーボドライバ',
    'モータ、ケーブル',
  ])('is one of several things: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

it('a firm whose name another language inflects a noun to is no noun', () => {
  expect(shown('Belkin speaker')).not.toEqual([]);
  expect(shown('Belkin speaker and headphone splitter')).toEqual([]);
});
