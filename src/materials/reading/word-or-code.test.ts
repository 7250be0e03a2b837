import { describe, expect, it } from 'vitest';
import { holds } from '../described.fixture.ts';

/** TAG is terbium aluminium garnet, and a tag what hangs on a bag. */
describe('an abbreviation that is a word as well', () => {
  it.each([
    'Xenotime conc. bulk bag tag',
    'Ceramic tag',
    'Crystal tag',
    'Dog tag crystal',
    'Name tag crystal glass',
    'RFID TAG ceramic',
    'CRYSTAL TAG 20MM',
    'Metal tag for garnet sack',
  ])('is the word: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    'TAG crystal',
    'TAG single crystal 10x10',
    'TAG Faraday rotator crystal',
    'Faraday rotator TAG crystal',
    'TAG ceramic rotator rod',
    'TAG-Kristall',
    'Cristal TAG',
    'Ceramic TAG, 3 mm',
  ])('is the crystal in capitals, where it opens or what it is made of stands before it: %s', (text) => {
    expect(holds(text)).toBe(true);
  });
});

describe('what holds a crystal', () => {
  it.each([
    'Q-spínač Cr4+:YAG držák',
    'Q-switch Cr4+:YAG holder',
    'Güteschalter Cr4+:YAG Halter',
    'Cr4+:YAG oprawka',
    'Nd:YAG kristályfoglalat',
  ])('is not the crystal: %s', (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each(['Q-spínač Cr4+:YAG', 'Güteschalter Cr4+:YAG', 'Q-switch Cr4+:YAG', 'Cr4+:YAG'])(
    'is not named here: %s',
    (text) => {
      expect(holds(text)).toBe(true);
    },
  );
});
