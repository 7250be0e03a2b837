import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('a document, an operation or a note on what others bring', () => {
  it.each([
    'SPEC, MTR ACCEPTANCE TEST',
    'Work instruction, stepper motor',
    'OP 0010 stepper motor',
    'Op.20 stepper motor',
    'Opération 30 moteur pas à pas',
    'Arbeitsgang 0010 Schrittmotor',
    '工序 10 步进电机',
    'NOTE: moteur pas à pas fourni par client',
    'Nota bene: stepper motor supplied by customer',
    'Opmerking: stappenmotor aangeleverd door klant',
    '备注：stepper motor supplied by customer',
  ])('is no motor: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Stepper motor, spec 12',
    'Note-taking robot, stepper motor NEMA 17',
    'Optical stage, stepper motor NEMA 17',
  ])('is not what only begins alike: %s', (text) => {
    expect(shown(text)).toEqual(['ndfeb-sintered']);
  });
});
