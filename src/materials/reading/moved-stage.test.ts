import { describe, expect, it } from 'vitest';
import { contentsOf } from '../described.fixture.ts';

const classOf = (description: string): string | null => contentsOf(description)[0]?.componentClass ?? null;

describe('a table or an axis, and by what it is moved', () => {
  it.each([
    ['Schrittmotor-Lineartisch', 'motor-stepper-hybrid'],
    ['Schrittmotor-Drehtisch 60 mm', 'motor-stepper-hybrid'],
    ['Stepper motor linear table', 'motor-stepper-hybrid'],
    ['Stepper rotary stage', 'motor-stepper-hybrid'],
    ['步进滑台 100mm', 'motor-stepper-hybrid'],
    ['ステッピングモータ直動ステージ', 'motor-stepper-hybrid'],
    ['스테핑 모터 리니어 스테이지', 'motor-stepper-hybrid'],
    ['Servo-Linearachse', 'motor-pmsm-servo'],
    ['Linearachse Servo', 'motor-pmsm-servo'],
    ['Servo-Drehtisch', 'motor-pmsm-servo'],
    ['Servo linear axis', 'motor-pmsm-servo'],
    ['Servo rotary table', 'motor-pmsm-servo'],
    ['Asse lineare servo', 'motor-pmsm-servo'],
    ['Eje lineal servo', 'motor-pmsm-servo'],
    ['伺服滑台', 'motor-pmsm-servo'],
    ['サーボ直動ステージ', 'motor-pmsm-servo'],
    ['서보 리니어 스테이지', 'motor-pmsm-servo'],
  ])('is that motor: %s', (text, id) => {
    expect(classOf(text)).toBe(id);
  });

  it.each([
    'Lineartisch manuell',
    'Linear stage, manual, 25 mm',
    '手动滑台',
    'Linearachse',
    'Servo valve',
    'Motor mounting table',
  ])('is none without: %s', (text) => {
    expect(classOf(text) ?? 'motor-none').not.toMatch(/stepper|servo/);
  });
});
