import { describe, expect, it } from 'vitest';
import { claimsOf, holds } from '../described.fixture.ts';

const claims = (text: string): string[] => claimsOf(['description', text]);
const IN_IT = ['ndfeb-sintered component likely'];

describe('a part that states a magnet of neodymium', () => {
  it.each([
    'Spannwinkel Neodym-Magnet, kompatibel mit Absteckbolzen',
    'Halter Neodym-Magnet, schwarz',
    'Fishing reel magnetic cast control, 8 neodymium discs',
    'Welding angle, neodymium magnet',
    'Support téléphone voiture, aimant néodyme puissant',
    'Держатель: автомобильный, магнит неодимовый',
    'Handyhalterung Neodym-Magnet',
    '40 mm-es neodímium mágneses meghajtók',
  ])('has it, where no size makes it a piece: %s', (text) => {
    expect(claims(text)).toEqual(IN_IT);
  });

  it.each(['Lid, neodymium magnet 6x3', 'Neodym-Magnet Winkel 90°', 'Phone case magnets NdFeB'])(
    'is told as the magnet by its size, or where that stands first: %s',
    (text) => {
      expect(claims(text)).toEqual(['ndfeb-sintered magnet proven']);
    },
  );

  it.each([
    'Halter für Neodym-Magnet',
    'Neodym-Magnet Halter',
    "Support d'aimant néodyme",
    'Uchwyt magnesu neodymowego',
    'Kleber Neodym-Magnet',
    'Label neodymium magnet warning',
    'Hall sensor neodymium magnet',
    'Halter Magnet',
  ])('is for it, or tells of it, where a word says so: %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});

describe('a magnet of the thing before it', () => {
  it.each([
    'Support aimant néodyme',
    'Suporte ímã neodímio',
    'Soporte imán neodimio',
    'Dudukan magnet neodymium plastik',
    'Neodymium magnet holder',
  ])('is not in a holder where the name of the magnet follows it as what it is of: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('is in a bearing that it biases', () => {
    expect(claims('磁悬浮轴承 永磁偏置')).toEqual(IN_IT);
  });

  it.each(['Magnet cup', 'Linear motor forcer + track', 'Segmentmagnete Rotor Satz'])('is told: %s', (text) => {
    expect(claims(text)).not.toEqual([]);
  });

  it.each(['Magnet cup holder', 'Linear motor forcer'])('is not in what holds or moves along it: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
