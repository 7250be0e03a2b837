import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Of each line that is reported, its description and the kind of component it is taken for. */
async function kinds(rows: readonly string[], header = 'Item,Qty'): Promise<Record<string, string | null>> {
  const csv = `${header}\n${rows.map((row) => `${row},1\n`).join('')}`;
  const { units } = await judgeText(mofcom, { csv });
  const content = (units[0]?.findings ?? []).filter(({ category }) => category === 'content');
  return Object.fromEntries(
    content.map((finding) => [finding.description ?? '', finding.content?.componentName ?? null]),
  );
}

const MODEL = 'Hobby / smart servo (Dynamixel, RC servo)';
const MACHINE = 'AC/PM servo motor, PMSM';

describe('a servo motor of which nothing more is said', () => {
  it('is one of a model where the list is of a model', async () => {
    const list = ['Arduino Uno R3', 'Breadboard', 'Servo motor', 'HC-SR04', 'Screw M3'];
    expect(await kinds(list)).toEqual({ 'Servo motor': MODEL });
    expect(await kinds(['IR distance sensor', 'LCD (i2c)', 'Servo motor'])).toEqual({ 'Servo motor': MODEL });
    expect(await kinds(['树莓派', '面包板', '伺服电机'])).toEqual({ 伺服电机: MODEL });
    expect(await kinds(['ESP32 board', 'Jumper wires', '서보모터'])).toEqual({ 서보모터: MODEL });
  });

  it('is one of a machine where nothing says so', async () => {
    expect(await kinds(['Servo motor', 'Gear', 'Screw M3'])).toEqual({ 'Servo motor': MACHINE });
  });

  it('is one of a machine where the list has something of a machine as well', async () => {
    const list = ['Arduino Uno R3', 'Breadboard', 'Servo motor', 'Servo drive 400 V'];
    expect(await kinds(list)).toMatchObject({ 'Servo motor': MACHINE });
    expect(await kinds(['Raspberry Pi 4', 'ESP32', 'Servo motor', 'Ball screw SFU1605'])).toEqual({
      'Servo motor': MACHINE,
    });
  });

  it('goes by no single thing among many', async () => {
    const screws = Array.from({ length: 12 }, (_, at) => `Screw M${String(at + 2)}`);
    expect(await kinds(['Raspberry Pi 4', 'Servo motor', ...screws])).toEqual({ 'Servo motor': MACHINE });
  });

  it('is one of a model beside a board that only models have, however many screws are listed', async () => {
    const screws = Array.from({ length: 40 }, (_, at) => `Screw M${String(at + 2)}`);
    for (const board of ['Arduino Uno', 'Shield CNC', 'Driver A4988', 'L298N', 'Micro servo SG90'])
      expect(await kinds([board, 'Servo motor', ...screws])).toMatchObject({ 'Servo motor': MODEL });
    expect(await kinds(['Arduino Uno', 'Servo motor', 'Servo drive 400 V', ...screws])).toEqual({
      'Servo motor': MACHINE,
    });
  });

  it.each([
    'servomotör',
    'servo motoru',
    'silnik serwo',
    'serwosilnik',
    'szervomotor',
    'servomotory',
    'servomoottori',
    'servomotorer',
    'động cơ servo',
    'מנוע סרוו',
    'сервомоторы',
  ])('is known by its bare name in each language: %s', async (name) => {
    const [kind] = Object.values(await kinds(['Arduino Uno', name, 'M3']));
    expect(kind).toBe(MODEL);
  });

  it('stays what its own words or its maker say', async () => {
    const list = ['Arduino Uno,', 'Breadboard,', 'AC servo motor,', 'Servo motor 60ST 400 W,', 'Stepper motor,'];
    expect(await kinds(list, 'Item,Note,Qty')).toMatchObject({
      'AC servo motor': MACHINE,
      'Servo motor 60ST 400 W': MACHINE,
      'Stepper motor': 'Hybrid stepper (NEMA 8-42)',
    });
  });
});
