import { describe, expect, it } from 'vitest';
import { holds } from './described.fixture.ts';

describe('a magnet with ferrite in a clause of its own', () => {
  it.each([
    'MAGNET,FERRITE 150X100X25',
    'MAGNET,ION PUMP,FERRITE 150X100X25',
    'MAGNET,FISHING,FERRITE 5IN',
    'Magnet feritový kroužek',
  ])('is of ferrite: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('stays one beside a bead', () => {
    expect(holds('MAGNET + FERRITE BEAD')).toBe(true);
  });

  it.each(['Moteur CC ferrite', 'Motore CC ferrite', 'Ferrite DC motor'])('is what a motor has: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Moteur CC 12V, filtre ferrite', 'Moteur CC tore ferrite'])('is not, of a part beside it: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});
