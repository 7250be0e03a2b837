import { describe, expect, it } from 'vitest';
import { claimsOf, holds } from '../described.fixture.ts';

describe('a magnet with ferrite in a clause of its own', () => {
  it.each([
    'MAGNET,FERRITE 150X100X25',
    'MAGNET,ION PUMP,FERRITE 150X100X25',
    'MAGNET,FISHING,FERRITE 5IN',
    'Magnet feritový kroužek',
    // Figures alone are diameters, or a grade of ferrite.
    'Ferrite Ring Magnet 45/22 x 9 mm, Y30',
    'Ringmagnet Ferrit 36/16/8',
    'Ferritmagnet 30/12 mm',
    'Ferrite magnet 26/18',
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

describe('a cell that names ferrite and nothing else', () => {
  it('says what the magnets of a rotor are', () => {
    expect(claimsOf(['description', 'Magnetring Polrad 64 Pole'], ['description', 'kunststoffgeb. Ferrit'])).toEqual(
      [],
    );
    expect(claimsOf(['description', 'Magnetring Polrad 64 Pole'], ['description', 'kunststoffgeb. NdFeB'])).toHaveLength(1); // prettier-ignore
  });
});

describe('a column that names ferrite, beside one that names what is called after its magnet', () => {
  it.each([
    ['Überbandmagnet', 'Permanent, Ferrit, ÜP 560'],
    ['Topfmagnet', 'Ferrit, D25'],
    ['Lifting magnet', 'ferrite, 100 kg'],
  ])('says what that is of: %s | %s', (name, more) => {
    expect(claimsOf(['description', name], ['description', more])).toEqual([]);
    expect(claimsOf(['description', name], ['description', more.replace(/ferrite?/i, 'NdFeB')])).toHaveLength(1);
  });

  it.each(['ferrite bead', 'NdFeB, ferrite yoke'])('says nothing of it as part of another thing: %s', (more) => {
    expect(claimsOf(['description', 'Lifting magnet'], ['description', more])).toHaveLength(1);
  });
});

describe('what was there before', () => {
  it('says nothing of a motor that is there now', () => {
    const motor = 'YAW DRIVE MOTOR 3.0KW 6P ASYNC W. BRAKE';
    expect(claimsOf(['description', motor], ['description', 'Replaces PMSM drive 29040877'])).toEqual([]);
    expect(claimsOf(['description', 'YAW DRIVE MOTOR 3.0KW'], ['description', 'PMSM drive 29040877'])).toHaveLength(1);
  });
});

it('hertz are no grade of a magnet', () => {
  expect(holds('Woofer 18" con imán de ferrita, 30Hz')).toBe(false);
});
