import { describe, expect, it } from 'vitest';
import { assemblyNamed } from './assembly-heading.ts';

describe('the assembly that a row names', () => {
  it.each([
    [['Assembly: A-100'], 'A-100'],
    [['Baugruppe 2: Stator'], 'Stator'],
    [['Bill of Material: MAGNET_SYSTEM'], 'MAGNET_SYSTEM'],
    [['Assembly No.:', 'A-100'], 'A-100'],
    [['Top assembly # A-100 Rotor'], 'A-100 Rotor'],
    [['Baugruppe Nr.: 4711 Rotor'], '4711 Rotor'],
    [['Stückliste für: K-77'], 'K-77'],
    [['BOM for A-100'], 'A-100'],
    [['Sous-ensemble : Rotor'], 'Rotor'],
    [['部件：转子'], '转子'],
    [['Сборка: А-100'], 'А-100'],
  ])('%j is %s', (texts, name) => {
    expect(assemblyNamed(texts)).toBe(name);
  });

  it.each([
    [['Assembly']],
    [['Assembly Name :', 'N/A']],
    [['Assembly: TBD']],
    [['Assembly:', '-']],
    [['Assembly drawing']],
    [['Assembly tools', '1']],
    [['Motor: 400 W']],
    [['']],
    [[]],
  ])('%j names none', (texts) => {
    expect(assemblyNamed(texts)).toBeNull();
  });

  it('takes no time over hostile texts', () => {
    expect(assemblyNamed([`assembly ${'no '.repeat(10_000)}`])).toBeNull();
  });
});
