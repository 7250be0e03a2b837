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
