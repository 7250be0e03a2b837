import { describe, expect, it } from 'vitest';
import { claimsOf } from '../described.fixture.ts';

describe('a norm where the number of a part stands', () => {
  it.each(['ТУ 48-4', 'ГОСТ 2789', 'DIN 1234'])('is what goods are delivered by, and no other thing: %s', (number) => {
    expect(claimsOf(['partNumber', number], ['description', 'Yttrium oxide'])).toEqual(['ox-Y oxide proven']);
    expect(claimsOf(['partNumber', number], ['description', 'Screw M4'])).toEqual([]);
  });
});

describe('a word for a screen that is one for a shield', () => {
  it('is what its material makes it', () => {
    expect(claimsOf(['description', 'Schermo'], ['material', 'Sm2Co17'])).toEqual(['sm2co17 magnet proven']);
    expect(claimsOf(['description', 'Display 7"'], ['material', 'glass'])).not.toContain('sm2co17 magnet proven');
  });
});

describe('the magnet of a rotor, as Italian lists have it', () => {
  it.each(['Magnete rotore', 'Magnete di rotore', 'Magneti rotore'])('is a magnet, and no rotor: %s', (text) => {
    expect(claimsOf(['description', text], ['material', 'Sm2Co17'])).toEqual(['sm2co17 magnet proven']);
  });
});

describe('what protects eyes from a laser', () => {
  it.each(['YAGレーザー保護ゴーグル', 'YAG激光防护镜', 'Laserschutzbrille Nd:YAG'])('holds no crystal: %s', (text) => {
    expect(claimsOf(['description', text])).toEqual([]);
  });
});
