import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { describe, expect, it } from 'vitest';
import { contentsOf, holds, shown } from '../described.fixture.ts';

describe('a machine behind a motor', () => {
  it.each([
    'servo motor CNC machine',
    'servo motor packaging machine',
    'stepper motor 3D printer',
    'Schrittmotor 3D-Drucker',
    'gimbal motor camera',
    'voice coil motor camera',
    'Galvanometer scanner fiber laser',
    'galvo laser engraver',
    '振镜 光纤激光打标机',
    'Sino Galvo SG7110 Galvanometer Scanner Galvo Scanner Fot Fiber Laser Marking Machine',
  ])('is what that moves, of a motor told by its kind: %s', (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    'motor winding machine',
    'stepper motor testing machine',
    'servo press machine',
    'stepper motor 3D printer driver',
    'stepper motor bracket 3D printer',
    'motor cable CNC machine',
    'fiber laser marking machine lens',
    'galvo lens laser engraver',
    'Halterung Schrittmotor 3D-Drucker',
  ])('is the thing itself where it works on motors, and neither beside another part: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is on a bench whose clause behind gives its power', () => {
    expect(holds('Wind Turbine Emulator Test Bench, 1.5kW DC Motor Driving Permanent Magnet Generator')).toBe(true);
    expect(holds('Motor test bench, BLDC motor 2 kW')).toBe(true);
    expect(holds('Motor test bench')).toBe(false);
    expect(holds('Test bench, motor cable 3 m')).toBe(false);
  });
});

describe('a device at the end of what is bought for it', () => {
  it.each([
    'XT60 connector drone', '18650 battery drone', 'Battery e-bike', 'Bearing robot arm', 'Charger e-bike 42V', 'ESC 30A drone', 'GPS module drone', 'Carbon fiber tube drone', 'LM2596 converter drone',
    'Wheels robot vacuum', 'Fuse electric car', 'Sensor wind turbine', 'Inner tube 10 inch electric scooter', 'Bluetooth module speaker', 'Crossover loudspeaker', 'Relay module stepper motor', 'Microphone cable headset',
    'Akku E-Bike', 'Propeller Drohne', 'Laddare elcykel', 'Batteria e-bike', 'Bateria dron 4S', 'Аккумулятор дрон', 'İHA pil', '电池 无人机', '滤网 扫地机器人', '배터리 드론', 'バッテリー ドローン',
  ])('is only its use: %s', (text) => {
    expect(shown(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    '4-servo robot arm', 'camera drone', 'robot arm with servo', 'Drone, battery 4S', 'Drone with battery', 'GPS drone', 'Carbon fiber drone', 'Carbon frame drone', 'Fuel cell drone', 'Toy drone', 'Battery powered drone',
    'Fat tire e-bike 500W', '3 wheel electric scooter', 'Full suspension e-bike', 'Belt drive e-bike', 'Battery forklift', 'Kamera Drohne', '相机 无人机', '카메라 드론', 'カメラ ドローン',
  ])('is the thing where a word before it says which: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  }); // prettier-ignore

  it.each([
    ['6PCS 12V 30KG STS3215 High Torque Intelligent Bus Servo TTL Robotic Arm for Programming', 'servo-hobby'],
    ['Servo motor DS3218 20KG robot arm', 'servo-hobby'],
    ['LX-16A Bus Servo Robot Arm RC', 'servo-hobby'],
    ['Brushless motor 2212 920KV quadcopter drone', 'motor-drone'],
    ['서보모터 로봇팔', 'motor-pmsm-servo'],
    ['Servomotor Roboterarm', 'motor-pmsm-servo'],
    ['5-axis servo robot arm', 'robot-industrial'],
    ['drone motor', 'motor-drone'],
  ])('%s is of the class %s', (text, wanted) => {
    expect(contentsOf(text)[0]?.componentClass).toBe(wanted);
  });
});

describe('a coupling before a motor', () => {
  it.each([
    'flexibele askoppeling KKK1-12x12 stappenmotor',
    'flexible coupling 5x8 stepper motor',
    'shaft coupling stepper motor 5 mm',
    'coupler 5mm 8mm stepper motor',
    'jaw coupling D30L40 servo motor',
    'Wellenkupplung 5x8 Schrittmotor',
  ])('is what is bought: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'Stepper motor with coupling 5x8',
    'Schrittmotor mit Kupplung 5x8',
    'NEMA17 stepper motor + flexible coupling',
  ])('comes with one: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

it('is a board or a bracket by its own word beside a frame size', () => {
  for (const text of ['léptetőmotor lap IN1-IN4 (ULN2003)', 'NEMA 17 подвес', 'NEMA 17 חובק'])
    expect(holds(text)).toBe(false);
  expect(holds('جسر H مزدوج قادر على التحكم في محركي DC أو محرك خطوي واحد')).toBe(false);
});

it('a row of figures behind a device is read in the time of its length', () => {
  // No text twice: what was read is remembered.
  let calls = 0;
  const read = (figures: number): unknown =>
    contentsOf(`XT60 connector drone ${'1 '.repeat(figures)}word${'x'.repeat(++calls)}`);
  expect(
    growsFaster(
      () => read(24),
      () => read(24 / TIMES),
    ),
  ).toBe(false);
});
