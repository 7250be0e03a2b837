import { describe, expect, it } from 'vitest';
import { isSaid, nameAndSaid, tellsChoice } from './said.ts';

describe('an item of several sentences', () => {
  it.each([
    ['Nema 17 stepper motor. Any will do. You need 3.', 'Nema 17 stepper motor', 'Any will do. You need 3.'],
    ['Rotor: 12 magnets N42SH. Two rotors face each other.', 'Rotor: 12 magnets N42SH', 'Two rotors face each other.'],
    ['Moteur pas à pas Nema 17. Il entraîne la courroie.', 'Moteur pas à pas Nema 17', 'Il entraîne la courroie.'],
    ['Schrittmotor Nema 17. Er treibt den Riemen.', 'Schrittmotor Nema 17', 'Er treibt den Riemen.'],
    ['NEMA17 步进电机。用于驱动皮带，需要三个。', 'NEMA17 步进电机', '用于驱动皮带，需要三个。'],
  ])('begins with the name of a thing: %s', (text, name, said) => {
    expect(nameAndSaid(text)).toEqual({ name, said });
  });

  it.each([
    'The motor turns the wheel. Be careful with its polarity.',
    'Print the motor mounts. They take 3 hours.',
    'Install motors. Then tighten the screws.',
    'Magnete einkleben. Auf die Polung achten.',
    'We used a Nema 17 motor. Others will do.',
    'Motors get hot. Add a fan to them.',
    '先装好电机，再装皮带。电机不要通电。',
  ])('is no thing where it begins with a sentence or a step: %s', (text) => {
    expect(nameAndSaid(text).name).toBeNull();
  });
});

describe('advice in Chinese', () => {
  it.each([
    '对于 100L 鱼缸，100W 到 150W 是比较合适的范围',
    '第一版建议优先选择带独立温控保护的成品加热棒',
    '如果只是夏季轻微降温，可用风扇',
    '半导体制冷片可以采购做实验，但不建议作为首版正式方案',
    '优先买通用件，不要一开始买太冷门模块',
    '传感器和电机驱动至少多准备 1 个备件',
  ])('is no thing: %s', (text) => {
    expect(isSaid(text)).toBe(true);
  });

  it.each([
    '若干 M3 螺丝',
    '步进电机 NEMA17，用于传送带',
    'MG996R：适合早期机构验证',
    '优先级 1 的舵机 SG90',
    '避障传感器',
    '舵机（建议 MG996R）',
    '步进电机 NEMA17，建议带减速箱',
    '电机（建议优先选带减速箱的）',
    '建议使用 MG996R 舵机',
  ])('a thing is none: %s', (text) => {
    expect(isSaid(text)).toBe(false);
  });
});

describe('who tells another what to choose', () => {
  it.each([
    'Motors: choose those with steel gears',
    'Make sure that the servo has metal gears',
    'The N20 motor can be replaced by an N30',
    'Der Servo kann auch durch einen größeren ersetzt werden',
    'Le moteur peut être remplacé par un plus petit',
    'El servo se puede reemplazar por otro',
    'Моторы: выбирайте с энкодером',
    'Có thể thay thế động cơ bằng loại lớn hơn',
    '电机建议选择带编码器的版本',
    '舵机可以用更大的代替',
    '继电器: 选择知名品牌',
  ])('names no thing: %s', (text) => {
    expect(tellsChoice(text)).toBe(true);
  });

  it.each([
    'Servo MG996R (recommended)',
    'Pick and place nozzle',
    'Select switch 3-way',
    'Motor (can be replaced by a smaller one)',
    '可替换电池盒',
    '选择开关',
    'Consider-brand relay',
    'Choisya box',
    'Değiştirilebilir uç',
  ])('a thing is none: %s', (text) => {
    expect(tellsChoice(text)).toBe(false);
  });
});

describe('what is to be written down of a thing', () => {
  it.each(['Motor type and torque rating.', 'Servo model and voltage specification', 'Magnet make or part number'])(
    'is no thing: %s',
    (text) => {
      expect(isSaid(text)).toBe(true);
    },
  );

  it.each(['Model servo SG90', 'Servo motor type 42', 'Stepper model 17HS4401 and driver', 'Plug type A and B'])(
    'a thing by its model is: %s',
    (text) => {
      expect(isSaid(text)).toBe(false);
    },
  );
});
