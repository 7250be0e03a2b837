import { describe, expect, it } from 'vitest';
import { joinedEntries } from './entries.ts';

describe('a thing of several lines', () => {
  it('goes on further in where each ends in its address', () => {
    const text = ['1x axes NEMA 34', ' closed-loop set', 'https://a.example/1', '', '4 panels', 'https://a.example/2', '', '15 rolls', 'https://a.example/3']; // prettier-ignore
    expect(joinedEntries(text).slice(0, 3)).toEqual(['1x axes NEMA 34 closed-loop set', '', 'https://a.example/1']);
    expect(joinedEntries(text.filter((line) => !line.startsWith('http'))).slice(0, 2)).toEqual(text.slice(0, 2));
  });

  it('may have its amount above its name', () => {
    expect(joinedEntries(['16 meter', 'Profil 45x45', 'Servo'])).toEqual(['Profil 45x45 x16 meter', '', 'Servo']);
  });

  it('is none where things stand below each other', () => {
    for (const lines of [
      ['Motor', 'Servo', 'https://a.example/1', '', 'Nut', 'https://a.example/2', '', 'Bolt', 'https://a.example/3'],
      ['Motors:', '  Servo', '  Stepper'],
      ['Cable', '5 m', 'Servo'],
      ['- Motor', '- Servo', '12 V', '', '4 V fan'],
    ])
      expect(joinedEntries(lines)).toEqual(lines);
  });
});
