import { describe, expect, it } from 'vitest';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { titleIn } from './titles.ts';

const decomposer = await bundledDecomposer();

describe('the name of a sheet or a file', () => {
  it.each([
    'Magnets',
    'magnets_2026',
    'NdFeB magnets',
    'stepper_motors',
    'StepperMotors',
    'servo_list',
    'Lautsprecher Liste',
    'Magnete v2',
    'aimants',
    'магниты',
    '07_motors',
    '3 - Loudspeakers',
    '磁铁清单',
  ])('says what all lines are: %s', (name) => {
    expect(titleIn(name, decomposer)).not.toBeNull();
  });

  it.each([
    'BOM',
    'Sheet1',
    'motor',
    'servo-drive',
    'motor_bom',
    'motor mounts',
    'magnet_holders',
    'speaker cables',
    'Motoren und Schrauben',
    'steps',
    'phones and tablets list of prices for all of the customers',
    'parts',
  ])('says no such thing: %s', (name) => {
    expect(titleIn(name, decomposer)).toBeNull();
  });
});
