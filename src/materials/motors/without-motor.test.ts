import { describe, expect, it } from 'vitest';
import { againstOf, claimsOf, shown } from '../described.fixture.ts';

describe('what is sold without its motor', () => {
  it.each([
    'Linear actuator without motor',
    'FENSTERHEBER SEILZUG OHNE MOTOR',
    'Vérin électrique sans moteur',
    'Attuatore lineare elettrico senza motore',
    'Actuador lineal eléctrico sin motor',
  ])('holds no magnets of one: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is told as that', () => {
    expect(againstOf('Linear actuator without motor')).toContainEqual(
      expect.objectContaining({ kind: 'negative', text: 'motor', meaning: 'said to be without its motor' }),
    );
  });

  it.each(['Linear actuator 24 V', 'Linear actuator without limit switch', 'Servo motor without brake', 'BLDC motor'])(
    'is another thing than %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});

describe('words of loss', () => {
  it.each([
    'ROBOT, VACUUM, ARM ASSY (LESS DRIVE)',
    'Robot arm without drives',
    'Robot arm (excl. drives)',
    'Roboterarm ohne Antriebe',
    'Bras robotisé sans entraînement',
    'Робот-манипулятор без привода',
    'Motor assy (less magnets)',
  ])('are read in brackets, and of motors by the name of drives: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    'Motor less cable',
    'Servo motor (less encoder)',
    'Servo motor without drive',
    'Robot arm without driver',
    'Hub motor 36V, noise less than 50 dB',
  ])('take nothing but what stands behind them: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
});

describe('an asynchronous generator', () => {
  it.each([
    'Génératrice asynchrone double alim. 2 MW',
    'asynchronous generator 2 MW DFIG',
    'Asynchrongenerator 1,5 MW',
  ])('has no magnets: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('is another one than one with permanent magnets', () => {
    expect(shown('Génératrice à aimants permanents 2 MW')).not.toEqual([]);
  });
});

it('a line of a list of motors that says that it is without one holds none', () => {
  const line = (remark: string) => claimsOf(['description', 'MD80 V3.0'], ['remarks', remark], ['title', 'motors']);
  expect(line('controller board without motor')).toEqual([]);
  expect(line('with cable')).not.toEqual([]);
});

describe('a reaction wheel', () => {
  it.each([
    'Bare reaction wheel',
    'Empty reaction wheel',
    'Unmotorised reaction wheel',
    'Reaction wheel without motor',
  ])('is but a disc where it is said to be bare: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['Reaction wheel', 'Bare reaction wheel assembly', 'Bare motor', 'Reaction wheel with bare motor'])(
    'holds a motor, and so does a bare one: %s',
    (text) => {
      expect(shown(text)).not.toEqual([]);
    },
  );
});
